import { describe, expect, test } from 'vitest';
import type { Maybe } from '../../server/src/plan/known.js';
import { planFrom, sessionFrom, weekFrom } from '../support/plans.js';

const RECENT = 'recent 10 km in 47:30';

/** `195`, with what is estimated behind it: `195 (195 estimated)`. */
function shown(value: Maybe<number>): string {
  if (!value.known) return `unknown: ${value.reason}`;
  const rounded = (each: number) => Math.round(each * 10) / 10;
  return value.assumed === undefined
    ? `${rounded(value.value)}`
    : `${rounded(value.value)} (${rounded(value.assumed)} estimated)`;
}

describe('load is minutes times effort', () => {
  test.each([
    // What the author says of the effort always wins.
    ['easy 60 min @ rpe 4', '', '4 written', '240'],
    ['tempo 40 min @ rpe 6-7', '', '7 written', '280'],
    ['easy 60 min @ z2', '', '3 written', '180'],
    ['easy 60 min @ z1-z3', '', '5 written', '300'],
    ['strength 40 min @ rpe 5', '', '5 written', '200'],
    ['intervals @ rpe 8: 6 x 3 min rest 1 min', '', '8 written', '192'],
    ['easy 10 km @ rpe 4', '', '4 written', '260 (260 estimated)'],
    // A heart rate, for a runner whose maximum is known: 165 of 190 is 87 %, the third zone.
    ['tempo 40 min @ 165 bpm', 'max-hr 190 bpm', '5 heart-rate', '200'],
    ['tempo 40 min @ 165 bpm', '', '7 kind', '280 (280 estimated)'],
    ['easy 40 min @ 75% hr', '', '3 heart-rate', '120'],
    // A pace, for a runner whose threshold is known: at threshold the effort is 7.
    ['tempo 40 min @ 4:51/km', 'threshold 4:51/km', '7 pace', '280'],
    ['tempo 40 min @ 4:51/km', '', '7 kind', '280 (280 estimated)'],
    // The name of a pace says how hard it is, whatever the pace.
    ['steady 40 min @ threshold', '', '7 written', '280'],
    ['tempo 40 min @ easy', '', '3 written', '120'],
    // Nothing tells: what is usual for the kind, more for long runs.
    ['easy 60 min', '', '3 kind', '180 (180 estimated)'],
    ['long 75 min', '', '3 kind', '225 (225 estimated)'],
    ['long 90 min', '', '3.5 kind', '315 (315 estimated)'],
    ['long 2 h', '', '4 kind', '480 (480 estimated)'],
    ['long 3 h', '', '5 kind', '900 (900 estimated)'],
    ['strength 40 min', '', '6 kind', '240 (240 estimated)'],
    ['bike 60 min', '', '4 kind', '240 (240 estimated)'],
    ['walk 30 min', '', '2 kind', '60 (60 estimated)'],
    ['rest', '', 'none', '0'],
  ])('%s · %s', (session, head, effort, load) => {
    const { effort: found, load: points } = sessionFrom(session, head);
    expect(found ? `${found.rpe} ${found.from}` : 'none').toBe(effort);
    expect(shown(points)).toBe(load);
  });

  test.each([
    // The reference values of the model: power mean 5.785, peak 8.5; 50 min.
    ['intervals: warm-up 15 min, 5 x 3 min rest 2 min jog, cool-down 10 min', 7.14, 357.1],
    // 15 min warm-up, 20 min at threshold, 10 min cool-down.
    ['tempo: warm-up 15 min, 20 min, cool-down 10 min', 6.22, 279.9],
    // The first and the last step of a workout are warm-up and cool-down, also where the author does not say so.
    ['tempo: 15 min, 20 min @ rpe 7, 10 min', 6.22, 279.9],
  ])('%s', (session, rpe, load) => {
    const { effort, load: points } = sessionFrom(session);
    expect(effort).toMatchObject({ from: 'steps' });
    expect(effort!.rpe).toBeCloseTo(rpe, 2);
    expect(points.known && points.value).toBeCloseTo(load, 1);
  });

  test.each([
    ['long 75 min', '', false],
    ['long 76 min', '', true],
    ['long 2 h @ z2', '', true],
    ['long 2 h @ 6:00/km', RECENT, true],
    ['long 2 h @ 140 bpm', 'max-hr 190 bpm', true],
    ['long: 90 min, 30 min @ z3', '', true],
    // What the author says of the effort stays as it is, and workouts are no harder for their length.
    ['long 2 h @ rpe 3', '', false],
    ['tempo 2 h', '', false],
    ['bike 2 h', '', false],
  ])('%s · %s: whether its length makes it harder is told', (session, head, expected) => {
    expect(sessionFrom(session, head).effort?.prolonged ?? false).toBe(expected);
  });

  test('steps that go a little beyond a written whole keep their efforts', () => {
    const session = sessionFrom('intervals 11 km: warm-up 2 km, 6 x 800 m rest 400 m jog, cool-down 2 km');
    expect(session.distance).toMatchObject({ value: 11_000 });
    const zones = session.zones.known ? session.zones.value : [0, 0, 0, 0, 0];
    // 4.8 of 11.2 km are fast.
    expect(zones[4]! / (zones[0]! + zones[1]! + zones[4]!)).toBeLessThan(0.4);
  });

  test('a written whole goes with the steps that make it up', () => {
    // 5 km at 4:30 in a tempo run of 10 km; the other 5 km are run to warm up and to cool down, at 7:00.
    const { distance, duration, load, effort } = sessionFrom('tempo 10 km: 5 km @ 4:30/km');
    expect(distance).toEqual({ known: true, value: 10_000, assumed: undefined });
    expect(shown(duration)).toBe(`${5 * 270 + 5 * 420} (2100 estimated)`);
    expect(load.known && load.value).toBeCloseTo((effort!.rpe * (5 * 270 + 5 * 420)) / 60, 1);
  });

  test.each([
    ['easy', 'unknown: no-amount'],
    ['blabla 30 min', 'unknown: unknown-kind'],
    ['strength: squat 3x8', 'unknown: no-amount'],
    ['intervals: 2 km, 6 x', 'unknown: partly-unknown'],
  ])('%s is not guessed', (session, expected) => {
    expect(shown(sessionFrom(session).load)).toBe(expected);
  });
});

