import type { KindFacts } from '../knowledge/facts.js';
import {
  findArea,
  findExercise,
  findKind,
  findRaceDistance,
  findSurface,
  isRaceKind,
  kind,
  raceKind,
} from '../knowledge/lookup.js';
import { suggest } from '../knowledge/suggest.js';
import type { ExerciseItem, Name, OwnSession, Session, SessionFamily, Step, Target } from '../plan/plan.js';
import type { Amount, Metres } from '../plan/quantity.js';
import type { TextRange } from '../plan/text-range.js';
import { type Measured, measureSession } from '../training/measure-session.js';
import { musclesOf } from '../training/session-muscles.js';
import { checkTotal } from './check-total.js';
import { likelierAmounts } from './likelier-amounts.js';
import { isBeyondReason, lostSession } from './lost-session.js';
import { readExercises } from './read-exercises.js';
import { isAbsurd, isAbsurdHeight, readAmount, readDistance, readTimeOfDay } from './read-quantity.js';
import { readSteps } from './read-steps.js';
import { checkTarget, readTarget, targetOf } from './read-target.js';
import { longestName, type Reading, spanOf, type WordRun, wordRun } from './reading.js';
import type { ClauseOf, SourceClause, SourceContent, SourceItem } from './source.js';
import { strayClause, strayOrDangling, textOf } from './strays.js';

export interface ReadSession {
  readonly session: Session;
  /** `at 18:30`, minutes after midnight: it belongs to the day. */
  readonly at?: number;
}

/** Far more than anybody writes; words that stand for many steps, one after another, could be made of any number. */
const MOST_STEPS_IN_A_SESSION = 2000;

/** What the clauses of a session say, before it is measured. */
interface Draft {
  kind?: { name: Name; facts?: KindFacts; own?: OwnSession };
  amount?: Amount;
  /** The amount as it stands in the text. */
  written?: string;
  target?: Target;
  /** The target as it stands in the text. */
  targetText?: string;
  surface?: Name;
  climb?: Metres;
  climbRange?: TextRange;
  descend?: Metres;
  descendRange?: TextRange;
  shoes?: Name;
  note?: string;
  at?: number;
}

/**
 * Reads a session: its kind is the first word that is a name, the rest comes in any order. What fits
 * nowhere is reported and left out; the session keeps whatever was readable.
 */
