import type { Plan, Week } from '../../plan/plan.js';
import {
  isJump,
  loadOf,
  type ReferenceWeek,
  referenceFor,
  USUAL_COMPARISON,
} from '../../plan/reference-week.js';

/** How much heavier or lighter a week is than what the runner is used to, as the rule `load/weekly-jump` compares. */
export interface Change {
  /** Signed, in per cent: 8.5 for a week of 10.85 km after one of 10 km. */
  readonly percent: number;
  /** A part of the week is not known, so the rise is at least this. */
  readonly isAtLeast: boolean;
  /** One of the two weeks is estimated. */
  readonly isEstimated: boolean;
  /** More than the rule lets pass, however little more. */
  readonly isAboveLimit: boolean;
  readonly reference: ReferenceWeek;
}

/** Nothing where there is nothing to compare, or where what is known of a week says too little of the whole. */
export function changeOf(week: Week, plan: Plan): Change | undefined {
  const load = loadOf(week, plan);
  const reference = referenceFor(week, plan, USUAL_COMPARISON);
  const value = load.known ? load.value : (load.atLeast ?? 0);
  if (!reference || reference.value <= 0 || value <= 0) return undefined;
  if (!load.known && value <= reference.value) return undefined;
  const before = reference.week && loadOf(reference.week, plan);
  return {
    // Subtracted first: 213 against 200 is 6.5 % more, and not 6.4999.
    percent: ((value - reference.value) / reference.value) * 100,
    isAtLeast: !load.known,
    isEstimated: [load, before].some(each => each?.known && (each.assumed ?? 0) > 0),
    isAboveLimit: isJump(week, plan, USUAL_COMPARISON),
    reference,
  };
}
