import { criticalSpeed } from '../physiology/critical-speed.js';
import { heartRateAtReserve } from '../physiology/heart-rate.js';
import { riegelTime } from '../physiology/riegel.js';
import * as daniels from '../physiology/vdot.js';
import { OLYMPIATOPPEN_ZONES, RESERVE_ZONES, type ZoneBand } from '../physiology/zones.js';
import type {
  Equivalent,
  Fitness,
  HeartRateZones,
  ThresholdPace,
  TrainingPaces,
  Vdot,
} from '../plan/fitness.js';
import type { PlanHead, Race } from '../plan/plan.js';
import type { Metres, Seconds } from '../plan/quantity.js';

/** What the lines above the weeks tell of the runner, and what follows from it. */
export interface Runner {
  readonly fitness: Fitness;
  /** Beats per minute at threshold and at most, where they are written. */
  readonly thresholdHr?: number;
  readonly maxHr?: number;
  /** Races with a goal time: that time is a pace. */
  readonly goals: readonly Race[];
}

type Facts = Partial<
  Pick<PlanHead, 'races' | 'recents' | 'thresholdPace' | 'thresholdHr' | 'maxHr' | 'restHr'>
>;

export function runnerOf(facts: Facts): Runner {
  const vdot = vdotOf(facts);
  const training = trainingOf(facts, vdot);
  return {
    fitness: {
      vdot,
      threshold: thresholdOf(facts, training),
      training,
      equivalents: equivalentsOf(vdot),
      criticalSpeed: criticalSpeedOf(facts),
      heartRate: heartRateOf(facts),
    },
    thresholdHr: facts.thresholdHr,
    maxHr: facts.maxHr,
    goals: (facts.races ?? []).filter(race => race.distance !== undefined && race.time !== undefined),
  };
}

/** Nothing is known of the runner. */
export const ANYONE: Runner = runnerOf({});

/** Whether nobody has ever run so far in so short a time: the model's best runner would be slower. */
export function isTooFast(distance: Metres, time: Seconds): boolean {
  const best = daniels.raceTime(daniels.VDOT_RANGE.highest, distance);
  return best !== undefined && time < best;
}

/** Of several results the best speaks: the others may have been a hot day or a training run. */
function vdotOf({ recents = [] }: Facts): Vdot | undefined {
  let best: Vdot | undefined;
  for (const { distance, time, range } of recents) {
    if (distance === undefined || time === undefined) continue;
    const value = daniels.vdotOf(distance, time);
    if (value !== undefined && (!best || value > best.value))
      best = { value, result: { distance, time, range } };
  }
  return best;
}

/** A written threshold is one, also where the model of training paces does not go so far. */
function thresholdOf(
  { thresholdPace }: Facts,
  training: TrainingPaces | undefined,
): ThresholdPace | undefined {
  if (thresholdPace) return { pace: (thresholdPace.slow + thresholdPace.fast) / 2, from: 'threshold' };
  return training && { pace: training.threshold, from: 'recent' };
}

/** What the author wrote as threshold goes before what a result predicts, and stands in for a result where there is none. */
function trainingOf({ thresholdPace }: Facts, vdot: Vdot | undefined): TrainingPaces | undefined {
  const written = thresholdPace && (thresholdPace.slow + thresholdPace.fast) / 2;
  const value = vdot?.value ?? (written ? vdotAtThreshold(written) : undefined);
  const paces = value === undefined ? undefined : daniels.trainingPaces(value);
  if (!paces) return undefined;
  return {
    ...paces,
    easy: { ...paces.easy, per: thresholdPace?.per ?? 'km' },
    threshold: written || paces.threshold,
    from: vdot ? 'recent' : 'threshold',
  };
}

/** The VDOT whose threshold pace this is. The pace grows with the VDOT, so halving the range finds it. */
function vdotAtThreshold(pace: number): number | undefined {
  let low: number = daniels.VDOT_RANGE.lowest;
  let high: number = daniels.VDOT_RANGE.highest;
  const paceOf = (vdot: number) => daniels.trainingPaces(vdot)?.threshold ?? Number.NaN;
  if (!(pace <= paceOf(low) && pace >= paceOf(high))) return undefined;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (paceOf(middle) > pace) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The distances that runners race most. */
export const USUAL_RACES: readonly Metres[] = [5000, 10_000, 15_000, 21_097.5, 42_195];

function equivalentsOf(vdot: Vdot | undefined): Equivalent[] {
  if (!vdot) return [];
  const { distance, time } = vdot.result;
  return USUAL_RACES.flatMap(metres => {
    const predicted = metres === distance ? time : daniels.raceTime(vdot.value, metres);
    const riegel = riegelTime(time, distance, metres);
    return predicted === undefined || riegel === undefined
      ? []
      : [{ distance: metres, time: predicted, riegel }];
  });
}

/** Between these the model of critical speed holds. */
const SHORTEST_MAXIMAL = 2 * 60;
const LONGEST_MAXIMAL = 15 * 60;

function criticalSpeedOf({ recents = [] }: Facts): Fitness['criticalSpeed'] {
  const efforts = recents.flatMap(({ distance, time }) =>
    distance !== undefined && time !== undefined && time >= SHORTEST_MAXIMAL && time <= LONGEST_MAXIMAL
      ? [{ metres: distance, seconds: time }]
      : [],
  );
  return criticalSpeed(efforts);
}

/** Between rest and maximum where both are known (Karvonen), else shares of the maximum. */
function heartRateOf({ maxHr, restHr }: Facts): HeartRateZones | undefined {
  if (maxHr === undefined) return undefined;
  const byReserve = restHr !== undefined && restHr < maxHr;
  const at = (share: number): number =>
    byReserve ? (heartRateAtReserve(share, { rest: restHr, max: maxHr }) ?? 0) : share * maxHr;
  const scale: readonly ZoneBand[] = byReserve ? RESERVE_ZONES : OLYMPIATOPPEN_ZONES;
  const [one, two, three, four, five] = scale.map(band => at(band.low));
  return {
    by: byReserve ? 'reserve' : 'maximum',
    bounds: [one!, two!, three!, four!, five!, at(1)],
  };
}
