import { isRaceKind } from '../knowledge/lookup.js';
import { addDays, daysBetween, type IsoDate } from '../plan/date.js';
import type { PlanHead, Race, Session, Week } from '../plan/plan.js';
import { goalRace, isInWeek } from './dates.js';
import type { Reading } from './reading.js';

/** Says where the date of a race and the weeks contradict each other. Without dates there is nothing to contradict. */
export function checkRaces(
  { races }: Pick<PlanHead, 'races'>,
  weeks: readonly Week[],
  reading: Reading,
): void {
  const dated = weeks.filter(week => week.startDate.known);
  const mondays = dated.flatMap(({ startDate }) => (startDate.known ? [startDate.value] : [])).sort();
  const first = mondays[0];
  const last = mondays.at(-1) && addDays(mondays.at(-1)!, 6);
  if (first === undefined || last === undefined) return;
  const goal = goalRace(races);
  for (const race of races) {
    const { date, dateRange } = race;
    if (date === undefined || !dateRange) continue;
    if (daysBetween(first, date) < 0) reading.report({ code: 'plan/race-before-plan', first }, dateRange);
    else if (daysBetween(date, last) < 0) {
      if (race !== goal) continue;
      const weeks = Math.ceil(daysBetween(last, date) / 7);
      reading.report({ code: 'plan/race-not-reached', last, weeks }, dateRange);
    } else {
      if (race === goal && goesOnAfter(date, dated))
        reading.report({ code: 'plan/race-not-last', last }, dateRange);
      checkDay(race, dated, reading);
    }
  }
}

/** Whether weeks of training follow the week of the goal; weeks of recovery belong to it. */
function goesOnAfter(date: IsoDate, weeks: readonly Week[]): boolean {
  return weeks.some(
    ({ startDate, phase }) =>
      startDate.known && daysBetween(date, startDate.value) > 0 && phase?.id !== 'recovery',
  );
}

/** A race session in the week of a race stands on the day of the race. */
function checkDay({ date, range, distance }: Race, weeks: readonly Week[], reading: Reading): void {
  const week = weeks.find(({ startDate }) => startDate.known && isInWeek(date!, startDate.value));
  const days = (week?.days ?? []).filter(
    day => !day.copied && day.sessions.some(({ kind }) => isRaceKind(kind.id)),
  );
  if (days.length === 0 || days.some(day => day.date.known && day.date.value === date)) return;
  const wrong = days.find(day =>
    day.sessions.some(session => isRaceKind(session.kind.id) && isAsLong(session, distance)),
  );
  if (wrong) reading.report({ code: 'plan/race-day', date: date!, race: range }, wrong.headRange);
}

/** Whether a race session may be the race, by its length. */
function isAsLong({ distance }: Session, race: number | undefined): boolean {
  return race === undefined || !distance.known || Math.abs(distance.value - race) < race / 20;
}
