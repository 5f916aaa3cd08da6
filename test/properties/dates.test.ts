import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  type IsoDate,
  isoDate,
  isoWeek,
  mondayOf,
  weekdayOf,
} from '../../server/src/plan/date.js';
import { WEEKDAYS } from '../../server/src/plan/plan.js';
import { planFrom } from '../support/plans.js';

const FIRST = '1990-01-01';
const DAYS_IN_ALL = 365 * 71 + 18;
const dates = fc.nat({ max: DAYS_IN_ALL - 1 }).map(days => addDays(FIRST, days));
const shifts = fc.integer({ min: -4000, max: 4000 });

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 1990 to 2060, counted without any calendar of the machine, from a Monday on. */
function* calendar(): Generator<{ date: IsoDate; weekday: number; dayOfYear: number; year: number }> {
  let weekday = 0;
  for (let year = 1990; year <= 2060; year++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    let dayOfYear = 0;
    for (const [month, length] of LENGTHS.entries())
      for (let day = 1; day <= length + (month === 1 && isLeap ? 1 : 0); day++) {
        dayOfYear++;
        yield { date: isoDate(year, month + 1, day)!, weekday, dayOfYear, year };
        weekday = (weekday + 1) % 7;
      }
  }
}

/** How many weeks a year has by ISO 8601: 53 when it starts on a Thursday, or on a Wednesday and is a leap year. */
function weeksIn(year: number): number {
  const firstWeekday = (year: number) => {
    const before = year - 1;
    return (before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)) % 7;
  };
  // The day of the week of 31 December, and of the one before it: 4 is a Thursday, 3 a Wednesday.
  const last = (of: number) => (firstWeekday(of + 1) + 6 + 1) % 7;
  return last(year) === 4 || last(year - 1) === 3 ? 53 : 52;
}

describe('the calendar', () => {
  test('is that of 1990 to 2060, day by day', () => {
    let expected = FIRST as IsoDate;
    let count = 0;
    for (const { date, weekday } of calendar()) {
      if (date !== expected || weekdayOf(date) !== weekday)
        expect([date, weekdayOf(date)]).toEqual([expected, weekday]);
      expected = addDays(expected, 1);
      count++;
    }
    expect(count).toBe(DAYS_IN_ALL);
  });

  test('numbers its weeks as ISO 8601 does', () => {
    const wrong: string[] = [];
    for (const { date, weekday, dayOfYear, year } of calendar()) {
      const raw = Math.floor((dayOfYear - (weekday + 1) + 10) / 7);
      const week = raw < 1 ? weeksIn(year - 1) : raw > weeksIn(year) ? 1 : raw;
      if (isoWeek(date) !== week) wrong.push(`${date}: ${isoWeek(date)}, not ${week}`);
    }
    expect(wrong).toEqual([]);
  });

  test('has no other days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2060 }),
        fc.nat({ max: 14 }),
        fc.nat({ max: 33 }),
        (year, month, day) => {
          const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
          const length = (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
          expect(isoDate(year, month, day) !== undefined).toBe(day >= 1 && day <= length);
        },
      ),
    );
  });
});

describe('days', () => {
  test('add up', () => {
    fc.assert(
      fc.property(dates, shifts, shifts, (date, one, other) => {
        expect(addDays(addDays(date, one), other)).toBe(addDays(date, one + other));
        expect(addDays(addDays(date, one), -one)).toBe(date);
        expect(daysBetween(date, addDays(date, one))).toBe(one);
      }),
    );
  });

  test('of one week have one Monday and one number', () => {
    fc.assert(
      fc.property(dates, date => {
        const monday = mondayOf(date);
        expect(weekdayOf(monday)).toBe(0);
        expect(addDays(monday, weekdayOf(date))).toBe(date);
        const week = [0, 1, 2, 3, 4, 5, 6].map(day => addDays(monday, day));
        expect(new Set(week.map(mondayOf))).toEqual(new Set([monday]));
        expect(new Set(week.map(isoWeek)).size).toBe(1);
      }),
    );
  });
});

describe('the weeks of a plan', () => {
  const weeks = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `week ${i + 1}\n${WEEKDAYS.map(day => `  ${day} easy 5 km\n`).join('')}`,
    ).join('');

  test('lie where the start puts them, and counting back from the race puts them in the same place', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 6 }), fc.nat({ max: 6 }), (date, count, raceDay) => {
        const monday = mondayOf(date);
        const race = addDays(monday, 7 * (count - 1) + raceDay);
        const forward = planFrom(`start ${date}\n${weeks(count)}`);
        const back = planFrom(`race 10 km on ${race}\n${weeks(count)}`);
        const placed = forward.weeks.map(week => [week.startDate, ...week.days.map(day => day.date)]);
        expect(back.weeks.map(week => [week.startDate, ...week.days.map(day => day.date)])).toEqual(placed);
        const all = forward.weeks.flatMap(week =>
          week.days.map(day => (day.date.known ? day.date.value : '')),
        );
        expect(all).toEqual(all.map((_, i) => addDays(monday, i)));
      }),
      { numRuns: 40 },
    );
  });
});
