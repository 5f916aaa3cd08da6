import { atLeast, type Maybe, unknown } from '../plan/known.js';
import type { Day, Measure, Plan, Race, Session, Week, WeekTotals } from '../plan/plan.js';
import { sum } from '../plan/quantity.js';
import { Calendar, goalRace, isInWeek } from './dates.js';
import { readIgnores } from './ignores.js';
import { total } from './measure-session.js';
import { readHeadings } from './read-headings.js';
import { readDay, readWeekHead, type WeekHead } from './read-week.js';
import { Reading } from './reading.js';
import type { PlanSource, SourceDay, SourceWeek } from './source.js';

/** Makes the plan of what was written. Every text has one; what was not understood is among its problems. */
export function resolve(source: PlanSource): Plan {
  const reading = new Reading();
  const { head, measure } = readHeadings(source.headings, reading);
  const read: ReadWeek[] = source.weeks.map(week => ({
    written: week,
    head: readWeekHead(week, reading),
    days: week.days.map(day => readDay(day, reading)),
  }));
  if (source.strayDays.length > 0) read.unshift(readNamelessWeek(source.strayDays, reading));
  const calendar = new Calendar(
    head,
    read.map(week => week.head.number),
  );
  const goal = goalRace(head.races);
  const weeks = read.map(({ written, head: weekHead, days: undated }, index): Week => {
    const startDate = calendar.monday({ index, number: weekHead.number });
    const days = undated.map((day): Day => ({ ...day, date: calendar.day(startDate, day.weekday) }));
    return {
      index,
      ...weekHead,
      days,
      totals: totalsOf(days, weekHead.derivation !== undefined),
      startDate,
      isRaceWeek:
        weekHead.phase?.id === 'race' ||
        holdsRace(startDate, goal) ||
        (!startDate.known && index === read.length - 1 && days.some(day => day.sessions.some(isRace))),
      headRange: written.headRange,
      range: written.range,
    };
  });

  for (const stray of source.strays) {
    const isConflict = /^(?:<{7}|>{7}|={7}|\|{7})/.test(stray.value);
    if (isConflict) reading.report({ code: 'text/conflict-marker' }, stray.range);
    else if (/^["“„]/.test(stray.value))
      reading.report({ code: 'text/unclosed', what: 'quote' }, stray.range);
    else reading.report({ code: 'text/stray', written: firstLine(stray.value), place: 'plan' }, stray.range);
  }
  for (const range of source.openComments) reading.report({ code: 'text/unclosed', what: 'comment' }, range);
  for (const range of source.parserErrors)
    reading.report(
      { code: 'text/stray', written: source.text.slice(range.start, range.end), place: 'plan' },
      range,
    );

  return {
    head,
    weeks,
    measure: measureOf(weeks, measure),
    problems: reading.problems(source.text),
    ignores: readIgnores(source.text, source.comments, weeks),
    range: { start: 0, end: source.text.length },
  };
}

interface ReadWeek {
  readonly written: Pick<SourceWeek, 'headRange' | 'range'>;
  readonly head: WeekHead;
  readonly days: readonly Omit<Day, 'date'>[];
}

/** Days above the first `week` line make a week as well: the line may be still to come, or just be lost. */
function readNamelessWeek(days: readonly SourceDay[], reading: Reading): ReadWeek {
  const first = days[0]!;
  const headRange = first.weekday.range;
  reading.report({ code: 'plan/day-outside-week', weekday: first.weekday.value }, headRange);
  return {
    written: { headRange, range: { start: first.range.start, end: days.at(-1)!.range.end } },
    head: {},
    days: days.map(day => readDay(day, reading)),
  };
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}

function isRace(session: Session): boolean {
  return session.kind.id === 'race_short' || session.kind.id === 'race_long';
}

function holdsRace(monday: Maybe<string>, race: Race | undefined): boolean {
  return monday.known && race?.date !== undefined && isInWeek(race.date, monday.value);
}

/** `measure` as the author set it, else what most runs are written in. */
function measureOf(weeks: readonly Week[], set: Measure['of'] | undefined): Measure {
  if (set) return { of: set, because: 'written' };
  let distances = 0;
  let times = 0;
  for (const week of weeks)
    for (const day of week.days)
      for (const session of day.sessions) {
        if (session.family !== 'run') continue;
        const { running, onFeet } = session;
        if (running.known && running.assumed === undefined) distances++;
        else if (onFeet.known && onFeet.assumed === undefined) times++;
      }
  return times > distances
    ? { of: 'time', because: 'mostly-times' }
    : { of: 'distance', because: 'mostly-distances' };
}

function totalsOf(days: readonly Day[], derived: boolean): WeekTotals {
  const sessions = days.flatMap(day => day.sessions);
  const runs = sessions.filter(session => session.family === 'run');
  // A derived week also has the days it copies, and those are not computed yet.
  const settle = (value: Maybe<number>): Maybe<number> =>
    derived ? unknown('derived-week', value.known ? value.value : value.atLeast) : value;
  return {
    distance: settle(total(sessions.map(session => session.running))),
    onFeet: settle(total(sessions.map(session => session.onFeet))),
    duration: settle(total(sessions.map(session => session.duration))),
    longest: settle(longestOf(runs.map(session => session.running))),
    climb: sum(sessions.map(session => session.climb ?? 0)),
    runs: runs.length,
    hardSessions: runs.filter(session => session.hard).length,
    strengthDays: days.filter(day => day.sessions.some(session => session.family === 'strength')).length,
    unknownSessions: sessions.filter(session => session.family === 'unknown').length,
  };
}

function longestOf(distances: readonly Maybe<number>[]): Maybe<number> {
  const most = distances.reduce((far, each) => Math.max(far, atLeast(each) ?? 0), 0);
  const longest = distances.find(each => each.known && each.value === most);
  if (distances.some(each => !each.known)) return unknown('partly-unknown', most);
  return longest ?? { known: true, value: most, assumed: undefined };
}
