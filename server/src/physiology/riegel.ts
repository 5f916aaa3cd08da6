import type { Metres, Seconds } from '../plan/quantity.js';
import { arePositive } from './usable-numbers.js';

/** How much faster than the distance the time grows. Source: riegel1981. */
export const RIEGEL_EXPONENT = 1.06;

/**
 * The time, in seconds, over another distance: time grows with the distance to the power of `exponent`.
 * Undefined where a quantity is not above zero.
 * @param seconds time of the known race, about 210 to 13 800 s
 * @param metres distance of the known race
 * @param target distance to predict; its time should lie in the same range
 * @param exponent 1.06 for trained runners; 1.08 to 1.10 suits the marathon of most recreational runners
 *
 * Sources: riegel1981, vickers2016. Doubt: well calibrated up to the half marathon; at 1.06 the marathon
 * comes out at least ten minutes too fast for half of recreational runners. The higher exponents are a
 * heuristic drawn from that study.
 */
export function riegelTime(
  seconds: Seconds,
  metres: Metres,
  target: Metres,
  exponent: number = RIEGEL_EXPONENT,
): Seconds | undefined {
  if (!arePositive(seconds, metres, target, exponent)) return undefined;
  const time = seconds * (target / metres) ** exponent;
  return arePositive(time) ? time : undefined;
}