export function readSession(content: SourceContent, reading: Reading): ReadSession {
  const draft: Draft = {};
  readClauses(content.clauses, draft, reading);
  const own = draft.kind?.own?.session;
  let facts = draft.kind?.facts;
  const sourceItems = content.items ?? [];

  let steps: readonly Step[] = own?.steps ?? [];
  let exercises: readonly ExerciseItem[] = own?.exercises ?? [];
  // Where something unreadable stands, that is what to say; what kind of session it was to be is anyone's guess.
  if (!draft.kind && !content.clauses.some(isUnreadable))
    reading.report({ code: 'text/incomplete', after: describe(content), expected: 'session' }, content.range);
  if (content.items) {
    const lifted = liftSessionClauses(sourceItems, draft, reading);
    const isKnown = own !== undefined || facts !== undefined;
    const ownFacts = own?.kind.id === undefined ? undefined : kind(own.kind.id);
    const listsExercises = own
      ? own.exercises.length > 0 || ownFacts?.items === 'exercises'
      : facts
        ? facts.items === 'exercises'
        : namesExercises(lifted) || meansExercises(draft.kind?.name.written);
    if (content.items.length === 0) {
      const expected = listsExercises ? 'exercise-list' : 'steps';
      if (draft.kind) reading.report({ code: 'text/incomplete', after: ':', expected }, content.range);
    } else if (listsExercises) exercises = readExercises(lifted, reading);
    else
      steps = readSteps(lifted, reading, {
        isKnown,
        isRun: (own?.family ?? facts?.family) === 'run',
      });
  }
  if (facts && isRaceKind(facts.id)) {
    const distance = draft.amount?.dimension === 'distance' ? draft.amount.high : undefined;
    if (distance !== undefined) facts = raceKind(distance);
  }

  const amounts =
    draft.amount && !content.items && facts ? likelierAmounts(draft.amount, facts, draft.written ?? '') : [];
  if (amounts.length > 0)
    reading.report(
      { code: 'plan/tiny-amount', written: draft.written ?? '', suggestions: amounts },
      draft.amount!.range,
    );

  if (reading.sizeOf(steps) > MOST_STEPS_IN_A_SESSION) {
    steps = [];
    reading.report({ code: 'plan/absurd-amount', written: describe(content) }, content.range);
  }
  const family: SessionFamily = own?.family ?? facts?.family ?? 'unknown';
  const written: Omit<Session, keyof Measured | 'muscles'> = {
    kind: draft.kind
      ? { ...draft.kind.name, id: own?.kind.id ?? facts?.id }
      : { written: '', range: { start: content.range.start, end: content.range.start } },
    family,
    hard: own?.hard ?? facts?.hard ?? false,
    amount: draft.amount ?? own?.amount,
    target: draft.target ?? own?.target,
    surface: draft.surface ?? own?.surface,
    climb: draft.climb ?? own?.climb,
    climbRange: draft.climbRange ?? own?.climbRange,
    descend: draft.descend ?? own?.descend,
    descendRange: draft.descendRange ?? own?.descendRange,
    shoes: draft.shoes ?? own?.shoes,
    steps,
    exercises,
    note: draft.note ?? own?.note,
    alternatives: [],
    range: content.range,
  };
  checkTarget(draft.target, { isRun: family === 'run', written: draft.targetText ?? '' }, reading);
  if (draft.amount && steps.length > 0) checkTotal(written, draft.amount, reading);
  // A word that is used as it stands comes to the same on every day.
  const isAsDefined =
    own && !content.items && !draft.amount && !draft.target && !draft.climb && !draft.descend;
  const measured = isAsDefined
    ? reading.measuredOnce(own, () => measureSession(written, reading.runner))
    : measureSession(written, reading.runner);
  const whole = Object.assign(written, measured);
  const session: Session = Object.assign(whole, { muscles: musclesOf(whole, reading.ownExercises) });
  if (session.amount || !isBeyondReason(session)) return { session, at: draft.at };
  // Each amount by itself may be fine; what repeats make of them is not.
  const items = content.items?.filter(item => item.clauses.length > 0) ?? [];
  if (items.length > 0)
    reading.report(
      { code: 'plan/absurd-amount', written: items.map(({ clauses }) => textsOf(clauses)).join(', ') },
      spanOf(items),
    );
  return { session: lostSession(session), at: draft.at };
}

function isUnreadable({ is }: SourceClause): boolean {
  return is === 'stray' || is === 'comma' || is === 'equals';
}

function readClauses(clauses: readonly SourceClause[], draft: Draft, reading: Reading): void {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.is === 'word') {
      const run = draft.kind ? wordRun(clauses, i) : numberedName(clauses, i);
      readWords(run, draft, reading);
      i += run.words.length - 1;
    } else if (clause.is === 'on' && clause.word) {
      const run = wordRun(clauses, i + 1);
      const taken = readSurface(clause, run, draft, reading);
      for (const word of run.words.slice(taken)) stray(word.text, word.range, 'session', reading);
      i += run.words.length;
    } else readClause(clause, draft, reading);
  }
}

/** A run of words, with the number behind it where that belongs to the name: `duurloop 2`. */
function numberedName(clauses: readonly SourceClause[], from: number): WordRun {
  const run = wordRun(clauses, from);
  const next = clauses[from + run.words.length];
  if (next?.is !== 'quantity' || next.quantity.sort !== 'number') return run;
  const words = [...run.words, { text: next.quantity.text, range: next.range }];
  return findKind(words.map(word => word.text).join(' ')) ? { ...run, words } : run;
}

