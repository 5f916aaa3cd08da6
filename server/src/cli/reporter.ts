import type { Severity } from '../rules/define.js';
import type { CheckedPlan } from './checked-plan.js';

export interface Totals {
  readonly plans: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether all that was asked for could be looked at. */
  readonly complete: boolean;
}

/** One way to write down what was found: file by file, so that no more than one has to be kept. */
export interface Reporter {
  readonly begin: string;
  /** What to write for a plan, which may be nothing. */
  plan(checked: CheckedPlan): string;
  end(totals: Totals): string;
}
