import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../server/src/plan/plan.js';
import { writePlan } from '../../server/src/writing/plan.js';
import { DUTCH, ENGLISH, type Style } from '../../server/src/writing/style.js';
import { withoutDerivation } from '../../server/src/writing/week.js';
import { CLUB, planTexts } from '../support/arbitrary-plans.js';
import { BROKEN_EXAMPLES, EXAMPLES } from '../support/examples.js';
import { meaningOf, withoutPlaces } from '../support/meaning.js';
import { planFrom } from '../support/plans.js';

const STYLES: readonly Style[] = [ENGLISH, DUTCH, { language: 'en', decimal: ',' }];

describe('a plan that is written and read again', () => {
  test('is the same plan, and written the same again', () => {
    fc.assert(
      fc.property(planTexts, fc.constantFrom(...STYLES), (text, style) => {
        const plan = planFrom(text, CLUB);
        const written = writePlan(plan, style);
        const again = planFrom(written, CLUB);
        expect([...plan.problems, ...again.problems]).toEqual([]);
        expect(meaningOf(again)).toEqual(meaningOf(plan));
        expect(writePlan(again, style)).toBe(written);
      }),
      { numRuns: 35 },
    );
  });
});

describe('a week that copies another', () => {
  test('comes to the same when its days are written out', () => {
    fc.assert(
      fc.property(planTexts, text => {
        const plan = planFrom(text, CLUB);
        const weeks = plan.weeks.map(withoutDerivation);
        const again = planFrom(writePlan({ ...plan, weeks }), CLUB);
        expect(again.weeks.every(week => week.derivation === undefined)).toBe(true);
        const sums = (of: Plan) => withoutPlaces(of.weeks.map(({ totals }) => totals));
        expect(sums(again)).toEqual(sums(plan));
      }),
      { numRuns: 25 },
    );
  });
});

describe('of a damaged text', () => {
  const texts = [...EXAMPLES, ...BROKEN_EXAMPLES].map(([, text]) => text);
  const signs = fc.string({ unit: fc.constantFrom(...' \n:,()"@+-=x%/5kmzrest'), maxLength: 6 });
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 30 }),
    insert: signs,
  });

  test('the plan is written, and what is written says the same when it is read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        (text, all) => {
          const damaged = all.reduce((left, { at, cut, insert }) => {
            const start = Math.floor(at * left.length);
            return left.slice(0, start) + insert + left.slice(start + cut);
          }, text);
          const written = writePlan(planFrom(damaged, CLUB));
          expect(writePlan(planFrom(written, CLUB))).toBe(written);
        },
      ),
      { numRuns: 30, seed: 1 },
    );
  });
});
