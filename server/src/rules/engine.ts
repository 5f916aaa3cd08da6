import { type ConfigFacts, configMessage } from '../messages/config-problems.js';
import type { Language } from '../messages/language.js';
import { firstOneMessage, problemMessage } from '../messages/problems.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';
import type { Options, RelatedPlace, Severity } from './define.js';
import { type IgnoreFacts, ignoreMessage } from './ignore-words.js';
import { RULES } from './index.js';
import { MORE_CODE, type MoreFacts, moreMessage } from './most-findings.js';
import { IGNORE_CODE, PROBLEM_SEVERITY, type RuleSettings } from './settings.js';
import { type Silenced, type Silencing, suppress } from './suppress.js';

/** Something to say about a plan. It holds facts: words and fixes are made from them when asked for. */
export interface Finding {
  /** The id of the rule, or the code of the problem with the text. */
  readonly code: string;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly facts: unknown;
  readonly related: readonly RelatedPlace[];
}

export interface Check {
  readonly findings: readonly Finding[];
  /** What comments of the author's keep out of the findings. */
  readonly silenced: readonly Silenced<Finding>[];
  /** How much each of those comments keeps away, rule by rule. */
  readonly silencing: readonly Silencing[];
  /** Rules that failed on this plan, each with what it threw. The others did their work. */
  readonly failures: readonly { readonly code: string; readonly error: unknown }[];
  /** How long each rule took, in milliseconds, when a clock was given. */
  readonly timing: ReadonlyMap<string, number>;
}

export interface CheckOptions {
  readonly settings?: RuleSettings;
  /** When given, nothing but the findings of these rules and codes. */
  readonly only?: ReadonlySet<string>;
  /** A clock in milliseconds, for timing: the engine has none of its own. */
  readonly now?: () => number;
  /** Asked between rules; once it says so, the rest is left out. */
  readonly isCancelled?: () => boolean;
  /** For tests of the engine itself. */
  readonly rules?: typeof RULES;
}

/** Runs all rules over a plan, and leaves out what the author silenced. */
export function check(
  plan: Plan,
  { settings = new Map(), only, now, isCancelled, rules = RULES }: CheckOptions = {},
): Check {
  const findings: Finding[] = [];
  const failures: { code: string; error: unknown }[] = [];
  const timing = new Map<string, number>();
  const active = new Set<string>();
  // Whether a comment has nothing to silence is known only when all rules have spoken.
  const isAsked = (code: string) => !only || only.has(code) || only.has(IGNORE_CODE);

  for (const problem of plan.problems) {
    const { range, code } = problem;
    const level = settings.get(code)?.level ?? PROBLEM_SEVERITY[code];
    if (level === 'off' || !isAsked(code)) continue;
    active.add(code);
    const related = problem.code === 'plan/duplicate-line' ? [{ range: problem.first, about: {} }] : [];
    findings.push({ code, severity: level, range, facts: problem, related });
  }
  for (const [code, rule] of Object.entries(rules)) {
    if (isCancelled?.()) break;
    const setting = settings.get(code);
    const level = setting?.level ?? rule.severity;
    if (level === 'off' || !isAsked(code)) continue;
    active.add(code);
    const start = now?.() ?? 0;
    try {
      rule.check(plan, {
        options: { ...rule.options, ...setting?.options },
        report: ({ range, facts, related = [] }) =>
          findings.push({ code, severity: level, range, facts, related }),
      });
    } catch (error) {
      failures.push({ code, error });
    }
    if (now) timing.set(code, now() - start);
  }

  const { kept, silenced, silencing, complaints } = suppress(
    plan.ignores,
    findings,
    code => active.has(code) || code in PROBLEM_SEVERITY,
  );
  const level = settings.get(IGNORE_CODE)?.level ?? 'information';
  if (level !== 'off' && !isCancelled?.())
    for (const { range, facts } of complaints)
      kept.push({ code: IGNORE_CODE, severity: level, range, facts, related: [] });
  const wanted = ({ code }: { readonly code: string }) => !only || only.has(code);
  return {
    findings: kept.filter(wanted).sort(inTextOrder),
    silenced: silenced.filter(({ finding }) => wanted(finding)),
    silencing,
    failures,
    timing,
  };
}

function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

/** The finding in words. */
export function messageOf(finding: Finding, language: Language): string {
  const rule = RULES[finding.code];
  if (rule) return rule.docs[language].message(finding.facts);
  if (finding.code === IGNORE_CODE) return ignoreMessage(finding.facts as IgnoreFacts, language);
  if (finding.code.startsWith('config/')) return configMessage(finding.facts as ConfigFacts, language);
  if (finding.code === MORE_CODE) return moreMessage(finding.facts as MoreFacts, language);
  return problemMessage(finding.facts as Problem, language);
}

export function relatedMessage(finding: Finding, place: RelatedPlace, language: Language): string {
  return RULES[finding.code]?.docs[language].related?.(place.about) ?? firstOneMessage(language);
}

/** The options that a rule ran with. */
export function optionsOf(code: string, settings: RuleSettings): Options {
  return { ...RULES[code]?.options, ...settings.get(code)?.options };
}
