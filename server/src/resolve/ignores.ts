import type { IgnoreComment, Week } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import type { Placed } from './source.js';

const IGNORE = /^\/\/\s*runplan-ignore(-file)?(?![\w-])[ \t]*([^:]*)(?::(.*))?$/;
const RULE_ID = /[^\s,]+/g;

/**
 * Comments that silence rules. On a line of its own a comment speaks of the next line that says
 * something; behind a week's heading, of the whole week; behind anything else, of its own line.
 */
export function readIgnores(
  text: string,
  comments: readonly Placed<string>[],
  weeks: readonly Pick<Week, 'headRange' | 'range'>[],
): IgnoreComment[] {
  const ignores: IgnoreComment[] = [];
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
    ignores.push({ rules, reason: reason.trim(), range, ...scopeOf(text, range, file !== undefined, weeks) });
  }
  return ignores;
}

function scopeOf(
  text: string,
  comment: TextRange,
  wholeFile: boolean,
  weeks: readonly Pick<Week, 'headRange' | 'range'>[],
): Pick<IgnoreComment, 'scope' | 'covers'> {
  if (wholeFile) return { scope: 'file', covers: { start: 0, end: text.length } };
  const line = lineAt(text, comment.start);
  if (text.slice(line.start, comment.start).trim() === '')
    return { scope: 'line', covers: nextLine(text, line.end) };
  const week = weeks.find(each => line.start <= each.headRange.start && each.headRange.start < comment.start);
  return week ? { scope: 'week', covers: week.range } : { scope: 'line', covers: line };
}

function lineAt(text: string, offset: number): TextRange {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** The next line that is neither empty nor a comment; empty at the end of the text. */
function nextLine(text: string, from: number): TextRange {
  let start = from + 1;
  while (start < text.length) {
    const line = lineAt(text, start);
    const words = text.slice(line.start, line.end).trim();
    if (words !== '' && !/^(?:\/\/|\/\*.*\*\/$)/.test(words)) return line;
    start = line.end + 1;
  }
  return { start: text.length, end: text.length };
}
