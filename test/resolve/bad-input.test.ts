import { describe, expect, test } from 'vitest';
import { planFrom, problemsOf, sessionFrom } from '../support/plans.js';

/** What is said of a day that is written like this, in a plan with these lines above it. */
function said(day: string, head = ''): string[] {
  return problemsOf(`${head}\nweek 1\n  mon ${day}\n  tue easy 5 km\n`);
}

describe('a total and steps that contradict each other', () => {
  test.each([
    ['intervals 5 km: 2 km, 6 x 800 m, 2 km', '5 km'],
    ['intervals 11 km: 2 km, 6 x 800 m rest 400 m jog, 2 km', undefined],
    ['intervals 12 km: 2 km, 6 x 800 m rest 400 m jog, 2 km', '12 km'],
    ['intervals 15 km: 2 km, 6 x 800 m rest 400 m jog, 2 km', '15 km'],
    ['tempo 30 min: warm-up 15 min, 20 min, cool-down 10 min', '30 min'],
    ['tempo 45 min: warm-up 15 min, 20 min, cool-down 10 min', undefined],
    // Only a part is spelt out.
    ['long 20 km: 5 km @ 5:00/km', undefined],
    ['intervals 10 km: 6 x 800 m', undefined],
    // Rounding is no contradiction.
    ['intervals 9 km: 2 km, 6 x 800 m, 2 km', undefined],
    // What has to be estimated contradicts nothing.
    ['tempo 45 min: 2 km, 20 min, 2 km', undefined],
    ['intervals 5 km: 10 x', '10 x'],
  ])('%s', (day, squiggle) => {
    const code = squiggle === '10 x' ? 'text/incomplete' : 'plan/contradiction';
    expect(said(day)).toEqual(squiggle === undefined ? [] : [`${code} «${squiggle}»`]);
  });

  test('the total is what counts', () => {
    expect(sessionFrom('intervals 5 km: 2 km, 6 x 800 m, 2 km').distance).toMatchObject({ value: 5000 });
  });
});

describe('a range from high to low', () => {
  test.each([
    ['long 14-12 km', '14-12 km'],
    ['easy 40-30 min', '40-30 min'],
    ['easy 1h10-1h00', '1h10-1h00'],
    ['easy 30 min @ z3-z2', 'z3-z2'],
    ['easy 30 min @ rpe 4-3', 'rpe 4-3'],
    ['easy 30 min @ 150-140 bpm', '150-140 bpm'],
    ['easy 30 min @ 80-70% hr', '80-70% hr'],
    ['intervals: 2 km, 3 x (2-1 km), 1 km', '2-1 km'],
    ['intervals: 4 x 1 km rest 90-60 s', '90-60 s'],
    ['long 12-14 km', undefined],
    ['long 900 m - 1 km', undefined],
    // Paces are written both ways, and sets may well go down.
    ['easy 5 km @ 6:30-6:10/km', undefined],
    ['strength 30 min: squat 3x10-8 @ 60-50 kg', undefined],
  ])('%s', (day, squiggle) => {
    expect(said(day)).toEqual(squiggle === undefined ? [] : [`plan/reversed-range «${squiggle}»`]);
  });

  test('is read the other way round', () => {
    expect(sessionFrom('long 14-12 km').amount).toMatchObject({ low: 12000, high: 14000 });
  });
});

describe('a target that nobody can follow', () => {
  test.each([
    ['easy 5 km @ 1:30/km', '', '@ 1:30/km'],
    ['easy 5 km @ 16:00/km', '', '@ 16:00/km'],
    ['walk 5 km @ 16:00/km', '', undefined],
    ['run-walk: walk 1 km @ 16:00/km, 1 km @ 7:00/km', '', undefined],
    ['intervals: 4 x 400 m @ 1:10/km', '', '@ 1:10/km'],
    ['easy 5 km @ 45 km/h', '', '@ 45 km/h'],
    ['easy 5 km @ rpe 12', '', '@ rpe 12'],
    ['easy 5 km @ 120% hr', '', '@ 120% hr'],
    ['easy 5 km @ 15 bpm', '', '@ 15 bpm'],
    ['easy 5 km @ 250 bpm', '', '@ 250 bpm'],
    ['easy 5 km @ 195 bpm', 'max-hr 190 bpm', '@ 195 bpm'],
    ['easy 5 km @ 195 bpm', '', undefined],
    ['easy 5 km', 'pace hmp = 1:30/km', '1:30/km'],
    ['easy 5 km', 'threshold 0:30/km', '0:30/km'],
    ['easy 5 km', 'max-hr 400 bpm', '400 bpm'],
    ['easy 5 km', 'rest-hr 5 bpm', '5 bpm'],
    ['easy 5 km', 'rest-hr 160 bpm\nmax-hr 150 bpm', '160 bpm'],
    ['easy 5 km', 'recent 10 km in 20:00', 'recent 10 km in 20:00'],
    ['easy 5 km', 'recent marathon in 1:45', 'recent marathon in 1:45'],
    ['easy 5 km', 'recent 10 km in 27:00', undefined],
  ])('%s %s', (day, head, squiggle) => {
    expect(said(day, head)).toEqual(squiggle === undefined ? [] : [`plan/impossible-target «${squiggle}»`]);
  });

  test('is not computed with', () => {
    expect(sessionFrom('easy 60 min @ 0:30/km').distance).toMatchObject({ known: true, value: 9230.769 });
    expect(planFrom('max-hr 400 bpm').fitness.heartRate).toBeUndefined();
  });
});

