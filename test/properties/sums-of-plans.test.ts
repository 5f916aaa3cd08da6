import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Maybe } from '../../server/src/plan/known.js';
import type { Plan, Week, WeekTotals } from '../../server/src/plan/plan.js';
import { sum } from '../../server/src/plan/quantity.js';
import { total } from '../../server/src/training/totals.js';
import { CLUB, planTexts, sessionTexts } from '../support/arbitrary-plans.js';
import { planFrom, sessionFrom, weekFrom } from '../support/plans.js';

const tenths = fc.integer({ min: 1, max: 80 }).map(value => value / 10);

/** The totals that add up, of Monday to Sunday in one number each. */
function sumsOf({ totals }: Week): Partial<WeekTotals> {
  const { distance, onFeet, duration, longest, climb, runs, hardSessions, load, zones } = totals;
  return { distance, onFeet, duration, longest, climb, runs, hardSessions, load, zones };
}

describe('what a session comes to', () => {
  test('does not depend on how its steps are cut, nor on their order', () => {
    const steps = fc.array(tenths, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        steps.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const list = (of: readonly number[]) => of.map(each => `${each} km`).join(', ');
          const one = sessionFrom(
            `long ${(sum(all.map(each => each * 1000)) / 1000).toFixed(1)} km`,
          ).distance;
          for (const text of [list(all), list(shuffled), all.map(each => `(${each} km)`).join(', ')])
            expect(sessionFrom(`long: ${text}`).distance).toEqual(one);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is that of the repeats written one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        tenths,
        fc.integer({ min: 10, max: 90 }),
        (count, km, rest) => {
          const one = `${km} km @ 5:00/km rest ${rest} s walk`;
          const spelt = sessionFrom(`long: ${Array.from({ length: count }, () => one).join(', ')}`);
          for (const text of [`${count} x ${one}`, `${count} x (${one})`, `(${count} x (${one}))`]) {
            const { distance, duration, running, onFeet } = sessionFrom(`long: ${text}`);
            expect(duration).toEqual(spelt.duration);
            expect(onFeet).toEqual(spelt.onFeet);
            expect(running).toEqual(spelt.running);
            // Walked metres follow from an assumed pace, rounded once or so many times.
            expect(near(distance, spelt.distance, count)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what a week comes to', () => {
  const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

  test('does not depend on which day holds what, nor on the order of the lines', () => {
    fc.assert(
      fc.property(
        fc.array(sessionTexts, { maxLength: 5 }),
        fc.shuffledSubarray(DAYS, { minLength: 7 }),
        (all, days) => {
          const sorted = weekFrom(...all.map((session, i) => `${DAYS[i]} ${session}`));
          const mixed = weekFrom(...all.map((session, i) => `${days[i]} ${session}`));
          expect(sumsOf(mixed)).toEqual(sumsOf(sorted));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the same for two sessions on a day as for two days', () => {
    fc.assert(
      fc.property(sessionTexts, sessionTexts, (one, other) => {
        const apart = weekFrom(`mon ${one}`, `tue ${other}`);
        expect(sumsOf(weekFrom(`mon ${one}`, `  + ${other}`))).toEqual(sumsOf(apart));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a plan comes to', () => {
  const SUMS = ['distance', 'onFeet', 'duration', 'load'] as const;

  test('is the sum of its weeks, of their days, and of all its sessions', () => {
    fc.assert(
      fc.property(planTexts, text => {
        const plan = planFrom(text, CLUB);
        for (const of of SUMS) {
          const sessions = sessionsOf(plan).map(session => session[of === 'distance' ? 'running' : of]);
          const weeks = plan.weeks.map(({ totals }) => totals[of]);
          expect(certain(total(weeks))).toBe(certain(total(sessions)));
          for (const { days, totals } of plan.weeks) {
            const daily = days.map(day =>
              total(day.sessions.map(session => session[of === 'distance' ? 'running' : of])),
            );
            expect(certain(totals[of])).toBe(certain(total(daily)));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

function sessionsOf(plan: Plan) {
  return plan.weeks.flatMap(week => week.days).flatMap(day => day.sessions);
}

function certain(value: Maybe<number>): number | undefined {
  return value.known ? value.value : value.atLeast;
}

function near(a: Maybe<number>, b: Maybe<number>, roundings: number): boolean {
  return Math.abs((certain(a) ?? 0) - (certain(b) ?? 0)) <= roundings * 0.001;
}