/** The kind, and then words that are too many. */
function readWords(run: WordRun, draft: Draft, reading: Reading): void {
  if (draft.kind) {
    for (const word of run.words) stray(word.text, word.range, 'session', reading);
    return;
  }
  const own = longestName(run.words, word => reading.ownSession(word));
  const known = own ?? longestName(run.words, findKind);
  if (!known) {
    const range = spanOf(run.words);
    const written = run.words.map(word => word.text).join(' ');
    draft.kind = { name: { written, range } };
    reading.unknownSession(written, range);
    return;
  }
  const name = { written: known.written, range: known.range };
  if (own) reading.use('session', own.found, own.range);
  draft.kind = own ? { name, own: own.found } : { name, facts: known.found as KindFacts };
  const rest = run.words.slice(known.count);
  const race = !own && isRaceKind((known.found as KindFacts).id) ? readRaceDistance(rest, known, draft) : 0;
  for (const word of rest.slice(race)) stray(word.text, word.range, 'session', reading);
}

/** `race half-marathon` and `marathon` name their distance; answers how many of the words behind it that took. */
function readRaceDistance(
  rest: WordRun['words'],
  kind: { readonly written: string; readonly range: TextRange },
  draft: Draft,
): number {
  const named = longestName(rest, word => findRaceDistance(word)?.metres);
  const metres = named?.found ?? findRaceDistance(kind.written)?.metres;
  if (metres !== undefined)
    draft.amount ??= {
      dimension: 'distance',
      low: metres,
      high: metres,
      unit: 'km',
      range: (named ?? kind).range,
    };
  return named?.count ?? 0;
}

/** Reads the surface behind `on`; answers how many of the words that follow belong to it. */
function readSurface(clause: ClauseOf<'on'>, run: WordRun, draft: Draft, reading: Reading): number {
  if (!clause.word || draft.surface) {
    strayClause(clause, 'session', reading);
    return 0;
  }
  const { value: text, range } = clause.word;
  const found = longestName([{ text, range }, ...run.words], findSurface);
  if (found) {
    draft.surface = { written: found.written, id: found.found.id, range: found.range };
    return found.count - 1;
  }
  draft.surface = { written: text, range };
  reading.unknownName('surface', text, range);
  return 0;
}

function readClause(clause: Exclude<SourceClause, { is: 'word' }>, draft: Draft, reading: Reading): void {
  switch (clause.is) {
    case 'note':
      if (draft.note !== undefined) return strayClause(clause, 'session', reading);
      draft.note = clause.text;
      if (!clause.closed) reading.report({ code: 'text/unclosed', what: 'quote' }, clause.range);
      return;
    case 'quantity':
      return readBareQuantity(clause, draft, reading);
    case 'target':
      if (draft.target) return strayClause(clause, 'session', reading);
      draft.target = readTarget(clause, reading);
      draft.targetText = textOf(clause);
      return;
    case 'in':
      if (draft.shoes) return strayClause(clause, 'session', reading);
      return readShoes(clause, draft, reading);
    case 'at':
      if (draft.at !== undefined) return strayClause(clause, 'session', reading);
      draft.at = readTimeOfDay(clause.time);
      if (draft.at === undefined)
        reading.report({ code: 'text/incomplete', after: 'at', expected: 'time-of-day' }, clause.range);
      return;
    case 'measure':
      return readMeasure(clause, draft, reading);
    case 'stray':
      return strayOrDangling(clause.text, clause.range, 'session', reading);
    default:
      return strayClause(clause, 'session', reading);
  }
}

function readBareQuantity(clause: ClauseOf<'quantity'>, draft: Draft, reading: Reading): void {
  const { quantity, range } = clause;
  const amount = readAmount(quantity);
  if (amount) {
    if (draft.amount) return stray(quantity.text, range, 'session', reading);
    if (isAbsurd(amount) || amount.high <= 0)
      reading.report({ code: 'plan/absurd-amount', written: quantity.text }, range);
    else {
      draft.amount = amount;
      draft.written = quantity.text;
    }
  } else if (quantity.sort === 'number') {
    const lasts = draft.kind?.facts !== undefined && draft.kind.facts.items === 'exercises';
    reading.report(
      { code: 'text/no-unit', written: quantity.text, units: lasts ? ['min'] : ['km', 'min'] },
      range,
    );
  } else {
    const target = quantity.sort === 'weight' ? undefined : targetOf(quantity, range);
    if (target && !draft.target) {
      draft.target = target;
      draft.targetText = quantity.text;
    } else stray(quantity.text, range, 'session', reading);
  }
}

