import { toGrid } from '../plan/quantity.js';
import { measured, type Part } from './measure-stretch.js';
import type { Sketch, Stretch } from './stretches.js';
import { total } from './totals.js';

/** A stretch with what it comes to. */
export interface MeasuredStretch {
  readonly stretch: Stretch;
  readonly part: Part;
}

/**
 * The stretches that make up the whole. Where a total is written and the steps are shorter, the rest of it is run
 * easily in a workout, and like the session itself in any other.
 */
export function coveringAll(
  { amount }: Sketch,
  whole: MeasuredStretch,
  steps: readonly MeasuredStretch[],
  /** How what is not spelt out is run. */
  plain: Stretch,
): readonly MeasuredStretch[] {
  if (steps.length === 0) return amount ? [whole] : [];
  if (!amount) return steps;
  const covered = total(steps.map(({ part }) => part[amount.dimension]));
  // Steps that nobody can add up tell nothing of how the whole is made up.
  if (!covered.known || covered.value <= 0) return [whole];
  if (covered.value === amount.high) return steps;
  // The whole counts, so steps that go beyond it are each a little shorter.
  if (covered.value > amount.high)
    return steps.map(({ stretch }) => {
      const shorter = { ...stretch, count: stretch.count * (amount.high / covered.value) };
      return { stretch: shorter, part: measured(shorter) };
    });
  const left = { dimension: amount.dimension, high: toGrid(amount.high - covered.value) };
  const rest: Stretch = { ...plain, count: 1, amount: left };
  return [...steps, { stretch: rest, part: measured(rest) }];
}
