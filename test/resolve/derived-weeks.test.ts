import { describe, expect, test } from 'vitest';
import type { Session, Step, Week } from '../../server/src/plan/plan.js';
import { check } from '../../server/src/rules/engine.js';
import { planFrom, problemsOf } from '../support/plans.js';

/** A week as `tue easy 6.5 km · thu intervals 2 km, 11 x 800 m, 2 km`. */
function shown({ days }: Week): string {
  return days
    .map(({ weekday, sessions }) => `${weekday} ${sessions.map(sessionShown).join(' + ')}`)
    .join(' · ');
}

function sessionShown({ kind, amount, steps, alternatives }: Session): string {
  const parts = [kind.written, amount && amountShown(amount), steps.map(stepShown).join(', ')];
  const others = alternatives.map(other => ` or ${sessionShown(other)}`).join('');
  return parts.filter(part => part !== undefined && part !== '').join(' ') + others;
}

function amountShown({ dimension, low, high }: NonNullable<Session['amount']>): string {
  const unit = dimension === 'duration' ? 'min' : high < 1000 ? 'm' : 'km';
  const value = (si: number) => Math.round((si / { min: 60, m: 1, km: 1000 }[unit]) * 1000) / 1000;
  return low === high ? `${value(high)} ${unit}` : `${value(low)}-${value(high)} ${unit}`;
}

function stepShown({ repeat, amount, steps }: Step): string {
  const inner = steps.length ? `(${steps.map(stepShown).join(', ')})` : amount ? amountShown(amount) : '?';
  return repeat === 1 ? inner : `${repeat} x ${inner}`;
}

/** The last week of a plan whose first week has this day. */
function copyOf(day: string, ...copies: string[]): string {
  const weeks = copies.map((copy, index) => `week ${index + 2} = week ${index + 1}${copy}\n`);
  return shown(planFrom(`week 1\n  ${day}\n${weeks.join('')}`).weeks.at(-1)!);
}

describe('a copied week scales its runs', () => {
  test.each([
    // Distances become half kilometres, times five minutes.
    ['tue easy 6 km', ' + 8%', 'tue easy 6.5 km'],
    ['tue easy 6 km', '', 'tue easy 6 km'],
    ['tue easy 6 km', ' + 0%', 'tue easy 6 km'],
    ['tue easy 6,3 km', ' + 0%', 'tue easy 6.3 km'],
    ['sun long 10 km', ' + 8%', 'sun long 11 km'],
    ['sun long 12-14 km', ' + 8%', 'sun long 13-15 km'],
    ['sun long 20 km', ' - 30%', 'sun long 14 km'],
    ['sun long 20 km', ' - 7.5%', 'sun long 18.5 km'],
    ['sun long 20 km', ' - 7,5 %', 'sun long 18.5 km'],
    ['sun long 20 km', ' + 7.5%', 'sun long 21.5 km'],
    ['tue easy 45 min', ' + 8%', 'tue easy 50 min'],
    ['tue easy 1h10', '-30%', 'tue easy 50 min'],
    ['tue easy 5 mi', ' + 10%', 'tue easy 8.851 km'],
    // What is short is rounded more finely, or it would never change.
    ['tue easy 2 km', ' + 8%', 'tue easy 2.2 km'],
    ['tue easy 12 min', ' + 8%', 'tue easy 13 min'],
    // Repeats are whole; warm-up, cool-down, rests and paces stay.
    ['thu intervals: 2 km, 10 x 800 m rest 400 m jog, 2 km', ' + 8%', 'thu intervals 2 km, 11 x 800 m, 2 km'],
    ['thu hills 8 x 60 s', ' - 30%', 'thu hills 6 x 1 min'],
    ['thu intervals: 2 x (4 x 400 m, 1 km)', ' + 50%', 'thu intervals 3 x (4 x 400 m, 1 km)'],
    ['thu tempo: warm-up 2 km, 5 km @ rpe 7, cool-down 2 km', ' + 8%', 'thu tempo 2 km, 5.5 km, 2 km'],
    ['thu tempo: 2 km, 5 km @ rpe 7, 1 km', ' + 8%', 'thu tempo 2 km, 5.5 km, 1 km'],
    ['thu run-walk: walk 5 min, 10 x 2 min rest 1 min walk', ' + 20%', 'thu run-walk 5 min, 12 x 2 min'],
    ['thu intervals: 3 x 1 km', ' - 90%', 'thu intervals 1 km'],
    ['thu easy: (warm-up 2 km, 3 km)', ' + 50%', 'thu easy (2 km, 4.5 km)'],
    // More is never less, and less is never more.
    ['tue easy 22 min', ' + 2%', 'tue easy 22 min'],
    ['tue easy 23 min', ' - 2%', 'tue easy 23 min'],
    // Where the steps make up the total, they are what is scaled.
    [
      'thu intervals 11 km: 2 km, 6 x 800 m rest 400 m jog, 2 km',
      ' + 50%',
      'thu intervals 2 km, 9 x 800 m, 2 km',
    ],
    ['sun long 20 km: 5 km @ 5:00/km', ' + 10%', 'sun long 22 km 5.5 km'],
    ['thu tempo: 2 km, 5 km, 2 km', ' + 100%', 'thu tempo 2 km, 10 km, 2 km'],
    // What is no run stays, and so does a race.
    ['wed strength 40 min: squat 3x8', ' + 8%', 'wed strength 40 min'],
    ['wed bike 60 min', ' + 8%', 'wed bike 60 min'],
    ['wed walk 30 min', ' + 50%', 'wed walk 30 min'],
    ['sun race 10 km', ' + 8%', 'sun race 10 km'],
    // Alternatives and second sessions come along.
    ['sat easy 10 km or bike 60 min', ' + 10%', 'sat easy 11 km or bike 60 min'],
    ['sat bike 60 min or easy 10 km', ' + 10%', 'sat bike 60 min or easy 11 km'],
    ['sat easy 10 km\n    + strength 30 min', ' + 10%', 'sat easy 11 km + strength 30 min'],
  ])('%s %s', (day, copy, expected) => {
    expect(copyOf(day, copy)).toBe(expected);
  });

  test('days are in the order of the week, and those written below replace the copied ones', () => {
    const { weeks } = planFrom(
      'week 1\n  sun long 10 km\n  tue easy 6 km\n  thu easy 5 km\nweek 2 = week 1 + 10%\n  fri easy 4 km\n  thu rest\n',
    );
    expect(shown(weeks[1]!)).toBe('tue easy 6.5 km · thu rest · fri easy 4 km · sun long 11 km');
    expect(weeks[1]!.days.map(day => day.copied?.week)).toEqual([0, undefined, undefined, 0]);
  });

  test('an own session is scaled like any other', () => {
    const { weeks } = planFrom(
      'session yasso = intervals: 2 km, 10 x 800 m rest 400 m jog, 2 km\nweek 1\n  thu yasso\nweek 2 = week 1 + 10%\n',
    );
    expect(shown(weeks[1]!)).toBe('thu yasso 2 km, 11 x 800 m, 2 km');
    expect(weeks[1]!.totals.distance).toMatchObject({ known: true, value: 4000 + 11 * 1200 });
  });
});

