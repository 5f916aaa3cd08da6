import { describe, expect, test } from 'vitest';
import { METRES_PER_MILE } from '../../server/src/plan/quantity.js';
import {
  writeDistance,
  writeDuration,
  writeHeight,
  writeMetres,
  writePace,
  writeSeconds,
  writeTimeOfDay,
} from '../../server/src/writing/quantity.js';
import { DUTCH, ENGLISH } from '../../server/src/writing/style.js';

describe('distances', () => {
  test.each([
    [12_500, 'km', '12.5 km'],
    [400, 'm', '400 m'],
    [800, 'km', '0.8 km'],
    [8046.72, 'mi', '5 mi'],
    [4988.966, 'mi', '3.1 mi'],
    [400.125, 'm', '400.1250 m'],
  ] as const)('%s m in %s', (metres, unit, expected) => {
    expect(writeDistance({ low: metres, high: metres, unit }, ENGLISH)).toBe(expected);
  });

  test('in a range, and in Dutch', () => {
    expect(writeDistance({ low: 4500, high: 6000, unit: 'km' }, DUTCH)).toBe('4,5-6 km');
  });

  test.each([
    [400, '400 m'],
    [420_000, '420 km'],
    [METRES_PER_MILE, '1 mi'],
    [804.672, '0.5 mi'],
    [0, '0 m'],
  ])('of which only the metres are known: %s', (metres, expected) => {
    expect(writeMetres(metres, ENGLISH)).toBe(expected);
  });

  test('heights are in metres', () => {
    expect(writeHeight(1500, ENGLISH)).toBe('1500 m');
  });
});

describe('durations', () => {
  test.each([
    [45 * 60, '45 min'],
    [90 * 60, '90 min'],
    [95 * 60, '1h35'],
    [120 * 60, '2 h'],
    [90, '90 s'],
    [330, `5'30"`],
    [5415, '1:30:15'],
    [1.5, '1.5 s'],
    [3_600_000, '60000 min'],
  ])('%s s', (seconds, expected) => {
    expect(writeSeconds(seconds, ENGLISH)).toBe(expected);
  });

  test.each([
    [1800, 2400, '30-40 min'],
    [30, 40, '30-40 s'],
    [60, 90, '60-90 s'],
    [5460, 7200, '1h31-2h'],
  ])('from %s to %s s', (low, high, expected) => {
    expect(writeDuration({ low, high }, ENGLISH)).toBe(expected);
  });

  test('times of day', () => {
    expect([writeTimeOfDay(0), writeTimeOfDay(18 * 60 + 5)]).toEqual(['0:00', '18:05']);
  });
});

test.each([
  [0.37, 0.39, 'km', '6:10-6:30/km'],
  [0.3, 0.3, 'km', '5:00/km'],
  [480 / METRES_PER_MILE, 480 / METRES_PER_MILE, 'mi', '8:00/mi'],
  [6.039, 6.039, 'km', '99:99/km'],
] as const)('a pace of %s to %s s/m', (fast, slow, per, expected) => {
  expect(writePace({ fast, slow, per })).toBe(expected);
});
