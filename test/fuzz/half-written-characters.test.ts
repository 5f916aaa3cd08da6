import { describe, expect, test } from 'vitest';
import { EXAMPLES_WITH_WEEKS } from '../support/examples.js';
import { type Damage, Ledger, misplaced, Whole } from './damage.js';

/**
 * A plan with one character deleted, for every character there is. The days that were not touched keep
 * their sessions, and all places that the plan gives lie inside the text.
 */
describe.each(EXAMPLES_WITH_WEEKS)('%s with one character deleted', (name, text) => {
  test('keeps what the untouched days mean', { timeout: 600_000 }, () => {
    const whole = new Whole(text);
    const ledger = new Ledger(text);
    const wrong: string[] = [];
    for (const damage of deletions(text)) {
      const { plan, toll } = whole.after(damage);
      ledger.add(damage, toll);
      wrong.push(...misplaced(plan, text.length - 1));
    }
    console.info(`${name}, a character deleted: ${ledger.summary}`);
    expect(wrong).toEqual([]);
    expect(ledger.keptPercent, ledger.worst(20)).toBeGreaterThan(99.9);
    expect(ledger.inPlacePercent, ledger.worst(20)).toBeGreaterThan(99.9);
  });
});

/** Of neighbours that are the same only the first: deleting either gives the same text. */
function deletions(text: string): Damage[] {
  const all: Damage[] = [];
  for (let at = 0; at < text.length; at++)
    if (text[at] !== text[at - 1]) all.push({ start: at, end: at + 1, insert: '' });
  return all;
}
