import type { IgnoreComment } from '../../plan/plan.js';
import { type TextRange, touches } from '../../plan/text-range.js';
import { ruleNote } from '../../rules/note.js';
import { isKnownCode } from '../../rules/settings.js';
import { cited } from '../wording/cited.js';
import { bold, facts, paragraphs, plain } from '../wording/markdown.js';
import { shortCitations } from '../wording/sources.js';
import type { HoverContext } from './context.js';
import { RULE_HOVER } from './words/rules.js';

/** What rules say of a plan, as far as hovers tell more of it. */
export interface Checked {
  readonly findings: readonly Placed[];
  /** What comments keep out of the findings. */
  readonly silencing: readonly { readonly code: string; readonly by: TextRange; readonly count: number }[];
}

interface Placed {
  /** The id of the rule, or the code of a problem with the text. */
  readonly code: string;
  readonly range: TextRange;
}

/** The rules that speak of a place, each once, and where: their messages are shown by the editor. */
export function rulesAt(offset: number, { checked, language }: HoverContext): readonly Placed[] {
  const seen = new Set<string>();
  return (checked?.findings ?? []).filter(({ code, range }) => {
    if (!touches(range, offset) || seen.has(code) || !ruleNote(code, language)) return false;
    seen.add(code);
    return true;
  });
}

/** How well a rule stands, below whatever else there is to say of the place. */
export function ruleSection(code: string, context: HoverContext): string | undefined {
  const { language, detail } = context;
  const note = ruleNote(code, language);
  if (!note) return undefined;
  const words = RULE_HOVER[language];
  const short = `${bold(words.evidence)} (\`${code}\`): ${cited(note.evidence, context)}`;
  if (detail === 'brief') return short;
  return paragraphs(
    short,
    `${bold(words.why)}: ${cited(note.why, context)}`,
    `${bold(words.against)}: ${cited(note.against, context)}`,
    facts(`${words.sources}: ${shortCitations(note.sources) ?? ''}.`, words.page(code)),
  );
}

/** A comment that lists more rules than this had better list none. */
const MOST_RULES = 12;
/** A reason may be a sentence or two. */
const LONGEST_REASON = 300;

/** A comment that silences rules: which, where, why, and whether there is anything to silence. */
export function ignoreHover(ignore: IgnoreComment, context: HoverContext): string {
  const words = RULE_HOVER[context.language];
  const { rules, reason } = ignore;
  if (rules.length === 0) return `${bold('runplan-ignore')} — ${words.noRule}`;
  const ids = [...new Set(rules.map(({ id }) => id))];
  const [first, ...more] = ids;
  return paragraphs(
    ...ids.slice(0, MOST_RULES).map(id => silencedLine(id, ignore, context)),
    ids.length > MOST_RULES ? context.hover.exercises.more(ids.length - MOST_RULES) : undefined,
    reason === '' ? words.noReason : words.reason(plain(reason, LONGEST_REASON)),
    first && more.length === 0 ? ruleSection(first, context) : undefined,
  );
}

function silencedLine(id: string, { scope, range }: IgnoreComment, context: HoverContext): string {
  const { language, checked } = context;
  const words = RULE_HOVER[language];
  if (!isKnownCode(id)) return `${bold(plain(id))} — ${words.noSuchRule}`;
  const title = ruleNote(id, language)?.title;
  const now =
    checked &&
    (checked.silencing.find(({ code, by }) => code === id && by.start === range.start)?.count ?? 0);
  return `${bold(title ?? id)} — ${facts(
    title === undefined ? words.aboutTheText : `\`${id}\``,
    words.silenced[scope],
    now === undefined ? undefined : now === 0 ? words.nothingNow : words.now(now),
  )}`;
}
