import type { Plan } from '../../plan/plan.js';
import type { TextRange } from '../../plan/text-range.js';
import { type HoverOptions, hoverContext } from './context.js';
import { placesAt } from './places.js';

export interface PlanHover {
  readonly markdown: string;
  /** What it is about, for the editor to mark. */
  readonly range: TextRange;
}

/**
 * What Runplan can say of the place under the offset: the smallest thing that has something to say
 * wins, an exercise before its session. Outside everything there is no hover.
 */
export function hoverAt(
  plan: Plan,
  offset: number,
  options: Partial<HoverOptions> = {},
): PlanHover | undefined {
  const size = ({ range }: { range: TextRange }) => range.end - range.start;
  const places = placesAt(plan, offset).sort((a, b) => size(a) - size(b));
  if (places.length === 0) return undefined;
  const context = hoverContext(plan, options);
  for (const { range, say } of places) {
    const markdown = say(context);
    if (markdown) return { markdown, range };
  }
  return undefined;
}
