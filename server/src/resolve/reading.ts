import { fold } from '../knowledge/fold.js';
import { suggest } from '../knowledge/suggest.js';
import type {
  NamedPace,
  OwnExercise,
  OwnSession,
  Session,
  Shoes,
  Step,
  WordSort,
  Words,
  WordUse,
} from '../plan/plan.js';
import type { NameSort, Problem, ProblemFacts } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';
import type { Measured } from '../training/measure-session.js';
import { ANYONE, type Runner } from '../training/runner.js';
import { withPacesOf } from './late-paces.js';
import type { SourceClause } from './source.js';

/** More problems than this are the work of a pasted file, and nobody reads them. */
const MOST_PROBLEMS = 200;

/** So many words may stand for one another in a row; a longer row is not read in one go, for want of stack. */
const LONGEST_CHAIN = 50;

/** What the readers share while they turn one source into one plan: the author's own words, and what is wrong. */
export class Reading {
  private readonly found: Problem[] = [];
  private readonly own = new Dictionary();
  /** What `use` lines bring in: the author's own words go first, then the files in their order. */
  private readonly borrowed = new Dictionary();
  private readonly wordUses: WordUse[] = [];
  /** Sessions of the author's that are defined further on, and how to read them. */
  private readonly announced = new Map<string, () => void>();
  private readonly underway = new Set<string>();
  private readonly measured = new WeakMap<Session, Measured>();
  /** Steps are shared by all who use a word, so each list is counted once. */
  private readonly sizes = new WeakMap<readonly Step[], number>();
  /** Borrowed sessions with the paces that this plan gives to their words. */
  private readonly retargeted = new Map<string, OwnSession>();
  /** Where a file could not be used, a name that nobody knows may be defined there: the `use` line says enough. */
  namesMayComeFromElsewhere = false;
  /** What is known of the runner, once the lines about that are read. */
  runner: Runner = ANYONE;

  report(facts: ProblemFacts, range: TextRange): void {
    this.found.push({ ...facts, range });
  }

  define<S extends DefinedSort>(sort: S, definition: Definition<S>): void {
    this.own.add(sort, definition);
    this.use(sort, definition, definition.name.range);
  }

  /** Takes in what another file defines. */
  borrow({ paces, shoes, ownSessions, ownExercises }: Words): void {
    for (const each of paces) this.borrowed.add('pace', each);
    for (const each of shoes) this.borrowed.add('shoes', each);
    for (const each of ownSessions) this.borrowed.add('session', each);
    for (const each of ownExercises) this.borrowed.add('exercise', each);
  }

  /** All that was borrowed. */
  get borrowedWords(): Words {
    return this.borrowed.words();
  }

  /** Notes that a word of the author's stands here, so that it can be found, followed and renamed. */
  use(sort: WordSort, { name }: { readonly name: { readonly range: TextRange } }, range: TextRange): void {
    this.wordUses.push({ sort, definition: name.range, range });
  }

  /** In the order of the text. */
  uses(): WordUse[] {
    return this.wordUses.toSorted((a, b) => a.range.start - b.range.start);
  }

  /** Says that the author defines a session, so that one above it may use the word already. */
  announceSession(name: string, read: () => void): void {
    const key = fold(name);
    if (!this.announced.has(key)) this.announced.set(key, read);
  }

  /** While a session is being read, its own word is not among these: it means what the knowledge says. */
  ownSession(word: string): OwnSession | undefined {
    const key = fold(word);
    const read = this.underway.size < LONGEST_CHAIN ? this.announced.get(key) : undefined;
    if (read) {
      this.announced.delete(key);
      this.underway.add(key);
      read();
      this.underway.delete(key);
    }
    return this.own.get('session', word) ?? this.borrowedSession(key);
  }

  private borrowedSession(key: string): OwnSession | undefined {
    const found = this.retargeted.get(key);
    if (found) return found;
    const borrowed = this.borrowed.get('session', key);
    if (!borrowed?.session) return borrowed;
    const retargeted = {
      ...borrowed,
      session: withPacesOf(borrowed.session, name => this.own.get('pace', name)),
    };
    this.retargeted.set(key, retargeted);
    return retargeted;
  }

  /** How many steps there are in all, those in groups and behind words of the author's included. */
  sizeOf(steps: readonly Step[]): number {
    const known = this.sizes.get(steps);
    if (known !== undefined) return known;
    const size = steps.reduce((sum, step) => sum + 1 + this.sizeOf(step.steps), 0);
    this.sizes.set(steps, size);
    return size;
  }

  /** What a session of the author's comes to, worked out when it is first used. */
  measuredOnce(session: Session, measure: () => Measured): Measured {
    const known = this.measured.get(session) ?? measure();
    this.measured.set(session, known);
    return known;
  }

  /** Reports a word that should be a session and is not; one that is being read leads back to itself. */
  unknownSession(written: string, range: TextRange): void {
    const key = fold(written);
    if (this.underway.has(key)) this.report({ code: 'plan/circular-session', written }, range);
    // It is defined, at the end of a row of words that is too long to follow.
    else if (this.announced.has(key)) this.report({ code: 'plan/absurd-amount', written }, range);
    else this.unknownName('session', written, range);
  }

  ownExercise(word: string): OwnExercise | undefined {
    return this.own.get('exercise', word) ?? this.borrowed.get('exercise', word);
  }

  /** The same for whoever needs to know no more than the author's exercises. */
  readonly ownExercises = (name: string): OwnExercise | undefined => this.ownExercise(name);

