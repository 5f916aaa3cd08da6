import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRES_PER_MILE, sum, times, toGrid } from '../../server/src/plan/quantity.js';
import {
  readAmount,
  readClockAsDuration,
  readDistance,
  readDuration,
  readPace,
  readSpeed,
} from '../../server/src/resolve/read-quantity.js';
import type { QuantitySort } from '../../server/src/resolve/source.js';
import { writeAmount, writeMetres, writePace, writeSeconds } from '../../server/src/writing/quantity.js';
import { DUTCH, ENGLISH } from '../../server/src/writing/style.js';
import { sessionFrom } from '../support/plans.js';

const range = { start: 0, end: 0 };
const quantity = (text: string, sort: QuantitySort = 'distance') => ({ sort, text, range });
const styles = fc.constantFrom(ENGLISH, DUTCH);
/** Whole millimetres or milliseconds up to 500 km, or 48 hours and more. */
const onGrid = fc.integer({ min: 1, max: 500_000_000 }).map(value => value / 1000);
const hundredths = fc.integer({ min: 1, max: 50_000 }).map(value => value / 100);

describe('what is read', () => {
  test('miles, kilometres and metres are lengths of one kind', () => {
    fc.assert(
      fc.property(hundredths, value => {
        const metres = (text: string) => readDistance(quantity(text)).high;
        expect(metres(`${value} km`)).toBe(metres(`${Math.round(value * 1000)} m`));
        expect(metres(`${value} mi`)).toBe(toGrid(value * METRES_PER_MILE));
        expect(metres(`${value} mi`) / METRES_PER_MILE).toBeCloseTo(value, 6);
      }),
    );
  });

  test('a decimal comma means what a point means', () => {
    fc.assert(
      fc.property(hundredths, fc.constantFrom('km', 'mi'), (value, unit) => {
        const text = `${value} ${unit}`;
        expect(readDistance(quantity(text.replace('.', ',')))).toEqual(readDistance(quantity(text)));
      }),
    );
  });

  test('hours, minutes and seconds are times of one kind', () => {
    const part = (max: number) => fc.nat({ max });
    fc.assert(
      fc.property(part(9), part(59), part(59), (hours, minutes, seconds) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const all = hours * 3600 + minutes * 60 + seconds;
        const clock = readClockAsDuration(quantity(`${hours}:${two(minutes)}:${two(seconds)}`));
        expect([clock.low, clock.high]).toEqual([all, all]);
        expect(readDuration(quantity(`${hours}h${two(minutes)}`)).high).toBe(hours * 3600 + minutes * 60);
        expect(readDuration(quantity(`${minutes}'${two(seconds)}"`)).high).toBe(minutes * 60 + seconds);
        expect(readDuration(quantity(`${all} s`)).high).toBe(all);
      }),
    );
  });

  test('a pace per mile is the pace per kilometre of the same run, and a speed is its inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 900 }), fc.integer({ min: 50, max: 250 }), (seconds, speed) => {
        const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
        const [perKm, perMile] = [readPace(`${clock}/km`), readPace(`${clock}/mi`)];
        expect(perKm.fast * 1000).toBeCloseTo(seconds, 9);
        expect(perMile.fast * METRES_PER_MILE).toBeCloseTo(seconds, 9);
        expect((perKm.fast / perMile.fast) * 1000).toBeCloseTo(METRES_PER_MILE, 6);
        const inKmh = readSpeed(`${speed / 10} km/h`).high;
        const inMph = readSpeed(`${speed / 10} mph`).high;
        expect(inMph / inKmh).toBeCloseTo(METRES_PER_MILE / 1000, 9);
        expect((1 / inKmh) * 1000 * (speed / 10)).toBeCloseTo(3600, 6);
      }),
    );
  });
});

describe('what is written is read as the same', () => {
  test('distances, in each unit in which they can be written', () => {
    const amount = fc.record({
      count: fc.tuple(hundredths, fc.nat({ max: 20 })),
      unit: fc.constantFrom('km', 'mi', 'm' as const),
    });
    fc.assert(
      fc.property(amount, styles, ({ count: [low, more], unit }, style) => {
        const written = readDistance(
          quantity(more === 0 ? `${low} ${unit}` : `${low}-${low + more} ${unit}`),
        );
        expect(readDistance(quantity(writeAmount(written, style)))).toEqual(written);
      }),
    );
  });

  test('lengths to the millimetre and times to the millisecond', () => {
    fc.assert(
      fc.property(onGrid, onGrid, styles, (one, other, style) => {
        expect(readDistance(quantity(writeMetres(one, style))).high).toBe(one);
        const [low = 0, high = 0] = [one, other].map(value => toGrid(value % 172_800)).sort((a, b) => a - b);
        for (const span of [
          { low, high },
          { low: high, high },
        ]) {
          const text = writeAmount({ dimension: 'duration', ...span, range }, style);
          const sort = /\d:\d/.test(text) ? 'clock' : 'duration';
          expect(readAmount(quantity(text, sort)), text).toMatchObject(span);
        }
      }),
    );
  });

  test('whole seconds and whole minutes, in a session', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 180, max: 20_000 }),
          fc.integer({ min: 3, max: 900 }).map(each => each * 60),
        ),
        styles,
        (seconds, style) => {
          const { amount } = sessionFrom(`easy ${writeSeconds(seconds, style)}`);
          expect(amount).toMatchObject({ dimension: 'duration', low: seconds, high: seconds });
        },
      ),
    );
  });

  test('paces per kilometre and per mile', () => {
    const seconds = fc.integer({ min: 60, max: 5999 });
    fc.assert(
      fc.property(seconds, seconds, fc.constantFrom('km', 'mi'), (a, b, per) => {
        const clock = (value: number) => `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
        const read = readPace(`${clock(a)}-${clock(b)}/${per}`);
        expect(readPace(writePace(read))).toEqual(read);
      }),
    );
  });
});

describe('sums', () => {
  const values = fc.array(onGrid, { maxLength: 30 });

  test('do not depend on the order', () => {
    fc.assert(
      fc.property(
        values.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(sum(shuffled)).toBe(sum(all));
        },
      ),
    );
  });

  test('do not depend on how they are grouped', () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (all, i, j) => {
        const [from, to] = [Math.min(i, j), Math.max(i, j)];
        const groups = [all.slice(0, from), all.slice(from, to), all.slice(to)];
        expect(sum(groups.map(sum))).toBe(sum(all));
      }),
    );
  });

  test('of the same value are the value so many times', () => {
    fc.assert(
      fc.property(onGrid, fc.nat({ max: 200 }), (value, count) => {
        expect(times(value, count)).toBe(sum(Array.from({ length: count }, () => value)));
      }),
    );
  });
});
