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
  if (!isAtAnEnd || !isPlain(step)) return false;
  // What is between two plain ends is what the session is for.
  return steps.length > 2 || steps.some((other, at) => at !== index && isWork(other));
}

/** A repeat that a copied week brought down to one is still a repeat. */
function isRepeated({ repeat, scaled }: Step): boolean {
  return repeat > 1 || scaled !== undefined;
}

function isPlain(step: Step): boolean {
  const { steps, target, kind } = step;
  const isEasy = kind === undefined || kind.id === 'easy' || kind.id === 'recovery' || kind.id === 'walk';
  return !isRepeated(step) && steps.length === 0 && target === undefined && isEasy;
}

function isWork(step: Step): boolean {
  const { target, kind } = step;
  return (
    isRepeated(step) || target !== undefined || (kind?.id !== undefined && kindById(kind.id)?.hard === true)
  );
}
