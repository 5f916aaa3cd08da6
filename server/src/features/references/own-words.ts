import type { Plan, WordSort, WordUse } from '../../plan/plan.js';
import { type TextRange, touches } from '../../plan/text-range.js';

/** A word of an author's, told from all others of that name by where it is defined. */
export interface OwnWord {
  readonly sort: WordSort;
  /** The name in its definition. */
  readonly definition: InFile;
}

/** A piece of text, and the URI of the file that it stands in. */
export interface InFile {
  readonly file: string;
  readonly range: TextRange;
}

/** The word of the author's that a cursor is on. */
export function wordAt({ uses }: Plan, offset: number): WordUse | undefined {
  return uses.find(({ range }) => touches(range, offset));
}

/** Which word a plan, which is in this file, means where it stands. */
export function meaningOf({ sort, definition }: WordUse, file: string): OwnWord {
  const { start, end, file: elsewhere } = definition;
  return { sort, definition: { file: elsewhere ?? file, range: { start, end } } };
}

/** Where a word stands in a plan, its definition included if that is there too. */
export function usesOf(word: OwnWord, { uses }: Plan, file: string): WordUse[] {
  return uses.filter(use => isSame(meaningOf(use, file), word));
}

export function isDefinition({ definition, range }: WordUse): boolean {
  return definition.file === undefined && definition.start === range.start && definition.end === range.end;
}

function isSame(a: OwnWord, b: OwnWord): boolean {
  return (
    a.sort === b.sort &&
    a.definition.file === b.definition.file &&
    a.definition.range.start === b.definition.range.start
  );
}
