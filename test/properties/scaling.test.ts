import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session, Step } from '../../server/src/plan/plan.js';
import { type Amount, METRES_PER_MILE, type Scaled, toGrid } from '../../server/src/plan/quantity.js';
import { scaleSession } from '../../server/src/training/scale-session.js';
import { sessionTexts } from '../support/arbitrary-plans.js';
import { withoutPlaces } from '../support/meaning.js';
import { sessionFrom } from '../support/plans.js';

const percents = fc.integer({ min: -90, max: 100 });
const changes = percents.filter(percent => percent !== 0);
const lengths = fc.oneof(
  fc.integer({ min: 3, max: 300 }).map(tenths => `${tenths / 10} km`),
  fc.integer({ min: 2, max: 200 }).map(tenths => `${tenths / 10} mi`),
  fc.integer({ min: 300, max: 9000 }).map(metres => `${metres} m`),
  fc.integer({ min: 180, max: 12_000 }).map(seconds => `${seconds} s`),
);

function scaled(session: Session, percent: number): Session {
  return scaleSession(session, { percent, week: 1 });
}

/** A run of this length, copied and scaled. */
function scaledAmount(length: string, ...percentages: number[]): Amount {
  return percentages.reduce(scaled, sessionFrom(`easy ${length}`)).amount!;
}

describe('a run that is copied and scaled', () => {
  test('is longer for a larger percentage', () => {
    fc.assert(
      fc.property(lengths, changes, changes, (length, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(scaledAmount(length, less).high).toBeLessThanOrEqual(scaledAmount(length, more).high);
      }),
    );
  });

  test('is longer when it was longer', () => {
    const sizes = fc.integer({ min: 180, max: 12_000 });
    fc.assert(
      fc.property(sizes, sizes, percents, fc.constantFrom('s', 'm'), (one, other, percent, unit) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map(
          size => scaledAmount(`${Math.max(300, size)} ${unit}`, percent).high,
        );
        expect(short).toBeLessThanOrEqual(long!);
      }),
    );
  });

  test('stays as it is for +0 %, and comes out of it unrounded', () => {
    fc.assert(
      fc.property(sessionTexts, text => {
        const session = sessionFrom(text);
        expect(scaled(session, 0)).toBe(session);
      }),
      { numRuns: 50 },
    );
  });

  test('is rounded as a runner rounds, and lies no farther from the exact length than half of that', () => {
    fc.assert(
      fc.property(lengths, fc.array(changes, { minLength: 1, maxLength: 3 }), (length, all) => {
        const amount = scaledAmount(length, ...all);
        const exact = amount.scaled!.exact.high;
        // Where rounding would make less of more, or more of less, the length stays what it was.
        if (amount.high === amount.scaled!.from.high) return;
        const grid = gridOf(exact, amount);
        expect(distanceToGrid(amount.high, grid)).toBeLessThan(0.002);
        expect(amount.high).toBeGreaterThan(0);
        const isLeast = amount.high <= grid + 0.001;
        expect(Math.abs(amount.high - exact)).toBeLessThanOrEqual(isLeast ? grid : grid / 2 + 0.001);
      }),
    );
  });

  test('keeps the exact length in a chain of copies, so that roundings do not add up', () => {
    fc.assert(
      fc.property(lengths, fc.array(changes, { minLength: 1, maxLength: 8 }), (length, all) => {
        const start = sessionFrom(`easy ${length}`).amount!.high;
        const amount = scaledAmount(length, ...all);
        const exact = all.reduce((value, percent) => value * (1 + percent / 100), start);
        expect(amount.scaled!.exact.high / exact).toBeCloseTo(1, 9);
        expect(amount.scaled!.written.high).toBe(start);
      }),
    );
  });

  test('keeps a range a range', () => {
    const ends = fc.tuple(fc.integer({ min: 3, max: 25 }), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(ends, percents, ([low, more], percent) => {
        const amount = scaledAmount(`${low}-${low + more} km`, percent);
        expect(amount.low).toBeLessThanOrEqual(amount.high);
      }),
    );
  });
});

