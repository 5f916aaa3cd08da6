import { describe, expect, test } from 'vitest';
import type { IgnoreComment } from '../../server/src/plan/plan.js';
import { lineOf } from '../support/marks.js';
import { planFrom } from '../support/plans.js';

/** Comments that silence rules: which rules, where they work and why. */

function only(text: string): IgnoreComment {
  const { ignores } = planFrom(text);
  expect(ignores).toHaveLength(1);
  return ignores[0]!;
}

/** The lines, from 0, that a comment covers: its own offsets said in lines. */
function coveredLines(text: string): string {
  const { scope, covers } = only(text);
  return `${scope} ${lineOf(text, covers.start)}-${lineOf(text, covers.end)}`;
}

describe('where it works', () => {
  test.each([
    [
      'on a line of its own, the next line',
      'week 1\n  // runplan-ignore a/b: why\n  mon easy 5 km\n',
      'line 2-2',
    ],
    [
      'over empty lines and other comments, the next line that speaks',
      'week 1\n// runplan-ignore a/b: why\n\n  // more\n  /* and more */\n  mon easy 5 km\n',
      'line 5-5',
    ],
    ['above a week, its heading', '// runplan-ignore a/b: why\nweek 1\n  mon easy 5 km\n', 'line 1-1'],
    [
      'behind a day, its line',
      'week 1\n  mon easy 5 km // runplan-ignore a/b: why\n  tue rest\n',
      'line 1-1',
    ],
    ['behind a heading, its line', 'baseline 20 km // runplan-ignore a/b: why\nweek 1\n', 'line 0-0'],
    [
      'behind a week’s heading, the week',
      'week 1 // runplan-ignore a/b: why\n  mon easy 5 km\nweek 2\n',
      'week 0-1',
    ],
    [
      'behind a second week’s heading, that week',
      'week 1\nweek 2 base // runplan-ignore a/b: why\n  mon easy 5 km\n',
      'week 1-2',
    ],
    ['for the file, everywhere', 'week 1\n// runplan-ignore-file a/b: why\n  mon easy 5 km\n', 'file 0-3'],
    ['at the end of the text, nowhere', 'week 1\n// runplan-ignore a/b: why', 'line 1-1'],
  ])('%s', (_what, text, expected) => {
    expect(coveredLines(text)).toBe(expected);
    expect(coveredLines(text.replaceAll('\n', '\r\n'))).toBe(expected);
  });

  test('lines that end in a lone carriage return are lines as well', () => {
    const text = 'week 1\r// runplan-ignore a/b: why\r  mon easy 5 km\r  tue rest\r';
    const { covers } = only(text);
    expect(text.slice(covers.start, covers.end)).toBe('  mon easy 5 km');
  });
});

describe('what it says', () => {
  test.each([
    ['a/b: back from holiday', ['a/b'], 'back from holiday'],
    ['a/b c/d: two at once', ['a/b', 'c/d'], 'two at once'],
    ['a/b, c/d: two at once', ['a/b', 'c/d'], 'two at once'],
    ['a/b', ['a/b'], ''],
    ['a/b:', ['a/b'], ''],
    [': only a reason', [], 'only a reason'],
    ['', [], ''],
    ['a/b: with a colon: and more', ['a/b'], 'with a colon: and more'],
    ['a/b: été 🏃  ', ['a/b'], 'été 🏃'],
  ])('// runplan-ignore %s', (words, rules, reason) => {
    for (const keyword of ['runplan-ignore', 'runplan-ignore-file']) {
      const text = `week 1\n  //  ${keyword} ${words}\n  mon rest\n`;
      const ignore = only(text);
      expect([ignore.rules.map(rule => rule.id), ignore.reason]).toEqual([rules, reason]);
      for (const { id, range } of ignore.rules) expect(text.slice(range.start, range.end)).toBe(id);
      expect(text.slice(ignore.range.start, ignore.range.start + 2)).toBe('//');
    }
  });

  test.each([
    '// runplan-ignored a/b',
    '// runplan-ignore-files a/b',
    '/* runplan-ignore a/b: why */',
    '// see runplan-ignore a/b',
  ])('%s is an ordinary remark', comment => {
    expect(planFrom(`week 1\n${comment}\n  mon rest\n`).ignores).toEqual([]);
  });

  test('in a note it is a note', () => {
    expect(planFrom('week 1\n  mon easy 5 km "// runplan-ignore a/b: why"\n').ignores).toEqual([]);
  });
});
