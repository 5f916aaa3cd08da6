/** A piece of text: offsets in UTF-16 code units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  /** The URI of another file that the piece stands in, one that a `use` line brings in; absent for the plan's own text. */
  readonly file?: string;
}

/** Whether the offset of the plan's own text lies inside the range or touches its end (a cursor behind a word is on that word). */
export function touches(range: TextRange, offset: number): boolean {
  return range.file === undefined && range.start <= offset && offset <= range.end;
}

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

/** Whether `part` lies inside `whole`, its ends included. */
export function contains(whole: TextRange, part: TextRange): boolean {
  return whole.file === part.file && whole.start <= part.start && part.end <= whole.end;
}
