import type { InEach, Language } from '../messages/language.js';
import type { Plan } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule can be tuned by: a name and its default. The settings schema is generated from these. */
export type Options = Readonly<Record<string, number | string | boolean>>;

/** What a rule found: where, and the facts that its message and its fixes work from. */
export interface Report<Facts> {
  readonly range: TextRange;
  readonly facts: Facts;
  readonly related?: readonly RelatedPlace[];
}

/** Another place that explains the finding; `at` tells the message which one it is about. */
export interface RelatedPlace {
  readonly range: TextRange;
  readonly about: Readonly<Record<string, string | number>>;
}

export interface RuleWords<Facts, O extends Options> {
  readonly title: string;
  /** How well it stands in one or two sentences, for and against, with sources in square brackets. */
  readonly evidence: string;
  /** What the rule looks at and when it speaks, in one or two sentences. */
  readonly what: string;
  /** The case for it, with sources in square brackets. */
  readonly why: string;
  /** The case against it, with sources in square brackets. */
  readonly against: string;
  /** What to do about a finding, and when to leave it. */
  readonly advice: string;
  /** What is wrong with the numbers, why it matters, what to do: two sentences. */
  readonly message: (facts: Facts) => string;
  readonly related?: (about: Readonly<Record<string, string | number>>) => string;
  readonly options: { readonly [name in keyof O]: string };
  readonly fixes: Readonly<Record<string, (facts: Facts) => string>>;
}

export interface Edit {
  readonly range: TextRange;
  readonly newText: string;
}

export interface FixContext<Facts, O extends Options> {
  readonly plan: Plan;
  readonly text: string;
  readonly facts: Facts;
  readonly range: TextRange;
  readonly options: O;
  readonly language: Language;
}

/**
 * A way out of a finding. `safe` ones keep the training as it is and may run on save; `judgement` ones
 * change it, and are offered one at a time. No edits means that this fix has nothing to offer here.
 */
export interface Fix<Facts, O extends Options> {
  /** Key of its title in the rule's words. */
  readonly id: string;
  readonly kind: 'safe' | 'judgement';
  edits(context: FixContext<Facts, O>): readonly Edit[];
}

/** An example is a test and a piece of documentation. Under a line that is marked, a comment names the rule. */
export interface Example {
  readonly name: InEach<string>;
  readonly text: string;
  /** The text after the first fix. */
  readonly fixed?: string;
}

export interface Rule<Facts = unknown, O extends Options = Options> {
  readonly severity: Severity;
  readonly options: O;
  /** For an option that is one of a few words: which. */
  readonly choices?: { readonly [name in keyof O]?: readonly string[] };
  /** Keys of `knowledge/data/references.json`. */
  readonly sources: readonly string[];
  readonly docs: InEach<RuleWords<Facts, O>>;
  check(plan: Plan, context: { readonly options: O; readonly report: (report: Report<Facts>) => void }): void;
  readonly fixes: readonly Fix<Facts, O>[];
  readonly examples: readonly Example[];
}

/** Says what a rule is: `rule<Facts>()({ … })`. The facts are named, the options are inferred from their defaults. */
export function rule<Facts>(): <O extends Options>(definition: Rule<Facts, O>) => Rule<Facts, O> {
  return definition => definition;
}
