import type { Plan } from '../plan/plan.js';

/**
 * Whether two plans ask the same of the runner, wherever their lines stand: the same sessions on the same days, the
 * same figures, the same words of the author's. Notes and titles count as well; problems and ignore comments do not.
 */
export function isSameTraining(a: Plan, b: Plan): boolean {
  return isSame(trainingOf(a), trainingOf(b));
}

function trainingOf({ problems: _problems, ignores: _ignores, ...plan }: Plan): unknown {
  const { lines: _lines, ...head } = plan.head;
  return { ...plan, head };
}

/** Where something stands. */
const PLACE = /^(?:definition|(?:.*R|r)ange)$/;

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    key => PLACE.test(key) || isSame(one[key], other[key]),
  );
}