describe('lines that say a thing twice', () => {
  test.each([
    ['threshold 4:50/km\nthreshold 5:00/km', ['plan/duplicate-line «threshold»']],
    ['threshold 4:50/km\nthreshold 168 bpm', []],
    ['recent 10 km in 47:30\nrecent 5 km in 22:00', []],
  ])('%s', (head, expected) => {
    expect(problemsOf(`${head}\nweek 1\n  tue easy 5 km\n`)).toEqual(expected);
    expect(planFrom(head).head.thresholdPace?.fast ?? 0.29).toBe(0.29);
  });
});

describe('a race whose date and weeks contradict each other', () => {
  /** A plan of three weeks from Monday 5 January to Sunday 25 January 2026. */
  const plan = (race: string, last = '') =>
    `start 2026-01-05\n${race}\nweek 1\n  tue easy 5 km\nweek 2\n  tue easy 5 km\nweek 3${last}\n  tue easy 5 km\n`;

  test.each([
    ['race 10 km on 2026-01-25', '', []],
    ['race 10 km on 2025-12-31', '', ['plan/race-before-plan «2025-12-31»']],
    ['race 10 km on 2026-01-26', '', ['plan/race-not-reached «2026-01-26»']],
    ['race 10 km on 2026-02-08\nrace 10 km on 2026-02-15', '', ['plan/race-not-reached «2026-02-15»']],
    ['race 10 km on 2026-01-18', '', ['plan/race-not-last «2026-01-18»']],
    ['race 10 km on 2026-01-18', ' recovery', []],
    // Only the last race is the goal.
    ['race 5 km on 2026-01-11\nrace 10 km on 2026-01-25', '', []],
    ['race 10 km', '', []],
    ['race 10 km on 2026-02-30', '', ['plan/no-such-date «2026-02-30»']],
  ])('%s%s', (race, last, expected) => {
    expect(problemsOf(plan(race, last))).toEqual(expected);
  });

  test.each([
    ['  sun race 10 km\n', []],
    ['  sat race 10 km\n', ['plan/race-day «sat»']],
    ['  sat race 10 km\n  sun race 10 km\n', []],
    // Another race in the same week.
    ['  sat race 3 km\n', []],
    ['  sat marathon\n', []],
  ])('the race is on a Sunday, and the week has %j', (days, expected) => {
    expect(problemsOf(`${plan('race 10 km on 2026-01-25')}${days}`)).toEqual(expected);
  });

  test('without dates there is nothing to contradict', () => {
    expect(problemsOf('race 10 km\nweek 1\n  sat race 10 km\n')).toEqual([]);
  });
});

describe('repeats that multiply to absurd totals', () => {
  test.each([
    ['intervals: 100 x (100 x (100 x 400 m))', '100 x (100 x (100 x 400 m))'],
    ['intervals: 400 x 2 km', '400 x 2 km'],
    ['easy 9999999 km', '9999999 km'],
    ['easy 0 km', '0 km'],
    ['easy 99999 min', '99999 min'],
  ])('%s', (day, squiggle) => {
    const problems = said(day);
    expect(problems).toEqual([`plan/absurd-amount «${squiggle}»`]);
    expect(planFrom(`week 1\n  mon ${day}\n  tue easy 5 km\n`).weeks[0]!.totals.distance).toMatchObject({
      known: false,
      atLeast: 5000,
    });
  });
});
