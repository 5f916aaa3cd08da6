import type { Seconds } from '../plan/quantity.js';
import { areFinite, arePositive } from './usable-numbers.js';

/**
 * Session load in arbitrary units: RPE times minutes. A week's load is the sum of its sessions. Undefined for
 * an RPE outside 0 to 10 or a duration below zero.
 * @param rpe of the whole session, on the scale of 0 to 10
 *
 * Source: foster2001.
 */
export function sessionLoad(rpe: number, seconds: Seconds): number | undefined {
  if (!(rpe >= 0 && rpe <= 10) || !isAmount(seconds)) return undefined;
  return (rpe * seconds) / 60;
}

/** A figure that has no number when every day has the same load: its deviation is nil. */
export type OrUnvarying = number | 'unvarying';

/**
 * Monotony: the mean of the daily loads over their standard deviation. `unvarying` when all days are the
 * same, which is the most monotonous there is and no number; undefined without any load, for fewer than two
 * days, or for a load below zero.
 * @param daily load of each day, days of rest as 0; seven of them as a rule
 *
 * Source: foster1998. Doubt: here with the sample standard deviation (divided by n - 1); tools that divide by
 * n give figures 8 % higher for a week. The limit of 2 that is often quoted is not in the abstract.
 */
export function monotony(daily: readonly number[]): OrUnvarying | undefined {
  const total = totalOf(daily);
  if (total === undefined || total === 0 || daily.length < 2) return undefined;
  if (daily.every(load => load === daily[0])) return 'unvarying';
  const mean = total / daily.length;
  const squares = daily.reduce((sum, load) => sum + (load - mean) ** 2, 0);
  const value = mean / Math.sqrt(squares / (daily.length - 1));
  return areFinite(value) ? value : 'unvarying';
}

/**
 * Strain, in arbitrary units: the load of the days times their monotony. `unvarying` and undefined as there.
 * @param daily load of each day, days of rest as 0
 *
 * Source: foster1998.
 */
export function strain(daily: readonly number[]): OrUnvarying | undefined {
  const value = monotony(daily);
  return typeof value === 'number' ? value * totalOf(daily)! : value;
}

/**
 * Exponentially weighted moving average of daily loads, a value for each day; today weighs 2/(days + 1).
 * It begins at the first load. Undefined where a load is not a number, or `days` is below 1.
 * @param loads day by day, days of rest as 0
 * @param days 7 for acute load, 28 for chronic load
 *
 * Source: williams2017. Doubt: beginning at the first load, not at nought, is our choice; it colours the first
 * weeks.
 */
export function ewma(loads: readonly number[], days: number): readonly number[] | undefined {
  // Of a plan of many weeks there are more loads than a call may have arguments.
  if (!areFinite(days) || !loads.every(Number.isFinite) || days < 1) return undefined;
  return smoothed(loads, 2 / (days + 1), loads[0] ?? 0);
}

/**
 * The coupled acute:chronic ratio (7 days over 28 that contain them) of an uncoupled one (7 days over the 21
 * before). From 0 up to, never reaching, 4. Undefined below zero.
 *
 * Sources: windt2019, lolli2019. Doubt: none in the arithmetic, which supposes plain means over 7 and 28
 * days; whether either ratio tells of injury is disputed.
 */
export function coupledRatio(uncoupled: number): number | undefined {
  return isAmount(uncoupled) ? (4 * uncoupled) / (uncoupled + 3) : undefined;
}

/**
 * The uncoupled acute:chronic ratio of a coupled one: the inverse of `coupledRatio`. Undefined below zero and
 * from 4, where the 21 days before held no load at all.
 *
 * Sources: windt2019, lolli2019.
 */
export function uncoupledRatio(coupled: number): number | undefined {
  return coupled >= 0 && coupled < 4 ? (3 * coupled) / (4 - coupled) : undefined;
}

/** A step of a run at one speed, in m/s, already put on level terms. */
export interface SpeedStep {
  readonly seconds: Seconds;
  readonly speed: number;
}

/**
 * Normalised graded speed of a run, in m/s: the mean over time of fourth powers, which hard steps pull up.
 * Undefined without a step that lasts, or where a number is below zero.
 * @param steps with grade-adjusted speeds
 *
 * Source: skiba2006. Doubt: the usual public approximation; the commercial original is not public and
 * smooths over half a minute first, which a plan has no data for.
 */
