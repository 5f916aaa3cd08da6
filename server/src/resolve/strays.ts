import type { Expected } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';
import type { Reading } from './reading.js';
import type { SourceClause } from './source.js';

/** What stands where it can mean nothing: how it is reported, whoever finds it. */

/** A keyword that asks for something which is not there, or a sign that means nothing. */
export function strayOrDangling(
  text: string,
  range: TextRange,
  place: 'session' | 'steps' | 'plan' | 'week',
  reading: Reading,
): void {
  const keyword = text.toLowerCase();
  const expected = (place === 'plan' ? EXPECTED_IN_HEADING[keyword] : undefined) ?? EXPECTED_AFTER[keyword];
  if (expected) reading.report({ code: 'text/incomplete', after: keyword, expected }, range);
  else if (/^(?:<{7}|>{7}|={7}|\|{7})/.test(text)) reading.report({ code: 'text/conflict-marker' }, range);
  else reading.report({ code: 'text/stray', written: text, place }, range);
}

const EXPECTED_AFTER: Readonly<Record<string, Expected>> = {
  '@': 'target',
  on: 'surface',
  op: 'surface',
  in: 'shoes',
  at: 'time-of-day',
  om: 'time-of-day',
  climb: 'height',
  descend: 'height',
  rest: 'amount',
  rust: 'amount',
  pauze: 'amount',
  from: 'amount',
  until: 'amount',
  longest: 'amount',
};

/** In a heading line `on` and `in` speak of the calendar and the clock: `race 10 km on 2026-03-29 in 47:30`. */
const EXPECTED_IN_HEADING: Readonly<Record<string, Expected>> = { on: 'date', op: 'date', in: 'time' };

/** `rest` and its Dutch twins: a day off, or a pause when an amount follows. */
export function isRestWord(word: string): boolean {
  return /^(?:rest|rust|pauze)$/i.test(word);
}

/** A clause that is whole in itself, but has no meaning in a session. */
export function strayClause(
  clause: SourceClause,
  place: 'session' | 'steps' | 'plan' | 'week',
  reading: Reading,
): void {
  reading.report({ code: 'text/stray', written: textOf(clause), place }, clause.range);
}

export function textOf(clause: SourceClause): string {
  switch (clause.is) {
    case 'word':
    case 'stray':
    case 'repeat':
      return clause.text;
    case 'note':
      return `"${clause.text}"`;
    case 'quantity':
      return clause.quantity.text;
    case 'target':
      return `@ ${clause.quantity?.text ?? clause.word?.value ?? ''}`;
    case 'on':
      return `on ${clause.date ?? clause.word?.value ?? ''}`;
    case 'in':
      return `in ${clause.quantity?.text ?? clause.word?.value ?? ''}`;
    case 'at':
      return `at ${clause.time}`;
    case 'measure':
      return `${clause.keyword} ${clause.quantity.text}`;
    case 'marker':
      return clause.keyword;
    case 'week-reference':
      return `week ${clause.number}`;
    case 'equals':
      return '=';
    case 'comma':
      return ',';
    case 'per-side':
      return 'per side';
    case 'group':
      return '( … )';
  }
}
