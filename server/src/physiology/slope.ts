import type { Metres, SecondsPerMetre } from '../plan/quantity.js';
import { areFinite, arePositive } from './usable-numbers.js';

export type Gait = 'run' | 'walk';

/** The steepest slope measured, as a gradient; steeper ones count as this. Source: minetti2002. */
export const STEEPEST_GRADIENT = 0.45;

/**
 * The least that a downhill metre counts for, as a share of a level one. By energy alone it would be one half
 * at -20 %, but nobody can use all of that: braking, footing and sore thighs limit the speed. A limit of ours.
 */
export const LEAST_DOWNHILL_RATIO = 0.85;

/**
 * Energy that running costs on a slope, in joules per kilogram and metre of way.
 * @param gradient rise over run, 0.1 is 10 % uphill; beyond ±0.45 it is clamped. Not guarded: NaN gives NaN.
 *
 * Source: minetti2002. Doubt: a curve through ten mountain runners on a treadmill; level it says 3.6 where
 * 3.4 was measured.
 */
export function runningCost(gradient: number): number {
  const i = clampGradient(gradient);
  return 155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;
}

/**
 * Energy that walking costs on a slope, in joules per kilogram and metre of way.
 * @param gradient rise over run; beyond ±0.45 it is clamped. Not guarded: NaN gives NaN.
 *
 * Source: minetti2002. Doubt: fits the steepest measured slopes within 5 %, but lies above what walking costs
 * at its best speed on gentle ones (level 2.5 against 1.64).
 */
export function walkingCost(gradient: number): number {
  const i = clampGradient(gradient);
  return 280.5 * i ** 5 - 58.7 * i ** 4 - 76.8 * i ** 3 + 51.9 * i ** 2 + 19.6 * i + 2.5;
}

/**
 * What a metre on a slope costs compared with a level one; 1 on the level.
 * @param gradient rise over run; beyond ±0.45 it is clamped. Not guarded: NaN gives NaN.
 *
 * Source: minetti2002.
 */
export function costRatio(gradient: number, gait: Gait = 'run'): number {
  const cost = gait === 'run' ? runningCost : walkingCost;
  return cost(gradient) / cost(0);
}

/**
 * What a metre on a slope counts for in a plan: `costRatio`, but never below `LEAST_DOWNHILL_RATIO`.
 * @param gradient rise over run; beyond ±0.45 it is clamped. Not guarded: NaN gives NaN.
 *
 * Source: minetti2002. Doubt: the limit for downhill is ours.
 */
export function effortRatio(gradient: number, gait: Gait = 'run'): number {
  return Math.max(LEAST_DOWNHILL_RATIO, costRatio(gradient, gait));
}

/**
 * Grade-adjusted pace: the level pace, in seconds per metre, that takes the effort of this pace on a slope.
 * Undefined where pace or gradient is not a usable number.
 * @param pace on the slope, in seconds per metre
 * @param gradient rise over run; beyond ±0.45 it is clamped
 *
 * Source: minetti2002. Doubt: by energy alone, with downhill limited as in `effortRatio`; trails, wind and
 * tired legs are not in it.
 */
export function gradeAdjustedPace(
  pace: SecondsPerMetre,
  gradient: number,
  gait: Gait = 'run',
): SecondsPerMetre | undefined {
  if (!arePositive(pace) || !areFinite(gradient)) return undefined;
  return pace / effortRatio(gradient, gait);
}

/** What a plan says of the hills on a course. */
export interface Course {
  readonly metres: Metres;
  /** Metres climbed in all. */
  readonly climb?: Metres;
  /** Metres descended in all. */
  readonly descent?: Metres;
}

/**
 * What a course counts for compared with a level one of the same length: 1.05 is as hard as 5 % more level
 * metres, or a level pace 5 % faster. Undefined where the distance is not above zero or a height below zero.
 *
 * A plan gives heights, not a profile, so one is assumed. Half of the distance goes evenly uphill and makes
 * the whole climb; the other half goes evenly downhill and makes the whole descent. Where only one of the
 * two heights is known the course is taken for a loop: what goes up comes down again. (A course that only
 * climbs says `descent: 0`; its other half is then level.) Without any height it is level.
 *
 * Source: minetti2002. Doubt: the real profile matters; the same climb in a few steep pitches costs more.
 */
export function courseRatio(course: Course, gait: Gait = 'run'): number | undefined {
  const climb = course.climb ?? course.descent ?? 0;
  const descent = course.descent ?? climb;
  if (!arePositive(course.metres) || !areFinite(climb, descent) || climb < 0 || descent < 0) return undefined;
  const [uphill, downhill] = [(2 * climb) / course.metres, (-2 * descent) / course.metres];
  return (effortRatio(uphill, gait) + effortRatio(downhill, gait)) / 2;
}

function clampGradient(gradient: number): number {
  return Math.max(-STEEPEST_GRADIENT, Math.min(STEEPEST_GRADIENT, gradient));
}
