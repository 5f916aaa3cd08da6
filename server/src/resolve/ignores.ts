import type { IgnoreComment, Week } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import type { Placed } from './source.js';

const IGNORE = /^\/\/\s*runplan-ignore(-file)?(?![\w-])[ \t]*([^:]*)(?::([\s\S]*))?$/;
const RULE_ID = /[^\s,]+/g;
const SAYS_NOTHING = /^(?:$|\/\/|\/\*.*\*\/$)/;

type Spans = readonly Pick<Week, 'headRange' | 'range'>[];

/**
 * Comments that silence rules. On a line of its own a comment speaks of the next line that says
 * something; behind a week's heading, of the whole week; behind anything else, of its own line.
 */
export function readIgnores(
  text: string,
  comments: readonly Placed<string>[],
  weeks: Spans,
): IgnoreComment[] {
  const ignores: IgnoreComment[] = [];
  const lines = new Lines(text);
  for (const { value, range } of comments) {
    const match = IGNORE.exec(value.trimEnd());
    if (!match) continue;
    const [, file, ids = '', reason = ''] = match;
    const idsAt =
      range.start +
      value.indexOf(ids, value.indexOf('runplan-ignore') + 'runplan-ignore'.length + (file?.length ?? 0));
    const rules = [...ids.matchAll(RULE_ID)].map(id => ({
      id: id[0],
      range: { start: idsAt + id.index, end: idsAt + id.index + id[0].length },
    }));
    const where = file === undefined ? scopeOf(range, lines, weeks) : wholeFile(text);
    ignores.push({ rules, reason: reason.trim(), range, ...where });
  }
  return ignores;
}

type Where = Pick<IgnoreComment, 'scope' | 'covers'>;

function wholeFile(text: string): Where {
  return { scope: 'file', covers: { start: 0, end: text.length } };
}

function scopeOf(comment: TextRange, lines: Lines, weeks: Spans): Where {
  const line = lines.at(comment.start);
  if (lines.textIn({ start: line.start, end: comment.start }).trim() === '')
    return { scope: 'line', covers: lines.nextThatSpeaks(line) };
  const week = lastBefore(weeks, comment.start);
  return week && week.headRange.start >= line.start
    ? { scope: 'week', covers: week.range }
    : { scope: 'line', covers: line };
}

/** The last week that starts before the offset. */
function lastBefore(weeks: Spans, offset: number): Spans[number] | undefined {
  let low = 0;
  let high = weeks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weeks[middle]!.headRange.start < offset) low = middle + 1;
    else high = middle;
  }
  return weeks[low - 1];
}

/** The lines of a text, whatever its line ends look like. */
class Lines {
  /** What the last search went over, and what it found: the comments of one block look for the same line. */
  private searched: TextRange = { start: 0, end: -1 };
  private found: TextRange = { start: 0, end: 0 };

  constructor(private readonly text: string) {}

  textIn({ start, end }: TextRange): string {
    return this.text.slice(start, end);
  }

  /** The line around an offset, without its end. */
  at(offset: number): TextRange {
    let start = offset;
    while (start > 0 && !this.endsAt(start - 1)) start--;
    let end = offset;
    while (end < this.text.length && !this.endsAt(end)) end++;
    return { start, end };
  }

  /** The next line that is neither empty nor a comment; empty at the end of the text. */
  nextThatSpeaks(line: TextRange): TextRange {
    if (this.searched.start <= line.start && line.end <= this.searched.end) return this.found;
    let next = line;
    do {
      if (next.end >= this.text.length) {
        next = { start: this.text.length, end: this.text.length };
        break;
      }
      next = this.at(next.end + 1);
    } while (SAYS_NOTHING.test(this.textIn(next).trim()));
    this.searched = { start: line.start, end: next.start };
    this.found = next;
    return next;
  }

  private endsAt(offset: number): boolean {
    const sign = this.text[offset];
    return sign === '\n' || sign === '\r';
  }
}
