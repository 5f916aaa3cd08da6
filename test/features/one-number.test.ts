import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { weekRows } from '../../server/src/features/stats/figures.js';
import { loadOf } from '../../server/src/plan/reference-week.js';
import { check } from '../../server/src/rules/engine.js';
import { planFrom } from '../support/plans.js';

/**
 * A half marathon with five copied weeks and the words of a club. Hover, table and rule read the same plan, so they
 * cannot give two numbers for one thing. The sums by hand are in `test/cli/stats-by-hand.test.ts`.
 */
const TEXT = readFileSync('examples/half-marathon-with-the-club.runplan', 'utf8');
const FILES = { 'club.runplan': readFileSync('examples/club.runplan', 'utf8') };
const BY_HAND = ['30', '32.5', '34.5', '25.5', '37', '38', '24', '41', '25', '30.1'];

const plan = planFrom(TEXT, FILES);

describe.each(plan.weeks.map((week, index) => [index + 1, week] as const))('week %i', (number, week) => {
  const byHand = BY_HAND[number - 1]!;

  test('in the hover', () => {
    const hover = hoverAt(plan, week.headRange.start + 1, { detail: 'full' });
    expect(hover!.markdown.split('\n')[0]).toContain(` ${byHand} km of running`);
  });

  test('in the table', () => {
    const { distance } = weekRows(plan)[number - 1]!;
    expect(distance.known && Math.round(distance.value / 100) / 10).toBe(Number(byHand));
  });

  test('in what the rules compare', () => {
    const load = loadOf(week, plan);
    expect(load.known && Math.round(load.value / 100) / 10).toBe(Number(byHand));
  });
});

test('nothing is said of the plan as it is', () => {
  expect(check(plan, {}).findings).toEqual([]);
});

test('a copy that grows too fast is told by rule and hover alike', () => {
  // Week 3 and 20 %: 8.4 km, the club's 10 km, 7 and 15.4 km, so 8.5 + 10 + 7 + 15.5 = 41 against 34.5.
  const eager = planFrom(TEXT.replace('week 5 build = week 3 + 5%', 'week 5 build = week 3 + 20%'), FILES);
  const [finding] = check(eager, {}).findings;
  expect(finding).toMatchObject({
    code: 'load/weekly-jump',
    facts: { week: 5, total: 41_000, reference: 34_500 },
  });
  const hover = hoverAt(eager, eager.weeks[4]!.headRange.start + 1, { detail: 'full' });
  expect(hover!.markdown).toContain('41 km of running, +19% against week 3 (34.5 km)');
});