  ownPace(word: string): NamedPace | undefined {
    return this.own.get('pace', word) ?? this.borrowed.get('pace', word);
  }

  ownShoes(word: string): Shoes | undefined {
    return this.own.get('shoes', word) ?? this.borrowed.get('shoes', word);
  }

  /** Reports a name that neither the author nor the knowledge defines. */
  unknownName(what: NameSort, written: string, range: TextRange): void {
    if (this.namesMayComeFromElsewhere) return;
    this.report({ code: 'plan/unknown-name', what, written, suggestions: [] }, range);
  }

  /** All problems in the order of the text; neighbouring strays are one. */
  problems(text: string): Problem[] {
    const sorted = this.found.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    const merged: Problem[] = [];
    for (const problem of sorted) {
      const last = merged.at(-1);
      if (
        last?.code === 'text/stray' &&
        problem.code === 'text/stray' &&
        /^[ \t]*$/.test(text.slice(last.range.end, problem.range.start))
      ) {
        const range = { start: last.range.start, end: Math.max(last.range.end, problem.range.end) };
        merged[merged.length - 1] = { ...last, written: text.slice(range.start, range.end), range };
      } else merged.push(problem);
    }
    // Looking for what a name may have meant takes time, so it is done for those that are shown.
    const shown = merged.slice(0, MOST_PROBLEMS).map(problem => this.withSuggestions(problem));
    if (merged.length <= MOST_PROBLEMS) return shown;
    const range = { start: 0, end: Math.min(text.length, firstLineLength(text)) };
    const facts = { code: 'text/too-many-problems', shown: MOST_PROBLEMS, all: merged.length } as const;
    return [{ ...facts, range }, ...shown];
  }

  private withSuggestions(problem: Problem): Problem {
    if (problem.code !== 'plan/unknown-name') return problem;
    return { ...problem, suggestions: this.suggestions(problem.what, problem.written) };
  }

  /** The author's words of a sort, as they are written. */
  private names(sort: DefinedSort): string[] {
    const of = ({ words }: { words: Words }) =>
      ({ session: words.ownSessions, exercise: words.ownExercises, pace: words.paces, shoes: words.shoes })[
        sort
      ];
    return [...of({ words: this.own.words() }), ...of({ words: this.borrowedWords })].map(
      each => each.name.written,
    );
  }

  private suggestions(what: NameSort, written: string): readonly string[] {
    switch (what) {
      case 'shoes':
        return this.names('shoes').slice(0, 3);
      case 'pace':
        return [
          ...this.names('pace'),
          ...suggest('session', written).filter(name => name === 'threshold'),
          ...suggest('race-distance', written),
        ].slice(0, 3);
      case 'exercise':
        return [...suggest('exercise', written), ...suggest('area', written)].slice(0, 3);
      default:
        return suggest(what, written);
    }
  }
}

type DefinedSort = Exclude<WordSort, 'week'>;
type Definition<S extends DefinedSort> = {
  session: OwnSession;
  exercise: OwnExercise;
  pace: NamedPace;
  shoes: Shoes;
}[S];

/** Words with their meaning; of a word that is defined twice the first meaning counts. */
class Dictionary {
  private readonly entries: { readonly [S in DefinedSort]: Map<string, Definition<S>> } = {
    session: new Map(),
    exercise: new Map(),
    pace: new Map(),
    shoes: new Map(),
  };

  add<S extends DefinedSort>(sort: S, definition: Definition<S>): void {
    const map: Map<string, Definition<S>> = this.entries[sort];
    const key = fold(definition.name.written);
    if (!map.has(key)) map.set(key, definition);
  }

  get<S extends DefinedSort>(sort: S, word: string): Definition<S> | undefined {
    const map: Map<string, Definition<S>> = this.entries[sort];
    return map.size === 0 ? undefined : map.get(fold(word));
  }

  words(): Words {
    const { session, exercise, pace, shoes } = this.entries;
    return {
      paces: [...pace.values()],
      shoes: [...shoes.values()],
      ownSessions: [...session.values()],
      ownExercises: [...exercise.values()],
    };
  }
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** Words that stand side by side, as one name may be several of them: `lange duurloop`. */
export interface WordRun {
  readonly words: readonly { readonly text: string; readonly range: TextRange }[];
  /** The place of the first word among the clauses. */
  readonly from: number;
}

/** The run of words that starts at a clause. */
export function wordRun(clauses: readonly SourceClause[], from: number): WordRun {
  const words: { text: string; range: TextRange }[] = [];
  for (let i = from; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.is !== 'word') break;
    words.push({ text: clause.text, range: clause.range });
  }
  return { words, from };
}

/** The longest beginning of a run that `find` knows, with the words it took. */
export function longestName<T>(
  words: WordRun['words'],
  find: (name: string) => T | undefined,
): { found: T; written: string; range: TextRange; count: number } | undefined {
  for (let count = Math.min(words.length, MOST_WORDS_IN_A_NAME); count > 0; count--) {
    const taken = words.slice(0, count);
    const written = taken.map(word => word.text).join(' ');
    const found = find(written);
    if (found !== undefined) return { found, written, range: spanOf(taken), count };
  }
  return undefined;
}

const MOST_WORDS_IN_A_NAME = 5;

export function spanOf(parts: readonly { readonly range: TextRange }[]): TextRange {
  return { start: parts[0]!.range.start, end: parts.at(-1)!.range.end };
}
