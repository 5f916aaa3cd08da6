import { RACE_DISTANCES } from '../../knowledge/lookup.js';
import type { Language } from '../../messages/language.js';
import { decimal, distance, pace } from '../../messages/numbers.js';
import { METRES_PER_MILE, type Metres, type Seconds, type SecondsPerMetre } from '../../plan/quantity.js';
import type { HoverContext } from './context.js';

/** Figures as runners say them. */

/** A difference between two times: `19 s`, `2 min 10 s`. */
export function difference(seconds: Seconds): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].filter(Boolean).join(' ');
}

/** `5:55/km`, or a range from the slower to the faster pace. */
export function paceText(
  slow: SecondsPerMetre,
  { units }: Pick<HoverContext, 'units'>,
  fast: SecondsPerMetre = slow,
): string {
  return pace({ slow, fast, per: units });
}

/** Shorter races are told in metres. */
const ON_THE_TRACK: Metres = 2000;

/** `10 km`, `half marathon`, `1500 m`: a race distance has its name, in whatever the author counts. */
export function raceName(metres: Metres, { words, language, units }: HoverContext): string {
  const known = RACE_DISTANCES.find(each => each.metres === metres);
  const name = known && words.raceDistances[known.id]?.name;
  if (name !== undefined) return name;
  const miles = metres / METRES_PER_MILE;
  if (Number.isInteger(miles)) return `${miles} mi`;
  return metres < ON_THE_TRACK ? `${Math.round(metres)} m` : distance(metres, language, units);
}

/** `22 m per km`, or for who counts in miles per mile. */
export function steepnessText(metresPerKm: number, { language, units, hover }: HoverContext): string {
  const metres = units === 'mi' ? (metresPerKm * METRES_PER_MILE) / 1000 : metresPerKm;
  return hover.amounts.per[units](height(metres, language));
}

/** Heights are metres, however many: `1,100 m`. */
export function height(metres: Metres, language: Language): string {
  return `${decimal(metres, language, 0)} m`;
}
