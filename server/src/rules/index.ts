import type { Rule } from './define.js';
import weeklyJump from './load/weekly-jump.js';
import hipFlexors from './mobility/hip-flexors.js';
import missingStrength from './strength/missing.js';

/** Every rule by its id, which is the path of its file. A new rule is one file and one line here. */
export const RULES: Readonly<Record<string, Rule>> = {
  'load/weekly-jump': weeklyJump as unknown as Rule,
  'mobility/hip-flexors': hipFlexors as unknown as Rule,
  'strength/missing': missingStrength as unknown as Rule,
};
