import { areaEmphasis } from '../../knowledge/emphasis.js';
import type { TargetEmphasis } from '../../knowledge/facts.js';

/** A part of the body on the figure: fully shaded, because it shows where that is and not how much it does. */
export function whereIs(area: string): TargetEmphasis[] {
  return areaEmphasis([area]).map(({ target }) => ({ target, emphasis: 3 }));
}
