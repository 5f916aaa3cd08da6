/**
 * A plan is half-written most of its life, so a formula may be handed what is not a quantity yet. These two
 * say whether numbers can be reckoned with; where they cannot, the formulas answer `undefined`, never NaN.
 */

/** Whether all are numbers that can be reckoned with: neither NaN nor infinite. */
export function areFinite(...values: readonly number[]): boolean {
  return values.every(Number.isFinite);
}

/** Whether all are finite and above zero, as a distance, a duration or a speed has to be. */
export function arePositive(...values: readonly number[]): boolean {
  return values.every(value => Number.isFinite(value) && value > 0);
}
