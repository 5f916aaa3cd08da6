import type { Metres, Seconds } from '../plan/quantity.js';
import { areFinite, arePositive } from './usable-numbers.js';

/** A race or time trial run flat out. */
export interface MaximalEffort {
  readonly seconds: Seconds;
  readonly metres: Metres;
}

export interface CriticalSpeed {
  /** The speed, in m/s, that can in theory be held for very long: the slope of the line. */
  readonly speed: number;
  /** D', the metres that can be run above that speed before stopping: where the line starts. */
  readonly reserve: Metres;
}

/**
 * Critical speed: the straight line, by least squares, of distance on time through maximal efforts. Undefined
 * for fewer than two efforts, for efforts of one and the same duration, for what is not above zero, and where
 * the line makes no sense: where it does not climb, or gives a reserve below zero (the longer effort was run
 * faster than the shorter one, so one of them was not maximal).
 * @param efforts best two to five, of about 2 to 15 minutes each, not far apart in time
 *
 * Source: smythcs2020. Doubt: efforts shorter or longer than that tilt the line; with two points there is
 * nothing to tell a good line from a bad one.
 */
export function criticalSpeed(efforts: readonly MaximalEffort[]): CriticalSpeed | undefined {
  if (efforts.length < 2 || !efforts.every(effort => arePositive(effort.seconds, effort.metres))) {
    return undefined;
  }
  const meanSeconds = mean(efforts.map(effort => effort.seconds));
  const meanMetres = mean(efforts.map(effort => effort.metres));
  let spread = 0;
  let together = 0;
  for (const { seconds, metres } of efforts) {
    spread += (seconds - meanSeconds) ** 2;
    together += (seconds - meanSeconds) * (metres - meanMetres);
  }
  const speed = together / spread;
  const reserve = meanMetres - speed * meanSeconds;
  return arePositive(spread, speed) && areFinite(reserve) && reserve >= 0 ? { speed, reserve } : undefined;
}

/**
 * How long, in seconds, a speed above critical speed can be held until the reserve is spent. Undefined at or
 * below critical speed, where this model knows no end.
 * @param speed in m/s
 *
 * Source: smythcs2020. Doubt: meant for some 2 to 15 minutes.
 */
export function timeToExhaustion(critical: CriticalSpeed, speed: number): Seconds | undefined {
  const seconds = critical.reserve / (speed - critical.speed);
  return arePositive(speed, critical.speed) && speed > critical.speed && areFinite(seconds) && seconds >= 0
    ? seconds
    : undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
