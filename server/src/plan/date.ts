/** A calendar date as `2026-01-05`. There is no clock and no time zone in the model. */
export type IsoDate = string & { readonly calendar?: 'iso' };

const DAY_MS = 86_400_000;

/** The years in which runners train. They also keep a date that is computed from another one at four figures. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The date, or nothing where the calendar has no such day (2026-02-30). */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const text = Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
  const asked = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text === asked ? text : undefined;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The Monday of the week that holds the date. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -weekdayOf(date));
}

/** The number of the calendar week by ISO 8601, 1 to 53: weeks start on Monday, and week 1 holds 4 January. */
export function isoWeek(date: IsoDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}
