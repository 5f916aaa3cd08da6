import { describe, expect, test } from 'vitest';
import { EXAMPLES_WITH_WEEKS } from '../support/examples.js';
import { type Damage, Ledger, misplaced, Whole } from './damage.js';

/**
 * A plan is half-written most of its life. Whatever is cut off, taken out or slipped in: it is a plan, its
 * places lie inside the text, and the days that were not touched keep their sessions.
 */
describe.each(EXAMPLES_WITH_WEEKS)('%s', (name, text) => {
  const whole = new Whole(text);

  function suffer(what: string, all: readonly Damage[]): Ledger {
    const ledger = new Ledger(text);
    for (const damage of all) {
      const { plan, toll } = whole.after(damage);
      ledger.add(damage, toll);
      const length = text.length + damage.insert.length - (damage.end - damage.start);
      expect(misplaced(plan, length)).toEqual([]);
    }
    console.info(`${name}, ${what}: ${ledger.summary}`);
    return ledger;
  }

  test('cut off anywhere', { timeout: 600_000 }, () => {
    const cuts = Array.from(
      { length: text.length },
      (_, start): Damage => ({ start, end: text.length, insert: '' }),
    );
    const ledger = suffer('cut off', cuts);
    expect(ledger.keptPercent, ledger.worst(20)).toBe(100);
    expect(ledger.inPlacePercent, ledger.worst(20)).toBe(100);
  });

  test('without one of its lines', { timeout: 600_000 }, () => {
    const all = linesOf(text).map(({ start, end }) => ({
      start,
      end: Math.min(text.length, end + 1),
      insert: '',
    }));
    const headings = all.filter(({ start }) => text.startsWith('week', start));
    const others = all.filter(line => !headings.includes(line));
    const withoutLine = suffer('a line deleted', others);
    expect(withoutLine.keptPercent, withoutLine.worst(20)).toBeGreaterThan(99);
    expect(withoutLine.inPlacePercent, withoutLine.worst(20)).toBeGreaterThan(99);
    // Without its heading a week's days fall to the week above it; their sessions are what can be kept.
    const withoutHeading = suffer('a week’s heading deleted', headings);
    expect(withoutHeading.keptPercent, withoutHeading.worst(20)).toBe(100);
  });

  test('with something that does not belong there', { timeout: 600_000 }, () => {
    const starts: Damage[] = [];
    const ends: Damage[] = [];
    for (const [index, { start, end }] of linesOf(text).entries()) {
      const line = text.slice(start, end);
      const first = start + line.length - line.trimStart().length;
      // Each line has its own few of them, so that all of them come by.
      for (const turn of [0, 1]) {
        const stray = STRAYS[(index * 2 + turn) % STRAYS.length]!;
        starts.push({ start: first, end: first, insert: `${stray} ` });
        ends.push({ start: end, end, insert: ` ${stray}` });
      }
    }
    for (const ledger of [
      suffer('a stray at a line’s start', starts),
      suffer('a stray at a line’s end', ends),
    ]) {
      expect(ledger.keptPercent, ledger.worst(20)).toBeGreaterThan(99);
      expect(ledger.inPlacePercent, ledger.worst(20)).toBeGreaterThan(99);
    }
  });
});

/** Signs, quantities and words; an odd number of them, so that they fall on different lines in every file. */
const STRAYS = [
  ...['(', ')', '"', ':', ',', '+', '@', '=', '%', '-', '}', ';', '/*', '*/', '//', '🏃'],
  ...['8', '40 min', '400 m', '3 x', '+8%', '6:00/km', '2026-01-05', '18:30', 'z2'],
  ...[
    'week',
    'week 3',
    'mon',
    'do',
    'plan',
    'race',
    'session',
    'rest',
    'or',
    'on',
    'in',
    'at',
    'climb',
    'works',
  ],
  ...['x', 'blah'],
];

function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
