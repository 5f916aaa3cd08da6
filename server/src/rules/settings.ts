import type { ProblemCode } from '../plan/problem.js';
import type { Options, Severity } from './define.js';
import { RULES } from './index.js';

/** How the text itself is judged. Damage is an error, because what stands there is not counted. */
export const PROBLEM_SEVERITY: Readonly<Record<ProblemCode, Severity>> = {
  'text/stray': 'error',
  'text/incomplete': 'error',
  'text/no-unit': 'error',
  'text/empty-day': 'warning',
  'text/unclosed': 'error',
  'text/misspelt-keyword': 'warning',
  'text/conflict-marker': 'error',
  'text/too-large': 'error',
  'text/binary': 'error',
  'plan/not-worked-out': 'error',
  'text/too-many-problems': 'error',
  'plan/late-heading': 'warning',
  'plan/duplicate-line': 'error',
  'plan/unknown-name': 'error',
  'plan/unusable-file': 'error',
  'plan/circular-use': 'error',
  'plan/no-week-to-copy': 'error',
  'plan/duplicate-week': 'warning',
  'plan/contradiction': 'warning',
  'plan/reversed-range': 'warning',
  'plan/impossible-target': 'error',
  'plan/race-before-plan': 'error',
  'plan/race-not-reached': 'information',
  'plan/race-not-last': 'information',
  'plan/race-day': 'warning',
  'plan/circular-session': 'error',
  'plan/no-such-date': 'error',
  'plan/absurd-amount': 'error',
  'plan/tiny-amount': 'warning',
  'plan/day-outside-week': 'error',
};

/** The finding about ignore comments themselves. */
export const IGNORE_CODE = 'plan/ignore';

export type Level = Severity | 'off';
const LEVELS: readonly string[] = ['off', 'hint', 'information', 'warning', 'error'] satisfies Level[];

/** What the author set for one rule; what is absent keeps its default. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options: Options;
}

export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** Whether this is the id of a rule, or the code of something that is said about the text. */
export function isKnownCode(id: string): boolean {
  return Object.hasOwn(RULES, id) || Object.hasOwn(PROBLEM_SEVERITY, id) || id === IGNORE_CODE;
}

export function knownCodes(): string[] {
  return [...Object.keys(RULES), ...Object.keys(PROBLEM_SEVERITY), IGNORE_CODE].sort();
}

/**
 * Reads the value of the setting `runplan.rules`. What is not a rule, a level or an option is left out and
 * told in `complaints`; the rest of the setting counts.
 */
export function readRuleSettings(value: unknown): { settings: RuleSettings; complaints: string[] } {
  const settings = new Map<string, RuleSetting>();
  const complaints: string[] = [];
  if (value === undefined || value === null) return { settings, complaints };
  if (typeof value !== 'object' || Array.isArray(value))
    return { settings, complaints: ['runplan.rules is not an object'] };
  for (const [id, set] of Object.entries(value)) {
    if (!isKnownCode(id)) complaints.push(`runplan.rules: there is no rule "${id}"`);
    else settings.set(id, readSetting(id, set, complaints));
  }
  return { settings, complaints };
}

function readSetting(id: string, set: unknown, complaints: string[]): RuleSetting {
  if (typeof set === 'string') return { level: readLevel(id, set, complaints), options: {} };
  if (typeof set !== 'object' || set === null || Array.isArray(set)) {
    complaints.push(`runplan.rules: "${id}" is neither a level nor an object`);
    return { options: {} };
  }
  const defaults = RULES[id]?.options ?? {};
  const choices = RULES[id]?.choices ?? {};
  const options: Record<string, number | string | boolean> = {};
  let level: Level | undefined;
  for (const [name, given] of Object.entries(set)) {
    if (name === 'severity') level = typeof given === 'string' ? readLevel(id, given, complaints) : undefined;
    else if (!Object.hasOwn(defaults, name))
      complaints.push(`runplan.rules: "${id}" has no option "${name}"`);
    else if (
      typeof given !== typeof defaults[name] ||
      (typeof given === 'number' && !(Number.isFinite(given) && given >= 0))
    )
      complaints.push(`runplan.rules: "${name}" of "${id}" should be a ${typeof defaults[name]}`);
    else if (choices[name] && !choices[name].includes(String(given)))
      complaints.push(`runplan.rules: "${name}" of "${id}" is one of ${choices[name].join(', ')}`);
    else options[name] = given as number | string | boolean;
  }
  return { level, options };
}

function readLevel(id: string, level: string, complaints: string[]): Level | undefined {
  if (LEVELS.includes(level)) return level as Level;
  complaints.push(`runplan.rules: "${level}" of "${id}" is not one of ${LEVELS.join(', ')}`);
  return undefined;
}
