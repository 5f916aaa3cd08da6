import { type Words, words } from '../../knowledge/text.js';
import type { Language } from '../../messages/language.js';
import type { Units } from '../../messages/numbers.js';
import type { Plan } from '../../plan/plan.js';
import { type Comparison, USUAL_COMPARISON } from '../../plan/reference-week.js';
import type { Checked } from './rules.js';
import { type HoverWords, hoverWords } from './words.js';

/** How much hovers say: the answer and what explains it, or everything that Runplan has to say of the thing. */
export type Detail = 'brief' | 'full';

/** What whoever asks for a hover decides. */
export interface HoverOptions {
  readonly language: Language;
  readonly detail: Detail;
  /** Whether the reader can be shown pictures; where not, the words say the same. */
  readonly figures: boolean;
  /** How weeks are compared: as the rule about weekly jumps is set. */
  readonly comparison: Comparison;
  /** What the rules say, to tell more of it; absent where nobody has checked the plan. */
  readonly checked?: Checked;
}

export const USUAL_HOVER: HoverOptions = {
  language: 'en',
  detail: 'brief',
  figures: false,
  comparison: USUAL_COMPARISON,
};

/** What every hover is made from. */
export interface HoverContext extends HoverOptions {
  readonly plan: Plan;
  /** What the author counts distances in. */
  readonly units: Units;
  readonly words: Words;
  readonly hover: HoverWords;
}

export function hoverContext(plan: Plan, options: Partial<HoverOptions> = {}): HoverContext {
  const chosen = { ...USUAL_HOVER, ...options };
  return {
    ...chosen,
    plan,
    units: plan.head.units ?? 'km',
    words: words(chosen.language),
    hover: hoverWords(chosen.language),
  };
}