describe('time in zones', () => {
  /** Minutes in zones 1 to 5. */
  function zones(session: string, head = ''): number[] | string {
    const { zones: found } = sessionFrom(session, head);
    return found.known ? found.value.map(seconds => Math.round(seconds / 6) / 10) : found.reason;
  }

  test.each([
    ['easy 60 min', '', [0, 60, 0, 0, 0]],
    ['recovery 30 min', '', [30, 0, 0, 0, 0]],
    ['tempo: warm-up 15 min, 20 min, cool-down 10 min', '', [0, 25, 0, 20, 0]],
    // A jogged pause is in the first zone; standing still is in none.
    ['intervals: warm-up 10 min, 6 x 3 min rest 2 min jog', '', [12, 10, 0, 0, 18]],
    ['intervals: warm-up 10 min, 6 x 3 min rest 2 min', '', [0, 10, 0, 0, 18]],
    ['run-walk: walk 5 min, 8 x 1 min rest 90 s walk', '', [17, 8, 0, 0, 0]],
    ['easy 45 min @ z1', '', [45, 0, 0, 0, 0]],
    // Where the whole is longer than its steps, the rest of it is run easily.
    ['long 90 min: 20 min @ rpe 7', '', [0, 70, 0, 20, 0]],
    // A half marathon is hard because it lasts; while it lasts, it is run just below threshold.
    ['race half-marathon in 1:45:00', RECENT, [0, 0, 105.3, 0, 0]],
    // A goal has the hills of its course in it, a threshold has none: so how hard it is follows from the level race.
    ['race 30 km climb 900 m', `race 30 km in 3:45:00\n${RECENT}`, [0, 0, 225, 0, 0]],
    ['race 30 km climb 900 m', 'race 30 km in 3:45:00\nthreshold 4:51/km', [0, 0, 0, 225, 0]],
    ['race 30 km', `race 30 km in 3:00:00\n${RECENT}`, [0, 180, 0, 0, 0]],
    ['strength 40 min', '', [0, 0, 0, 0, 0]],
    ['bike 60 min', '', [0, 0, 0, 0, 0]],
    ['easy', '', 'no-amount'],
  ])('%s %s', (session, head, expected) => {
    expect(zones(session.replace(' in 1:45:00', ''), head)).toEqual(expected);
  });
});

describe('a week', () => {
  // Loads of 0, 200, 0, 200, 200, 0 and 200: mean 114.3, standard deviation 106.9.
  const DAYS = ['tue', 'thu', 'fri', 'sun'].map(day => `${day} easy 40 min @ rpe 5`);

  test('adds up its load, and knows how even it is', () => {
    const { totals } = weekFrom(...DAYS);
    expect(shown(totals.load)).toBe('800');
    expect(totals.monotony).toMatchObject({ known: true, value: expect.closeTo(1.069, 3) });
    expect(totals.strain).toMatchObject({ known: true, value: expect.closeTo(855.2, 1) });
  });

  test('in which every day is the same has no figure for that', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(day => `${day} easy 40 min @ rpe 5`);
    expect(shown(weekFrom(...days).totals.monotony)).toBe('unknown: no-variation');
  });

  test('without any load has none either', () => {
    expect(shown(weekFrom('mon rest').totals.monotony)).toBe('unknown: no-variation');
  });

  test('that is partly unknown knows its load so far, and not how even it is', () => {
    const { totals } = weekFrom('mon easy 30 min @ rpe 3', 'tue easy');
    expect(totals.load).toEqual({ known: false, reason: 'partly-unknown', atLeast: 90 });
    expect(shown(totals.monotony)).toBe('unknown: partly-unknown');
    expect(shown(totals.acute)).toBe('unknown: partly-unknown');
  });

  test('counts days of strength and of mobility once', () => {
    const { totals } = weekFrom(
      'mon strength 20 min',
      '  + core 10 min',
      '  + stretch 5 min',
      'wed mobility 10 min: hip-flexors',
      'fri yoga 30 min',
    );
    expect([totals.strengthDays, totals.mobilityDays]).toEqual([1, 3]);
  });
});

