import type { Metres, Pace, Seconds, SecondsPerMetre } from './quantity.js';
import type { TextRange } from './text-range.js';

/** What the author wrote about the runner, and what follows from it. Unknown where nothing was written. */
export interface Fitness {
  /** From the recent result that speaks of the best shape. */
  readonly vdot?: Vdot;
  /** The pace one can hold for about an hour. */
  readonly threshold?: ThresholdPace;
  /** Paces to train at. */
  readonly training?: TrainingPaces;
  /** Seconds over each of the usual race distances, from the recent result. */
  readonly equivalents: readonly Equivalent[];
  readonly criticalSpeed?: CriticalSpeed;
  readonly heartRate?: HeartRateZones;
}

export interface Vdot {
  readonly value: number;
  /** The place of the result among the `recent` lines. */
  readonly result: { readonly distance: Metres; readonly time: Seconds; readonly range: TextRange };
}

export interface ThresholdPace {
  readonly pace: SecondsPerMetre;
  readonly from: 'threshold' | 'recent';
}

export interface TrainingPaces {
  readonly easy: Pace;
  readonly marathon: SecondsPerMetre;
  readonly threshold: SecondsPerMetre;
  readonly interval: SecondsPerMetre;
  readonly repetition: SecondsPerMetre;
  readonly from: 'threshold' | 'recent';
}

export interface Equivalent {
  readonly distance: Metres;
  /** By the model of Daniels and Gilbert. */
  readonly time: Seconds;
  /** By Riegel's formula, for comparison. */
  readonly riegel: Seconds;
}

/** The speed that separates what can be held from what cannot, and the distance that can be run above it. */
export interface CriticalSpeed {
  /** Metres per second. */
  readonly speed: number;
  readonly reserve: Metres;
}

export interface HeartRateZones {
  /** `reserve`: between resting and maximum (Karvonen). `maximum`: shares of the maximum. */
  readonly by: 'reserve' | 'maximum';
  /** The lower ends of zones 1 to 5 and the upper end of zone 5, in beats per minute. */
  readonly bounds: readonly [number, number, number, number, number, number];
}