describe('a copied week scales climb and descent with the run', () => {
  /** `11 km +220 -110`: a copy of this day, with what goes up and down. */
  function slopesOf(day: string, ...copies: string[]): string {
    const weeks = copies.map((copy, index) => `week ${index + 2} = week ${index + 1}${copy}\n`);
    const { amount, steps, climb, descend } = planFrom(`week 1\n  ${day}\n${weeks.join('')}`).weeks.at(-1)!
      .days[0]!.sessions[0]!;
    const run = amount ? amountShown(amount) : steps.map(stepShown).join(', ');
    return [run, climb === undefined ? '' : `+${climb}`, descend === undefined ? '' : `-${descend}`]
      .filter(Boolean)
      .join(' ');
  }

  test.each([
    // To ten metres, and from 500 m on to fifty.
    ['sun long 10 km climb 200 m descend 100 m', [' + 10%'], '11 km +220 -110'],
    ['sun long 20 km climb 500 m', [' - 40%'], '12 km +300'],
    ['sun long 20 km climb 1000 m descend 850 m', [' + 8%'], '21.5 km +1100 -900'],
    ['sun long 90 min climb 350 m', [' - 30%'], '65 min +250'],
    ['sun long 10 km climb 15 m', [' + 20%'], '12 km +18'],
    ['sun long 10 km climb 200 m descend 0 m', [' + 10%'], '11 km +220 -0'],
    ['thu hills climb 150 m: 15 min, 5 x 2 min, 10 min', [' - 20%'], '15 min, 4 x 2 min, 10 min +120'],
    // Roundings do not add up: 200, 208, 216.3, 225.
    ['sun long 20 km climb 200 m', [' + 4%', ' + 4%', ' + 4%'], '22.5 km +220'],
    ['sun long 20 km climb 200 m', [' + 50%', ' - 50%'], '15 km +150'],
    // More is never less: 502 m are not 500.
    ['sun long 20 km climb 492 m', [' + 2%'], '20.5 km +500'],
    ['sun long 20 km climb 510 m', [' + 2%'], '20.5 km +510'],
    // A run that rounding keeps as it was does not become steeper; when it grows, its climb has grown as often.
    ['tue easy 30 min climb 100 m', [' + 8%'], '30 min +100'],
    ['tue easy 30 min climb 100 m', [' + 8%', ' + 8%'], '35 min +120'],
    // Where the amount stays, so does the climb.
    ['sun race 10 km climb 100 m', [' + 20%'], '10 km +100'],
    ['sun hike 10 km climb 500 m', [' + 20%'], '10 km +500'],
    ['sun bike 60 min climb 500 m', [' + 20%'], '60 min +500'],
    ['sun run-walk climb 50 m: walk 5 min, walk 10 min', [' + 20%'], '5 min, 10 min +50'],
    ['sun easy climb 50 m', [' + 20%'], '+50'],
    ['sun long 10 km climb 200 m', [''], '10 km +200'],
  ])('%s %j', (day, copies, expected) => {
    expect(slopesOf(day, ...copies)).toBe(expected);
  });

  test('and so is as steep as before', () => {
    const steepness = [' - 40%', ' - 40%', ' + 100%'].map((_, index, all) => {
      const copies = all.slice(0, index + 1);
      const [km, metres] = slopesOf('sun long 20 km climb 800 m', ...copies).split(' km +');
      return Number(metres) / Number(km);
    });
    for (const each of steepness) expect(Math.abs(each - 40)).toBeLessThan(2);
  });

  test('knows what it would be without rounding', () => {
    // 22 km with 224.4 m, as steep as 20 km with 204 m: the week is heavier by 10 %, no more.
    const [one, two] = planFrom('week 1\n  sun long 20 km climb 204 m\nweek 2 = week 1 + 10%\n').weeks;
    const before = one!.totals.onFeet;
    expect(two!.derivation!.exact!.onFeet).toBeCloseTo(before.known ? before.value * 1.1 : 0, 1);
  });

  test('a climb beyond reason ends there', () => {
    const plan = planFrom('week 1\n  sun long 20 km climb 9000 m\nweek 2 = week 1 + 200%\n');
    const [session] = plan.weeks[1]!.days[0]!.sessions;
    expect(plan.problems.map(each => each.code)).toEqual(['plan/absurd-amount']);
    expect([session!.climb, session!.distance.known]).toEqual([9000, false]);
  });
});