describe('load over the weeks', () => {
  test('acute load follows it faster than chronic load', () => {
    // 100 a day for three weeks, then 200 a day: the reference values of the model.
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const week = (number: number, rpe: number) =>
      `week ${number}\n${days.map(day => `  ${day} easy 25 min @ rpe ${rpe}\n`).join('')}`;
    const { weeks } = planFrom([week(1, 4), week(2, 4), week(3, 4), week(4, 8)].join(''));
    expect(weeks.map(({ totals }) => shown(totals.acute))).toEqual(['100', '100', '100', '186.7']);
    expect(weeks.map(({ totals }) => shown(totals.chronic))).toEqual(['100', '100', '100', '139.4']);
  });

  test('the weeks before the plan are taken to have been like its first', () => {
    // 280 on a Monday, 40 a day: (40 x 0.75 + 280 x 0.25) x 0.75^6; begun at 280 or at nought it would be far off.
    const [week] = planFrom('week 1\n  mon easy 70 min @ rpe 4\n').weeks;
    expect(shown(week!.totals.acute)).toBe('17.8');
  });

  test('the author may have weeks compared by it', () => {
    const plan = planFrom('measure load\nweek 1\n  tue easy 30 min @ rpe 3\n');
    expect(plan.measure).toEqual({ of: 'load', because: 'written' });
  });
});

describe('the shape of a plan', () => {
  const plan = planFrom(`start 2026-01-05
race 10 km on 2026-02-01
week 1
  sun long 10 km
week 2
  sun long 20 km
week 3 taper
  sun long 12 km
week 4
  tue easy 4 km
  sun race 10 km
`);

  test('is its peak, and how it eases off towards the race', () => {
    expect(plan.shape.peak).toBe(1);
    expect(plan.shape.taper).toEqual([
      { week: 2, percent: 40 },
      { week: 3, percent: expect.closeTo(30, 6) },
    ]);
  });

  test('has no peak as long as a week is not known', () => {
    expect(
      planFrom('week 1\n  sun long 10 km\nweek 2\n  tue easy\n  sun long 20 km\n').shape.peak,
    ).toBeUndefined();
  });

  test('without a race there is no taper', () => {
    expect(planFrom('week 1\n  sun long 20 km\nweek 2\n  sun long 12 km\n').shape.taper).toEqual([]);
  });

  test('and its time by zone', () => {
    expect(planFrom('week 1\n  sun long 60 min\nweek 2\n  tue tempo 20 min\n').shape.zones).toEqual({
      known: true,
      value: [0, 3600, 0, 1200, 0],
    });
  });
});

describe('shoes', () => {
  const plan = planFrom(`shoes daily from 420 km until 440 km
shoes old
week 1
  tue easy 6 km in daily
  sun long 14 km in daily
week 2 = week 1
  sun long 10 km in daily
  tue easy 5 km in daily or bike 30 min
week 3
  sat walk 5 km in old
  sun easy in old
`);

  test('go farther every day', () => {
    const [daily] = plan.mileage;
    expect(daily!.days.map(({ week, weekday, total }) => `${week} ${weekday} ${shown(total)}`)).toEqual([
      '0 tue 426000',
      '0 sun 440000',
      '1 tue 445000',
      '1 sun 455000',
    ]);
    expect(shown(daily!.total)).toBe('455000');
  });

  test('are not worn out by a bike, and have one entry a day', () => {
    const [only] = planFrom(
      'shoes a\nweek 1\n  mon bike 30 km in a\n  tue easy 5 km in a\n    + easy 3 km in a\n',
    ).mileage;
    expect(only!.days.map(({ weekday, total }) => `${weekday} ${shown(total)}`)).toEqual(['tue 8000']);
  });

  test('are worn out on the first day beyond their limit', () => {
    expect(plan.mileage[0]!.wornOut).toMatchObject({ week: 1, weekday: 'tue' });
  });

  test('walks count; what is not known is not guessed', () => {
    const [, old] = plan.mileage;
    expect(old!.total).toEqual({ known: false, reason: 'partly-unknown', atLeast: 5000 });
    expect(old!.wornOut).toBeUndefined();
  });
});
