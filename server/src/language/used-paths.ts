import type { ParseResult } from 'langium';
import * as ast from './generated/ast.js';

/** More lines than this are not looked at: no plan needs so many files. */
const MOST_PATHS = 1000;

/** The paths of the `use` lines of a text, in their order and each once, as they stand between their quotes. */
export function usedPaths(parsed: ParseResult): readonly string[] {
  const paths = new Set<string>();
  const visit = (parts: readonly ast.PlanPart[] | readonly ast.WeekPart[] | undefined) => {
    for (const part of parts ?? []) {
      if (paths.size === MOST_PATHS) return;
      if (ast.isWeek(part)) visit(part.parts);
      else if (ast.isHeading(part) && part.keyword.toLowerCase() === 'use') {
        const note = part.content?.clauses?.find(ast.isNote);
        const path = note && unquoted(note.text);
        if (path?.trim()) paths.add(path);
      }
    }
  };
  visit((parsed.value as ast.PlanFile).parts);
  return [...paths];
}

/** A note without its quotes, straight or curly, also when the closing one is missing. */
function unquoted(note: string): string {
  return note.slice(1, note.length > 1 && /["”“]$/.test(note) ? -1 : undefined);
}