describe('a chain of copies', () => {
  test.each([
    ['tue easy 6 km', [' + 8%', ' + 8%'], 'tue easy 7 km'],
    // Rounded every time, 30 minutes would stay 30 for ever.
    ['tue easy 30 min', [' + 8%'], 'tue easy 30 min'],
    ['tue easy 30 min', [' + 8%', ' + 8%'], 'tue easy 35 min'],
    ['tue easy 30 min', [' + 8%', ' + 8%', ' + 8%'], 'tue easy 40 min'],
    ['tue easy 10 km', [' + 50%', ' - 50%'], 'tue easy 7.5 km'],
    ['thu hills 6 x 60 s', [' + 8%', ' + 8%', ' + 8%'], 'thu hills 8 x 1 min'],
  ])('%s %j does not add up its roundings', (day, copies, expected) => {
    expect(copyOf(day, ...copies)).toBe(expected);
  });

  test('tells where each amount comes from', () => {
    const { weeks } = planFrom('week 3\n  sun long 11.5 km\nweek 4 = week 3 + 8%\nweek 5 = week 4 + 8%\n');
    const amounts = weeks.map(week => week.days[0]!.sessions[0]!.amount);
    expect(amounts.map(amount => amount?.high)).toEqual([11500, 12500, 13500]);
    expect(amounts[1]!.scaled).toMatchObject({
      from: { high: 11500 },
      week: 3,
      percent: 8,
      written: { high: 11500 },
      writtenWeek: 3,
    });
    expect(amounts[2]!.scaled).toMatchObject({
      from: { high: 12500 },
      week: 4,
      percent: 8,
      written: { high: 11500 },
      writtenWeek: 3,
    });
  });

  test('a copy of a week that is not there has totals that nobody knows', () => {
    const [week] = planFrom('week 2 = week 1\n  tue easy 5 km\n').weeks;
    expect(week!.totals.distance).toEqual({ known: false, reason: 'no-week-to-copy', atLeast: 5000 });
    expect(week!.totals.acute.known).toBe(false);
  });
});

describe('totals, phases and dates of a copy', () => {
  const { weeks } = planFrom(`start 2026-12-28
week 1 build "Climbing"
  tue easy 6 km
  wed strength 30 min
  sun long 10 km climb 200 m
week 2 = week 1 + 10%
week 3 recovery = week 2 - 30%
week 4 = week 3
week 5 peak = week 2
`);

  test('add up like any other week', () => {
    expect(weeks.map(({ totals }) => totals.distance)).toMatchObject(
      [16000, 17500, 12000, 12000, 17500].map(value => ({ known: true, value })),
    );
    expect(weeks.map(({ totals }) => [totals.runs, totals.strengthDays, totals.climb])).toEqual(
      // 200 + 10 %, 220 - 30 % (154), the same, the same as week 2.
      [200, 220, 150, 150, 220].map(climb => [2, 1, climb]),
    );
  });

  test('know what they would be without rounding', () => {
    expect(weeks[1]!.derivation!.exact).toMatchObject({ distance: 17600 });
    expect(weeks[2]!.derivation!.exact).toMatchObject({ distance: 12320 });
  });

  test('base, build and peak go on; recovery, taper and race are of one week', () => {
    expect(weeks.map(week => week.phase?.id)).toEqual(['build', 'build', 'recovery', undefined, 'peak']);
  });

  test('have dates of their own, over the turn of the year', () => {
    expect(weeks.map(week => week.days[0]!.date)).toMatchObject(
      ['2026-12-29', '2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26'].map(value => ({ value })),
    );
  });
});

