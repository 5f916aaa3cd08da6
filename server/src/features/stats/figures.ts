import { known, type Maybe, unknown } from '../../plan/known.js';
import type { Plan, Week, ZoneTimes } from '../../plan/plan.js';
import { sum } from '../../plan/quantity.js';
import { numberOf } from '../../plan/week-number.js';
import { total } from '../../training/totals.js';
import { type Change, changeOf } from './change.js';

/** What a line of the table tells: of a week, of the whole plan, or of a week on average. */
export interface Figures {
  /** Metres of running. */
  readonly distance: Maybe<number>;
  /** Seconds of running and walking. */
  readonly onFeet: Maybe<number>;
  /** The share of that time above zone 2, from 0 to 1; absent without such time, and in an average. */
  readonly hardShare?: Maybe<number>;
  /** Metres of the longest run; absent in an average. */
  readonly longest?: Maybe<number>;
  /** Metres. */
  readonly climb: Maybe<number>;
  readonly strengthDays: Maybe<number>;
  readonly mobilityDays: Maybe<number>;
  /** Minutes times exertion. */
  readonly load: Maybe<number>;
}

export interface WeekRow extends Figures {
  readonly week: Week;
  readonly number: number;
  readonly change?: Change;
}

export function weekRows(plan: Plan): WeekRow[] {
  return plan.weeks.map(week => ({
    distance: week.totals.distance,
    onFeet: week.totals.onFeet,
    longest: week.totals.longest,
    climb: countIn(week, 'climb'),
    strengthDays: countIn(week, 'strengthDays'),
    mobilityDays: countIn(week, 'mobilityDays'),
    load: week.totals.load,
    hardShare: hardShareOf(week.totals.zones),
    week,
    number: numberOf(week),
    change: changeOf(week, plan),
  }));
}

/** What is counted in a week. Where its days or the kind of a session are not known, there may be more. */
export function countIn(
  { totals, derivation }: Week,
  what: 'climb' | 'runs' | 'hardSessions' | 'strengthDays' | 'mobilityDays',
): Maybe<number> {
  const count = totals[what];
  if (derivation && derivation.source === undefined) return unknown('no-week-to-copy', count);
  return totals.unknownSessions > 0 ? unknown('unknown-kind', count) : known(count);
}

/** The whole plan: sums, and the longest run of all. */
export function totalOf(plan: Plan, rows: readonly WeekRow[]): Figures {
  return {
    distance: total(rows.map(row => row.distance)),
    onFeet: total(rows.map(row => row.onFeet)),
    hardShare: hardShareOf(plan.shape.zones),
    longest: farthest(rows.map(row => row.longest ?? known(0))),
    climb: total(rows.map(row => row.climb)),
    strengthDays: total(rows.map(row => row.strengthDays)),
    mobilityDays: total(rows.map(row => row.mobilityDays)),
    load: total(rows.map(row => row.load)),
  };
}

/** A week on average, race weeks and recovery weeks among them. */
export function meanOf(all: Figures, weeks: number): Figures {
  const mean = (value: Maybe<number>): Maybe<number> =>
    value.known
      ? known(value.value / weeks, value.assumed && value.assumed / weeks)
      : unknown(value.reason, value.atLeast && value.atLeast / weeks);
  return {
    distance: mean(all.distance),
    onFeet: mean(all.onFeet),
    climb: mean(all.climb),
    strengthDays: mean(all.strengthDays),
    mobilityDays: mean(all.mobilityDays),
    load: mean(all.load),
  };
}

function farthest(values: readonly Maybe<number>[]): Maybe<number> {
  const most = values.reduce((far, each) => Math.max(far, each.known ? each.value : (each.atLeast ?? 0)), 0);
  if (!values.every(each => each.known)) return unknown('partly-unknown', most);
  return values.find(each => each.known && each.value === most) ?? known(most);
}

function hardShareOf(zones: Maybe<ZoneTimes>): Maybe<number> | undefined {
  if (!zones.known) return unknown(zones.reason);
  const all = sum(zones.value);
  return all === 0 ? undefined : known(sum(zones.value.slice(2)) / all);
}

/** Whole per cents in zones 1 and 2, in zone 3, and in zones 4 and 5, which make a hundred together. */
export function zoneShares(zones: ZoneTimes): readonly [number, number, number] | undefined {
  const all = sum(zones);
  if (all === 0) return undefined;
  // Rounded from the hard end, so that the easy share is what the column of the table leaves.
  const hard = Math.round((sum(zones.slice(2)) / all) * 100);
  const hardest = Math.min(hard, Math.round((sum(zones.slice(3)) / all) * 100));
  return [100 - hard, hard - hardest, hardest];
}
