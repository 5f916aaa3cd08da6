export type FiveZone = 1 | 2 | 3 | 4 | 5;
export type ThreeZone = 1 | 2 | 3;

/** One zone of a scale, as shares of the maximum or of the reserve: from `low` up to, not including, `high`. */
export interface ZoneBand {
  readonly zone: FiveZone;
  readonly low: number;
  readonly high: number;
}

/**
 * The five zones of Olympiatoppen, as shares of the maximal heart rate. Published in whole per cents (60-72,
 * 72-82, 82-87, 88-93, 94-100), which leaves 87 to 88 open and gives 72 twice; here a zone runs on to where
 * the next begins, and the limit itself belongs to the harder zone.
 *
 * Source: seilerchapter. Doubt: the fifth zone is quoted from memory.
 */
export const OLYMPIATOPPEN_ZONES: readonly ZoneBand[] = [
  { zone: 1, low: 0.6, high: 0.72 },
  { zone: 2, low: 0.72, high: 0.82 },
  { zone: 3, low: 0.82, high: 0.88 },
  { zone: 4, low: 0.88, high: 0.94 },
  { zone: 5, low: 0.94, high: 1 },
];

/**
 * The conventional five zones as shares of the heart-rate reserve, in even steps of 10 %.
 *
 * Source: karvonen1957 for the reserve. Doubt: the steps are a convention of sports watches without a study
 * behind them; edwards1993 has the same steps of the maximum.
 */
export const RESERVE_ZONES: readonly ZoneBand[] = [
  { zone: 1, low: 0.5, high: 0.6 },
  { zone: 2, low: 0.6, high: 0.7 },
  { zone: 3, low: 0.7, high: 0.8 },
  { zone: 4, low: 0.8, high: 0.9 },
  { zone: 5, low: 0.9, high: 1 },
];

/**
 * The zone in which a share lies; 1 itself is in the fifth. Undefined below the first zone and above 1.
 * @param share of the maximum or the reserve, whichever the scale is made of
 */
export function zoneOf(share: number, scale: readonly ZoneBand[]): FiveZone | undefined {
  return scale.find(band => share >= band.low && (share < band.high || (share === 1 && band.high === 1)))
    ?.zone;
}

/**
 * Five zones told as three: below the first threshold, between the two, above the second.
 *
 * Sources: seilerchapter, seilerkjerland2006. Doubt: made for the Olympiatoppen scale; for the steps of the
 * reserve it is a rough likeness.
 */
export function threeZoneOf(zone: FiveZone): ThreeZone {
  if (zone <= 2) return 1;
  return zone === 3 ? 2 : 3;
}

/**
 * The zone of three in which a session belongs by its exertion: up to 4 the first, 7 and more the third.
 * Undefined outside 0 to 10.
 * @param rpe session RPE on the scale of 0 to 10
 *
 * Source: seilerkjerland2006.
 */
export function threeZoneOfRpe(rpe: number): ThreeZone | undefined {
  if (!(rpe >= 0 && rpe <= 10)) return undefined;
  if (rpe <= 4) return 1;
  return rpe < 7 ? 2 : 3;
}
