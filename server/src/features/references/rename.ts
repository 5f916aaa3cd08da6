import { fold } from '../../knowledge/fold.js';
import type { Plan, PlanHead, WordSort, WordUse } from '../../plan/plan.js';
import { type InFile, isDefinition, meaningOf, type OwnWord, usesOf } from './own-words.js';

/** Words that can have another name. A week's number says when it is, and is not a name. */
export type NamedSort = Exclude<WordSort, 'week'>;

/** A plan in its file. */
export interface PlanInFile {
  readonly file: string;
  readonly plan: Plan;
}

/** Plans that define a word of each sort and use it twice, also before an amount, which makes some words keywords. */
const SAMPLES: { readonly [sort in NamedSort]: (name: string) => string } = {
  session: name => `session ${name} = easy 5 km\nweek 1\n  mon ${name}\n  tue ${name} 5 km\n`,
  exercise: name => `exercise ${name} works glutes\nweek 1\n  mon strength: ${name} 45 s, ${name} 3x8\n`,
  pace: name => `pace ${name} = 5:00/km\nweek 1\n  mon easy @ ${name} 5 km\n  tue easy: 5 km @ ${name}\n`,
  shoes: name => `shoes ${name}\nweek 1\n  mon easy in ${name} 5 km\n  tue easy 5 km in ${name}\n`,
};
const USES_IN_SAMPLE = 3;

/** Whether the language reads this as one word that can be a name. `planOf` reads a text. */
export function isName(name: string, sort: NamedSort, planOf: (text: string) => Plan): boolean {
  const text = SAMPLES[sort](name);
  const uses = planOf(text).uses.filter(use => use.sort === sort);
  const isRead =
    uses.length === USES_IN_SAMPLE && uses.every(({ range }) => text.slice(range.start, range.end) === name);
  return isRead && !startsALine(name, planOf);
}

/** Whether a line that starts with this word has a meaning, as with `week` and `plan`. */
function startsALine(word: string, planOf: (text: string) => Plan): boolean {
  const { weeks, problems } = planOf(`${word}\n`);
  const meansNothing = problems.every(
    ({ code }) => code === 'text/stray' || code === 'text/misspelt-keyword',
  );
  return weeks.length > 0 || problems.length === 0 || !meansNothing;
}

/** Whether a name has another meaning in a plan already, one of the author's or one from a file that it uses. */
export function isTaken(name: string, word: OwnWord, { file, plan }: PlanInFile): boolean {
  const wanted = fold(name);
  const { borrowed, ...own } = plan.head;
  return [own, borrowed].some(words =>
    wordsOfSort(words, word.sort).some(
      ({ name: { written, range } }) =>
        fold(written) === wanted &&
        !((range.file ?? file) === word.definition.file && range.start === word.definition.range.start),
    ),
  );
}

function wordsOfSort(
  words: Pick<PlanHead, 'ownSessions' | 'ownExercises' | 'paces' | 'shoes'>,
  sort: WordSort,
): readonly { readonly name: { readonly written: string; readonly range: InFile['range'] } }[] {
  switch (sort) {
    case 'session':
      return words.ownSessions;
    case 'exercise':
      return words.ownExercises;
    case 'pace':
      return words.paces;
    case 'shoes':
      return words.shoes;
    case 'week':
      return [];
  }
}

/** The places in a plan that get the new name, in the order of the text. */
export function placesToRename(word: OwnWord, { file, plan }: PlanInFile): InFile['range'][] {
  return usesOf(word, plan, file).map(({ range }) => range);
}

/** A renaming that is tried out: how long the new name is, and where it goes. */
export interface Renaming {
  readonly length: number;
  /** The places by file, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly InFile['range'][]>;
}

/**
 * Whether a plan says the same as before: every word means what it meant, none came to mean something, and the
 * figures are the same, which also rest on names within other files. Only what nobody knew may have found its meaning.
 */
export function meansTheSame(before: PlanInFile, after: Plan, renaming: Renaming): boolean {
  const { file } = before;
  const moved = ({ file: where, range }: InFile) => `${where} ${movedBy(renaming, where, range.start)}`;
  const there = ({ file: where, range }: InFile) => `${where} ${range.start}`;
  const key = (use: WordUse, place: (each: InFile) => string) =>
    `${use.sort} ${place(meaningOf(use, file).definition)} ${place({ file, range: use.range })}`;

  const expected = new Set(before.plan.uses.map(use => key(use, moved)));
  const found = new Set(after.uses.map(use => key(use, there)));
  for (const use of expected) if (!found.has(use)) return false;
  const unknown = new Set(
    before.plan.problems
      .filter(({ code }) => code === 'plan/unknown-name')
      .map(({ range }) => moved({ file, range })),
  );
  const more = after.uses.filter(use => !isDefinition(use) && !expected.has(key(use, there)));
  if (more.length === 0) return figuresOf(before.plan) === figuresOf(after);
  return more.every(use => unknown.has(there({ file, range: use.range })));
}

function figuresOf({ weeks }: Plan): string {
  return JSON.stringify(weeks.map(({ totals }) => totals));
}

/** Where a place is after the names before it have changed their length. */
function movedBy({ length, places }: Renaming, file: string, offset: number): number {
  let moved = offset;
  for (const { start, end } of places.get(file) ?? []) if (end <= offset) moved += length - (end - start);
  return moved;
}
