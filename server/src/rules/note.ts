import type { Language } from '../messages/language.js';
import type { RuleWords } from './define.js';
import { RULES } from './index.js';

/** What a view may tell of a rule that speaks: what it is about, how well it stands, and where that comes from. */
export interface RuleNote
  extends Pick<RuleWords<unknown, never>, 'title' | 'evidence' | 'why' | 'against' | 'advice'> {
  /** Keys of `knowledge/data/references.json`. */
  readonly sources: readonly string[];
}

/** Nothing for the code of a problem with the text, which needs no evidence. */
export function ruleNote(code: string, language: Language): RuleNote | undefined {
  const rule = Object.hasOwn(RULES, code) ? RULES[code] : undefined;
  if (!rule) return undefined;
  const { title, evidence, why, against, advice } = rule.docs[language];
  return { title, evidence, why, against, advice, sources: rule.sources };
}
