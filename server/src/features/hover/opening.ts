import type { TargetEmphasis } from '../../knowledge/facts.js';
import { figureImage } from '../figure/figure.js';
import { paragraphs } from '../wording/markdown.js';
import type { HoverContext } from './context.js';

/** What a hover opens with: the answer, line by line, and the muscles that a figure beside it shades. */
export interface Opening {
  readonly shades: readonly TargetEmphasis[];
  readonly lines: readonly (string | undefined)[];
}

/** The answer beside the figure, or by itself where there is nothing to shade or pictures cannot be shown. */
export function opening({ shades, lines }: Opening, { figures, language }: HoverContext): string {
  return paragraphs(figures ? figureImage(shades, language) : undefined, ...lines);
}
