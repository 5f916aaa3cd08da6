import type { HoverOptions } from '../../server/src/features/hover/context.js';
import { hoverAt, type PlanHover } from '../../server/src/features/hover/hover.js';
import type { Language } from '../../server/src/messages/language.js';
import { withCursor } from '../support/marks.js';
import { type Files, planFrom } from '../support/plans.js';

/** The full hover at the `$0` of a plan, with the text that it is about. */
export function hoverIn(
  source: string,
  language: Language = 'en',
  files: Files = {},
  options: Partial<HoverOptions> = {},
): (PlanHover & { on: string }) | undefined {
  const { text, offset } = withCursor(source);
  const hover = hoverAt(planFrom(text, files), offset, { detail: 'full', ...options, language });
  return hover && { ...hover, on: text.slice(hover.range.start, hover.range.end) };
}

/** What the hover says, its paragraphs one below the other; in full, unless the options say otherwise. */
export function linesIn(
  source: string,
  language: Language = 'en',
  files: Files = {},
  options: Partial<HoverOptions> = {},
): string[] {
  return hoverIn(source, language, files, options)?.markdown.split(/ *\n+/) ?? [];
}
