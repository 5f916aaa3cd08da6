import { ewma, monotony, type OrUnvarying, strain } from '../physiology/load.js';
import { atLeast, known, type Maybe, unknown } from '../plan/known.js';
import { type Day, type Session, WEEKDAYS, type WeekTotals } from '../plan/plan.js';
import type { LoadUnits } from '../plan/quantity.js';
import { sum } from '../plan/quantity.js';
import type { OwnExercises } from './exercise-use.js';
import { muscleWorkOf } from './muscle-work.js';
import { total, totalZones } from './totals.js';

type UndatedDay = Omit<Day, 'date'>;

/** What a week adds up to. `lost` says why its copied days are not known, if they are not. */
export function totalsOf(
  days: readonly UndatedDay[],
  ownExercises: OwnExercises,
  lost?: 'no-week-to-copy',
): Omit<WeekTotals, 'acute' | 'chronic'> {
  const sessions = days.flatMap(day => day.sessions);
  const runs = sessions.filter(session => session.family === 'run');
  // What nobody knows may be a run, and the longest one.
  const strange = sessions.filter(session => session.family === 'unknown');
  const settle = <T>(value: Maybe<T>): Maybe<T> =>
    lost ? unknown(lost, value.known ? value.value : value.atLeast) : value;
  const daily = dailyLoads(days);
  const loads = daily.every(each => each.known) ? daily.map(each => each.value) : undefined;
  const isEstimated = daily.some(each => each.known && (each.assumed ?? 0) > 0);
  const muscles = muscleWorkOf(sessions, ownExercises);
  return {
    distance: settle(total(sessions.map(session => session.running))),
    onFeet: settle(total(sessions.map(session => session.onFeet))),
    duration: settle(total(sessions.map(session => session.duration))),
    longest: settle(longestOf([...runs, ...strange].map(session => session.running))),
    climb: sum(sessions.map(session => session.climb ?? 0)),
    runs: runs.length,
    hardSessions: runs.filter(session => session.hard).length,
    strengthDays: daysWith(days, 'strength'),
    mobilityDays: daysWith(days, 'mobility'),
    unknownSessions: strange.length,
    load: settle(total(sessions.map(session => session.load))),
    zones: settle(totalZones(sessions.map(session => session.zones))),
    monotony: settle(variation(loads, isEstimated, monotony)),
    strain: settle(variation(loads, isEstimated, strain)),
    muscles: { ...muscles, graded: settle(muscles.graded), sets: settle(muscles.sets) },
  };
}

/** The load of Monday to Sunday. */
export function dailyLoads(days: readonly UndatedDay[]): Maybe<LoadUnits>[] {
  const loads: Maybe<LoadUnits>[][] = WEEKDAYS.map(() => []);
  for (const { weekday, sessions } of days)
    for (const { load } of sessions) loads[WEEKDAYS.indexOf(weekday)]!.push(load);
  return loads.map(total);
}

function daysWith(days: readonly UndatedDay[], family: Session['family']): number {
  const found = days.filter(day => day.sessions.some(session => session.family === family));
  return new Set(found.map(day => day.weekday)).size;
}

function variation(
  loads: readonly number[] | undefined,
  isEstimated: boolean,
  model: (daily: readonly number[]) => OrUnvarying | undefined,
): Maybe<number> {
  if (!loads) return unknown('partly-unknown');
  const value = model(loads);
  if (typeof value !== 'number') return unknown('no-variation');
  return known(value, isEstimated ? value : undefined);
}

function longestOf(distances: readonly Maybe<number>[]): Maybe<number> {
  const most = distances.reduce((far, each) => Math.max(far, atLeast(each) ?? 0), 0);
  const longest = distances.find(each => each.known && each.value === most);
  if (distances.some(each => !each.known)) return unknown('partly-unknown', most);
  return longest ?? known(most);
}

/** Days over which load is weighted: about a week, and about four. */
const ACUTE_DAYS = 7;
const CHRONIC_DAYS = 28;

/**
 * Acute and chronic load at the end of each week. From the first week on whose load is not known, neither is known;
 * a week whose days are unknown altogether has none.
 */
export function acuteAndChronic(
  weeks: readonly (readonly UndatedDay[] | undefined)[],
): Pick<WeekTotals, 'acute' | 'chronic'>[] {
  const loads: number[] = [];
  let complete = 0;
  for (const days of weeks) {
    const daily = days && dailyLoads(days);
    if (!daily?.every(each => each.known)) break;
    loads.push(...daily.map(each => each.value));
    complete++;
  }
  // Of the weeks before the plan nothing is known; they are taken to have been like its first.
  const before = loads.slice(0, 7).reduce((all, load) => all + load, 0) / 7;
  const acute = (ewma([before, ...loads], ACUTE_DAYS) ?? []).slice(1);
  const chronic = (ewma([before, ...loads], CHRONIC_DAYS) ?? []).slice(1);
  return weeks.map((_days, index) => {
    const end = 7 * (index + 1) - 1;
    return index < complete
      ? { acute: known(acute[end]!), chronic: known(chronic[end]!) }
      : { acute: unknown('partly-unknown'), chronic: unknown('partly-unknown') };
  });
}
