import { findPhase } from '../knowledge/lookup.js';
import type { Day, Derivation, Name, Session, Weekday } from '../plan/plan.js';
import { WEEKDAYS } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import { readCount, readPercent } from './read-quantity.js';
import { readSession } from './read-session.js';
import { longestName, type Reading, spanOf, wordRun } from './reading.js';
import type { ClauseOf, SourceDay, SourceWeek } from './source.js';
import { strayClause, strayOrDangling } from './strays.js';

export interface WeekHead {
  readonly number?: number;
  /** Where the number stands. */
  readonly numberRange?: TextRange;
  readonly phase?: Name;
  readonly title?: string;
  readonly derivation?: Derivation;
}

/** `week 5 build "TITLE" = week 4 + 8%`. */
export function readWeekHead(week: SourceWeek, reading: Reading): WeekHead {
  const typed = week.keyword.value.toLowerCase();
  const glued = /^week(\d+)$/.exec(typed);
  if (typed !== 'week' && !glued)
    reading.report(
      { code: 'text/misspelt-keyword', written: week.keyword.value, keyword: 'week' },
      week.keyword.range,
    );

  let number = glued ? Number(glued[1]) : undefined;
  let numberRange: TextRange | undefined = glued
    ? { start: week.keyword.range.start + 'week'.length, end: week.keyword.range.end }
    : undefined;
  let phase: Name | undefined;
  let title: string | undefined;
  let derivation: Derivation | undefined;
  let equals = false;
  const { clauses } = week.content;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.is === 'quantity' && clause.quantity.sort === 'number' && number === undefined) {
      number = Number.parseInt(clause.quantity.text, 10);
      numberRange = clause.range;
      if (!/^\d+$/.test(clause.quantity.text)) strayClause(clause, 'week', reading);
    } else if (clause.is === 'note' && title === undefined) {
      title = clause.text;
      if (!clause.closed) reading.report({ code: 'text/unclosed', what: 'quote' }, clause.range);
    } else if (clause.is === 'word' && !phase) {
      const run = wordRun(clauses, i);
      const found = longestName(run.words, word => findPhase(word)?.id);
      if (found) {
        phase = { written: found.written, id: found.found, range: found.range };
        i += found.count - 1;
      } else {
        phase = { written: clause.text, range: clause.range };
        reading.unknownName('phase', clause.text, clause.range);
      }
    } else if (clause.is === 'equals' && !equals) equals = true;
    else if (clause.is === 'week-reference' && equals && !derivation)
      derivation = readReference(clause, reading);
    else if (
      clause.is === 'quantity' &&
      clause.quantity.sort === 'percent' &&
      derivation &&
      derivation.percent === undefined
    )
      derivation = {
        ...derivation,
        percent: readScaling(clause.quantity.text, clause.range, reading),
        range: { start: derivation.range.start, end: clause.range.end },
      };
    else if (clause.is === 'stray' && derivation && /^[+\-–−]$/.test(clause.text)) {
      const next = clauses[i + 1];
      if (next?.is === 'quantity' && next.quantity.sort === 'number') {
        withoutPercent(`${clause.text} ${next.quantity.text}`, spanOf([clause, next]), reading);
        i++;
      } else
        reading.report({ code: 'text/incomplete', after: clause.text, expected: 'percent' }, clause.range);
    } else if (clause.is === 'stray') strayOrDangling(clause.text, clause.range, 'week', reading);
    else strayClause(clause, 'week', reading);
  }
  for (const item of week.content.items ?? [])
    for (const clause of item.clauses) strayClause(clause, 'week', reading);
  if (number === undefined)
    reading.report({ code: 'text/incomplete', after: 'week', expected: 'week-number' }, week.keyword.range);
  if (equals && !derivation) {
    const sign = clauses.find(clause => clause.is === 'equals')!;
    reading.report({ code: 'text/incomplete', after: '=', expected: 'week-number' }, sign.range);
    derivation = { range: sign.range };
  }
  return { number, numberRange, phase, title, derivation };
}

/** `week 3`; in `week 3 - 30` the percentage lacks its sign, and is no range of weeks. */
function readReference({ number, range }: ClauseOf<'week-reference'>, reading: Reading): Derivation {
  const [, first = '', rest] = /^(\d+)(.*)$/s.exec(number) ?? [];
  if (!rest) return { fromWeek: readCount(number), weekRange: range, range };
  const weekRange = { start: range.start, end: range.end - rest.length };
  withoutPercent(rest.trim(), { start: range.end - rest.trimStart().length, end: range.end }, reading);
  return { fromWeek: Number(first), weekRange, range: weekRange };
}

function withoutPercent(written: string, range: TextRange, reading: Reading): void {
  reading.report({ code: 'text/no-unit', written, units: ['%'] }, range);
}

/** No week grows to more than four times another, and none shrinks to nothing. */
const MOST_PERCENT = 300;
const LEAST_PERCENT = -99;

function readScaling(text: string, range: TextRange, reading: Reading): number {
  const percent = readPercent(text);
  if (percent >= LEAST_PERCENT && percent <= MOST_PERCENT) return percent;
  reading.report({ code: 'plan/absurd-amount', written: text }, range);
  return 0;
}

/** A day, without its date: that depends on the whole plan. */
export function readDay(day: SourceDay, reading: Reading): Omit<Day, 'date'> {
  const weekday = weekdayOf(day.weekday.value);
  let at: number | undefined;
  const choices: { first: Session; alternatives: Session[] }[] = [];
  for (const source of day.sessions) {
    if (!source.content) {
      reading.report(
        { code: 'text/incomplete', after: source.joint?.value ?? '+', expected: 'session' },
        source.joint?.range ?? day.weekday.range,
      );
      continue;
    }
    const { clauses } = source.content;
    const isOnlyTime =
      clauses.length > 0 && clauses.every(clause => clause.is === 'at') && !source.content.items;
    if (isOnlyTime) {
      reading.report({ code: 'text/empty-day', weekday: day.weekday.value }, day.weekday.range);
      continue;
    }
    const read = readSession(source.content, reading);
    at ??= read.at;
    const last = choices.at(-1);
    if (source.joint?.value === 'or' && last) last.alternatives.push(read.session);
    else choices.push({ first: read.session, alternatives: [] });
  }
  if (day.sessions.length === 0)
    reading.report({ code: 'text/empty-day', weekday: day.weekday.value }, day.weekday.range);
  return {
    weekday,
    at,
    sessions: choices.map(({ first, alternatives }) =>
      alternatives.length === 0 ? first : { ...first, alternatives },
    ),
    headRange: day.weekday.range,
    range: day.range,
  };
}

const DUTCH: Record<string, Weekday> = {
  ma: 'mon',
  di: 'tue',
  wo: 'wed',
  do: 'thu',
  vr: 'fri',
  za: 'sat',
  zo: 'sun',
};

/** The weekday of `Tuesday`, `tues`, `dinsdag` or `di`. */
function weekdayOf(word: string): Weekday {
  const typed = word.toLowerCase();
  return (
    DUTCH[typed.length === 2 || typed.endsWith('dag') ? typed.slice(0, 2) : ''] ??
    WEEKDAYS.find(day => typed.startsWith(day)) ??
    'mon'
  );
}
