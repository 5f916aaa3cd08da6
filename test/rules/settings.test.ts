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
  [{ 'load/weekly-jmp': 'off' }, 'there is no rule "load/weekly-jmp"'],
  [
    { 'load/weekly-jump': 'loud' },
    '"loud" of "load/weekly-jump" is not one of off, hint, information, warning, error',
  ],
  [{ 'load/weekly-jump': { percent: '15' } }, '"percent" of "load/weekly-jump" should be a number'],
  [{ 'load/weekly-jump': { percent: -1 } }, '"percent" of "load/weekly-jump" should be a number'],
  [{ 'load/weekly-jump': { percnt: 15 } }, '"load/weekly-jump" has no option "percnt"'],
  [
    { 'load/weekly-jump': { baseline: 'lowest' } },
    '"baseline" of "load/weekly-jump" is one of highest, previous-week',
  ],
  [{ 'load/weekly-jump': 7 }, '"load/weekly-jump" is neither a level nor an object'],
  [[], 'runplan.rules is not an object'],
])('a setting that cannot be is told: %j', (rules, complaint) => {
  const { complaints, settings } = readRuleSettings(rules);
  expect(complaints).toEqual([expect.stringContaining(complaint)]);
  // The rules run with their defaults all the same.
  expect(
    check(planFrom('week 1\n  sun long 10 km\nweek 2\n  sun long 12 km\n'), { settings }).findings,
  ).not.toEqual([]);
});
