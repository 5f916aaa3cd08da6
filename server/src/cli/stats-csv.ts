import { stringify } from 'csv-stringify/sync';
import { countIn, type WeekRow, weekRows } from '../features/stats/figures.js';
import type { Maybe } from '../plan/known.js';
import { toGrid } from '../plan/quantity.js';
import { harmless } from './display-line.js';
import type { PlanToTell, StatsReporter } from './stats-reporter.js';

/** Text, a number, or nothing where it is unknown or absent. */
type Cell = string | number | undefined;

/**
 * The columns by their names. They are the same in every language, and so are the units, because programs and
 * spreadsheets read them: `docs/stats.md` has them, so columns are added at the end and not renamed.
 */
const COLUMNS: Readonly<Record<string, (row: WeekRow, toTell: PlanToTell) => Cell>> = {
  file: (_row, { path }) => harmless(path),
  plan: (_row, { plan }) => plan.head.title && harmless(plan.head.title),
  week: row => row.number,
  phase: ({ week }) => week.phase?.id,
  title: ({ week }) => week.title && harmless(week.title),
  monday: ({ week }) => (week.startDate.known ? week.startDate.value : undefined),
  copied_from_week: ({ week }) => week.derivation?.fromWeek,
  distance_km: row => value(row.distance, 1000),
  distance_assumed_km: row => assumed(row.distance, 1000),
  on_feet_min: row => value(row.onFeet, 60),
  on_feet_assumed_min: row => assumed(row.onFeet, 60),
  duration_min: ({ week }) => value(week.totals.duration, 60),
  hard_percent: row => row.hardShare && value(row.hardShare, 0.01),
  longest_km: ({ week }) => value(week.totals.longest, 1000),
  climb_m: row => value(row.climb, 1),
  runs: ({ week }) => value(countIn(week, 'runs'), 1),
  hard_sessions: ({ week }) => value(countIn(week, 'hardSessions'), 1),
  strength_days: row => value(row.strengthDays, 1),
  mobility_days: row => value(row.mobilityDays, 1),
  load_points: row => value(row.load, 1),
  load_assumed_points: row => assumed(row.load, 1),
  monotony: ({ week }) => value(week.totals.monotony, 1),
  strain_points: ({ week }) => value(week.totals.strain, 1),
  acute_daily_load_points: ({ week }) => value(week.totals.acute, 1),
  chronic_daily_load_points: ({ week }) => value(week.totals.chronic, 1),
  change_percent: ({ change }) => (change && !change.isAtLeast ? toGrid(change.percent) : undefined),
};

/** For spreadsheets: RFC 4180, a line a week, all plans below one header. */
export function statsAsCsv(): StatsReporter {
  const names = Object.keys(COLUMNS);
  return {
    begin: written([names]),
    plan: toTell => written(weekRows(toTell.plan).map(row => names.map(name => COLUMNS[name]!(row, toTell)))),
    end: '',
  };
}

function written(records: readonly (readonly Cell[])[]): string {
  return stringify([...records], {
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    // A title that begins with `=` must stay a title when a spreadsheet opens it.
    escape_formulas: true,
  });
}

function value(amount: Maybe<number>, per: number): Cell {
  return amount.known ? toGrid(amount.value / per) : undefined;
}

/** How much of a known value is an estimate; nothing where it is unknown. */
function assumed(amount: Maybe<number>, per: number): Cell {
  return amount.known ? toGrid((amount.assumed ?? 0) / per) : undefined;
}
