import type { Plan } from '../plan/plan.js';

/** A plan to tell about. */
export interface PlanToTell {
  /** As it is shown. */
  readonly path: string;
  readonly plan: Plan;
  /** How many mistakes `runplan check` finds in the text: they may be why a number is not what it should be. */
  readonly mistakes: number;
}

/** One way to write numbers down: plan by plan, so that no more than one has to be kept. */
export interface StatsReporter {
  readonly begin: string;
  plan(toTell: PlanToTell): string;
  readonly end: string;
}
