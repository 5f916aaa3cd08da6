import { describe, expect, test } from 'vitest';
import type { Maybe } from '../../server/src/plan/known.js';
import { planFrom, sessionFrom, weekFrom } from '../support/plans.js';

/** A value as `8000`, with what rests on an assumed pace behind it: `8000 (500 assumed)`. */
function shown(value: Maybe<number>): string {
  if (!value.known)
    return `unknown: ${value.reason}${value.atLeast === undefined ? '' : `, at least ${value.atLeast}`}`;
  return value.assumed === undefined ? `${value.value}` : `${value.value} (${value.assumed} assumed)`;
}

describe('a session adds up its steps', () => {
  test.each([
    ['warm-up 2 km, 10x800m rest 400m jog, cool-down 2 km', '16000', '16000'],
    ['2 km, 3 x (1 km rest 200 m jog, 400 m rest 100 m), 1 km', '8100', '8100'],
    ['2 x (3 x (400 m rest 100 m jog), 1 km)', '5000', '5000'],
    ['2 km, 1 km rest 400 m walk, 2 km', '5400', '5000'],
    ['2 km, 4 x 500 m rest 90 s, 1 km', '5000', '5000'],
    ['4.1 km, 0.2 km', '4300', '4300'],
    ['1,1 km, 2,2 km, 3,3 km', '6600', '6600'],
    ['3 mi, 2 mi', '8046.72', '8046.72'],
    ['2 km, 6x400m p=90s, 2 km', '6400', '6400'],
    ['2 km, 5 x 1000 m (2 min), 1 km', '8000', '8000'],
    ['2 km, 6x400m, 2 min rest, 2 km', '6400', '6400'],
    ['1 km, rest 2 min, 1 km', '2000', '2000'],
    ['1 km, rest 200 m jog, 1 km', '2200', '2200'],
    ['4 x 1.500 m', '6000', '6000'],
    ['3 x (2-3 km)', '9000', '9000'],
    ['10-12 x 400 m', '4800', '4800'],
    ['8–10x400m', '4000', '4000'],
    // A comma was forgotten: each repeat is a step of its own, and counts once.
    ['2 km 6 x 400 m', '4400', '4400'],
  ])('%s', (steps, distance, running) => {
    const session = sessionFrom(`intervals: ${steps}`);
    expect([shown(session.distance), shown(session.running)]).toEqual([distance, running]);
  });

  test('a rest without a way to move is standing: it takes time and no feet', () => {
    const session = sessionFrom('intervals: 6 x 3 min rest 90 s');
    expect([shown(session.duration), shown(session.onFeet)]).toEqual(['1620', '1080']);
  });

  test('a walked rest is on the feet', () => {
    expect(shown(sessionFrom('intervals: 6 x 3 min rest 90 s walk').onFeet)).toBe('1620');
  });

  test('run and walk of a beginner add up to minutes', () => {
    expect(shown(sessionFrom('run-walk: walk 5 min, 8 x (easy 1 min, walk 1:30), walk 5 min').onFeet)).toBe(
      '1800',
    );
  });

  test('what is written for the whole session goes before its steps', () => {
    expect(shown(sessionFrom('intervals 10 km: 6 x 800 m').distance)).toBe('10000');
  });

  test.each([
    ['intervals: 2 km, 6 x', 'unknown: partly-unknown, at least 2000'],
    ['intervals: 2 km, 6 x 400', 'unknown: partly-unknown, at least 2000'],
    ['intervals: 4 x 1 km rest 90', 'unknown: partly-unknown, at least 4000'],
    ['intervals: 1000000 x 400 m', 'unknown: no-amount, at least 0'],
    ['intervals: 500 x (500 x 400 m)', 'unknown: damaged'],
    ['intervals: 0 x 400 m, 1 km', 'unknown: partly-unknown, at least 1000'],
    ['intervals: 99999 km', 'unknown: no-amount, at least 0'],
    ['easy 1000 km', 'unknown: no-amount'],
    ['intervals:', 'unknown: no-amount'],
  ])('%s is not guessed', (written, expected) => {
    expect(shown(sessionFrom(written).distance)).toBe(expected);
  });

  test('a range counts at its upper end', () => {
    expect(shown(sessionFrom('long 12-14 km').distance)).toBe('14000');
  });
});

