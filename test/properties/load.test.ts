import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Maybe } from '../../server/src/plan/known.js';
import type { Plan, Session, WeekTotals } from '../../server/src/plan/plan.js';
import { sum } from '../../server/src/plan/quantity.js';
import { CLUB, planTexts, unfinishedPlanTexts } from '../support/arbitrary-plans.js';
import { planFrom } from '../support/plans.js';

const QUANTITIES = ['distance', 'duration', 'running', 'onFeet', 'load'] as const;
const TOTALS = ['distance', 'onFeet', 'duration', 'longest', 'load'] as const;

/** All sessions of a plan, those that are only a choice among them. */
function sessionsOf(plan: Plan): Session[] {
  return plan.weeks
    .flatMap(week => week.days)
    .flatMap(day => day.sessions)
    .flatMap(session => [session, ...session.alternatives]);
}

/** Plans with nothing wrong in them, and what is to be true of each. */
function ofEveryPlan(check: (plan: Plan, text: string) => void, numRuns = 25): void {
  fc.assert(
    fc.property(planTexts, text => check(planFrom(text, CLUB), text)),
    { numRuns },
  );
}

describe('the load of a session', () => {
  test('is its minutes times its exertion', () => {
    ofEveryPlan(plan => {
      for (const { load, duration, effort } of sessionsOf(plan)) {
        if (!load.known || !effort || !duration.known) continue;
        expect(load.value).toBeCloseTo((duration.value / 60) * effort.rpe, 2);
      }
    });
  });

  test('is between nothing and ten for each minute', () => {
    ofEveryPlan(plan => {
      for (const { load, effort, family } of sessionsOf(plan)) {
        if (effort) expect(effort.rpe >= 0 && effort.rpe <= 10).toBe(true);
        expect(effort === undefined).toBe(family === 'rest');
        expect(load.known && load.value >= 0).toBe(true);
      }
    });
  });
});

describe('the time in zones', () => {
  test('is the time on the feet', () => {
    ofEveryPlan(plan => {
      for (const { zones, onFeet } of sessionsOf(plan)) {
        if (!zones.known || !onFeet.known) continue;
        expect(Math.abs(sum(zones.value) - onFeet.value)).toBeLessThan(0.01);
      }
    });
  });
});

describe('what is assumed', () => {
  test('is a part of the whole, of sessions and of weeks', () => {
    ofEveryPlan(plan => {
      const values = [
        ...sessionsOf(plan).flatMap(session => QUANTITIES.map(of => session[of])),
        ...plan.weeks.flatMap(({ totals }) => TOTALS.map(of => totals[of])),
      ];
      for (const value of values)
        if (value.known && value.assumed !== undefined) {
          expect(value.assumed).toBeGreaterThan(0);
          expect(value.assumed).toBeLessThanOrEqual(value.value);
        }
    });
  });

  test('is nothing of a distance that is written', () => {
    ofEveryPlan(plan => {
      for (const { amount, distance, duration } of sessionsOf(plan)) {
        const written = amount?.dimension === 'distance' ? distance : duration;
        if (amount && written.known && written.value > 0)
          expect(written).toEqual({ known: true, value: amount.high });
      }
    });
  });
});

describe('a plan that is not finished', () => {
  test('is certain of no more than what it comes to when it is', () => {
    fc.assert(
      fc.property(unfinishedPlanTexts, ({ complete, unfinished }) => {
        const whole = planFrom(level(complete), CLUB);
        const part = planFrom(level(unfinished), CLUB);
        for (const [i, { totals }] of part.weeks.entries())
          for (const of of ['distance', 'onFeet', 'duration', 'longest'] satisfies (keyof WeekTotals)[])
            expect(certain(totals[of])).toBeLessThanOrEqual(certain(whole.weeks[i]!.totals[of]) + 0.01);
      }),
      { numRuns: 25 },
    );
  });

  test('says of what it does not know that it does not know it', () => {
    fc.assert(
      fc.property(unfinishedPlanTexts, ({ unfinished }) => {
        for (const { days, totals } of planFrom(unfinished, CLUB).weeks)
          for (const of of ['running', 'onFeet', 'duration', 'load'] as const) {
            const known = days.every(day => day.sessions.every(session => session[of].known));
            expect(totals[of === 'running' ? 'distance' : of].known).toBe(known);
          }
      }),
      { numRuns: 25 },
    );
  });
});

/** On level ground: how steep a course is depends on how long it is. */
function level(text: string): string {
  return text.replace(/ (?:climb|descend) \d+ m\b/g, '');
}

function certain(value: Maybe<number>): number {
  return value.known ? value.value : (value.atLeast ?? 0);
}
