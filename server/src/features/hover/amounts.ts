import { distance, duration, percent } from '../../messages/numbers.js';
import type { Maybe } from '../../plan/known.js';
import type { Session, SessionPace, Step, Target } from '../../plan/plan.js';
import type { Amount } from '../../plan/quantity.js';
import { facts } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { fromAll, sourceOfPace } from './origins.js';
import { height, paceText } from './running-figures.js';

type Dimension = Amount['dimension'];

/** How far, how long and how high, on one line; what is converted says by which pace, and where that comes from. */
export function amountsOf(session: Session, context: HoverContext): string {
  const { family, amount, climb, descend, steps } = session;
  const { language, hover } = context;
  const { amounts: words } = hover;
  const heights = [
    climb === undefined ? undefined : words.up(height(climb, language)),
    descend === undefined ? undefined : words.down(height(descend, language)),
  ];
  if (!amount && steps.length === 0) return facts(words.reasons['no-amount'], ...heights);
  if (family !== 'run' && family !== 'walk' && amount) return facts(amountText(amount, context), ...heights);
  // What is certain comes before what is converted from it.
  const order: readonly Dimension[] =
    writtenIn(session) === 'duration' ? ['duration', 'distance'] : ['distance', 'duration'];
  const [first, second] = order.map(dimension => covered(dimension, session, context));
  return facts(first, second, ...heights);
}

/** An amount as the author gave it, a range as a range. */
export function amountText(amount: Amount, context: HoverContext): string {
  const low = valueText(amount.dimension, amount.low, context);
  const high = valueText(amount.dimension, amount.high, context);
  return low === high ? high : context.hover.amounts.range(low, high);
}

/** Metres or seconds with their unit. */
function valueText(dimension: Dimension, value: number, { language, units }: HoverContext): string {
  return dimension === 'distance' ? distance(value, language, units) : duration(value, language);
}

/** How far or how long a session is; what is converted says by which pace. */
export function covered(dimension: Dimension, session: Session, context: HoverContext): string {
  const { amount } = session;
  const { amounts: words } = context.hover;
  const value: Maybe<number> = session[dimension];
  if (!value.known) {
    const reason = words.reasons[value.reason];
    return dimension === 'distance' ? words.unknownDistance(reason) : words.unknownTime(reason);
  }
  if (amount?.dimension === dimension) return amountText(amount, context);
  const isAssumed = value.assumed !== undefined && value.assumed > 0;
  const exact = valueText(dimension, value.value, context);
  const text = isAssumed ? words.about(exact) : exact;
  // Load counts a range at its upper end, and so does what is converted from it.
  const isUpper = amount ? isRange(amount) : session.steps.some(hasRange);
  const atEnd = isUpper ? words.upTo(text) : text;
  return [atEnd, isAssumed ? assumption(session, context) : conversion(dimension, session, context)]
    .filter(part => part !== undefined)
    .join(' ');
}

export function isRange({ low, high }: Pick<Amount, 'low' | 'high'>): boolean {
  return low < high;
}

/** Whether a step, its repeats, its rest or a step inside it is written as a range. */
function hasRange({ amount, fewest, rest, steps }: Step): boolean {
  if (fewest !== undefined || steps.some(hasRange)) return true;
  return [amount, rest?.amount].some(each => each !== undefined && isRange(each));
}

/** The pace that an estimate rests on; no single one where the steps have kinds or rests of their own. */
function assumption({ pace: used, amount, steps }: Session, context: HoverContext): string {
  const { amounts: words } = context.hover;
  const isOnePace = used?.from === 'assumed' && (amount !== undefined || steps.every(hasSessionPace));
  return isOnePace ? words.atAssumed(withSlope(used, context)) : words.atAssumedPaces;
}

function hasSessionPace(step: Step): boolean {
  return step.kind === undefined && step.rest?.amount === undefined && step.steps.every(hasSessionPace);
}

/** `at 5:55/km, from your 10 km in 47:30`; nothing where nothing was converted. */
function conversion(dimension: Dimension, session: Session, context: HoverContext): string | undefined {
  const { amount, pace: used, steps, target } = session;
  const { amounts: words } = context.hover;
  const { training } = context.plan.fitness;
  if (amount)
    return used && words.at([withSlope(used, context), originOf(used, context)].filter(Boolean).join(', '));
  // Of what is partly written in both, the time says for both where the paces come from.
  const isConverted =
    (writtenIn(session) ?? 'distance') !== dimension && steps.some(step => !isPaced(step, target));
  const from = isConverted && training ? origin(training.from, context) : undefined;
  return from === undefined ? undefined : words.atPaces(from);
}

/** `at 5:55/km, from your 10 km in 47:30`, or `at an assumed 6:30/km`. */
export function atPace(used: SessionPace, context: HoverContext): string {
  const { amounts: words } = context.hover;
  if (used.from === 'assumed') return words.atAssumed(withSlope(used, context));
  return words.at([withSlope(used, context), originOf(used, context)].filter(Boolean).join(', '));
}

function origin(from: SessionPace['from'], context: HoverContext): string | undefined {
  return fromAll([sourceOfPace(from, context)], context);
}

/** Where a pace comes from; the threshold need not be told to follow from itself. */
function originOf({ from, secondsPerMetre }: SessionPace, context: HoverContext): string | undefined {
  const isThreshold = from === 'threshold' && secondsPerMetre === context.plan.fitness.threshold?.pace;
  return isThreshold ? context.hover.origins.ownThreshold : origin(from, context);
}

/** `6:06/km (3% slower for the climb)`. */
function withSlope({ secondsPerMetre, slope = 1 }: SessionPace, context: HoverContext): string {
  const text = paceText(secondsPerMetre, context);
  const slower = Math.round((slope - 1) * 100);
  if (slower === 0) return text;
  return `${text} (${context.hover.amounts.slower(percent(slower, context.language))})`;
}

/** What all of a session is written in; nothing where some of it is a distance and some a time. */
function writtenIn({ amount, steps }: Pick<Session, 'amount' | 'steps'>): Dimension | undefined {
  if (amount) return amount.dimension;
  const dimensions = new Set(steps.flatMap(dimensionsOf));
  return dimensions.size === 1 ? [...dimensions][0] : undefined;
}

function dimensionsOf({ amount, rest, steps }: Step): Dimension[] {
  const inner = steps.flatMap(dimensionsOf);
  const own = [amount, isCovered(rest) ? rest?.amount : undefined].flatMap(each =>
    each ? [each.dimension] : [],
  );
  return [...own, ...inner];
}

/** Whether a rest is jogged or walked, as one that is given as a distance has to be. */
function isCovered(rest: Step['rest']): boolean {
  return rest?.amount !== undefined && (rest.by !== undefined || rest.amount.dimension === 'distance');
}

/** Whether the author wrote at which pace a step is run. */
function isPaced({ target, kind, rest, steps }: Step, around: Target | undefined): boolean {
  const asked = target ?? (kind ? undefined : around);
  if (isCovered(rest)) return false;
  if (steps.length > 0) return steps.every(step => isPaced(step, asked));
  return asked?.by === 'pace' || asked?.by === 'speed' || (asked?.by === 'name' && asked.pace !== undefined);
}

/** `6 x`, or `4-6 x`. */
export function timesOf({ repeat, fewest }: Pick<Step, 'repeat' | 'fewest'>): string {
  return `${fewest === undefined ? repeat : `${fewest}-${repeat}`} x`;
}
