import type { Seconds } from '../plan/quantity.js';
import { areFinite, arePositive } from './usable-numbers.js';

/** Intensity factor (speed over threshold speed) and the exertion it feels like, in rising order. */
const EFFORTS: readonly (readonly [intensity: number, rpe: number])[] = [
  [0.6, 1.5],
  [0.75, 2.5],
  [0.85, 3.5],
  [0.94, 5],
  [1, 7],
  [1.08, 8.5],
  [1.2, 9.5],
];

/** The peak of a session has to last this long in all: a few strides do not make it a hard one. */
const PEAK_SECONDS: Seconds = 180;

/**
 * The exertion, 1.5 to 9.5 on the scale of 0 to 10, that a step at this intensity feels like: straight lines
 * between fixed points, held at the first and the last of them. Undefined unless above zero.
 * @param intensity speed over threshold speed; told apart from 0.60 to 1.20
 *
 * Source: none. Doubt: a heuristic of ours, in line with the training paces of a VDOT of 50; not validated.
 */
export function rpeOfIntensity(intensity: number): number | undefined {
  return arePositive(intensity) ? alongLines(intensity, EFFORTS) : undefined;
}

/**
 * The intensity (speed over threshold speed), 0.60 to 1.20, that feels like this exertion: the inverse of
 * `rpeOfIntensity` from 1.5 to 9.5, held at its ends outside. Undefined outside 0 to 10.
 *
 * Source: none. Doubt: as `rpeOfIntensity`.
 */
export function intensityOfRpe(rpe: number): number | undefined {
  if (!(rpe >= 0 && rpe <= 10)) return undefined;
  return alongLines(
    rpe,
    EFFORTS.map(([intensity, exertion]) => [exertion, intensity] as const),
  );
}

/** A step of a session and the exertion (0 to 10) while it lasts. */
export interface EffortStep {
  readonly seconds: Seconds;
  readonly rpe: number;
}

/** The exertion assumed for a whole session, with what it was made of. */
export interface PlannedRpe {
  /** The mean over time that hard steps pull up: of third powers. */
  readonly powerMean: number;
  /** The exertion that is reached or passed for three minutes in all. */
  readonly peak: number;
  /** The session's RPE, 1 to 10. */
  readonly rpe: number;
}

/**
 * The RPE of a whole session when the author gives none: half its power mean, half its peak, and a bonus for
 * length; kept within 1 to 10. A session of less than three minutes has its power mean for a peak. Undefined
 * without a step that lasts, or where a number is unusable: below zero, or an exertion above 10.
 * @param steps in any order; repeats counted out or put together, it makes no difference
 * @param bonus from `durationBonus`, for easy and long runs
 *
 * Source: none. Doubt: a heuristic of ours, not validated; an RPE of the author's always wins.
 */
export function plannedRpe(steps: readonly EffortStep[], bonus: number): PlannedRpe | undefined {
  const usable = steps.every(
    ({ seconds, rpe }) => areFinite(seconds) && seconds >= 0 && rpe >= 0 && rpe <= 10,
  );
  const total = steps.reduce((sum, step) => sum + step.seconds, 0);
  if (!usable || !arePositive(total) || !areFinite(bonus)) return undefined;
  const cubes = steps.reduce((sum, step) => sum + step.seconds * step.rpe ** 3, 0);
  const powerMean = Math.cbrt(cubes / total);
  const peak = peakOf(steps) ?? powerMean;
  return { powerMean, peak, rpe: Math.max(1, Math.min(10, 0.5 * powerMean + 0.5 * peak + bonus)) };
}

/**
 * What the length of an easy or long run adds to its RPE: 1 from about 90 minutes on, 2 from about 150. It grows over half
 * an hour around these, or one minute more would make a run a fifth harder.
 *
 * Source: none. Doubt: a heuristic of ours, not validated.
 */
export function durationBonus(seconds: Seconds): number {
  if (!areFinite(seconds)) return 0;
  const ramp = (minutes: number) => Math.max(0, Math.min(1, (seconds / 60 - (minutes - 15)) / 30));
  return ramp(90) + ramp(150);
}

function peakOf(steps: readonly EffortStep[]): number | undefined {
  let lasted = 0;
  for (const step of [...steps].sort((a, b) => b.rpe - a.rpe)) {
    lasted += step.seconds;
    if (lasted >= PEAK_SECONDS) return step.rpe;
  }
  return undefined;
}

function alongLines(x: number, points: readonly (readonly [x: number, y: number])[]): number {
  let [left, value] = points[0]!;
  if (x <= left) return value;
  for (const [right, next] of points) {
    if (x <= right) return value + ((next - value) * (x - left)) / (right - left);
    [left, value] = [right, next];
  }
  return value;
}
