import type { TextRange } from './text-range.js';

/**
 * Quantities are stored in SI units. Distances and durations keep to a grid of whole millimetres and
 * milliseconds: that makes sums exact, and independent of the order in which they are added up
 * (4.1 km and 0.2 km are 4.3 km, never 4.299999).
 */
export type Metres = number & { readonly unit?: 'm' };
export type Seconds = number & { readonly unit?: 's' };
/** Session load: minutes times perceived exertion on the CR-10 scale, in arbitrary units. */
export type LoadUnits = number & { readonly unit?: 'AU' };
/** Pace in seconds per metre. */
export type SecondsPerMetre = number & { readonly unit?: 's/m' };

const GRID = 1000;

/** Puts a computed distance or duration on the grid. */
export function toGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/** Adds distances or durations exactly. */
export function sum(values: Iterable<number>): number {
  let grid = 0;
  for (const value of values) grid += Math.round(value * GRID);
  return grid / GRID;
}

/** Multiplies a distance or duration by a count or a factor, and puts it on the grid. */
export function times(value: number, factor: number): number {
  return toGrid(value * factor);
}

/** Whether `value` is more than `percent` above `reference`, without rounding error. */
export function exceedsByMoreThan(value: number, reference: number, percent: number): boolean {
  return Math.round(value * GRID) * 100 > Math.round(reference * GRID) * (100 + percent) + 1e-6;
}

export const METRES_PER_MILE = 1609.344;

export type DistanceUnit = 'km' | 'm' | 'mi';

/** How many metres a unit has. */
export const METRES_PER: Readonly<Record<DistanceUnit, number>> = { km: 1000, m: 1, mi: METRES_PER_MILE };

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Why an amount or a count is what it is, where the author wrote another one: a week was copied and scaled. */
export interface Scaled {
  /** The value in the week that was copied, which may be a copy itself. */
  readonly from: Bounds;
  /** The number of that week. */
  readonly week: number;
  /** Signed, 8 for `+8%`. */
  readonly percent: number;
  /** What the author wrote, at the other end of a chain of copies. */
  readonly written: Bounds;
  readonly writtenWeek: number;
  /** The value before it was rounded to what a runner would choose. A further copy starts from here, so that roundings do not add up. */
  readonly exact: Bounds;
}

/** A distance as the author wrote it; a single value has `low` equal to `high`. */
export interface DistanceAmount {
  readonly dimension: 'distance';
  readonly low: Metres;
  readonly high: Metres;
  readonly unit: DistanceUnit;
  readonly scaled?: Scaled;
  readonly range: TextRange;
}

/** A duration as the author wrote it; a single value has `low` equal to `high`. */
export interface DurationAmount {
  readonly dimension: 'duration';
  readonly low: Seconds;
  readonly high: Seconds;
  readonly scaled?: Scaled;
  readonly range: TextRange;
}

export type Amount = DistanceAmount | DurationAmount;

/** A pace, from the slower to the faster end; both in seconds per metre. */
export interface Pace {
  readonly slow: SecondsPerMetre;
  readonly fast: SecondsPerMetre;
  readonly per: 'km' | 'mi';
}
