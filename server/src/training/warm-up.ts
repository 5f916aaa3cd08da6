import { kind as kindById } from '../knowledge/lookup.js';
import type { Session, Step } from '../plan/plan.js';

/** Kinds whose first and last steps are run to warm up and to cool down, also where the author does not say so. */
const WORKOUTS: ReadonlySet<string> = new Set([
  'tempo',
  'intervals',
  'repetitions',
  'sprints',
  'strides',
  'fartlek',
  'hill_repeats',
  'hill_sprints',
  'race_short',
]);

/** Whether a kind of session has a hard part in the middle of easy running. */
export function isWorkout(kind: string | undefined): boolean {
  return kind !== undefined && WORKOUTS.has(kind);
}

/** Whether a step of a session warms up or cools down. */
export function isWarmUp(step: Step, index: number, session: Pick<Session, 'kind' | 'steps'>): boolean {
  const { steps, kind } = session;
  const id = step.kind?.id;
  if (id === 'warm_up' || id === 'cool_down') return true;
  if (!isWorkout(kind.id)) return false;
  const isAtAnEnd = index === 0 || index === steps.length - 1;
  return isAtAnEnd && isPlain(step) && steps.some((other, at) => at !== index && isWork(other));
}

function isPlain({ repeat, steps, target, kind }: Step): boolean {
  const isEasy = kind === undefined || kind.id === 'easy' || kind.id === 'recovery' || kind.id === 'walk';
  return repeat === 1 && steps.length === 0 && target === undefined && isEasy;
}

function isWork({ repeat, target, kind }: Step): boolean {
  return repeat > 1 || target !== undefined || (kind?.id !== undefined && kindById(kind.id)?.hard === true);
}
