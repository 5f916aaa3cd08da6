import type { Seconds } from '../plan/quantity.js';
import { areFinite, arePositive } from './usable-numbers.js';

/** Heart rates of one person, in beats per minute. */
export interface HeartRates {
  readonly rest: number;
  readonly max: number;
}

/**
 * The heart rate, in beats per minute, at a share of the reserve between rest and maximum (Karvonen).
 * Undefined for a share outside 0 to 1, or where the maximum is not above a resting rate above zero.
 *
 * Source: karvonen1957.
 */
export function heartRateAtReserve(share: number, rates: HeartRates): number | undefined {
  if (!isShare(share) || !areHeartRates(rates)) return undefined;
  return rates.rest + share * (rates.max - rates.rest);
}

/**
 * The share of the reserve between rest and maximum, 0 to 1, that a heart rate takes: the inverse of
 * `heartRateAtReserve`. Undefined for a rate below rest or above the maximum.
 * @param beats in beats per minute
 *
 * Source: karvonen1957.
 */
export function reserveShareOf(beats: number, rates: HeartRates): number | undefined {
  if (!areFinite(beats) || !areHeartRates(rates)) return undefined;
  const share = (beats - rates.rest) / (rates.max - rates.rest);
  return isShare(share) ? share : undefined;
}

/**
 * The heart rate, in beats per minute, at a share of the maximum. Undefined for a share outside 0 to 1 or a
 * maximum that is not above zero. The same share of maximum and of reserve are different rates: 70 % of a
 * maximum of 190 is 133, 70 % of the reserve above a rest of 60 is 151.
 *
 * Source: karvonen1957 has the other one; this one is plain arithmetic.
 */
export function heartRateAtMaximum(share: number, max: number): number | undefined {
  return isShare(share) && arePositive(max) ? share * max : undefined;
}

/** Which estimate of the maximal heart rate: by Tanaka, or the popular 220 less the age. */
export type MaximumEstimate = 'tanaka' | 'popular';

/**
 * An estimate of the maximal heart rate, in beats per minute. Show it as an estimate; judge nothing by it.
 * Undefined for an age outside 5 to 110.
 * @param age in years; made for adults
 *
 * Sources: tanaka2001, robergs2002. Doubt: off by 7 to 11 beats for a person; no formula is good enough
 * for one runner.
 */
export function estimatedMaximum(age: number, estimate: MaximumEstimate = 'tanaka'): number | undefined {
  if (!(age >= 5 && age <= 110)) return undefined;
  return estimate === 'tanaka' ? 208 - 0.7 * age : 220 - age;
}

/** Which weighting of intensity TRIMP uses; it was made for men and for women apart. */
export type TrimpWeighting = 'men' | 'women';

const TRIMP_WEIGHTS = { men: { a: 0.64, b: 1.92 }, women: { a: 0.86, b: 1.67 } } as const;

/**
 * Banister's training impulse, in arbitrary units: minutes, weighted by the share of the heart-rate reserve
 * and once more, exponentially, for the lactate that comes with it. Undefined where the average lies below
 * rest or above the maximum, or the duration below zero.
 * @param seconds duration
 * @param average mean heart rate, in beats per minute
 *
 * Source: morton1990. Doubt: the weights are quoted from memory of that paper. Some tools keep the men's
 * factor 0.64 for women, and so give a lower number.
 */
export function trimp(
  seconds: Seconds,
  average: number,
  rates: HeartRates,
  weighting: TrimpWeighting,
): number | undefined {
  const share = reserveShareOf(average, rates);
  if (share === undefined || !areFinite(seconds) || seconds < 0) return undefined;
  const { a, b } = TRIMP_WEIGHTS[weighting];
  return (seconds / 60) * share * a * Math.exp(b * share);
}

function isShare(share: number): boolean {
  return share >= 0 && share <= 1;
}

function areHeartRates({ rest, max }: HeartRates): boolean {
  return arePositive(rest, max) && max > rest;
}
