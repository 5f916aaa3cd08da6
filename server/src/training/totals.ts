import { known, type Maybe, unknown } from '../plan/known.js';
import type { ZoneTimes } from '../plan/plan.js';
import { sum } from '../plan/quantity.js';

/** The exact sum, with the assumed share; unknown with a lower bound when a part is unknown. */
export function total(values: readonly Maybe<number>[]): Maybe<number> {
  const certain = sum(values.map(each => (each.known ? each.value : (each.atLeast ?? 0))));
  const missing = values.find(each => !each.known);
  if (missing && !missing.known)
    return unknown(values.length === 1 ? missing.reason : 'partly-unknown', certain);
  const assumed = sum(values.map(each => (each.known ? (each.assumed ?? 0) : 0)));
  return known(certain, assumed > 0 ? assumed : undefined);
}

/** The time in each zone, added up. */
export function totalZones(values: readonly Maybe<ZoneTimes>[]): Maybe<ZoneTimes> {
  const added = [0, 1, 2, 3, 4].map(zone =>
    sum(values.map(each => (each.known ? each.value[zone]! : (each.atLeast?.[zone] ?? 0)))),
  ) as unknown as ZoneTimes;
  const missing = values.find(each => !each.known);
  if (missing && !missing.known)
    return unknown(values.length === 1 ? missing.reason : 'partly-unknown', added);
  return known(added);
}
