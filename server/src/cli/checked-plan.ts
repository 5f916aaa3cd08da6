import { type Check, type CheckOptions, check } from '../rules/engine.js';
import type { PlanOnDisk } from './plans-on-disk.js';

/** What Runplan says about one file. */
export interface CheckedPlan extends Check, PlanOnDisk {
  /** As it is shown. */
  readonly path: string;
}

/** Checks one plan, which is shown by this path. */
export function checkedPlan(path: string, read: PlanOnDisk, options: CheckOptions = {}): CheckedPlan {
  return { path, ...read, ...check(read.plan, options) };
}