export function normalisedSpeed(steps: readonly SpeedStep[]): number | undefined {
  if (!steps.every(({ seconds, speed }) => isAmount(seconds) && isAmount(speed))) return undefined;
  const total = steps.reduce((sum, step) => sum + step.seconds, 0);
  if (!arePositive(total)) return undefined;
  const powers = steps.reduce((sum, step) => sum + step.seconds * step.speed ** 4, 0);
  return (powers / total) ** 0.25;
}

/**
 * Running stress score: 100 is an hour at threshold. Undefined for a duration or intensity below zero.
 * @param intensity normalised graded speed over threshold speed (the speed of a race of about an hour)
 *
 * Source: skiba2006.
 */
export function runningStress(seconds: Seconds, intensity: number): number | undefined {
  if (!isAmount(seconds) || !isAmount(intensity)) return undefined;
  return (seconds / 3600) * intensity ** 2 * 100;
}

/**
 * Edwards' load, in arbitrary units: minutes in five zones, weighted 1 to 5. Undefined for a time below zero.
 * @param inZones seconds at 50-60, 60-70, 70-80, 80-90 and 90-100 % of the maximal heart rate
 *
 * Source: edwards1993.
 */
export function edwardsLoad(
  inZones: readonly [Seconds, Seconds, Seconds, Seconds, Seconds],
): number | undefined {
  return zoneLoad(inZones);
}

/**
 * Lucía's load, in arbitrary units: minutes in three zones, weighted 1 to 3. Undefined for a time below zero.
 * @param inZones seconds below the first ventilatory threshold, between the two, and above the second
 *
 * Source: lucia2003.
 */
export function luciaLoad(inZones: readonly [Seconds, Seconds, Seconds]): number | undefined {
  return zoneLoad(inZones);
}

/** Where a runner stands at the end of a day, in units of load a day. */
export interface FitnessDay {
  /** Chronic training load: the slow average, of 42 days. */
  readonly fitness: number;
  /** Acute training load: the fast average, of 7 days. */
  readonly fatigue: number;
  /** Training stress balance as the day begins: yesterday's fitness less yesterday's fatigue. */
  readonly form: number;
}

/**
 * Fitness and fatigue (CTL and ATL) day by day, and form (TSB). Each day moves an average by 1/42 or 1/7 of
 * its distance to the load of the day. Undefined where a number is not one.
 * @param loads day by day, days of rest as 0
 * @param before where the runner stood on the day before the first
 *
 * Source: none; common practice. Doubt: some tools move by 1 - exp(-1/42) and 1 - exp(-1/7) and differ
 * slightly. Starting at nought makes the first weeks look fresher and less fit than they are.
 */
export function fitnessAndFatigue(
  loads: readonly number[],
  before: { readonly fitness: number; readonly fatigue: number } = { fitness: 0, fatigue: 0 },
): readonly FitnessDay[] | undefined {
  if (!areFinite(before.fitness, before.fatigue) || !loads.every(Number.isFinite)) return undefined;
  const fitness = smoothed(loads, 1 / 42, before.fitness);
  const fatigue = smoothed(loads, 1 / 7, before.fatigue);
  return loads.map((_, day) => ({
    fitness: fitness[day]!,
    fatigue: fatigue[day]!,
    form: day === 0 ? before.fitness - before.fatigue : fitness[day - 1]! - fatigue[day - 1]!,
  }));
}

function smoothed(loads: readonly number[], weight: number, start: number): readonly number[] {
  let value = start;
  return loads.map(load => {
    value += weight * (load - value);
    return value;
  });
}

function zoneLoad(inZones: readonly Seconds[]): number | undefined {
  if (!inZones.every(isAmount)) return undefined;
  return inZones.reduce((sum, seconds, index) => sum + (seconds / 60) * (index + 1), 0);
}

/** The sum of the loads, or undefined where one of them is no load. */
function totalOf(loads: readonly number[]): number | undefined {
  return loads.every(isAmount) ? loads.reduce((sum, load) => sum + load, 0) : undefined;
}

function isAmount(value: number): boolean {
  return areFinite(value) && value >= 0;
}
