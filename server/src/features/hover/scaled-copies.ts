import { list } from '../../messages/numbers.js';
import type { Session, Step, Week } from '../../plan/plan.js';
import { numberOf } from '../../plan/week-number.js';
import { amountText, timesOf } from './amounts.js';
import type { HoverContext } from './context.js';
import { height } from './running-figures.js';
import { AMOUNT } from './words/amount.js';

/** Nobody reads more of them. */
const MOST_COPIES = 6;

/** What became of an amount in weeks that copy it: `As a copy: 8.5 km in week 2 and 9 km in week 3.` */
export function scaledAmounts(start: number, week: Week, context: HoverContext): string | undefined {
  return scaledIn(week, context, session => {
    const amounts = [session.amount, ...stepsIn(session.steps).map(step => step.amount)];
    const amount = amounts.find(each => each?.scaled && each.range.start === start);
    return amount && amountText(amount, context);
  });
}

/** The same of how often a step is repeated. */
export function scaledRepeats(start: number, week: Week, context: HoverContext): string | undefined {
  return scaledIn(week, context, session => {
    const step = stepsIn(session.steps).find(each => each.scaled && each.repeatRange?.start === start);
    return step && timesOf(step);
  });
}

/** The same of what goes up or down. */
export function scaledHeights(
  which: 'climb' | 'descend',
  session: Session,
  week: Week,
  context: HoverContext,
): string | undefined {
  const [place, scaled] = (
    { climb: ['climbRange', 'scaledClimb'], descend: ['descendRange', 'scaledDescend'] } as const
  )[which];
  const start = session[place]?.start;
  return scaledIn(week, context, copy => {
    const metres = copy[which];
    const isCopy = copy[scaled] !== undefined && copy[place]?.start === start;
    return isCopy && metres !== undefined ? height(metres, context.language) : undefined;
  });
}

function scaledIn(
  week: Week,
  { plan, language }: HoverContext,
  textIn: (session: Session) => string | undefined,
): string | undefined {
  const words = AMOUNT[language];
  const copies = plan.weeks.flatMap(each =>
    each.days
      .filter(({ copied }) => copied?.week === week.index)
      .flatMap(day => day.sessions.flatMap(session => [session, ...session.alternatives]))
      .flatMap(session => textIn(session) ?? [])
      .map(text => words.inWeek(text, numberOf(each))),
  );
  if (copies.length === 0) return undefined;
  const more = copies.length - MOST_COPIES;
  const shown = more > 1 ? [...copies.slice(0, MOST_COPIES), words.moreCopies(more)] : copies;
  return words.copies(list(shown, language));
}

function stepsIn(steps: readonly Step[]): Step[] {
  return steps.flatMap(step => [step, ...stepsIn(step.steps)]);
}
