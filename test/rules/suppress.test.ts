import { describe, expect, test } from 'vitest';
import { check } from '../../server/src/rules/engine.js';
import { offersFor } from '../../server/src/rules/fixes.js';
import { RULES } from '../../server/src/rules/index.js';
import { applyEdits, lineOf, readMarks } from '../support/marks.js';
import { planFrom } from '../support/plans.js';

/** `line code` of everything that is left to say. */
function left(text: string): string[] {
  return check(planFrom(text)).findings.map(
    finding => `${lineOf(text, finding.range.start)} ${finding.code}`,
  );
}

test.each([
  [
    'on the line above',
    'week 1\n  sun long 10 km\n// runplan-ignore load/weekly-jump, strength/missing: holiday\nweek 2\n  sun long 12 km\n',
    ['0 strength/missing'],
  ],
  [
    'with a comment and an empty line between',
    'week 1\n// runplan-ignore text/empty-day: later\n\n  // a note\n  mon\n',
    [],
  ],
  ['behind a week, for the whole week', 'week 1 // runplan-ignore text/empty-day: later\n  mon\n  tue\n', []],
  [
    'behind a day, for its line only',
    'week 1\n  mon // runplan-ignore text/empty-day: later\n  tue\n',
    ['2 text/empty-day'],
  ],
  ['in the file', 'week 1\n  mon\nweek 2\n  mon\n// runplan-ignore-file text/empty-day: a sketch\n', []],
  ['with Windows line ends', 'week 1\r\n// runplan-ignore text/empty-day: later\r\n  mon\r\n', []],
])('a comment silences a rule %s', (_where, text, expected) => {
  expect(left(text)).toEqual(expected);
});

test.each([
  ['names no rule', '// runplan-ignore\nweek 1\n  mon rest\n', 'no-rule'],
  [
    'names a rule that is not there',
    '// runplan-ignore load/weekly-jmp: why\nweek 1\n  mon rest\n',
    'unknown-rule',
  ],
  ['has nothing to silence', '// runplan-ignore load/weekly-jump: why\nweek 1\n  mon rest\n', 'unused'],
  ['gives no reason', 'week 1\n// runplan-ignore text/empty-day\n  mon\n', 'no-reason'],
])('a comment that %s is worth a word', (_what, text, about) => {
  const findings = check(planFrom(text)).findings;
  expect(
    findings.map(finding => [finding.code, finding.severity, (finding.facts as { about: string }).about]),
  ).toEqual([['plan/ignore', 'information', about]]);
});

test('a comment for a rule that is switched off is not called unused', () => {
  const text = '// runplan-ignore load/weekly-jump: why\nweek 1\n  mon rest\n';
  const settings = new Map([['load/weekly-jump', { level: 'off' as const, options: {} }]]);
  expect(check(planFrom(text), { settings }).findings).toEqual([]);
});

describe.each(Object.entries(RULES))('%s', (code, rule) => {
  const { text } = readMarks(rule.examples.find(example => readMarks(example.text).marks.length > 0)!.text);

  test('is silenced by each comment that the light bulb writes', () => {
    const plan = planFrom(text);
    const finding = check(plan).findings.find(each => each.code === code)!;
    const silences = offersFor(finding, { plan, text, settings: new Map(), language: 'en' }).filter(
      offer => offer.kind === 'silence',
    );
    expect(silences).toHaveLength(2);
    for (const { edits } of silences) {
      const silenced = applyEdits(text, edits);
      const codes = check(planFrom(silenced)).findings.map(each => each.code);
      expect(codes).not.toContain(code);
      expect(codes).not.toContain('plan/ignore');
    }
  });
});

test('the comment that the light bulb writes keeps a byte order mark first', () => {
  const text = `\uFEFFweek 1\n  mon\n`;
  const plan = planFrom(text);
  const offers = offersFor(check(plan).findings[0]!, { plan, text, settings: new Map(), language: 'en' });
  const inFile = offers.find(offer => offer.title.includes('file'))!;
  expect(applyEdits(text, inFile.edits).indexOf('\uFEFF')).toBe(0);
});

describe('what comments keep away', () => {
  const text = `// runplan-ignore-file text/empty-day: a sketch
week 1 // runplan-ignore text/empty-day: later
  mon
  tue
week 2
  mon
`;

  test('is counted for each of them, and told once', () => {
    const { silenced, silencing } = check(planFrom(text));
    expect(silenced.map(({ finding }) => lineOf(text, finding.range.start))).toEqual([2, 3, 5]);
    expect(silencing.map(({ by, count }) => [lineOf(text, by.start), count])).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  test('takes no more room than the text, however many comments keep away however much', () => {
    const many = `${'// runplan-ignore-file text/empty-day: x\n'.repeat(2000)}week 1\n${'  mon\n'.repeat(2000)}`;
    const { silenced, silencing } = check(planFrom(many));
    expect(silencing.length).toBe(2000);
    expect(new Set(silencing.map(({ count }) => count))).toEqual(new Set([silenced.length]));
    expect(silenced.length).toBeLessThanOrEqual(2000);
  });
});