describe('a week that cannot be copied is told, and the rest stays', () => {
  test.each([
    ['week 3 = week 3', 'plan/no-week-to-copy «week 3»'],
    ['week 3 = week 4 + 8%', 'plan/no-week-to-copy «week 4»'],
    ['week 3 = week 9', 'plan/no-week-to-copy «week 9»'],
    ['week 3 = week 1 - 100%', 'plan/absurd-amount «- 100%»'],
    ['week 3 = week 1 + 9000%', 'plan/absurd-amount «+ 9000%»'],
    ['week 3 =', 'text/incomplete «=»'],
    ['week 3 = week 1 +', 'text/incomplete «+»'],
    ['week 3 = week 1 + 8', 'text/no-unit «+ 8»'],
    ['week 3 = week 1 - 30', 'text/no-unit «- 30»'],
  ])('%s', (heading, expected) => {
    const text = `week 1\n  tue easy 5 km\nweek 2\n  tue easy 5 km\n${heading}\n  wed easy 4 km\nweek 4\n  tue easy 6 km\n`;
    expect(problemsOf(text)).toEqual([expected]);
    const { weeks } = planFrom(text);
    expect(weeks.map(week => week.number)).toEqual([1, 2, 3, 4]);
    expect(shown(weeks[2]!)).toContain('wed easy 4 km');
    expect(shown(weeks[3]!)).toBe('tue easy 6 km');
  });

  test('a number that is given twice is told; a copy means the nearest above', () => {
    const text = 'week 1\n  tue easy 5 km\nweek 1\n  tue easy 8 km\nweek 2 = week 1\n';
    expect(problemsOf(text)).toEqual(['plan/duplicate-week «1»']);
    expect(shown(planFrom(text).weeks[2]!)).toBe('tue easy 8 km');
  });

  test('a chain that grows beyond reason ends there, with one message a week', () => {
    const chain = Array.from({ length: 6 }, (_, index) => `week ${index + 2} = week ${index + 1} + 300%\n`);
    const text = `week 1\n  tue easy 5 km\n${chain.join('')}`;
    const plan = planFrom(text);
    expect(problemsOf(text)).toEqual(['plan/absurd-amount «week 4 + 300%»']);
    expect(shown(plan.weeks[3]!)).toBe('tue easy 320 km');
    expect(plan.weeks[4]!.totals.distance.known).toBe(false);
  });
});

test('a repeat that is brought down to one is not a warm-up', () => {
  const { weeks } = planFrom(
    'week 1\n  tue intervals: 2 km, 2 x 800 m, 2 km\nweek 2 = week 1 - 60%\nweek 3 = week 2 - 50%\n',
  );
  expect(weeks.slice(1).map(shown)).toEqual([
    'tue intervals 2 km, 800 m, 2 km',
    'tue intervals 2 km, 800 m, 2 km',
  ]);
  const zones = weeks.map(({ totals }) => (totals.zones.known ? totals.zones.value.map(Math.round) : []));
  expect(zones.map(([, easy]) => easy)).toEqual([1680, 1680, 1680]);
});

test('a copy of a lost week is lost as well, and nothing is said of what it may hold', () => {
  const plan = planFrom('week 1\n  sun long 10 km\nweek 2 = week 9\nweek 3 = week 2 + 8%\n  fri easy 5 km\n');
  expect(plan.weeks[2]!.totals.distance).toEqual({ known: false, reason: 'no-week-to-copy', atLeast: 5000 });
  expect(check(plan, {}).findings.filter(({ range }) => range.start >= plan.weeks[2]!.range.start)).toEqual(
    [],
  );
});

test('twenty thousand weeks are a plan, too', { timeout: 60_000 }, () => {
  expect(planFrom('week\n'.repeat(20_000)).weeks).toHaveLength(20_000);
});

test('thousands of copies are made, as no week looks through all the others', { timeout: 60_000 }, () => {
  const plan = planFrom(`week 1\n${'week 9=week 1\n'.repeat(10_000)}`);
  expect(plan.weeks.at(-1)!.derivation?.source).toBe(0);
});
