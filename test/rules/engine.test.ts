import { expect, test } from 'vitest';
import type { Rule } from '../../server/src/rules/define.js';
import { check } from '../../server/src/rules/engine.js';
import { RULES } from '../../server/src/rules/index.js';
import { planFrom } from '../support/plans.js';

const JUMP = 'week 1\n  sun long 10 km\nweek 2\n  sun long 12 km\n';
const broken = {
  ...RULES['strength/missing']!,
  check: () => {
    throw new Error('a slip');
  },
} as Rule;

test('a rule that fails is told of, and the others do their work', () => {
  const { findings, failures } = check(planFrom(JUMP), {
    rules: { 'a/broken': broken, 'load/weekly-jump': RULES['load/weekly-jump']! },
  });
  expect(failures.map(failure => [failure.code, String(failure.error)])).toEqual([
    ['a/broken', 'Error: a slip'],
  ]);
  expect(findings.map(finding => finding.code)).toEqual(['load/weekly-jump']);
});

test('between rules it stops when asked', () => {
  expect(check(planFrom(JUMP), { isCancelled: () => true }).findings).toEqual([]);
});

test('findings come in the order of the text', () => {
  const { findings } = check(planFrom(`${JUMP}week 3\n  mon\n  sun long 20 km\n`));
  const starts = findings.map(finding => finding.range.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(findings.length).toBeGreaterThan(4);
});

test('each rule is timed when there is a clock', () => {
  let time = 0;
  const { timing } = check(planFrom(JUMP), { now: () => time++ });
  expect([...timing.keys()]).toEqual(Object.keys(RULES));
  expect([...timing.values()].every(milliseconds => milliseconds === 1)).toBe(true);
});
