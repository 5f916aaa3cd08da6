import { hoverAt, type PlanHover } from '../../server/src/features/hover/hover.js';
import type { Language } from '../../server/src/messages/language.js';
import { withCursor } from '../support/marks.js';
import { type Files, planFrom } from '../support/plans.js';

/** The hover at the `$0` of a plan, with the text that it is about. */
export function hoverIn(
  source: string,
  language: Language = 'en',
  files: Files = {},
): (PlanHover & { on: string }) | undefined {
  const { text, offset } = withCursor(source);
  const hover = hoverAt(planFrom(text, files), offset, language);
  return hover && { ...hover, on: text.slice(hover.range.start, hover.range.end) };
}

/** What the hover says, its paragraphs one below the other. */
export function linesIn(source: string, language: Language = 'en', files: Files = {}): string[] {
  return hoverIn(source, language, files)?.markdown.split(/\n+/) ?? [];
}