describe('the climb of a run that is copied and scaled', () => {
  const heights = fc.integer({ min: 20, max: 2000 });
  const climbAfter = (height: number, ...percentages: number[]): Session =>
    percentages.reduce(scaled, sessionFrom(`long 20 km climb ${height} m descend ${height} m`));

  test('is higher for a larger percentage, and when it was higher', () => {
    fc.assert(
      fc.property(heights, heights, changes, changes, (one, other, first, second) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [less, more] = [Math.min(first, second), Math.max(first, second)];
        expect(climbAfter(low, less).climb).toBeLessThanOrEqual(climbAfter(low, more).climb!);
        expect(climbAfter(low, first).climb).toBeLessThanOrEqual(climbAfter(high, first).climb!);
      }),
    );
  });

  test('is never less for more, nor more for less', () => {
    fc.assert(
      fc.property(heights, fc.array(changes, { minLength: 1, maxLength: 5 }), (height, all) => {
        let session = sessionFrom(`long 20 km climb ${height} m`);
        for (const percent of all) {
          const copy = scaled(session, percent);
          expect(Math.sign(copy.climb! - session.climb!) * Math.sign(percent)).not.toBe(-1);
          session = copy;
        }
      }),
    );
  });

  test('is as far from the exact one as its rounding, and no farther after many copies', () => {
    const seen = changes.filter(percent => Math.abs(percent) >= 5);
    fc.assert(
      fc.property(heights, fc.array(seen, { minLength: 1, maxLength: 4 }), (height, all) => {
        const { climb, scaledClimb, descend } = climbAfter(height, ...all);
        const exact = all.reduce((value, percent) => value * (1 + percent / 100), height);
        expect(scaledClimb!.exact.high / exact).toBeCloseTo(1, 9);
        expect(scaledClimb!.written.high).toBe(height);
        expect(descend).toBe(climb);
        if (climb === scaledClimb!.from.high) return;
        const grid = exact >= 500 ? 50 : exact >= 20 ? 10 : 1;
        expect(climb! % grid).toBe(0);
        expect(Math.abs(climb! - exact)).toBeLessThanOrEqual(climb! <= grid ? grid : grid / 2 + 0.001);
      }),
    );
  });

  test('stays as long as rounding keeps the run as it was', () => {
    fc.assert(
      fc.property(lengths, heights, changes, (length, height, percent) => {
        const before = sessionFrom(`easy ${length} climb ${height} m`);
        const copy = scaled(before, percent);
        if (copy.amount!.high === before.amount!.high) expect(copy.climb).toBe(height);
      }),
    );
  });
});

describe('of what a session is made of', () => {
  test('paces, pauses, notes, kinds and the shape of repeats stay', () => {
    fc.assert(
      fc.property(sessionTexts, percents, (text, percent) => {
        const session = sessionFrom(text);
        expect(withoutAmounts(scaled(session, percent))).toEqual(withoutAmounts(session));
      }),
      { numRuns: 80 },
    );
  });

  test('repeats are whole, and one at least', () => {
    fc.assert(
      fc.property(sessionTexts, percents, (text, percent) => {
        const { steps } = scaled(sessionFrom(text), percent);
        for (const { repeat, scaled: origin } of everyStep(steps)) {
          expect(Number.isInteger(repeat) && repeat >= 1).toBe(true);
          if (origin)
            expect(Math.abs(repeat - origin.exact.high)).toBeLessThanOrEqual(repeat === 1 ? 1 : 0.5);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('what warms up and cools down stays', () => {
    fc.assert(
      fc.property(percents, fc.integer({ min: 2, max: 12 }), (percent, count) => {
        const before = sessionFrom(
          `intervals: warm-up 2 km, ${count} x 400 m rest 90 s jog, cool-down 1.5 km`,
        );
        const { steps } = scaled(before, percent);
        expect([steps[0], steps[2]]).toEqual([before.steps[0], before.steps[2]]);
        expect(steps[1]).toMatchObject({ amount: before.steps[1]!.amount, rest: before.steps[1]!.rest });
      }),
    );
  });

  test.each([
    'strength 40 min: squat 3x8 @ 40 kg',
    'core 20 min',
    'mobility 15 min: hip-flexors',
    'bike 45 min @ rpe 3',
    'walk 30 min',
    'race 10 km',
    'race half-marathon',
    'marathon',
    'race 21.1 km: 10 km @ 5:00/km, 11.1 km @ 4:50/km',
    'rest',
  ])('%s stays altogether', text => {
    const session = sessionFrom(text);
    for (const percent of [-50, 8, 100]) expect(scaled(session, percent)).toEqual(session);
  });
});

/** What an amount is rounded to: half a kilometre from 3 km on, five minutes from 20 minutes on, less below that. */
function gridOf(value: number, amount: Amount): number {
  if (amount.dimension === 'duration') return value >= 1200 ? 300 : value >= 120 ? 60 : 5;
  if (amount.unit === 'm' && value < 1000) return 50;
  const unit = amount.unit === 'mi' ? METRES_PER_MILE : 1000;
  return value >= 3 * unit ? unit / 2 : unit / 10;
}

function distanceToGrid(value: number, grid: number): number {
  return Math.abs(value - toGrid(Math.round(value / grid) * grid));
}

function everyStep(steps: readonly Step[]): (Step & { readonly scaled?: Scaled })[] {
  return steps.flatMap(step => [step, ...everyStep(step.steps)]);
}

/** All that scaling must leave alone. */
function withoutAmounts(session: Session): unknown {
  const {
    amount: _a,
    climb: _c,
    scaledClimb: _sc,
    descend: _d,
    scaledDescend: _sd,
    steps,
    ...rest
  } = session;
  const bare = ({ repeat, fewest: _f, amount, steps: inner, scaled: _scaled, ...others }: Step): unknown => ({
    ...others,
    isRepeated: repeat > 1 || _scaled !== undefined,
    amount: amount?.dimension,
    steps: inner.map(bare),
  });
  return withoutPlaces({ ...rest, steps: steps.map(bare) });
}
