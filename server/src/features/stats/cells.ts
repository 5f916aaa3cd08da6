import type { Language } from '../../messages/language.js';
import { decimal } from '../../messages/numbers.js';
import type { Maybe } from '../../plan/known.js';
import { METRES_PER } from '../../plan/quantity.js';
import type { Change } from './change.js';

/** Numbers as they stand in the table: right-aligned, so always with the same number of decimals. */

export const ESTIMATED = '~';
export const UNKNOWN = '?';
export const AT_LEAST = '≥';

export interface Scale {
  /** How many metres, seconds or points make one of the column's unit. */
  readonly per: number;
  readonly digits: number;
}

export type DistanceUnits = 'km' | 'mi';

/** `27.0`, `~27.0` where some of it is estimated, `≥ 12.0` where a part is unknown, `?` where all is. */
export function cell(value: Maybe<number>, { per, digits }: Scale, language: Language): string {
  if (value.known) {
    const mark = value.assumed !== undefined && value.assumed > 0 ? ESTIMATED : '';
    return `${mark}${fixed(value.value / per, digits, language)}`;
  }
  // What is at least so much may not be rounded up.
  const step = 10 ** digits;
  const certain = Math.floor(((value.atLeast ?? 0) / per) * step + 1e-6) / step;
  return certain > 0 ? `${AT_LEAST} ${fixed(certain, digits, language)}` : UNKNOWN;
}

/** `+12`, `-30`, `0`; `+10.1` for what is above a limit of ten by less than rounding shows. */
export function changeCell(change: Change, limit: number, language: Language): string {
  const { percent, isAboveLimit, isAtLeast, isEstimated } = change;
  const whole = Math.round(Math.abs(percent));
  const isBarely = isAboveLimit && whole <= limit;
  const justAbove = Math.max(limit + 0.1, Math.ceil(percent * 10 - 1e-6) / 10);
  const size = isBarely ? decimal(justAbove, language) : decimal(whole, language, 0);
  const signed = whole === 0 ? size : `${percent < 0 ? '-' : '+'}${size}`;
  if (isAtLeast) return `${AT_LEAST} ${signed}`;
  return `${isEstimated ? ESTIMATED : ''}${signed}`;
}

/** A number with exactly so many decimals. */
export function fixed(value: number, digits: number, language: Language): string {
  const text = decimal(value, language, digits);
  if (digits === 0) return text;
  const point = decimal(0.5, language).at(1)!;
  const [whole, fraction = ''] = text.split(point);
  return `${whole}${point}${fraction.padEnd(digits, '0')}`;
}

/** `21.1 km`, or `13.1 mi`. */
export function distanceIn(units: DistanceUnits, metres: number, language: Language): string {
  return `${decimal(metres / METRES_PER[units], language)} ${units}`;
}
