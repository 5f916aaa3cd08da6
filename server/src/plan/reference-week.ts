import type { Maybe } from './known.js';
import type { Plan, Week } from './plan.js';

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
  /** Metres or seconds, as the plan measures. */
  readonly value: number;
  /** Absent where the baseline is what the week is compared with. */
  readonly week?: Week;
}

/** The week's load in what the plan is measured in: metres of running, or seconds on the feet. */
export function loadOf(week: Week, plan: Plan): Maybe<number> {
  return plan.measure.of === 'distance' ? week.totals.distance : week.totals.onFeet;
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
  const dimension = plan.measure.of === 'distance' ? 'distance' : 'duration';
  if (baseline?.dimension === dimension && week.index < lookBack(comparison))
    candidates.push({ value: baseline.high });
  return candidates.reduce<ReferenceWeek | undefined>((a, b) => (a && a.value >= b.value ? a : b), undefined);
}

function lookBack({ baseline, lookBackWeeks }: LookBack): number {
  return baseline === 'previous-week' ? 1 : Math.max(1, Math.floor(lookBackWeeks));
}
