import type { Plan } from '../plan/plan.js';
import { type Check, check } from '../rules/engine.js';
import type { RuleSettings } from '../rules/settings.js';

/**
 * What the rules say of each plan, worked out once: squiggles, light bulb and hover ask for the same. A plan never
 * changes, so what was found stays right until the rules are set otherwise.
 */
export class Checks {
  private readonly kept = new WeakMap<Plan, { readonly rules: RuleSettings; readonly check: Check }>();

  /** Once `isCancelled` says so, some rules have not been asked, and what was found is not kept. */
  of(plan: Plan, rules: RuleSettings, isCancelled: () => boolean = () => false): Check {
    const before = this.kept.get(plan);
    if (before?.rules === rules) return before.check;
    const found = check(plan, { settings: rules, isCancelled });
    if (!isCancelled()) this.kept.set(plan, { rules, check: found });
    return found;
  }
}
