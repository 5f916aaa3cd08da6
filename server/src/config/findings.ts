import type { ConfigCode, ConfigProblem } from '../messages/config-problems.js';
import type { Severity } from '../rules/define.js';
import type { Finding } from '../rules/engine.js';

/** What may have been right in another version is a warning; where something asked for cannot be done, an error. */
const WARNINGS: ReadonlySet<ConfigCode> = new Set([
  'config/unknown-key',
  'config/unknown-rule',
  'config/unknown-option',
  'config/duplicate-key',
]);

/** What is wrong with a configuration file, as findings in it. */
export function configFindings(problems: readonly ConfigProblem[]): Finding[] {
  return problems
    .map(({ range, ...facts }): Finding => {
      const severity: Severity = WARNINGS.has(facts.code) ? 'warning' : 'error';
      return { code: facts.code, severity, range, facts, related: [] };
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
