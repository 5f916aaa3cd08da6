import type { Amount } from '../plan/quantity.js';
import { measured } from '../training/measure-stretch.js';
import { type Sketch, stretchesOf } from '../training/stretches.js';
import { total } from '../training/totals.js';
import { isWarmUp } from '../training/warm-up.js';
import type { Reading } from './reading.js';

/** By how much the total and the steps may differ: what one rounds when one writes. */
export const TOLERANCE = 0.05;

/**
 * Says that the amount of a session and its steps contradict each other. Steps may leave out a part of a session (`long
 * 20 km: 5 km @ hmp`), so fewer of them contradict the whole only where they have both a beginning and an end.
 */
export function checkTotal(session: Sketch, amount: Amount, reading: Reading): void {
  const { steps } = session;
  const { dimension } = amount;
  const parts = stretchesOf(session, reading.runner).map(stretch => measured(stretch)[dimension]);
  const sum = total(parts);
  if (!sum.known || sum.assumed !== undefined) return;
  const isComplete =
    steps.length > 1 && isWarmUp(steps[0]!, 0, session) && isWarmUp(steps.at(-1)!, steps.length - 1, session);
  const tooMuch = sum.value > amount.high * (1 + TOLERANCE);
  const tooLittle = isComplete && sum.value < amount.low * (1 - TOLERANCE);
  if (tooMuch || tooLittle)
    reading.report(
      { code: 'plan/contradiction', dimension, total: amount.high, steps: sum.value },
      amount.range,
    );
}
