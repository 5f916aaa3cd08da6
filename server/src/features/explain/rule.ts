import { RULES } from '../../rules/index.js';
import { PAGE_HEADINGS, PAGE_WORDS } from '../../rules/page.js';
import { cited } from '../wording/cited.js';
import { bold, bullets, paragraphs } from '../wording/markdown.js';
import type { ExplainContext } from './context.js';
import { fullText } from './parts.js';

/** The ids of all rules. */
export const RULE_IDS: readonly string[] = Object.keys(RULES);

/** A rule: what it looks at, the case for and against it, what to do, and how to silence it. */
export function explainRule(id: string, context: ExplainContext): string | undefined {
  const rule = Object.hasOwn(RULES, id) ? RULES[id] : undefined;
  if (!rule) return undefined;
  const { language, explain, detail } = context;
  const docs = rule.docs[language];
  const head = PAGE_HEADINGS[language];
  const words = PAGE_WORDS[language];
  const answer = `${bold(docs.title)} (\`${id}\`) — ${docs.what}`;
  const section = (name: keyof typeof head, text: string) => `${bold(head[name])} — ${text}`;
  const start = paragraphs(answer, section('evidence', docs.evidence), section('advice', docs.advice));
  if (detail === 'brief') return cited(start, context);
  const options = Object.entries(rule.options).map(([name, usual]) =>
    explain.rule.option(name, String(usual), docs.options[name] ?? ''),
  );
  return fullText(
    context,
    rule.sources,
    start,
    section('why', docs.why),
    section('against', docs.against),
    options.length === 0 ? undefined : paragraphs(bold(head.options), bullets(options)),
    section('silence', words.silence(id)),
    words.severity(rule.severity),
    explain.rule.page(`docs/rules/${id}.md`),
    words.advice,
  );
}

/** What a rule is called, for a list of rules. */
export function ruleTitle(id: string, { language }: ExplainContext): string {
  return RULES[id]?.docs[language].title ?? id;
}
