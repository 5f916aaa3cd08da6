import { fold } from '../knowledge/fold.js';
import type { TextRange } from '../plan/text-range.js';
import type { Reading } from './reading.js';
import type { SourceHeading } from './source.js';

/** Lines that say one thing once; a second one is reported and the first one counts. */
const ONCE = ['plan', 'athlete', 'start', 'units', 'measure', 'baseline', 'max-hr', 'rest-hr'];

/** Lines that give a word of the author's a meaning. */
const DEFINING = ['shoes', 'pace', 'exercise', 'session'];

/** The lines that count: of a line or a word that is given twice, the first one. */
export function withoutDoubles(headings: readonly SourceHeading[], reading: Reading): SourceHeading[] {
  const seen = new Map<string, TextRange>();
  return headings.filter(heading => {
    const { keyword, keywordRange } = heading;
    if (heading.late) reading.report({ code: 'plan/late-heading', keyword }, keywordRange);
    const line = lineThatCountsOnce(heading);
    if (line === undefined) return true;
    const first = seen.get(fold(line));
    if (!first) seen.set(fold(line), heading.range);
    else
      reading.report(
        { code: 'plan/duplicate-line', keyword: keyword === 'threshold' ? keyword : line, first },
        keywordRange,
      );
    return !first;
  });
}

/** What a line says, where a second line cannot say it again: a threshold may be a pace and a heart rate. */
function lineThatCountsOnce(heading: SourceHeading): string | undefined {
  const { keyword, content } = heading;
  const name = ownName(heading);
  if (name !== undefined) return `${keyword} ${name}`;
  if (keyword !== 'threshold') return ONCE.includes(keyword) ? keyword : undefined;
  const [only, ...more] = content.clauses.filter(clause => clause.is === 'quantity');
  return only && more.length === 0 ? `threshold ${only.quantity.sort}` : undefined;
}

/** The word that a line gives a meaning. */
export function ownName({ keyword, content }: SourceHeading): string | undefined {
  if (!DEFINING.includes(keyword)) return undefined;
  return content.clauses.find(clause => clause.is === 'word')?.text;
}