test.each([
  ['race half-marathon', 21097.5],
  ['marathon', 42195],
  ['wedstrijd 10 km', 10000],
])('%s names its distance', (session, metres) => {
  expect(sessionFrom(session).distance).toMatchObject({ known: true, value: metres });
});

test('a colon behind a day or a week means nothing', () => {
  const plan = planFrom('Week 1: Base\n  Mon: easy 5 km\n  Tue: intervals: 2 km, 3 x 400 m\n');
  expect(plan.problems).toEqual([]);
  expect(plan.weeks[0]!.phase?.id).toBe('base');
  expect(plan.weeks[0]!.totals.distance).toMatchObject({ known: true, value: 8200 });
});

describe('what is not written is converted, and says so', () => {
  test.each([
    ['easy 8 km @ 6:00/km', 'duration', '2880'],
    ['easy 48 min @ 6:00/km', 'distance', '8000'],
    ['easy 8 km @ 5:50-6:10/km', 'duration', '2880'],
    ['easy 1 h @ 10 km/h', 'distance', '10000'],
    ['easy 10 km', 'duration', '3900 (3900 assumed)'],
  ] as const)('%s', (session, which, expected) => {
    expect(shown(sessionFrom(session)[which])).toBe(expected);
  });

  test('a pace with a name is a pace', () => {
    expect(shown(sessionFrom('tempo 10 km @ hmp', 'pace hmp = 5:00/km').duration)).toBe('3000');
  });

  test.each([
    ['easy', 'unknown: no-amount'],
    ['blabla 5 km', 'unknown: unknown-kind'],
    ['rest', '0'],
    ['strength 40 min', '0'],
    ['bike 20 km', '0'],
    ['walk 5 km', '0'],
  ])('%s runs %s', (session, expected) => {
    expect(shown(sessionFrom(session).running)).toBe(expected);
  });
});

describe('a week', () => {
  test('adds up its runs, second sessions included, alternatives not', () => {
    const { totals } = weekFrom(
      'mon easy 5 km or bike 60 min',
      '  + easy 3,5 km',
      'wed strength 30 min',
      'sun long 12 km climb 250 m',
    );
    expect(shown(totals.distance)).toBe('20500');
    expect([totals.runs, totals.strengthDays, totals.climb, totals.hardSessions]).toEqual([3, 1, 250, 1]);
    expect(shown(totals.longest)).toBe('12000');
  });

  test('that is partly unknown knows what is certain', () => {
    expect(shown(weekFrom('mon easy 5 km', 'tue easy', 'sun long 12 km').totals.distance)).toBe(
      'unknown: partly-unknown, at least 17000',
    );
  });

  test('that is copied adds up what it copied and what is written', () => {
    const [, copy] = planFrom('week 1\n  sun long 10 km\nweek 2 = week 1 + 8%\n  mon easy 5 km\n').weeks;
    expect(copy!.derivation).toMatchObject({ fromWeek: 1, percent: 8 });
    expect(shown(copy!.totals.distance)).toBe('16000');
  });
});

describe('load is measured', () => {
  test.each([
    [
      'in distance where runs are written so',
      'week 1\n  mon easy 5 km\n  tue easy 30 min\n  wed easy 5 km\n',
      'distance mostly-distances',
    ],
    [
      'in time where most runs are',
      'week 1\n  mon easy 5 km\n  tue easy 30 min\n  wed run-walk: 8 x (easy 1 min, walk 90 s)\n',
      'time mostly-times',
    ],
    [
      'in distance where both are as many',
      'week 1\n  mon easy 5 km\n  tue easy 30 min\n',
      'distance mostly-distances',
    ],
    ['as the author says', 'measure time\nweek 1\n  mon easy 5 km\n', 'time written'],
  ])('%s', (_what, text, expected) => {
    const { of, because } = planFrom(text).measure;
    expect(`${of} ${because}`).toBe(expected);
  });
});
