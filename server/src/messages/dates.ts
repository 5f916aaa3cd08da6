import type { IsoDate } from '../plan/date.js';
import type { Language } from './language.js';

const LOCALES = { en: 'en-GB', nl: 'nl-NL' } as const;

/** `Tuesday 6 January 2026`. */
export function longDate(date: IsoDate, language: Language): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(date, language, parts);
}

/** `5 January` or, with the year, `5 January 2026`. */
export function dayAndMonth(date: IsoDate, language: Language, withYear: boolean): string {
  return format(date, language, { day: 'numeric', month: 'long', year: withYear ? 'numeric' : undefined });
}

function format(date: IsoDate, language: Language, parts: Intl.DateTimeFormatOptions): string {
  // A plan's date is a day in the calendar, without a time zone.
  const formatter = new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' });
  return formatter.format(new Date(`${date}T00:00:00Z`)).replaceAll(',', '');
}
