import type { Maybe } from './known.js';
import type { Plan, Session, Week } from './plan.js';
import { exceedsByMoreThan } from './quantity.js';

/** How a week's load is compared with what the runner is used to. */
export interface Comparison {
  /** By how many per cent a week may be heavier. */
  readonly percent: number;
  /** How many weeks before it are looked at; at least 1. */
  readonly lookBackWeeks: number;
  /** The heaviest of those weeks (`highest`), or only the one before (`previous-week`). */
  readonly baseline: string;
}

type LookBack = Omit<Comparison, 'percent'>;

/** How weeks are compared unless the author sets it otherwise: rule and hover must not disagree. */
export const USUAL_COMPARISON = { percent: 10, lookBackWeeks: 4, baseline: 'highest' } satisfies Comparison;

export interface ReferenceWeek {
  /** Metres, seconds or units of load, as the plan measures. */
  readonly value: number;
  /** Absent where the baseline is what the week is compared with. */
  readonly week?: Week;
}

/** The week's load in what the plan is measured in: metres of running, seconds on the feet, or minutes times exertion. */
export function loadOf({ totals }: Pick<Week, 'totals'>, { measure }: Pick<Plan, 'measure'>): Maybe<number> {
  if (measure.of === 'load') return totals.load;
  return measure.of === 'distance' ? totals.distance : totals.onFeet;
}

/** A session's share of it. */
export function loadOfSession(session: Session, { measure }: Pick<Plan, 'measure'>): Maybe<number> {
  if (measure.of === 'load') return session.load;
  return measure.of === 'distance' ? session.running : session.onFeet;
}

/**
 * What a copied week would come to without rounding. Rounding a run to what a runner would choose may make a week look
 * heavier than its author asked for; that is no jump of the author's.
 */
export function exactLoadOf(week: Week, plan: Pick<Plan, 'measure'>): number | undefined {
  const exact = week.derivation?.exact;
  if (!exact || plan.measure.of === 'load') return undefined;
  return plan.measure.of === 'distance' ? exact.distance : exact.onFeet;
}

/** The weeks that count when a week is compared, the nearest last. A race says nothing of what the runner is used to. */
export function weeksBefore(week: Week, plan: Plan, comparison: LookBack): readonly Week[] {
  return plan.weeks
    .slice(Math.max(0, week.index - lookBack(comparison)), week.index)
    .filter(each => !each.isRaceWeek);
}

/** The load to compare with. Nothing where a week that might be the heaviest is not known. */
export function referenceFor(week: Week, plan: Plan, comparison: LookBack): ReferenceWeek | undefined {
  const candidates: ReferenceWeek[] = [];
  for (const each of weeksBefore(week, plan, comparison)) {
    const load = loadOf(each, plan);
    if (!load.known) return undefined;
    candidates.push({ value: load.value, week: each });
  }
  const baseline = plan.head.baseline?.amount;
  const dimension = { distance: 'distance', time: 'duration', load: undefined }[plan.measure.of];
  if (baseline && baseline.dimension === dimension && week.index < lookBack(comparison))
    candidates.push({ value: baseline.high });
  return candidates.reduce<ReferenceWeek | undefined>((a, b) => (a && a.value >= b.value ? a : b), undefined);
}

/**
 * Whether a week is heavier than the weeks before it by more than the percentage. Of copied weeks that only rounding
 * makes so heavy it is not true: then the week must be too heavy without rounding as well.
 */
export function isJump(week: Week, plan: Plan, comparison: Comparison): boolean {
  const load = loadOf(week, plan);
  const reference = referenceFor(week, plan, comparison);
  const value = load.known ? load.value : (load.atLeast ?? 0);
  if (!reference || reference.value <= 0) return false;
  if (!exceedsByMoreThan(value, reference.value, comparison.percent)) return false;
  const exact = exactLoadOf(week, plan);
  if (exact === undefined) return true;
  const before = Math.max(
    reference.value,
    ...weeksBefore(week, plan, comparison).map(each => exactLoadOf(each, plan) ?? 0),
  );
  return exceedsByMoreThan(Math.min(value, exact), before, comparison.percent);
}

function lookBack({ baseline, lookBackWeeks }: LookBack): number {
  return baseline === 'previous-week' ? 1 : Math.max(1, Math.floor(lookBackWeeks));
}
