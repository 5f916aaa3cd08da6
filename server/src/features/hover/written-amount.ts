import { decimal, distance, duration, percent } from '../../messages/numbers.js';
import type { Maybe } from '../../plan/known.js';
import type { Session, SessionPace, Week } from '../../plan/plan.js';
import { type Amount, METRES_PER_MILE } from '../../plan/quantity.js';
import { numberOf } from '../../plan/week-number.js';
import { bold, facts, paragraphs } from '../wording/markdown.js';
import { amountText, atPace, covered } from './amounts.js';
import type { HoverContext } from './context.js';
import { loadLine } from './load-line.js';
import { difference } from './running-figures.js';
import { scaledAmounts } from './scaled-copies.js';
import { AMOUNT } from './words/amount.js';

/** The amount of a whole session: the same in the other unit, what it comes to in time or distance, and its share of the week. */
export function amountHover(session: Session, context: HoverContext, week?: Week): string | undefined {
  const { amount, family, pace } = session;
  if (!amount) return undefined;
  const words = AMOUNT[context.language];
  const moves = family === 'run' || family === 'walk';
  const other = amount.dimension === 'distance' ? 'duration' : 'distance';
  const answer = moves ? covered(other, session, context) : words.notConverted;
  return paragraphs(
    `${amountTitle(amount, context)} — ${facts(answer, week && shareOf(session, week, context))}`,
    facts(
      amount.low < amount.high && moves ? words.upperEnd : undefined,
      family === 'run' && isAssumed(session[other]) ? context.hover.target.tell.pace : undefined,
    ),
    week && scaledAmounts(amount.range.start, week, context),
    context.detail === 'full' ? loadLine(session, context) : undefined,
    context.detail === 'full' && moves ? doubtOf(pace, context) : undefined,
  );
}

/** `**8 km** (5 mi)`. */
export function amountTitle(amount: Amount, context: HoverContext): string {
  const title = bold(amountText(amount, context));
  const other = inOtherUnit(amount, context);
  return other === undefined ? title : `${title} (${other})`;
}

/** What is a kilometre or longer, in miles for who counts in kilometres and the other way round. */
function inOtherUnit(amount: Amount, { language, units }: HoverContext): string | undefined {
  if (amount.dimension !== 'distance' || amount.low < 1000) return undefined;
  const [per, unit] = units === 'mi' ? [1000, 'km'] : [METRES_PER_MILE, 'mi'];
  const [low, high] = [amount.low, amount.high].map(metres => decimal(metres / per, language));
  return `${low === high ? high : `${low}-${high}`} ${unit}`;
}

/** Where the model that a pace comes from is not to be trusted to the second. */
export function doubtOf(
  pace: Pick<SessionPace, 'from'> | undefined,
  { hover }: HoverContext,
): string | undefined {
  return pace?.from === 'recent' || pace?.from === 'threshold' ? hover.runner.pacesDoubt : undefined;
}

function isAssumed(value: Maybe<number>): boolean {
  return value.known && value.assumed !== undefined && value.assumed > 0;
}

/** How much of the week's running it is. */
function shareOf({ running }: Session, week: Week, { language }: HoverContext): string | undefined {
  const whole = week.totals.distance;
  if (!running.known || running.value <= 0 || !whole.known || whole.value <= running.value) return undefined;
  return AMOUNT[language].share(percent((running.value / whole.value) * 100, language), numberOf(week));
}

/** A part of a session in the dimension in which it is not written: `about 3 min 34 s at 4:28/km, from your 10 km in 47:30`. */
export function converted(
  { dimension, low, high }: Pick<Amount, 'dimension' | 'low' | 'high'>,
  pace: SessionPace | undefined,
  context: HoverContext,
): string | undefined {
  if (!pace || high <= 0) return undefined;
  const { language, units, hover } = context;
  const text =
    dimension === 'distance'
      ? shortTime(high * pace.secondsPerMetre, context)
      : distance(nearest(high / pace.secondsPerMetre), language, units);
  const about = hover.amounts.about(text);
  return `${low < high ? hover.amounts.upTo(about) : about} ${atPace(pace, context)}`;
}

/** To the second below ten minutes, as one looks at a watch in a repeat. */
export function shortTime(seconds: number, { language }: HoverContext): string {
  return seconds < 600 ? difference(Math.max(1, seconds)) : duration(seconds, language);
}

/** Estimated metres, to ten of them. */
export function nearest(metres: number): number {
  return metres < 1000 ? Math.max(10, Math.round(metres / 10) * 10) : metres;
}
