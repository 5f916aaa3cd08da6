import { nearest } from '../knowledge/suggest.js';
import { configMessage, type ExpectedOption, type SettingFacts } from '../messages/config-problems.js';
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
export const LEVELS: readonly string[] = ['off', 'hint', 'information', 'warning', 'error'] satisfies Level[];

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

/** Looking for what was meant takes time, and nobody reads the hundredth. */
const MOST_SUGGESTED_FOR = 100;

/** What is wrong with how rules are set, and where: a rule, and what was set of it, by name. */
export interface SettingProblem {
  readonly path: readonly string[];
  /** Whether the name is wrong, or what was set to it. */
  readonly at: 'name' | 'value';
  readonly facts: SettingFacts;
}

/**
 * Reads how rules are set: the value of the setting `runplan.rules`, or of `rules` in a configuration. What is not
 * a rule, a level or an option is left out and told in `problems`, and for a log in `complaints`; the rest counts.
 * @param mostSuggested For so many of them it is looked for what was meant.
 */
export function readRuleSettings(
  value: unknown,
  mostSuggested = MOST_SUGGESTED_FOR,
): {
  settings: RuleSettings;
  problems: SettingProblem[];
  complaints: string[];
} {
  const settings = new Map<string, RuleSetting>();
  const problems: SettingProblem[] = [];
  if (!isObject(value)) {
    if (value !== undefined && value !== null)
      problems.push({ path: [], at: 'value', facts: { code: 'config/wrong-type', what: 'rules' } });
  } else
    for (const [id, set] of Object.entries(value)) {
      if (isKnownCode(id)) settings.set(id, readSetting(id, set, problems));
      else {
        const suggestions = problems.length < mostSuggested ? namesLike(id, knownCodes()) : [];
        problems.push({
          path: [id],
          at: 'name',
          facts: { code: 'config/unknown-rule', rule: id, suggestions },
        });
      }
    }
  const complaints = problems.map(
    ({ path, facts }) =>
      `runplan.rules${path.length > 0 ? ` (${path.join(': ')})` : ''}: ${configMessage(facts, 'en')}`,
  );
  return { settings, problems, complaints };
}

function readSetting(id: string, set: unknown, problems: SettingProblem[]): RuleSetting {
  const options: Record<string, number | string | boolean> = {};
  const problem = (facts: SettingFacts, at: SettingProblem['at'], ...path: string[]) => {
    problems.push({ path: [id, ...path], at, facts });
  };
  const readLevel = (given: unknown, ...path: string[]): Level | undefined => {
    if (typeof given === 'string' && LEVELS.includes(given)) return given as Level;
    const written = typeof given === 'string' ? given : JSON.stringify(given);
    const suggestions = levelsLike(written);
    problem({ code: 'config/unknown-level', written, levels: LEVELS, suggestions }, 'value', ...path);
    return undefined;
  };
  if (typeof set === 'string') return { level: readLevel(set), options };
  if (!isObject(set)) {
    problem({ code: 'config/wrong-type', what: 'rule' }, 'value');
    return { options };
  }
  const defaults = RULES[id]?.options ?? {};
  const choices = RULES[id]?.choices ?? {};
  let level: Level | undefined;
  for (const [name, given] of Object.entries(set)) {
    if (name === 'severity') level = readLevel(given, name);
    else if (!Object.hasOwn(defaults, name)) {
      const names = ['severity', ...Object.keys(defaults)];
      const facts = { code: 'config/unknown-option', rule: id, option: name, options: names } as const;
      problem({ ...facts, suggestions: namesLike(name, names) }, 'name', name);
    } else {
      const expected = choices[name] ?? KIND_OF_OPTION[typeof defaults[name] as keyof typeof KIND_OF_OPTION];
      if (isOption(given, expected)) options[name] = given;
      else problem({ code: 'config/wrong-option', option: name, expected }, 'value', name);
    }
  }
  return { level, options };
}

const KIND_OF_OPTION = { number: 'number', string: 'text', boolean: 'switch' } as const;

function isOption(given: unknown, expected: ExpectedOption): given is number | string | boolean {
  switch (expected) {
    case 'number':
      return typeof given === 'number' && Number.isFinite(given) && given >= 0;
    case 'text':
      return typeof given === 'string';
    case 'switch':
      return typeof given === 'boolean';
    default:
      return typeof given === 'string' && expected.includes(given);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names that somebody may have meant. The area of a rule, what stands before its slash, is easily left out. */
export function namesLike(written: string, names: readonly string[]): readonly string[] {
  const key = written.toLowerCase();
  const alias = (id: string, name: string) =>
    ({ id, language: 'en', key: name.toLowerCase(), name: id }) as const;
  return nearest(
    names.flatMap(name => [alias(name, name), alias(name, name.slice(name.indexOf('/') + 1))]),
    key,
  ).map(({ name }) => name);
}

/** What the levels are called elsewhere, and in Dutch. */
const LEVEL_ELSEWHERE: Readonly<Record<string, Level>> = {
  of: 'off',
  none: 'off',
  never: 'off',
  false: 'off',
  uit: 'off',
  tip: 'hint',
  note: 'information',
  melding: 'information',
  waarschuwing: 'warning',
  err: 'error',
  fout: 'error',
};

function levelsLike(written: string): readonly string[] {
  const key = written.toLowerCase();
  return Object.hasOwn(LEVEL_ELSEWHERE, key) ? [LEVEL_ELSEWHERE[key]!] : namesLike(key, LEVELS);
}

/**
 * Settings over one another, the weakest first. What a later one does not say stays as it was: an object without a
 * severity changes only the options that it names, and a level leaves the options alone.
 */
export function layered(layers: readonly RuleSettings[]): RuleSettings {
  const all = new Map<string, RuleSetting>();
  for (const layer of layers)
    for (const [id, { level, options }] of layer) {
      const below = all.get(id);
      all.set(id, { level: level ?? below?.level, options: { ...below?.options, ...options } });
    }
  return all;
}
