import { addDays, daysBetween, type IsoDate, mondayOf } from '../plan/date.js';
import { known, type Maybe, unknown } from '../plan/known.js';
import { type PlanHead, type Race, WEEKDAYS, type Weekday } from '../plan/plan.js';

/** The goal: the race with the last date, else the last race that is written. */
export function goalRace(races: readonly Race[]): Race | undefined {
  const dated = races.filter(race => race.date !== undefined);
  return dated.length ? dated.reduce((a, b) => (b.date! >= a.date! ? b : a)) : races.at(-1);
}

/** A century. What is longer was not written by a coach, and would leave the calendar. */
const MOST_WEEKS = 5200;

/** Where the weeks lie in the calendar. A week's number counts where it has one, else its place in the text. */
export class Calendar {
  private readonly firstMonday: Maybe<IsoDate>;

  constructor(head: Pick<PlanHead, 'start' | 'races'>, weekNumbers: readonly (number | undefined)[]) {
    this.firstMonday = firstMonday(head, weekNumbers);
  }

  monday(week: { readonly index: number; readonly number?: number }): Maybe<IsoDate> {
    if (!this.firstMonday.known) return this.firstMonday;
    const place = ordinal(week);
    if (place > MOST_WEEKS) return unknown('impossible-date');
    return known(addDays(this.firstMonday.value, 7 * (place - 1)));
  }

  day(monday: Maybe<IsoDate>, weekday: Weekday): Maybe<IsoDate> {
    return monday.known ? known(addDays(monday.value, WEEKDAYS.indexOf(weekday))) : monday;
  }
}

function ordinal(week: { readonly index: number; readonly number?: number }): number {
  const { number } = week;
  return number !== undefined && Number.isInteger(number) && number >= 0 && number < 1000
    ? number
    : week.index + 1;
}

/** From `start`, else counted back from the goal race, which falls in the last week. */
function firstMonday(
  head: Pick<PlanHead, 'start' | 'races'>,
  weekNumbers: readonly (number | undefined)[],
): Maybe<IsoDate> {
  if (head.start) return known(mondayOf(head.start));
  const race = goalRace(head.races)?.date;
  if (!race) return unknown('no-date');
  const last = weekNumbers.reduce<number>(
    (far, number, index) => Math.max(far, ordinal({ index, number })),
    0,
  );
  if (last > MOST_WEEKS) return unknown('impossible-date');
  return last === 0 ? unknown('no-date') : known(addDays(mondayOf(race), -7 * (last - 1)));
}

/** Whether the date lies in the week that starts on this Monday. */
export function isInWeek(date: IsoDate, monday: IsoDate): boolean {
  const days = daysBetween(monday, date);
  return days >= 0 && days < 7;
}
