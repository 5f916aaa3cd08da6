import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDate, mondayOf, weekdayOf } from '../../server/src/plan/date.js';
import { exceedsByMoreThan, sum, times, toGrid } from '../../server/src/plan/quantity.js';

const metres = fc.integer({ min: 0, max: 500_000_000 }).map(millimetres => millimetres / 1000);

describe('sums are exact', () => {
  test('in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(metres, { maxLength: 30 }), fc.nat(30), (values, cut) => {
        const whole = sum(values);
        expect(sum([...values].reverse())).toBe(whole);
        expect(sum([sum(values.slice(0, cut)), sum(values.slice(cut))])).toBe(whole);
      }),
    );
  });

  test('where floating point is not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([4100, 200.001])).toBe(4300.001);
  });

  test('a multiple is the sum of its parts', () => {
    fc.assert(
      fc.property(metres, fc.integer({ min: 0, max: 100 }), (value, count) => {
        expect(times(value, count)).toBe(sum(Array(count).fill(value)));
      }),
    );
  });

  test('the grid is a fixed point', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), value => {
        expect(toGrid(toGrid(value))).toBe(toGrid(value));
      }),
    );
  });
});

test('ten per cent more is not more than ten per cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400_000 }), reference => {
      expect(exceedsByMoreThan((reference * 110) / 100, reference, 10)).toBe(false);
      expect(exceedsByMoreThan((reference * 110) / 100 + 0.001, reference, 10)).toBe(true);
    }),
  );
});

describe('dates', () => {
  const date = fc.tuple(
    fc.integer({ min: 1990, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );

  test('days added are days between', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), ([year, month, day], days) => {
        const from = isoDate(year, month, day)!;
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(weekdayOf(mondayOf(from))).toBe(0);
        expect(daysBetween(mondayOf(from), from)).toBe(weekdayOf(from));
      }),
    );
  });

  test.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [0, 0, 0],
  ])('%i-%i-%i is none', (year, month, day) => expect(isoDate(year, month, day)).toBeUndefined());

  test('a leap day is one', () => expect(isoDate(2028, 2, 29)).toBe('2028-02-29'));
});
