import { fold } from '../knowledge/fold.js';
import { suggest } from '../knowledge/suggest.js';
import type { NamedPace, OwnExercise, OwnSession, Shoes } from '../plan/plan.js';
import type { NameSort, Problem, ProblemFacts } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';
import type { SourceClause } from './source.js';

/** More problems than this are the work of a pasted file, and nobody reads them. */
const MOST_PROBLEMS = 200;

/** What the readers share while they turn one source into one plan: the author's own words, and what is wrong. */
export class Reading {
  private readonly found: Problem[] = [];
  private readonly sessions = new Map<string, OwnSession>();
  private readonly exercises = new Map<string, OwnExercise>();
  private readonly paces = new Map<string, NamedPace>();
  private readonly shoes = new Map<string, Shoes>();
  /** With a `use` line, a name that nobody knows may come from that file, which is not read yet. */
  namesMayComeFromElsewhere = false;

  report(facts: ProblemFacts, range: TextRange): void {
    this.found.push({ ...facts, range });
  }

  define(
    definition: OwnSession | OwnExercise | NamedPace | Shoes,
    sort: 'session' | 'exercise' | 'pace' | 'shoes',
  ): void {
    const map = { session: this.sessions, exercise: this.exercises, pace: this.paces, shoes: this.shoes }[
      sort
    ];
    const key = fold(definition.name.written);
    if (!map.has(key)) (map as Map<string, unknown>).set(key, definition);
  }

  ownSession(word: string): OwnSession | undefined {
    return this.sessions.get(fold(word));
  }

  ownExercise(word: string): OwnExercise | undefined {
    return this.exercises.get(fold(word));
  }

  ownPace(word: string): NamedPace | undefined {
    return this.paces.get(fold(word));
  }

  ownShoes(word: string): Shoes | undefined {
    return this.shoes.get(fold(word));
  }

  /** Reports a name that neither the author nor the knowledge defines. */
  unknownName(what: NameSort, written: string, range: TextRange): void {
    if (this.namesMayComeFromElsewhere) return;
    this.report(
      { code: 'plan/unknown-name', what, written, suggestions: this.suggestions(what, written) },
      range,
    );
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
    if (merged.length <= MOST_PROBLEMS) return merged;
    const range = { start: 0, end: Math.min(text.length, firstLineLength(text)) };
    const facts = { code: 'text/too-many-problems', shown: MOST_PROBLEMS, all: merged.length } as const;
    return [{ ...facts, range }, ...merged.slice(0, MOST_PROBLEMS)];
  }

  private suggestions(what: NameSort, written: string): readonly string[] {
    switch (what) {
      case 'shoes':
        return [...this.shoes.values()].map(each => each.name.written).slice(0, 3);
      case 'pace':
        return [
          ...[...this.paces.values()].map(each => each.name.written),
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
