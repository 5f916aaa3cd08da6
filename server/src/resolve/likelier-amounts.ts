import type { KindFacts } from '../knowledge/facts.js';
import type { Amount } from '../plan/quantity.js';

/** No whole run or walk is shorter than this; what is, was meant in another unit. */
const SHORTEST_METRES = 300;
const SHORTEST_SECONDS = 180;
/** These are short by nature. */
const SHORT_KINDS = ['strides', 'sprints', 'hill_sprints', 'repetitions', 'drills', 'warm_up', 'cool_down'];

/**
 * What was likely meant by an amount that is far too short for its kind of session: `easy 90m` is 90 metres,
 * and `long 1:30` a minute and a half. Empty where the amount is likely enough.
 */
export function likelierAmounts(amount: Amount, kind: KindFacts, written: string): string[] {
  const isOnFeet = kind.family === 'run' || kind.family === 'walk';
  if (!isOnFeet || SHORT_KINDS.includes(kind.id)) return [];
  const shortest = amount.dimension === 'distance' ? SHORTEST_METRES : SHORTEST_SECONDS;
  if (amount.high >= shortest) return [];
  const clock = /^(\d{1,2}):(\d{2})$/.exec(written);
  if (clock) return [`${clock[1]}h${clock[2]}`, `${clock[1]} min`].filter(each => each !== '0 min');
  const number = /\d+(?:[.,]\d+)?/.exec(written)?.[0] ?? '';
  return amount.dimension === 'distance' ? [`${number} min`, `${number} km`] : [`${number} min`];
}
