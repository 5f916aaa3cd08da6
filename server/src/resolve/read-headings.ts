import type { Measure, PlanHead } from '../plan/plan.js';
import { runnerOf } from '../training/runner.js';
import type { Library } from './library.js';
import { ownName, withoutDoubles } from './lines-that-count.js';
import { type HeadDraft, HeadingReader } from './read-heading.js';
import type { Reading } from './reading.js';
import type { SourceHeading } from './source.js';

export interface ReadHead {
  readonly head: PlanHead;
  /** What the author set with `measure`. */
  readonly measure?: Measure['of'];
}

/** Lines from which paces and heart rates follow; race times are among them, as a goal has its pace. */
const ABOUT_THE_RUNNER = ['race', 'recent', 'threshold', 'max-hr', 'rest-hr'];

/** Reads the lines above the weeks: own words first, because the others may use them. */
export function readHeadings(
  headings: readonly SourceHeading[],
  reading: Reading,
  library: Library,
): ReadHead {
  const draft: HeadDraft = {
    races: [],
    recents: [],
    paces: [],
    shoes: [],
    pains: [],
    ownSessions: [],
    ownExercises: [],
    uses: [],
  };
  const order = ['use', ...ABOUT_THE_RUNNER, 'shoes', 'pace', 'exercise', 'session'];
  const sorted = withoutDoubles(headings, reading).sort(
    (a, b) => rank(order, a.keyword) - rank(order, b.keyword),
  );
  const sessions = sorted.filter(heading => heading.keyword === 'session');
  for (const heading of sessions) {
    const name = ownName(heading);
    if (name) reading.announceSession(name, () => new HeadingReader(heading, reading, library).read(draft));
  }
  let knowsRunner = false;
  for (const heading of sorted) {
    // What a session amounts to depends on the runner, so the lines about that come before it.
    if (!knowsRunner && rank(order, heading.keyword) > order.indexOf(ABOUT_THE_RUNNER.at(-1)!)) {
      knowsRunner = true;
      reading.runner = runnerOf(draft);
    }
    const name = heading.keyword === 'session' ? ownName(heading) : undefined;
    if (name) reading.ownSession(name);
    else new HeadingReader(heading, reading, library).read(draft);
  }
  if (!knowsRunner) reading.runner = runnerOf(draft);
  for (const sort of [draft.ownSessions, draft.races, draft.recents])
    sort.sort((a, b) => a.range.start - b.range.start);
  const { measure, ...head } = draft;
  const lines = headings.map(({ keyword, range }) => ({ keyword, range }));
  return { head: { ...head, lines, borrowed: reading.borrowedWords }, measure };
}

function rank(order: readonly string[], keyword: string): number {
  const at = order.indexOf(keyword);
  return at < 0 ? order.length : at;
}
