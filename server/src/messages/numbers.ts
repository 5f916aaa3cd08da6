import type { Measure } from '../plan/plan.js';
import type { LoadUnits, Metres, Pace, Seconds } from '../plan/quantity.js';
import { METRES_PER_MILE } from '../plan/quantity.js';
import type { Language } from './language.js';

const SIGNS = {
  en: { decimal: '.', thousands: ',' },
  nl: { decimal: ',', thousands: '.' },
} as const;

/**
 * A number with at most so many decimals: `12.5`, in Dutch `12,5`. Written out here, because the first use of
 * `Intl` in a process takes longer than checking a plan.
 */
export function decimal(value: number, language: Language, digits = 1): string {
  const { decimal: point, thousands } = SIGNS[language];
  // Fifteen figures, so that 141.975 is rounded as it is written and not as the machine holds it, just below.
  const shifted = Math.round(Number((Math.abs(value) * 10 ** digits).toPrecision(15)));
  const [whole = '', fraction = ''] = (Math.sign(value) * (shifted / 10 ** digits))
    .toFixed(digits)
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? grouped : `${grouped}${point}${decimals}`;
}

/** What an author counts distances in: the `units` line says so. */
export type Units = 'km' | 'mi';

/** `12.5 km`, or `7.8 mi` in miles; below one kilometre `400 m`. */
export function distance(metres: Metres, language: Language, units: Units = 'km'): string {
  if (metres > 0 && metres < 1000) return `${decimal(metres, language, 0)} m`;
  return units === 'mi'
    ? `${decimal(metres / METRES_PER_MILE, language)} mi`
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

/** A time as a clock shows it: `47:30`, `1:45:00`. */
export function clock(seconds: Seconds): string {
  const whole = Math.round(seconds);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Minutes and nothing else, for totals that are compared: `135 min`. */
export function minutes(seconds: Seconds, language: Language): string {
  return `${decimal(seconds / 60, language, 0)} min`;
}

/** Session load, minutes times perceived exertion: `320 load points`. */
export function loadPoints(load: LoadUnits, language: Language): string {
  return `${decimal(load, language, 0)} ${language === 'nl' ? 'belastingspunten' : 'load points'}`;
}

/** A weekly load in what the plan is measured in. */
export function measured(of: Measure['of'], value: number, language: Language, units: Units = 'km'): string {
  if (of === 'load') return loadPoints(value, language);
  return of === 'distance' ? distance(value, language, units) : minutes(value, language);
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

const JOINTS = { en: { and: 'and', or: 'or' }, nl: { and: 'en', or: 'of' } } as const;

/** `1`, `2 and 3`, `2, 3 and 4`; with `or`, a choice. */
export function list(words: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${JOINTS[language][joint]} ${last}`;
}
