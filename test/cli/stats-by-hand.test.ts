import { describe, expect, test } from 'vitest';
import { runplan } from './support.js';

/**
 * The tables of the example plans, added up by hand from their texts. Each row is what the table shows: the week,
 * kilometres of running, minutes on the feet, the longest run, strength days, mobility days, and the change in per
 * cent. The sums are written out, so that anybody can do them again with the plan beside this file. Where one of them
 * is not what Runplan says, first find out which of the two is right.
 *
 * Strength days are days with strength or core; of `yoga 30 min or loosen` the first counts, and yoga is mobility.
 */

type Row = readonly [
  week: string,
  run: string,
  onFeet: string,
  longest: string,
  strength: string,
  mobility: string,
  change: string,
];

/** The cells of a table as it is printed, without its header, by the names of the columns. */
async function printed(plan: string): Promise<ReadonlyMap<string, string>[]> {
  const { code, stdout, stderr } = await runplan(['stats', `examples/${plan}.runplan`], { columns: 130 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  const header = lines.findIndex(line => line.startsWith('Week '));
  const names = lines[header]!.trim().split(/ {2,}/);
  return lines
    .slice(
      header + 2,
      lines.findIndex(line => line.startsWith('---')),
    )
    .map(line => {
      const cells = line.trim().split(/ {2,}/);
      expect(cells.length).toBe(names.length);
      return new Map(names.map((name, index) => [name, cells[index]!]));
    });
}

async function rows(plan: string): Promise<string[][]> {
  const columns = ['Week', 'Run', 'On feet', 'Longest', 'Strength', 'Mobility', 'Change'];
  return (await printed(plan)).map(cells => columns.map(name => cells.get(name)!));
}

async function column(plan: string, name: string): Promise<string[]> {
  return (await printed(plan)).map(cells => cells.get(name)!);
}

/*
 * half-marathon.runplan. Every amount is a distance, so kilometres are exact:
 *
 *   week 1: 6 + 6 + 4 + 11 = 27
 *   week 2: (2 + 5 x (0.4 + 0.2) + 2 = 7) + 6 + 4 + 12 = 29
 *   week 3: (2 + 3 + 2 = 7) + 6 + (4 + 5 x (0.1 + 0.1) = 5) + 13 = 31
 *   week 4: (5 + 5 x 0.2 = 6) + 5 + 3 + 10 = 24
 *   week 5: (2 + 4 x (0.8 + 0.2) + 2 = 8) + 6 + (4 + 5 x 0.2 = 5) + 14 = 33
 *   week 6: (2 + 2 x (2 + 0.5) + 2 = 9) + 6 + 5 + 15 = 35
 *   week 7: (2 + 5 x (1 + 0.4) + 1 = 10) + 6 + 5 + 16 = 37
 *   week 8: (5 + 5 x 0.2 = 6) + 6 + 4 + 12 = 28
 *   week 9: (2 + 3 x (2 + 0.5) + 1.5 = 11) + 6 + 5 + 17 = 39
 *   week 10: (2 + 6 + 2 = 10) + 7 + 6 + (12 + 5 + 1 = 18) = 41
 *   week 11: (2 + 3 x (1 + 0.4) + 1.8 = 8) + 5 + 4 + 11 = 28
 *   week 12: (2 + 2 + 1 = 5) + (3 + 4 x (0.1 + 0.15) = 4) + 2 + 21.1 = 32.1
 *
 * Minutes: 10 km in 52:00 is a VDOT of 38.2 (192.3 m/min cost 34.30 ml/kg/min, of which 89.75 % can be held for 52
 * minutes). 63.04 % of it is 145.4 m/min or 412.8 s/km, 73.46 % is 163.9 m/min or 366.0 s/km. Easy and long runs take
 * the middle, 389.4; warm-ups, cool-downs, jogs and recovery runs 412.8. `@ 10k` is 312, `@ threshold` 320, `@ hmp` 330,
 * `@ rpe 8` 303.8 (1.0533 times the threshold speed). A fartlek takes the 360 of a 55-minute runner, whose threshold is
 * 334.2, times 320 / 334.2: 344.7. In seconds:
 *
 *   week 1: 6 x 344.7 + 10 x 389.4 + 11 x 395 = 2068 + 3894 + 4345 = 10307 s = 171.8 min
 *   week 2: (5 x 412.8 + 2 x 312) + 10 x 389.4 + 12 x 395 = 2688 + 3894 + 4740 = 11322 s = 188.7 min
 *   week 4: (5 x 389.4 + 0.5 x 303.8 + 0.5 x 412.8) + 5 x 389.4 + 3 x 412.8 + 10 x 389.4
 *           = 2305 + 1947 + 1238 + 3894 = 9384 s = 156.4 min
 *   week 12: (3 x 412.8 + 2 x 330) + (3 x 389.4 + 0.4 x 330 + 0.6 x 412.8) + 2 x 389.4 + 21.1 x 330
 *           = 1898 + 1548 + 779 + 6963 = 11188 s = 186.5 min
 *
 * Strength: legs and trunk, until the taper drops the trunk and the race week both. Mobility: Friday, in week 4 as yoga,
 * in week 12 behind Thursday's run. The change is against the heaviest of the four weeks before, week 1 against the
 * baseline: 27 / 26 = +3.8 %, 24 / 31 = -22.6 %, 32.1 / 41 = -21.7 %.
 */
const HALF_MARATHON: readonly Row[] = [
  ['1 base', '27.0', '172', '11.0', '2', '1', '+4'],
  ['2 base', '29.0', '189', '12.0', '2', '1', '+7'],
  ['3 base', '31.0', '199', '13.0', '2', '1', '+7'],
  ['4 recovery', '24.0', '156', '10.0', '2', '1', '-23'],
  ['5 build', '33.0', '211', '14.0', '2', '1', '+6'],
  ['6 build', '35.0', '224', '15.0', '2', '1', '+6'],
  ['7 build', '37.0', '234', '16.0', '2', '1', '+6'],
  ['8 recovery', '28.0', '183', '12.0', '2', '1', '-24'],
  ['9 peak', '39.0', '249', '17.0', '2', '1', '+5'],
  ['10 peak', '41.0', '257', '18.0', '2', '1', '+5'],
  ['11 taper', '28.0', '181', '11.0', '1', '1', '-32'],
  ['12 race', '32.1', '186', '21.1', '0', '1', '-22'],
];

/*
 * halve-marathon-in-nl.runplan:
 *
 *   week 1: (2 + 6 x (0.4 + 0.2) + 1.4 = 7) + 7 + 4 + 15 = 33
 *   week 2: (2 + 4 + 1.5 = 7.5) + 7.5 + 4 + 16 = 35
 *   week 3: (2.5 + 8 x (0.2 + 0.2) + 2.3 = 8) + 8 + 4.5 + 17 = 37.5
 *   week 4: 6 + 5 + 4 + 13 = 28
 *   week 5: (2 + 4 x (1 + 0.4) + 1.4 = 9) + 8 + 4.5 + 18.5 = 40
 *   week 6: (2 + 3 x (2 + 0.5) + 1.5 = 11) + 7 + 4 + (14 + 5 + 1 = 20) = 42
 *   week 7: (2 + 3 x (1 + 0.4) + 1.3 = 7.5) + 5 + 3.5 + 12 = 28
 *   week 8: (2 + 2 + 1 = 5) + 4 + 2 + 21.1 = 32.1
 *
 * Minutes: 10 km in 48:30 is a VDOT of 41.47, so easy and long runs take 365.1 s/km, warm-ups, cool-downs, jogs and
 * recovery runs 387.2; threshold is 298, `@ 10k` 291, `@ hmt` 307, and 5 km at this VDOT is run at 280.6.
 *
 *   week 4: (6 + 5 + 13) x 365.1 + 4 x 387.2 = 8762 + 1549 = 10311 s = 171.9 min
 *   week 5: (4 x 291 + 5 x 387.2) + 8 x 365.1 + 4.5 x 387.2 + 18.5 x 365.1 = 3100 + 2921 + 1742 + 6754 = 14517 s = 242.0 min
 *   week 6: (3.5 x 387.2 + 6 x 307 + 1.5 x 387.2) + 7 x 365.1 + 4 x 387.2 + (15 x 360 + 5 x 307)
 *           = 3778 + 2556 + 1549 + 6935 = 14818 s = 247.0 min
 *   week 8: (3 x 387.2 + 2 x 307) + 4 x 365.1 + 2 x 387.2 + 21.1 x 307 = 1776 + 1460 + 774 + 6478 = 10488 s = 174.8 min
 */
const HALVE_MARATHON: readonly Row[] = [
  ['1 build', '33.0', '198', '15.0', '2', '1', '+3'],
  ['2 build', '35.0', '211', '16.0', '2', '1', '+6'],
  ['3 build', '37.5', '228', '17.0', '2', '1', '+7'],
  ['4 recovery', '28.0', '172', '13.0', '2', '1', '-25'],
  ['5 build', '40.0', '242', '18.5', '2', '1', '+7'],
  ['6 peak', '42.0', '247', '20.0', '2', '1', '+5'],
  ['7 taper', '28.0', '169', '12.0', '1', '1', '-33'],
  ['8 race', '32.1', '175', '21.1', '0', '1', '-24'],
];

/*
 * hilly-trail-25-km.runplan. Every amount is a time, so minutes are exact but for the race:
 *
 *   week 1: (15 + 6 x (1 + 1.5) + 10 = 40) + 40 + 30 + 90 = 200
 *   week 2: (15 + 8 x (1 + 1.5) + 10 = 45) + 40 + 30 + 98 = 213
 *   week 3: (15 + 5 x (2 + 2) + 10 = 45) + 45 + 35 + 105 = 230
 *   week 4: 40 + 30 + 25 + 75 = 170
 *   week 5: (20 + 5 x (1 + 3) + 10 = 50) + 45 + 35 + 115 = 245
 *   week 6: (15 + 6 x (2 + 0.5 + 1.5) + 10 = 49) + 50 + 35 + 125 = 259
 *   week 7: 40 + 40 + 80 + 135 = 295
 *   week 8: 40 + 35 + 30 + 95 = 200
 *   week 9: (20 + 6 x (1.5 + 3) + 10 = 57) + 50 + 35 + 145 = 287
 *   week 10: (15 + 6 x (1 + 1.5) + 15 = 45) + 35 + 25 + 80 = 185
 *   week 11: (15 + 6 x (1 + 1) + 10 = 37) + 30 + 15 + the race, 176.3 = 258.3
 *
 * Nothing tells how fast Mira is, so distances rest on the paces of a runner of 10 km in 55 minutes: easy and long 6:30,
 * warm-up, cool-down and jog 7:00, uphill repeats 7:00, downhill 6:15, fartlek 6:00, a long race 5:50 per km. What is
 * climbed slows down long runs and the race. By Minetti, with half of the way up and half down (and downhill never below
 * 0.85), 90 minutes with 350 m up and down are 12.66 km: 2 x 350 / 12660 is 5.5 %, which costs 1.337 times the level
 * going up, so (1.337 + 0.85) / 2 = 1.093, and 90 min / (6:30 x 1.093) = 12.66 km again. The race: 2 x 1100 / 25000 =
 * 8.8 %, (1.568 + 0.85) / 2 = 1.209, 25 x 5:50 x 1.209 = 176.3 min.
 *
 *   week 1: 40 / 7 + 70 / 6.5 + 12.66 = 5.71 + 10.77 + 12.66 = 29.15 (29.148)
 *   week 4: 95 / 6.5 + 10.49 = 14.62 + 10.49 = 25.11
 *   week 5: (30 / 7 + 5 / 6.25) + 80 / 6.5 + 15.00 = 5.09 + 12.31 + 15.00 = 32.39, as the walks in between do not count
 *   week 7: 80 / 6.5 + 10.96 + 17.23 = 12.31 + 10.96 + 17.23 = 40.50
 *   week 11: (31 / 7 + 6 / 6) + 45 / 6.5 + 25 = 5.43 + 6.92 + 25 = 37.35
 */
const TRAIL: readonly Row[] = [
  ['1 base', '~29.1', '200', '~12.7', '2', '1', '+5'],
  ['2 base', '~30.8', '213', '~13.6', '2', '1', '+7'],
  ['3 base', '~32.8', '230', '~14.1', '2', '1', '+8'],
  ['4 recovery', '~25.1', '170', '~10.5', '2', '1', '-26'],
  ['5 build', '~32.4', '245', '~15.0', '2', '1', '+7'],
  ['6 build', '~36.4', '259', '~16.3', '2', '1', '+6'],
  ['7 build', '~40.5', '295', '~17.2', '2', '1', '+14'],
  ['8 recovery', '~29.3', '200', '~13.1', '2', '1', '-32'],
  ['9 peak', '~36.9', '287', '~18.1', '2', '1', '-3'],
  ['10 taper', '~26.6', '185', '~11.0', '1', '1', '-37'],
  ['11 race', '~37.4', '~258', '25.0', '0', '1', '~-12'],
];

/*
 * first-5-km.runplan, in minutes:
 *
 *   week 1: 3 x (5 + 8 x (1 + 1.5) + 5 = 30) = 90
 *   week 2: 3 x (5 + 6 x (2 + 1.5) + 5 = 31) = 93
 *   week 3: 3 x (5 + 5 x (3 + 1.5) + 5 = 32.5) = 97.5
 *   week 4: 2 x (5 + 4 x (3 + 1.5) + 5 = 28) + 20 = 76
 *   week 5: (10 + 3 x 7 = 31) + (10 + 3 x 8 = 34) + (10 + 2 x 11 = 32) = 97
 *   week 6: (10 + 3 x 10 = 40) + (10 + 2 x 13 = 36) + 25 = 101
 *   week 7: (10 + 2 x 14 = 38) + 30 + 38 = 106
 *   week 8: 28 + (10 + 3 x 6 = 28) + 5 km at 5:30 = 27.5, so 83.5
 *
 * Kilometres: of the running alone, at an assumed 7:00 per km between walks and 6:30 in an easy run.
 *
 *   week 1: 24 / 7 = 3.43          week 5: (15 + 18 + 16) / 7 = 7.00
 *   week 2: 36 / 7 = 5.14          week 6: (24 + 20) / 7 + 15 / 6.5 = 6.29 + 2.31 = 8.59
 *   week 3: 45 / 7 = 6.43          week 7: 24 / 7 + (20 + 28) / 6.5 = 3.43 + 7.38 = 10.81
 *   week 4: 24 / 7 = 3.43          week 8: 18 / 6.5 + 12 / 7 + 5 = 2.77 + 1.71 + 5 = 9.48
 */
const FIRST_5_KM: readonly Row[] = [
  ['1 base', '~3.4', '90', '~1.1', '2', '1', '0'],
  ['2 base', '~5.1', '93', '~1.7', '2', '1', '+3'],
  ['3 base', '~6.4', '98', '~2.1', '2', '1', '+5'],
  ['4 recovery', '~3.4', '76', '~1.7', '2', '1', '-22'],
  ['5 build', '~7.0', '97', '~2.6', '2', '1', '-1'],
  ['6 build', '~8.6', '101', '~3.4', '2', '1', '+4'],
  ['7 build', '~10.8', '106', '~4.3', '2', '1', '+5'],
  ['8 race', '~9.5', '~84', '5.0', '0', '1', '~-21'],
];

/*
 * back-after-back-pain.runplan, in minutes; the stretching `ease` behind a run makes the mobility day:
 *
 *   week 1: 2 x (5 + 6 x (1 + 1.5) + 5 = 25) + 30 = 80
 *   week 2: 2 x (5 + 6 x (2 + 1) + 5 = 28) + 30 = 86
 *   week 3: 2 x (5 + 4 x (4 + 1) + 5 = 30) + (5 + 5 x (3 + 1) + 5 = 30) = 90
 *   week 4: 2 x (5 + 3 x (4 + 1) + 5 = 25) + 25 = 75
 *   week 5: (10 + 2 x 11 = 32) + 25 + (10 + 3 x 9 = 37) = 94
 *   week 6: 30 + 30 + 35 = 95
 *
 * Kilometres, at the same assumed paces:
 *
 *   week 1: 12 / 7 = 1.71          week 4: 24 / 7 = 3.43
 *   week 2: 24 / 7 = 3.43          week 5: (20 + 24) / 7 + 15 / 6.5 = 6.29 + 2.31 = 8.59
 *   week 3: (16 + 15 + 16) / 7 = 6.71    week 6: (20 + 20 + 25) / 6.5 = 10
 */
const BACK: readonly Row[] = [
  ['1 base', '~1.7', '80', '~0.9', '2', '2', '0'],
  ['2 base', '~3.4', '86', '~1.7', '2', '2', '+8'],
  ['3 build', '~6.7', '90', '~2.3', '2', '2', '+5'],
  ['4 recovery', '~3.4', '75', '~1.7', '2', '2', '-17'],
  ['5 build', '~8.6', '94', '~3.4', '2', '2', '+4'],
  ['6 build', '~10.0', '95', '~3.8', '2', '2', '+1'],
];

/*
 * half-marathon-with-the-club.runplan, with the words of club.runplan: club-night is 2 + 4 + 2 = 8 km, club-track 2 + 5 x
 * (0.8 + 0.4) + 2 = 10 km, gym and trunk are strength, loosen is mobility. Copied runs are scaled from what they were before
 * rounding, then rounded to half a kilometre; warm-ups and cool-downs stay, and so does the number of repeats, which 5 %
 * does not change by half a repeat.
 *
 *   week 1: 6 + 8 + 5 + 11 = 30
 *   week 2 (+8 %): 6.48, 4.32, 5.4, 11.88, so 6.5 + (2 + 4.5 + 2 = 8.5) + 5.5 + 12 = 32.5
 *   week 3 (+8 %): 7.00, 4.67, 5.83, 12.83, so 7 + 8.5 + 6 + 13 = 34.5
 *   week 4 (week 3 - 30 %): 4.90, 3.27, 4.08, 8.98, so 5 + (2 + 3.5 + 2 = 7.5) + 4 + 9 = 25.5
 *   week 5 (week 3 + 5 %): 7.35, 6.12, 13.47 and club-track, so 7.5 + 10 + 6 + 13.5 = 37
 *   week 6 (+5 %): 7.72, 5.25 repeats, 6.43, 14.15, so 7.5 + 10 + 6.5 + 14 = 38
 *   week 7: 6 + 8 + 10 = 24
 *   week 8: 7 + 10 + 7 + 17 = 41
 *   week 9: 6 + 8 + 11 = 25
 *   week 10: 5 + 4 + 21.1 = 30.1
 *
 * Minutes: 10 km in 50:00 is a VDOT of 40.01: easy and long, `@ z2` as well, 375.55 s/km; warm-ups, cool-downs and jogs
 * 398.2; `@ hmp` 313 (the plan's own goes before the club's 300); `@ 5k` 289.2; the race takes its goal, 1:50:00. The 90 m
 * of climb in week 8 cost 0.1 %.
 *
 *   week 1: 22 x 375.55 + (4 x 398.2 + 4 x 313) = 8262 + 2845 = 11107 s = 185.1 min
 *   week 5: 27 x 375.55 + (6 x 398.2 + 4 x 289.2) = 10140 + 3546 = 13686 s = 228.1 min
 *   week 10: 9 x 375.55 + 6600 = 9980 s = 166.3 min
 */
const CLUB: readonly Row[] = [
  ['1 base', '30.0', '185', '11.0', '2', '1', '0'],
  ['2 build', '32.5', '200', '12.0', '2', '1', '+8'],
  ['3 build', '34.5', '213', '13.0', '2', '1', '+6'],
  ['4 recovery', '25.5', '157', '9.0', '2', '1', '-26'],
  ['5 build', '37.0', '228', '13.5', '2', '1', '+7'],
  ['6 build', '38.0', '234', '14.0', '2', '1', '+3'],
  ['7 recovery', '24.0', '148', '10.0', '2', '1', '-37'],
  ['8 peak', '41.0', '253', '17.0', '2', '1', '+8'],
  ['9 taper', '25.0', '154', '11.0', '1', '1', '-39'],
  ['10 race', '30.1', '166', '21.1', '0', '1', '-27'],
];

describe('the tables of the examples are what their texts add up to', () => {
  test.each([
    ['half-marathon', HALF_MARATHON],
    ['halve-marathon-in-nl', HALVE_MARATHON],
    ['hilly-trail-25-km', TRAIL],
    ['first-5-km', FIRST_5_KM],
    ['back-after-back-pain', BACK],
    ['half-marathon-with-the-club', CLUB],
  ])('%s', async (plan, expected) => {
    expect(await rows(plan)).toEqual(expected);
  });

  test('the climb of the trail plan', async () => {
    // Week 3: 150 m of repeats and 500; week 7: 350 on Saturday and 750 on Sunday.
    const climb = ['350', '400', '650', '300', '600', '650', '1,100', '400', '850', '350', '1,100'];
    expect(await column('hilly-trail-25-km', 'Climb')).toEqual(climb);
  });

  test('the hard share of a race week', async () => {
    // 2 + 0.4 + 21.1 km at 330 s/km, 0.97 of the threshold speed and so in zone 3: 129.3 of 186.5 minutes.
    expect((await column('half-marathon', 'Hard')).at(-1)).toBe('69');
  });
});

/*
 * The load of one week of each plan, with the effort that is usual for each kind of session: easy and long 3, recovery
 * 2, walking as a session 2, strength 6, core 4, yoga 2, mobility and stretching 1. Where a session has steps its effort
 * is half the peak (what is reached for three minutes in all) and half the cubic mean over time.
 */
describe('the load of a week', () => {
  test.each([
    // Tue 38.4 min: the cubic mean of 32.45 min at 3, 2.53 at 8 and 3.44 at 2 is 3.854, the peak is 3, so 3.427: 131.7.
    // Wed 20 x 4 = 80. Thu 32.45 x 3 + 40 x 6 = 337.4. Fri 30 x 2 = 60. Sat 20.64 x 2 = 41.3. Sun 64.9 x 3 = 194.7.
    ['half-marathon', 4, '~845'],
    // Tue 36.51 x 3 = 109.5. Wed 80. Thu 30.43 x 3 + 240 = 331.3. Fri 60. Sat 25.81 x 2 = 51.6. Sun 79.11
    // min are harder by (79.11 - 75) / 30 = 0.137: x 3.137 = 248.2.
    ['halve-marathon-in-nl', 4, '~881'],
    // Mon 10. Tue 40 x 3 (130-145 of 186 beats is zone 2) = 120. Wed 30 x 3 + 15 x 4 = 150. Thu 40 x 6 = 240.
    // Sat 25 x 3 = 75. Sun 75 x 3 = 225.
    ['hilly-trail-25-km', 4, '~820'],
    // Tue and Sun 28 min: the cubic mean of 12 min at 3 and 16 at 1.5 is 2.381, the peak is 3, so 2.691: 75.3 each.
    // Wed 25 x 6 = 150. Thu 20 x 2 = 40. Fri 15 x 4 + 10 = 70.
    ['first-5-km', 4, '~411'],
    // Mon 20 x 4 = 80. Tue and Sat 25 min: the cubic mean of 12 min at 3 and 13 at 1.5 is 2.451, so 2.725: 68.1, and 10
    // each. Thu 25 x 2 + 15 x 4 = 110.
    ['back-after-back-pain', 4, '~346'],
  ])('%s, week %i', async (plan, week, load) => {
    expect((await column(plan, 'Load'))[week - 1]).toBe(load);
  });
});

describe('what stands below the tables', () => {
  const below = async (plan: string) =>
    (await runplan(['stats', `examples/${plan}.runplan`], { columns: 200 })).stdout;

  test('shoes at the end of the plan', async () => {
    // 260 + 12 km in week 2 + 21.1 km in the race = 293.1.
    expect(await below('half-marathon')).toContain(
      'Daily trainer: 260 km at the start, 293 km at the end; to be replaced at 800 km.',
    );
    // 22 + 24 + 26 + 18 + 27 + 28 + 16 + 31 + 17 + 9 = 218, copied days among them.
    expect(await below('half-marathon-with-the-club')).toContain(
      'Daily trainer: 310 km at the start, 528 km at the end',
    );
    // 345 easy minutes in them: 40 + 40 + 45 + 45 + 50 + 40 + 50 + 35. At 6:30 that is 53.1 km.
    expect(await below('hilly-trail-25-km')).toContain('Road shoes: 300 km at the start, ~353 km at the end');
    // 231 minutes of running make 33.9 km; of 520 minutes on the feet 85 are walks in other shoes, which leaves 204 of
    // walking in these, 17.0 km at 12:00.
    expect(await below('back-after-back-pain')).toContain(
      'Cushioned shoes: 150 km at the start, ~201 km at the end',
    );
  });

  test('the heaviest week and what follows it', async () => {
    // 28 / 41 = -31.7 %, 32.1 / 41 = -21.7 %.
    expect(await below('half-marathon')).toContain(
      'Heaviest training week: week 10, 41 km. After it: week 11 -32%, week 12 -22%.',
    );
    // 200 / 295, 287 / 295, 185 / 295, 258.3 / 295.
    expect(await below('hilly-trail-25-km')).toContain(
      'week 7, 295 min. After it: week 8 -32%, week 9 -3%, week 10 -37%, week 11 -12%.',
    );
  });

  test('the total', async () => {
    // 27 + 29 + 31 + 24 + 33 + 35 + 37 + 28 + 39 + 41 + 28 + 32.1 = 384.1; 10 x 2 + 1 strength days; 12 mobility days.
    expect(await below('half-marathon')).toMatch(/\nTotal +384\.1 +2,442 +15 +21\.1 +21 +12 /);
    // 80 + 86 + 90 + 75 + 94 + 95 = 520.
    expect(await below('back-after-back-pain')).toMatch(/\nTotal +~33\.9 +520 +0 +~3\.8 +12 +12 /);
  });
});
