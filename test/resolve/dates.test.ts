import { describe, expect, test } from 'vitest';
import { planFrom } from '../support/plans.js';

/** The Mondays of the weeks, or why there is none. */
function mondays(text: string): string[] {
  return planFrom(text).weeks.map(({ startDate }) => (startDate.known ? startDate.value : startDate.reason));
}

test.each([
  [
    'week 1 starts on the Monday of its start',
    'start 2026-01-07\nweek 1\nweek 2\n',
    ['2026-01-05', '2026-01-12'],
  ],
  [
    'the race falls in the last week',
    'race 10 km on 2026-03-29\nweek 1\nweek 2\nweek 3\n',
    ['2026-03-09', '2026-03-16', '2026-03-23'],
  ],
  [
    'the last dated race is the goal',
    'race 10 km on 2026-03-29\nrace 5 km on 2026-03-01\nrace 15 km\nweek 1\n',
    ['2026-03-23'],
  ],
  ['a start goes before a race', 'start 2026-01-05\nrace 10 km on 2026-03-29\nweek 1\n', ['2026-01-05']],
  ['without either there are no dates', 'race 10 km\nweek 1\n', ['no-date']],
  [
    'a number counts, also where a week is left out',
    'start 2026-01-05\nweek 1\nweek 4\n',
    ['2026-01-05', '2026-01-26'],
  ],
  ['over the turn of the year', 'start 2026-12-28\nweek 1\nweek 2\n', ['2026-12-28', '2027-01-04']],
  ['over a leap day', 'start 2028-02-28\nweek 1\nweek 2\n', ['2028-02-28', '2028-03-06']],
])('%s', (_what, text, expected) => {
  expect(mondays(text)).toEqual(expected);
});

test('a day has its date', () => {
  const [week] = planFrom('start 2028-02-28\nweek 1\n  tue easy 5 km\n  zo rust\n').weeks;
  expect(week!.days.map(day => day.date.known && day.date.value)).toEqual(['2028-02-29', '2028-03-05']);
});

test('a date that is in no calendar is told, and counts for nothing', () => {
  const plan = planFrom('start 2026-02-30\nweek 1\n');
  expect(plan.problems.map(problem => problem.code)).toEqual(['plan/no-such-date']);
  expect(mondays('start 2026-02-30\nweek 1\n')).toEqual(['no-date']);
});

describe('the race week', () => {
  const raceWeeks = (text: string) =>
    planFrom(text)
      .weeks.filter(week => week.isRaceWeek)
      .map(week => week.number);
  test.each([
    ['is marked so', 'week 1\nweek 2 race\n', [2]],
    ['is marked so in Dutch', 'week 1\nweek 2 wedstrijd\n', [2]],
    [
      'holds the date of the goal',
      'race 10 km on 2026-01-14\nstart 2026-01-05\nweek 1\nweek 2\nweek 3\n',
      [2],
    ],
    ['is the last one when it ends in a race', 'week 1\n  sun race 5 km\nweek 2\n  sun race 10 km\n', [2]],
    ['is none without a race', 'week 1\n  sun long 10 km\n', []],
  ])('%s', (_what, text, expected) => expect(raceWeeks(text)).toEqual(expected));
});
