import { type Words, words } from '../../knowledge/text.js';
import type { Language } from '../../messages/language.js';
import type { Units } from '../../messages/numbers.js';
import type { Plan } from '../../plan/plan.js';
import type { Comparison } from '../../plan/reference-week.js';
import { type HoverWords, hoverWords } from './words.js';

/** What every hover is made from. */
export interface HoverContext {
  readonly plan: Plan;
  readonly language: Language;
  /** What the author counts distances in. */
  readonly units: Units;
  /** How weeks are compared: as the rule about weekly jumps is set. */
  readonly comparison: Comparison;
  readonly words: Words;
  readonly hover: HoverWords;
}

export function hoverContext(plan: Plan, language: Language, comparison: Comparison): HoverContext {
  return {
    plan,
    language,
    units: plan.head.units ?? 'km',
    comparison,
    words: words(language),
    hover: hoverWords(language),
  };
}
