/**
 * Tests are written in the language itself. A comment below a line, such as `//~~~~ load/weekly-jump`,
 * says that the line above carries a finding of that code.
 */
export interface Marked {
  readonly text: string;
  /** `line code`, with lines counted from 0 in the text without its marks. */
  readonly marks: readonly string[];
}

const MARK = /^\s*\/\/~+\s*(.*)$/;

/** Takes the marks out of a text, and the empty line that a template literal starts with. */
export function readMarks(source: string): Marked {
  const lines: string[] = [];
  const marks: string[] = [];
  for (const line of source.replace(/^\n/, '').split('\n')) {
    const codes = MARK.exec(line)?.[1];
    if (codes === undefined) lines.push(line);
    else for (const code of codes.trim().split(/[\s,]+/)) marks.push(`${lines.length - 1} ${code}`);
  }
  return { text: lines.join('\n'), marks: marks.sort() };
}

/** Which line an offset is on, from 0. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** A text with `$0` where the cursor is. */
export function withCursor(source: string): { text: string; offset: number } {
  const offset = source.indexOf('$0');
  if (offset < 0 || source.indexOf('$0', offset + 1) >= 0) throw new Error('A text needs exactly one $0');
  return { text: source.slice(0, offset) + source.slice(offset + 2), offset };
}

/** A text after edits that do not overlap, in any order. */
export function applyEdits(
  text: string,
  edits: readonly { readonly range: { start: number; end: number }; readonly newText: string }[],
): string {
  let result = text;
  for (const { range, newText } of edits.toSorted((a, b) => b.range.start - a.range.start))
    result = result.slice(0, range.start) + newText + result.slice(range.end);
  return result;
}
