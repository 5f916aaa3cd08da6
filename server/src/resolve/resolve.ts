import { isRaceKind } from '../knowledge/lookup.js';
import type { Maybe } from '../plan/known.js';
import type { Day, Measure, Name, Plan, PlanHead, Race, Week } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import { shapeOf } from '../training/plan-shape.js';
import { mileageOf } from '../training/shoe-mileage.js';
import { acuteAndChronic, totalsOf } from '../training/week-totals.js';
import { checkRaces } from './check-races.js';
import { checkRanges } from './check-ranges.js';
import { Calendar, goalRace, isInWeek } from './dates.js';
import { copyDays, type DraftWeek, exactLoad, WeekNumbers } from './derived-weeks.js';
import { readIgnores } from './ignores.js';
import { type Library, NO_FILES } from './library.js';
import { readHeadings } from './read-headings.js';
import { readDay, readWeekHead, type WeekHead } from './read-week.js';
import { Reading } from './reading.js';
import type { PlanSource, SourceDay, SourceWeek } from './source.js';

/** Makes the plan of what was written. Every text has one; what was not understood is among its problems. */
export function resolve(source: PlanSource, library: Library = NO_FILES): Plan {
  const reading = new Reading();
  const { head, measure: set } = readHeadings(source.headings, reading, library);
  const read: ReadWeek[] = source.weeks.map(week => ({
    written: week,
    head: readWeekHead(week, reading),
    days: week.days.map(day => readDay(day, reading)),
  }));
  if (source.strayDays.length > 0) read.unshift(readNamelessWeek(source.strayDays, reading));
  const weeks = weeksOf(head, read, reading);
  const measure = measureOf(weeks, set);
  checkRaces(head, weeks, reading);
  checkRanges(source, reading);

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
    measure,
    fitness: reading.runner.fitness,
    shape: shapeOf(weeks, measure),
    mileage: mileageOf(head, weeks),
    uses: reading.uses(),
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

/** The weeks with their copied days, dates and totals. */
function weeksOf(head: PlanHead, read: readonly ReadWeek[], reading: Reading): Week[] {
  const numbers = read.map(week => week.head.number);
  const drafts = withCopiedDays(read, numbers, reading);
  const calendar = new Calendar(head, numbers);
  const goal = goalRace(head.races);
  const recent = acuteAndChronic(drafts.map(draft => (isLost(draft) ? undefined : draft.days)));
  return read.map(({ written, head: weekHead }, index): Week => {
    const { days: undated, derivation, phase } = drafts[index]!;
    const { numberRange: _, ...rest } = weekHead;
    const startDate = calendar.monday({ index, number: weekHead.number });
    const days = undated.map((day): Day => ({ ...day, date: calendar.day(startDate, day.weekday) }));
    return {
      index,
      ...rest,
      phase,
      derivation,
      days,
      totals: {
        ...totalsOf(days, reading.ownExercises, isLost(drafts[index]!) ? 'no-week-to-copy' : undefined),
        ...recent[index]!,
      },
      startDate,
      isRaceWeek:
        phase?.id === 'race' ||
        holdsRace(startDate, goal) ||
        (!startDate.known &&
          index === read.length - 1 &&
          days.some(day => day.sessions.some(({ kind }) => isRaceKind(kind.id)))),
      headRange: written.headRange,
      range: written.range,
    };
  });
}

/** Whether a week copies a week that is not there, perhaps through others, so that nobody knows its days. */
function isLost({ derivation, isLost: lost }: DraftWeek): boolean {
  return lost === true || (derivation !== undefined && derivation.source === undefined);
}

/** Week after week, as a copy may be copied again. */
function withCopiedDays(
  read: readonly ReadWeek[],
  numbers: readonly (number | undefined)[],
  reading: Reading,
): (DraftWeek & { readonly phase?: Name })[] {
  const drafts: (DraftWeek & { readonly phase?: Name })[] = [];
  const seen = new Map<number, TextRange>();
  const known = new WeekNumbers(numbers);
  for (const [index, { head, days }] of read.entries()) {
    const { number, numberRange, derivation, phase } = head;
    if (number !== undefined && numberRange) noteNumber(number, numberRange, seen, reading);
    known.enter(number);
    const source = derivation && known.sourceOf(derivation, number, reading);
    known.leave(number, index);
    const copied = source === undefined ? undefined : drafts[source]!;
    if (!derivation || !copied || source === undefined) {
      drafts.push({ number, numberRange, derivation, phase, days });
      continue;
    }
    if (derivation.weekRange && copied.numberRange)
      reading.use('week', { name: { range: copied.numberRange } }, numberIn(derivation.weekRange, copied));
    const all = copyDays(copied, source, derivation, days, reading);
    drafts.push({
      number,
      numberRange,
      derivation: { ...derivation, source, exact: exactLoad(all, reading) },
      phase: phase ?? (lastsOn(copied.phase) ? copied.phase : undefined),
      days: all,
      isLost: isLost(copied),
    });
  }
  return drafts;
}

function noteNumber(number: number, range: TextRange, seen: Map<number, TextRange>, reading: Reading): void {
  const first = seen.get(number);
  if (first) reading.report({ code: 'plan/duplicate-week', week: number, first }, range);
  else seen.set(number, range);
  reading.use('week', { name: { range } }, range);
}

/** The number behind the word in `week 2`. */
function numberIn({ end }: TextRange, { number }: DraftWeek): TextRange {
  return { start: end - String(number).length, end };
}

/** A recovery, a taper and a race are of one week; what is like that week is not therefore one as well. */
function lastsOn(phase: Name | undefined): boolean {
  return phase?.id === 'base' || phase?.id === 'build' || phase?.id === 'peak';
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
