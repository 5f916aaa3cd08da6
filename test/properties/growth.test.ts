import { describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../server/src/plan/plan.js';
import { planFrom } from '../support/plans.js';

const WEEK = `week 1
  mon strength 40 min: squat 3x8 @ 40 kg
  tue intervals: warm-up 2 km, 6 x 400 m @ 5k rest 200 m jog, cool-down 2 km
  thu easy 8 km or bike 45 min
    + mobility 10 min: hip-flexors
  sun long 15-16 km @ 6:00/km
`;

/** Weeks that copy the one before: mostly as it is, up and down where they do not. */
function chain(count: number, change = (week: number) => ['', ' + 8%', ' - 8%', ''][week % 4]): string {
  const copies = Array.from({ length: count - 1 }, (_, i) => `week ${i + 2} = week ${i + 1}${change(i)}\n`);
  return WEEK + copies.join('');
}

/** Weeks that all copy the first. */
function fan(count: number): string {
  return WEEK + Array.from({ length: count - 1 }, (_, i) => `week ${i + 2} = week 1 + ${i % 9}%\n`).join('');
}

/**
 * How much is computed for a plan, without a clock: every distance and duration is put on its grid by rounding it, so
 * the roundings are the arithmetic.
 */
function workOf(text: string): { plan: Plan; roundings: number } {
  const round = vi.spyOn(Math, 'round');
  try {
    return { plan: planFrom(text), roundings: round.mock.calls.length };
  } finally {
    round.mockRestore();
  }
}

/** How many objects a plan consists of, each counted once however often it is pointed at. */
function objectsIn(plan: Plan): number {
  const seen = new Set<object>();
  const left: unknown[] = [plan];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    left.push(...Object.values(next));
  }
  return seen.size;
}

describe('a plan of copied weeks', () => {
  test.each([
    ['in a chain', chain],
    ['all of one week', fan],
  ])('grows in line with their number: %s', (_how, text) => {
    const sizes = [130, 260, 520].map(count => {
      const { plan, roundings } = workOf(text(count));
      expect(plan.problems).toEqual([]);
      expect(plan.weeks.every(week => week.days.length === 4 && week.totals.distance.known)).toBe(true);
      return { roundings, objects: objectsIn(plan) };
    });
    const [small, middle, large] = sizes as [(typeof sizes)[0], (typeof sizes)[0], (typeof sizes)[0]];
    for (const of of ['roundings', 'objects'] as const) {
      const [first, second] = [middle[of] - small[of], large[of] - middle[of]];
      // Twice the weeks more, twice the work more.
      expect(second / first).toBeGreaterThan(1.8);
      expect(second / first).toBeLessThan(2.2);
    }
  });

  test('may be copied from copy to copy five thousand times', () => {
    const { weeks, problems } = planFrom(chain(5000, () => ''));
    expect(problems).toEqual([]);
    expect(weeks.at(-1)!.totals.distance).toEqual(weeks[0]!.totals.distance);
    expect(weeks.at(-1)!.days.map(day => day.copied)).toEqual(Array.from({ length: 4 }, () => ({ week: 0 })));
  });
});
