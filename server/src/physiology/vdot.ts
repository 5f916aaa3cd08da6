import type { Metres, Seconds, SecondsPerMetre } from '../plan/quantity.js';
import { arePositive } from './usable-numbers.js';

/**
 * Fitness from a race result, after Daniels and Gilbert: what a speed costs in oxygen, what share of the
 * maximum can be held for how long, and so the VDOT, the race times and the training paces that follow.
 *
 * Times and paces that these functions give are as the equations have them, not rounded to the grid of
 * `plan/quantity`.
 */

/** Race durations that the equations were made for: 3.5 minutes to 4 hours. Source: daniels1979. */
export const VDOT_SECONDS = { shortest: 210, longest: 14_400 } as const;

/**
 * VDOTs that are answered. World records lie near 85 to 87, so above 90 somebody mistyped; below 15 the
 * result was walked, and the equations describe running. Both limits are ours.
 */
export const VDOT_RANGE = { lowest: 15, highest: 90 } as const;

const MARATHON: Metres = 42_195;

/** Race speeds between which a race time is sought, in m/s: from a stroll to a sprint record. */
const SLOWEST_SPEED = 0.5;
const FASTEST_SPEED = 10;

/** Halvings of the search for a race time; after sixty nothing is left that a double could hold. */
const HALVINGS = 60;

/** Shares of VDOT at which each pace is run: fits to the tables of the book's third edition. */
const SHARES = { easySlow: 0.6304, easyFast: 0.7346, threshold: 0.8799, interval: 0.9743 } as const;

/**
 * Oxygen that level running costs, in ml/kg/min.
 * @param speed in m/s; made for running speeds, about 2 to 7 m/s. Not guarded: NaN gives NaN.
 *
 * Source: daniels1979. Doubt: an average of trained runners; economy differs between people.
 */
export function oxygenCost(speed: number): number {
  const metresPerMinute = speed * 60;
  return -4.6 + 0.182258 * metresPerMinute + 0.000104 * metresPerMinute ** 2;
}

/**
 * The level running speed, in m/s, that costs so much oxygen: the inverse of `oxygenCost`.
 * @param oxygen in ml/kg/min, above -4.6. Not guarded: NaN gives NaN.
 *
 * Source: daniels1979.
 */
export function speedAtOxygenCost(oxygen: number): number {
  const root = Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (4.6 + oxygen));
  return (root - 0.182258) / (2 * 0.000104) / 60;
}

/**
 * The share of maximal oxygen uptake that can be held for so long; above 1 for less than some 11 minutes,
 * where the tables still use it.
 * @param seconds race duration, meant for `VDOT_SECONDS`. Not guarded: NaN gives NaN.
 *
 * Source: daniels1979.
 */
export function sustainableFraction(seconds: Seconds): number {
  const minutes = seconds / 60;
  return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
}

/** Whether a race lasted as long as the equations were made for. Source: daniels1979. */
export function isVdotDuration(seconds: Seconds): boolean {
  return seconds >= VDOT_SECONDS.shortest && seconds <= VDOT_SECONDS.longest;
}

/**
 * VDOT, in ml/kg/min: the oxygen uptake that explains a race result. Undefined for races outside 3.5 to 240
 * minutes, and for results outside `VDOT_RANGE`, which no human runs.
 * @param metres race distance, level and run flat out
 * @param seconds race time
 *
 * Source: daniels1979. Doubt: good for ranking and pacing; it is not a measured oxygen uptake.
 */
export function vdotOf(metres: Metres, seconds: Seconds): number | undefined {
  if (!arePositive(metres, seconds) || !isVdotDuration(seconds)) return undefined;
  const vdot = vdotAt(metres, seconds);
  return isVdot(vdot) ? vdot : undefined;
}

/**
 * The time, in seconds, in which a runner of this VDOT races a distance. Undefined for a VDOT outside
 * `VDOT_RANGE` and for what is not a distance.
 *
 * Sources: daniels1979, vickers2016. Doubt: an answer outside `VDOT_SECONDS` continues the equations beyond
 * their range (ask `isVdotDuration`). For recreational runners a marathon time predicted from a shorter race
 * is mostly too fast, for half of them by ten minutes or more.
 */
export function raceTime(vdot: number, metres: Metres): Seconds | undefined {
  if (!isVdot(vdot) || !arePositive(metres)) return undefined;
  // A slower race always has the lower VDOT, so halving the interval closes in on the one time that fits.
  let fast = metres / FASTEST_SPEED;
  let slow = metres / SLOWEST_SPEED;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (fast + slow) / 2;
    if (vdotAt(metres, middle) > vdot) fast = middle;
    else slow = middle;
  }
  return (fast + slow) / 2;
}

/** Training paces in seconds per metre, for level ground. */
export interface TrainingPaces {
  readonly easy: { readonly slow: SecondsPerMetre; readonly fast: SecondsPerMetre };
  readonly marathon: SecondsPerMetre;
  readonly threshold: SecondsPerMetre;
  readonly interval: SecondsPerMetre;
  readonly repetition: SecondsPerMetre;
}

/**
 * The training paces of a VDOT. Easy, threshold and interval pace are fixed shares of VDOT; marathon pace is
 * the predicted race; repetition pace is interval pace less some seconds a lap. Undefined outside
 * `VDOT_RANGE`.
 *
 * Sources: daniels1979, daniels2013. Doubt: the shares are fits to the book's tables, within some 3 s/km for
 * VDOT 40 to 80. Below 40 the book is gentler: its marathon pace is slower (11 s/km at VDOT 30), its fast
 * easy pace up to 5 s/km slower. Repetition pace was compared with the book from VDOT 40 up only.
 */
export function trainingPaces(vdot: number): TrainingPaces | undefined {
  const marathon = raceTime(vdot, MARATHON);
  if (marathon === undefined) return undefined;
  const paceAt = (share: number): SecondsPerMetre => 1 / speedAtOxygenCost(share * vdot);
  const interval = paceAt(SHARES.interval);
  return {
    easy: { slow: paceAt(SHARES.easySlow), fast: paceAt(SHARES.easyFast) },
    marathon: marathon / MARATHON,
    threshold: paceAt(SHARES.threshold),
    interval,
    repetition: interval - repetitionGain(vdot) / 400,
  };
}

/**
 * Seconds by which a lap of 400 m at repetition pace is shorter than one at interval pace: 8 up to a VDOT
 * of 48, 6 from 50. The rule of thumb jumps at 50, where it would give the fitter of two runners the slower
 * pace; the slope in between is ours. Source: daniels2013.
 */
function repetitionGain(vdot: number): number {
  return Math.min(8, Math.max(6, 8 - (vdot - 48)));
}

function vdotAt(metres: Metres, seconds: Seconds): number {
  return oxygenCost(metres / seconds) / sustainableFraction(seconds);
}

function isVdot(vdot: number): boolean {
  return vdot >= VDOT_RANGE.lowest && vdot <= VDOT_RANGE.highest;
}