function readShoes(clause: ClauseOf<'in'>, draft: Draft, reading: Reading): void {
  if (!clause.word) {
    reading.report({ code: 'text/incomplete', after: 'in', expected: 'shoes' }, clause.range);
    return;
  }
  const { value: written, range } = clause.word;
  const shoes = reading.ownShoes(written);
  draft.shoes = { written, id: shoes?.name.written, range };
  if (shoes) reading.use('shoes', shoes, range);
  else reading.unknownName('shoes', written, range);
}

function readMeasure(clause: ClauseOf<'measure'>, draft: Draft, reading: Reading): void {
  const { keyword, quantity, range } = clause;
  if ((keyword !== 'climb' && keyword !== 'descend') || draft[keyword] !== undefined)
    return strayClause(clause, 'session', reading);
  if (quantity.sort !== 'distance') {
    if (quantity.sort === 'number')
      reading.report({ code: 'text/no-unit', written: quantity.text, units: ['m'] }, quantity.range);
    else reading.report({ code: 'text/incomplete', after: keyword, expected: 'height' }, quantity.range);
    return;
  }
  const height = readDistance(quantity).high;
  if (isAbsurdHeight(height)) reading.report({ code: 'plan/absurd-amount', written: quantity.text }, range);
  else {
    draft[keyword] = height;
    draft[`${keyword}Range`] = range;
  }
}

/**
 * Surface, shoes, climb and a closing note say something of the whole session, also when they were
 * written behind the list. They are taken from the items; the steps keep the rest.
 */
function liftSessionClauses(items: readonly SourceItem[], draft: Draft, reading: Reading): SourceItem[] {
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    const kept: SourceClause[] = [];
    for (let i = 0; i < item.clauses.length; i++) {
      const clause = item.clauses[i]!;
      const closes = clause.is === 'note' && isLast && item.clauses.slice(i + 1).every(isOfSession);
      if (!closes && !isOfSession(clause)) {
        kept.push(clause);
        continue;
      }
      const end = clause.is === 'on' ? i + surfaceWords(item.clauses, i) : i + 1;
      readClauses(item.clauses.slice(i, end), draft, reading);
      i = end - 1;
    }
    return { ...item, clauses: kept };
  });
}

function isOfSession(clause: SourceClause): boolean {
  if (clause.is === 'measure') return clause.keyword === 'climb' || clause.keyword === 'descend';
  return clause.is === 'in' || clause.is === 'at' || (clause.is === 'on' && clause.word !== undefined);
}

/** How many clauses a surface takes, `on` included: `on forest path` is two. */
function surfaceWords(clauses: readonly SourceClause[], at: number): number {
  const clause = clauses[at]!;
  if (clause.is !== 'on' || !clause.word) return 1;
  const { value: text, range } = clause.word;
  return longestName([{ text, range }, ...wordRun(clauses, at + 1).words], findSurface)?.count ?? 1;
}

/** Whether a misspelt kind was probably one that lists exercises: `strenght`. */
function meansExercises(written: string | undefined): boolean {
  const [nearest] = written ? suggest('session', written) : [];
  return nearest !== undefined && findKind(nearest)?.items === 'exercises';
}

/** In a session of an unknown kind, what it lists tells whether these are exercises or steps. */
function namesExercises(items: readonly SourceItem[]): boolean {
  return items.some(({ clauses }) => {
    const at = clauses.findIndex(clause => clause.is === 'word');
    return (
      at >= 0 &&
      longestName(wordRun(clauses, at).words, word => findExercise(word) ?? findArea(word)) !== undefined
    );
  });
}

function stray(written: string, range: TextRange, place: 'session' | 'steps', reading: Reading): void {
  reading.report({ code: 'text/stray', written, place }, range);
}

/** The start of the content, for a message that asks what kind of session it is. */
function describe(content: SourceContent): string {
  return textsOf(content.clauses.slice(0, 1)) || textsOf(content.items?.[0]?.clauses ?? []) || ':';
}

function textsOf(clauses: readonly SourceClause[]): string {
  return clauses.map(textOf).join(' ');
}
