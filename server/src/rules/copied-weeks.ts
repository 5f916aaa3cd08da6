import type { Plan, Week } from '../plan/plan.js';

/**
 * Whether a finding about a copied week is one about the week that it copies: said there, it need not be said again, and
 * what mends that week mends its copies. Of a copy whose source is not there nothing can be said.
 */
export function isToldOfSource(week: Week, plan: Plan, isFound: (week: Week) => boolean): boolean {
  if (!week.derivation) return false;
  const { distance } = week.totals;
  if (!distance.known && distance.reason === 'no-week-to-copy') return true;
  const source = week.derivation.source === undefined ? undefined : plan.weeks[week.derivation.source];
  return source === undefined || isFound(source);
}
