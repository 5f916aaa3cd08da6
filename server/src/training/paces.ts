import type { KindFacts } from '../knowledge/facts.js';
import { isRaceKind, kind as kindById } from '../knowledge/lookup.js';
import { intensityOfRpe } from '../physiology/effort.js';
import { raceTime, trainingPaces, vdotOf } from '../physiology/vdot.js';
import type { TrainingPaces } from '../plan/fitness.js';
import type { SessionPace, Target } from '../plan/plan.js';
import type { Metres, Pace, SecondsPerMetre } from '../plan/quantity.js';
import { zonesOfTarget } from './heart-zones.js';
import type { Runner } from './runner.js';

/** Which pace distance and time convert by. */

/** The runner that is assumed where the plan tells nothing: 10 km in 55 minutes. */
const ASSUMED_PACES = trainingPaces(vdotOf(10_000, 55 * 60)!)!;

/** The pace of a whole session of a kind; `distance` is that of a race. */
export function paceOfKind(
  kind: KindFacts | undefined,
  runner: Runner,
  distance?: Metres,
): SessionPace | undefined {
  if (kind?.assumedPace === undefined) return undefined;
  const assumed: SessionPace = { secondsPerMetre: kind.assumedPace / 1000, from: 'assumed' };
  if (kind.family !== 'run') return assumed;
  const race = isRaceKind(kind.id) && distance !== undefined ? raceDayPace(distance, runner) : undefined;
  if (race) return race;
  const { training } = runner.fitness;
  if (!training) return assumed;
  return { secondsPerMetre: trainedPace(kind, training), from: training.from };
}

/**
 * The pace of the hard parts of a session, which is not that of the whole: there are pauses between them. `distance` is
 * that of a race.
 */
export function paceOfWork(
  kind: KindFacts | undefined,
  runner: Runner,
  distance?: Metres,
): SessionPace | undefined {
  // What is run between walks is run slowly; the usual pace of such a session has the walking in it.
  if (kind?.id === 'run_walk') return easyPace(runner);
  const part = kind && WORK[kind.id];
  if (!part) return paceOfKind(kind, runner, distance);
  const { training, threshold } = runner.fitness;
  if (part === 'threshold' && threshold) return { secondsPerMetre: threshold.pace, from: threshold.from };
  return { secondsPerMetre: (training ?? ASSUMED_PACES)[part], from: training?.from ?? 'assumed' };
}

const WORK: Readonly<Record<string, 'threshold' | 'interval' | 'repetition'>> = {
  tempo: 'threshold',
  intervals: 'interval',
  repetitions: 'repetition',
  strides: 'repetition',
};

/** The pace of running to warm up, to cool down and between repeats. */
export function easyPace(runner: Runner): SessionPace | undefined {
  return paceOfKind(kindById('recovery'), runner);
}

/** By the table of training paces; kinds that it does not have are as much faster or slower as threshold is. */
function trainedPace(kind: KindFacts, training: TrainingPaces): SecondsPerMetre {
  switch (kind.id) {
    case 'easy':
    case 'long':
      return middle(training.easy);
    case 'recovery':
    case 'warm_up':
    case 'cool_down':
      return training.easy.slow;
    case 'steady':
      return (training.easy.fast + training.marathon) / 2;
    case 'tempo':
      return training.threshold;
    default:
      return ((kind.assumedPace ?? 0) / 1000) * (training.threshold / ASSUMED_PACES.threshold);
  }
}

function middle({ slow, fast }: Pick<Pace, 'slow' | 'fast'>): SecondsPerMetre {
  return (slow + fast) / 2;
}

/**
 * The pace that `@ 10k` asks for in training: what a result predicts, else the goal of a race of that length. Targets
 * follow from the lines that tell how fit the runner is (`recent`, `threshold`), and one trains by what one can do now;
 * a goal is what that training is for, and stands in only where nothing tells how fit the runner is.
 */
export function racePace(distance: Metres, runner: Runner): SessionPace | undefined {
  return predictedPace(distance, runner) ?? goalPace(distance, runner);
}

/** The pace of a race itself: its goal, if it has one, as that is what the author means to run on that day and course. */
function raceDayPace(distance: Metres, runner: Runner): SessionPace | undefined {
  return goalPace(distance, runner) ?? predictedPace(distance, runner);
}

/** What a result predicts for a level race. */
export function predictedPace(distance: Metres, { fitness }: Runner): SessionPace | undefined {
  const exact = fitness.equivalents.find(each => each.distance === distance)?.time;
  const predicted = exact ?? (fitness.vdot && raceTime(fitness.vdot.value, distance));
  return predicted === undefined ? undefined : { secondsPerMetre: predicted / distance, from: 'recent' };
}

/** By the goal of a race that is as long but for 1 %, as 21.1 km are a half marathon: its time is that of the distance. */
function goalPace(distance: Metres, { goals }: Runner): SessionPace | undefined {
  const goal = goals.find(race => Math.abs(race.distance! - distance) < distance / 100);
  return goal && { secondsPerMetre: goal.time! / distance, from: 'goal' };
}

/** The pace that a target asks for, in the middle of its range; nothing where it cannot be told. */
export function paceOfTarget(target: Target | undefined, runner: Runner): SessionPace | undefined {
  if (!target) return undefined;
  const { training, threshold } = runner.fitness;
  switch (target.by) {
    case 'pace':
      return written(middle(target.pace));
    case 'speed':
      return written(2 / (target.low + target.high));
    case 'name':
      if (target.pace) return written(middle(target.pace));
      return paceOfWork(target.name.id === undefined ? undefined : kindById(target.name.id), runner);
    case 'race-distance':
      return racePace(target.distance, runner);
    case 'rpe': {
      const intensity = intensityOfRpe((target.low + target.high) / 2);
      if (!threshold || intensity === undefined) return undefined;
      return { secondsPerMetre: threshold.pace / intensity, from: threshold.from };
    }
    case 'zone':
    case 'heart-rate':
    case 'heart-rate-percent': {
      const zones = zonesOfTarget(target, runner);
      if (!training || !zones) return undefined;
      const pace = (paceOfZone(zones.low, training) + paceOfZone(zones.high, training)) / 2;
      return { secondsPerMetre: pace, from: training.from };
    }
    case 'weight':
      return undefined;
  }
}

/** 2:00/km. Nobody runs faster over any distance worth the name, and what says so is not computed with. */
export const FASTEST_PACE: SecondsPerMetre = 0.12;

function written(secondsPerMetre: SecondsPerMetre): SessionPace | undefined {
  return secondsPerMetre >= FASTEST_PACE && Number.isFinite(secondsPerMetre)
    ? { secondsPerMetre, from: 'target' }
    : undefined;
}

/** The training pace that is usual in a zone. */
function paceOfZone(zone: number, training: TrainingPaces): SecondsPerMetre {
  const paces = [
    training.easy.slow,
    middle(training.easy),
    training.marathon,
    training.threshold,
    training.interval,
  ];
  return paces[zone - 1] ?? training.interval;
}
