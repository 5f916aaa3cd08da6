import type { KindFacts } from '../knowledge/facts.js';
import { kind as kindById } from '../knowledge/lookup.js';
import { rpeOfIntensity } from '../physiology/effort.js';
import type { FiveZone } from '../physiology/zones.js';
import type { Effort, SessionPace, Target } from '../plan/plan.js';
import { zonesOfTarget } from './heart-zones.js';
import type { Runner } from './runner.js';

/**
 * How hard a stretch of a session is, on the CR-10 scale. What no target tells follows from what the stretch is
 * for; those figures are a heuristic of ours and are labelled as estimates wherever they are shown.
 */

export const STANDING = 1;
export const WALKING = 1.5;
export const JOGGING_BETWEEN = 2;
export const WARMING_UP = 2.5;

/** The exertion of a stretch of running by the kind that it is written as. */
const OF_KIND: Readonly<Record<string, number>> = {
  warm_up: WARMING_UP,
  cool_down: WARMING_UP,
  recovery: 2,
  easy: 3,
  long: 3,
  run_walk: 3,
  trail: 4,
  steady: 5,
  tempo: 7,
  intervals: 8.5,
  repetitions: 8.5,
  sprints: 9,
  strides: 4,
};

export function effortOfKind(kind: KindFacts | undefined): number | undefined {
  return kind && (OF_KIND[kind.id] ?? kind.rpe);
}

/** What a target says, at the upper end of its range; a pace says something only of a runner whose threshold is known. */
export function effortOfTarget(
  target: Target | undefined,
  pace: SessionPace | undefined,
  runner: Runner,
): Effort | undefined {
  switch (target?.by) {
    case 'rpe':
      return { rpe: Math.min(10, target.high), from: 'written' };
    case 'zone':
    case 'heart-rate':
    case 'heart-rate-percent': {
      const zones = zonesOfTarget(target, runner);
      return zones && { rpe: RPE_OF_ZONE[zones.high], from: target.by === 'zone' ? 'written' : 'heart-rate' };
    }
    case 'pace':
    case 'speed':
    case 'name':
    case 'race-distance': {
      if (target.by === 'name' && !target.pace) return effortOfName(target.name.id);
      const threshold = runner.fitness.threshold?.pace;
      if (threshold === undefined || !pace) return undefined;
      const rpe = rpeOfIntensity(threshold / pace.secondsPerMetre);
      return rpe === undefined ? undefined : { rpe, from: 'pace' };
    }
    default:
      return undefined;
  }
}

/** `@ easy` and `@ threshold` say how hard it is, whatever the pace. */
function effortOfName(id: string | undefined): Effort | undefined {
  const rpe = effortOfKind(id === undefined ? undefined : kindById(id));
  return rpe === undefined ? undefined : { rpe, from: 'written' };
}

/** The exertion that is usual in the middle of a zone. */
const RPE_OF_ZONE: Readonly<Record<FiveZone, number>> = { 1: 2, 2: 3, 3: 5, 4: 7, 5: 8.5 };

/** The zone of an exertion: up to 4 is below the first threshold, from 7 on above the second. */
export function zoneOfRpe(rpe: number): FiveZone {
  if (rpe <= 2) return 1;
  if (rpe <= 4) return 2;
  if (rpe < 7) return 3;
  return rpe < 8.5 ? 4 : 5;
}
