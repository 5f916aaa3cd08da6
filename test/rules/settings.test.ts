import { describe, expect, test } from 'vitest';
import { check } from '../../server/src/rules/engine.js';
import { RULES } from '../../server/src/rules/index.js';
import { readRuleSettings } from '../../server/src/rules/settings.js';
import { readMarks } from '../support/marks.js';
import { planFrom } from '../support/plans.js';

/** `code severity` of what a plan gets under a setting. */
function under(rules: unknown, text: string): string[] {
  const { settings } = readRuleSettings(rules);
  return check(planFrom(text), { settings }).findings.map(finding => `${finding.code} ${finding.severity}`);
}

describe.each(Object.entries(RULES))('%s obeys the setting', (code, rule) => {
  const { text } = readMarks(rule.examples.find(example => readMarks(example.text).marks.length > 0)!.text);

  test.each(['hint', 'information', 'warning', 'error'])('%s', level => {
    expect(under({ [code]: level }, text)).toContain(`${code} ${level}`);
    expect(under({ [code]: { severity: level } }, text)).toContain(`${code} ${level}`);
  });

  test('off', () => {
    for (const off of ['off', { severity: 'off' }])
      expect(under({ [code]: off }, text).join()).not.toContain(code);
  });
});

test('an option changes what a rule says', () => {
  const text = 'week 1\n  sun long 10 km\nweek 2\n  sun long 12 km\n';
  expect(under({ 'strength/missing': 'off' }, text)).toEqual(['load/weekly-jump warning']);
  expect(under({ 'strength/missing': 'off', 'load/weekly-jump': { percent: 20 } }, text)).toEqual([]);
  expect(under({ 'strength/missing': 'off', 'load/weekly-jump': { floor: 2 } }, text)).toEqual([]);
});

test('the literal rule compares with the week before, also after a lighter one', () => {
  const text = 'week 1\n  sun long 10 km\nweek 2\n  sun long 7 km\nweek 3\n  sun long 10 km\n';
  const jumps = (baseline: string) =>
    under({ 'load/weekly-jump': { baseline } }, text).filter(finding => finding.startsWith('load')).length;
  expect([jumps('highest'), jumps('previous-week')]).toEqual([0, 1]);
});

test('damage to the text can be set too', () => {
  expect(under({ 'text/empty-day': 'hint' }, 'week 1\n  mon\n')).toEqual(['text/empty-day hint']);
  expect(under({ 'text/empty-day': 'off' }, 'week 1\n  mon\n')).toEqual([]);
});

test.each([
  [
    { 'load/weekly-jmp': 'off' },
    'no rule `load/weekly-jmp`, so this changes nothing. Did you mean `load/weekly-jump`?',
  ],
  [{ 'weekly-jump': 'off' }, 'Did you mean `load/weekly-jump`?'],
  [{ 'load/weekly-jump': 'loud' }, 'Write `off`, `hint`, `information`, `warning` or `error`.'],
  [{ 'load/weekly-jump': 'Warn' }, 'Did you mean `warning`?'],
  [{ 'load/weekly-jump': 'none' }, 'Did you mean `off`?'],
  [{ 'load/weekly-jump': { severity: 2 } }, '(load/weekly-jump: severity): `2` is not a level'],
  [{ 'load/weekly-jump': { percent: '15' } }, '`percent` is a number, 0 or more, without quotes'],
  [{ 'load/weekly-jump': { percent: -1 } }, '`percent` is a number, 0 or more, without quotes'],
  [
    { 'load/weekly-jump': { percnt: 15 } },
    'has no option `percnt`, so this changes nothing. Did you mean `percent`?',
  ],
  [{ 'text/stray': { percent: 15 } }, '`text/stray` has no option `percent`'],
  [{ 'load/weekly-jump': { baseline: 'lowest' } }, '`baseline` is `highest` or `previous-week`'],
  [{ 'load/weekly-jump': 7 }, 'A rule takes a level'],
  [{ 'load/weekly-jump': null }, 'A rule takes a level'],
  [[], 'Rules are an object'],
])('a setting that cannot be is told: %j', (rules, complaint) => {
  const { complaints, settings } = readRuleSettings(rules);
  expect(complaints).toEqual([expect.stringContaining(complaint)]);
  // The rules run with their defaults all the same.
  expect(
    check(planFrom('week 1\n  sun long 10 km\nweek 2\n  sun long 12 km\n'), { settings }).findings,
  ).not.toEqual([]);
});
