import type { Plan } from '../../plan/plan.js';
import type { TextRange } from '../../plan/text-range.js';
import { paragraphs } from '../wording/markdown.js';
import { type HoverContext, type HoverOptions, hoverContext } from './context.js';
import { type Place, placesAt } from './places.js';
import { ruleSection, rulesAt } from './rules.js';

export interface PlanHover {
  readonly markdown: string;
  /** What it is about, for the editor to mark. */
  readonly range: TextRange;
}

/**
 * What Runplan can say of the place under the offset: the smallest thing that has something to say
 * wins, an exercise before its session. Below it stands how well the rules are founded that speak of the place.
 * Outside everything there is no hover.
 */
export function hoverAt(
  plan: Plan,
  offset: number,
  options: Partial<HoverOptions> = {},
): PlanHover | undefined {
  const size = ({ range }: { range: TextRange }) => range.end - range.start;
  const places = placesAt(plan, offset).sort((a, b) => size(a) - size(b));
  if (places.length === 0 && !options.checked) return undefined;
  const context = hoverContext(plan, options);
  const said = firstSaid(places, context);
  const rules = rulesAt(offset, context);
  const range = said?.range ?? rules[0]?.range;
  if (!range) return undefined;
  return {
    markdown: paragraphs(said?.markdown, ...rules.map(({ code }) => ruleSection(code, context))),
    range,
  };
}

function firstSaid(places: readonly Place[], context: HoverContext): PlanHover | undefined {
  for (const { range, say } of places) {
    const markdown = say(context);
    if (markdown) return { markdown, range };
  }
  return undefined;
}
