import type { Language } from '../../messages/language.js';
import { distance, duration, pace } from '../../messages/numbers.js';
import type { Maybe } from '../../plan/known.js';
import type { Session, Step } from '../../plan/plan.js';
import type { Amount } from '../../plan/quantity.js';
import { facts } from './markdown.js';
import type { HoverWords } from './words.js';

type AmountWords = HoverWords['amounts'];

/** How far, how long and how high, on one line; what is estimated or unknown says so. */
export function amountsOf(session: Session, language: Language, { amounts: words }: HoverWords): string {
  const { family, amount, climb, descend, steps } = session;
  const heights = [
    climb === undefined ? undefined : words.up(distance(climb, language)),
    descend === undefined ? undefined : words.down(distance(descend, language)),
  ];
  if (!amount && steps.length === 0) return facts(words.reasons['no-amount'], ...heights);
  if (family !== 'run' && family !== 'walk' && amount)
    return facts(amountText(amount, language, words), ...heights);
  const time = covered('duration', session.duration, session, language, words);
  const length = covered('distance', session.distance, session, language, words);
  const isByTime = session.duration.known && !session.duration.assumed;
  const isEstimate = !session.distance.known || session.distance.assumed;
  // What is certain comes before what is estimated from it.
  return isByTime && isEstimate ? facts(time, length, ...heights) : facts(length, time, ...heights);
}

/** An amount as the author gave it, a range as a range. */
export function amountText(amount: Amount, language: Language, words: AmountWords): string {
  const low = valueText(amount.dimension, amount.low, language);
  const high = valueText(amount.dimension, amount.high, language);
  return low === high ? high : words.range(low, high);
}

/** Metres or seconds with their unit. */
function valueText(dimension: Amount['dimension'], value: number, language: Language): string {
  return dimension === 'distance' ? distance(value, language) : duration(value, language);
}

function covered(
  dimension: Amount['dimension'],
  value: Maybe<number>,
  session: Session,
  language: Language,
  words: AmountWords,
): string {
  const { amount, pace: used } = session;
  if (!value.known) {
    const reason = words.reasons[value.reason];
    return dimension === 'distance' ? words.unknownDistance(reason) : words.unknownTime(reason);
  }
  if (amount?.dimension === dimension) return amountText(amount, language, words);
  const isAssumed = value.assumed !== undefined && value.assumed > 0;
  const exact = valueText(dimension, value.value, language);
  const text = isAssumed ? words.about(exact) : exact;
  // Load counts a range at its upper end, and so does what is converted from it.
  const atEnd = amount && amount.low < amount.high ? words.upTo(text) : text;
  if (isAssumed) return `${atEnd} ${assumption(session, words)}`;
  return amount && used ? `${atEnd} ${words.at(paceText(used.secondsPerMetre))}` : atEnd;
}

/** The pace that an estimate rests on; no single one where the steps have kinds or rests of their own. */
function assumption({ pace: used, amount, steps }: Session, words: AmountWords): string {
  const isOnePace = used?.from === 'assumed' && (amount !== undefined || steps.every(hasSessionPace));
  return isOnePace ? words.atAssumed(paceText(used.secondsPerMetre)) : words.atAssumedPaces;
}

function hasSessionPace(step: Step): boolean {
  return step.kind === undefined && step.rest?.amount === undefined && step.steps.every(hasSessionPace);
}

function paceText(secondsPerMetre: number): string {
  return pace({ slow: secondsPerMetre, fast: secondsPerMetre, per: 'km' });
}
