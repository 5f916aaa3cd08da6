import type { Metres, Pace, Seconds } from '../plan/quantity.js';
import { METRES_PER_MILE } from '../plan/quantity.js';
import type { Language } from './language.js';

const LOCALES = { en: 'en-GB', nl: 'nl-NL' } as const;

/** A number with at most so many decimals: `12.5`, in Dutch `12,5`. */
export function decimal(value: number, language: Language, digits = 1): string {
  const key = `${language}${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits });
    formats.set(key, format);
  }
  return format.format(value);
}

/** Making a formatter costs far more than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** `12.5 km`; below one kilometre `400 m`. */
export function distance(metres: Metres, language: Language): string {
  return metres > 0 && metres < 1000
    ? `${decimal(metres, language, 0)} m`
    : `${decimal(metres / 1000, language)} km`;
}

/** `45 min`, `1 h 10 min`, `90 s`; whole minutes from two minutes on. */
export function duration(seconds: Seconds, language: Language): string {
  if (seconds > 0 && seconds < 120) return `${decimal(seconds, language, 0)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hour = language === 'nl' ? 'u' : 'h';
  const rest = minutes % 60;
  return rest === 0
    ? `${Math.floor(minutes / 60)} ${hour}`
    : `${Math.floor(minutes / 60)} ${hour} ${rest} min`;
}

/** Minutes and nothing else, for totals that are compared: `135 min`. */
export function minutes(seconds: Seconds, language: Language): string {
  return `${decimal(seconds / 60, language, 0)} min`;
}

/** `20%`. */
export function percent(value: number, language: Language): string {
  return `${decimal(value, language, 0)}%`;
}

/** `6:10/km`, or `6:10-6:30/km` for a range. */
export function pace({ slow, fast, per }: Pace): string {
  const metres = per === 'mi' ? METRES_PER_MILE : 1000;
  const from = minutesAndSeconds(fast * metres);
  const to = minutesAndSeconds(slow * metres);
  return from === to ? `${from}/${per}` : `${from}-${to}/${per}`;
}

function minutesAndSeconds(seconds: Seconds): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `1` or `2, 3 and 4`. */
export function list(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}
