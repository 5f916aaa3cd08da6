import { kind as kindById } from '../../knowledge/lookup.js';
import { distance } from '../../messages/numbers.js';
import type { Maybe } from '../../plan/known.js';
import type { Session, Step, StepRest, Week } from '../../plan/plan.js';
import type { MeasuredStretch } from '../../training/covering.js';
import { measuredSteps } from '../../training/measure-session.js';
import { runnerOf } from '../../training/runner.js';
import { total } from '../../training/totals.js';
import { bold, capital, facts, paragraphs } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import { amountText, isRange, timesOf } from './amounts.js';
import type { HoverContext } from './context.js';
import { scaledAmounts, scaledRepeats } from './scaled-copies.js';
import { AMOUNT } from './words/amount.js';
import { amountTitle, converted, doubtOf, nearest, shortTime } from './written-amount.js';

/** The amount of a step: what it comes to by the pace of that step, and how much all its repeats are. */
export function stepAmountHover(
  step: Step,
  session: Session,
  context: HoverContext,
  week?: Week,
): string | undefined {
  const { amount } = step;
  const own = stretchesIn(session, context).find(({ stretch }) => stretch.of === step);
  if (!amount || !own) return undefined;
  const { stretch } = own;
  const other = stretch.by === 'stand' ? undefined : converted(amount, stretch.pace, context);
  const answer = facts(other, repeated(own, session, context));
  const title = amountTitle(amount, context);
  return paragraphs(
    answer === '' ? title : `${title} — ${answer}`,
    week && scaledAmounts(amount.range.start, week, context),
    stretch.by === 'run' && stretch.pace?.from === 'assumed' ? context.hover.target.tell.pace : undefined,
    context.detail === 'full' && stretch.by === 'run' ? doubtOf(stretch.pace, context) : undefined,
  );
}

/** A word such as `warm-up` in a step: what it is and how much of it there is. */
export function stepKindHover(step: Step, session: Session, context: HoverContext): string | undefined {
  const { words, language } = context;
  const id = step.kind?.id;
  const text = id === undefined ? undefined : words.kinds[id];
  if (id === undefined || !text || !kindById(id)) return undefined;
  const { distance: far, duration: long } = sumOf(stretchesOf(step, session, context), session, context);
  const amount = facts(far, long);
  return paragraphs(
    `${bold(capital(text.name))} — ${amount === '' ? AMOUNT[language].noAmount : amount}`,
    text.why,
  );
}

/** `6 x`: all repeats together, without and with their rests. */
export function repeatHover(
  step: Step,
  session: Session,
  context: HoverContext,
  week?: Week,
): string | undefined {
  if (step.repeat === 0) return undefined;
  const words = AMOUNT[context.language];
  const all = stretchesOf(step, session, context);
  const rests = all.filter(({ stretch }) => !isStep(stretch.of));
  const work = sumOf(
    all.filter(({ stretch }) => isStep(stretch.of)),
    session,
    context,
  );
  const whole = sumOf(all, session, context);
  const answer = facts(work.distance, work.duration);
  const title = bold(`${timesOf(step)} ${insideOf(step, context)}`.trim());
  // Rests of which nobody knows how long they are add nothing to tell.
  const differs = (of: keyof Sum) => whole[of] !== undefined && whole[of] !== work[of];
  const hasRests = rests.length > 0 && (differs('distance') || differs('duration'));
  return paragraphs(
    `${title} — ${answer === '' ? words.noAmount : words.inAll(answer)}`,
    hasRests ? words.withRests(whole.distance ?? '', whole.duration ?? '') : undefined,
    week && step.repeatRange && scaledRepeats(step.repeatRange.start, week, context),
    hasRests && step.rest && context.detail === 'full' ? words.restAfterLast : undefined,
  );
}

/** `rest 90 s jog`: what is done meanwhile, what it comes to, and how much all of them are. */
export function restHover(rest: StepRest, session: Session, context: HoverContext): string | undefined {
  const { amount, by } = rest;
  const own = stretchesIn(session, context).find(({ stretch }) => stretch.of === rest);
  if (!amount || !own) return undefined;
  const words = AMOUNT[context.language];
  const { stretch } = own;
  const title = bold(words.rest(amountText(amount, context)));
  const answer = facts(
    stretch.by === 'stand' ? undefined : stretch.by === 'walk' ? words.walked : words.jogged,
    stretch.by === 'stand' ? undefined : converted(amount, stretch.pace, context),
    repeated(own, session, context),
    stretch.by === 'run' ? words.countsAsRunning : undefined,
  );
  return paragraphs(
    answer === '' ? title : `${title} — ${answer}`,
    stretch.by === 'stand' ? capital(words.standing) : undefined,
    stretch.by === 'run' && by === undefined ? words.joggedBecause : undefined,
  );
}

function isStep(of: Step | StepRest | undefined): of is Step {
  return of !== undefined && 'repeat' in of && of.kind?.id !== 'rest';
}

function stretchesIn(session: Session, { plan }: HoverContext): readonly MeasuredStretch[] {
  return measuredSteps(session, runnerOf(plan.head));
}

/** Those of a step, its rest and the steps inside it. */
function stretchesOf(step: Step, session: Session, context: HoverContext): MeasuredStretch[] {
  const parts = new Set(partsOf(step));
  return stretchesIn(session, context).filter(({ stretch }) => stretch.of && parts.has(stretch.of));
}

function partsOf(step: Step): (Step | StepRest)[] {
  return [step, ...(step.rest ? [step.rest] : []), ...step.steps.flatMap(partsOf)];
}

/** `6 times: 4.8 km`, or `4 to 6 times: up to 4.8 km`: what is written of all of it together. */
function repeated(own: MeasuredStretch, session: Session, context: HoverContext): string | undefined {
  const { language, hover } = context;
  const { stretch, part } = own;
  const { count, amount, of } = stretch;
  if (count <= 1 || !amount) return undefined;
  const all = textOf(amount.dimension, part[amount.dimension], context, {
    isUpper: isAnyUpper([own], session),
  });
  const fewest = of && fewestTimes(session.steps).get(of);
  const times =
    fewest === undefined || fewest >= count ? `${count}` : hover.amounts.range(`${fewest}`, `${count}`);
  return all && AMOUNT[language].times(times, all);
}

/** How often at least each step and rest is done, itself and the groups around it multiplied out. */
function fewestTimes(
  steps: readonly Step[],
  around = 1,
  found = new Map<Step | StepRest, number>(),
): ReadonlyMap<Step | StepRest, number> {
  for (const step of steps) {
    const fewest = around * (step.fewest ?? step.repeat);
    found.set(step, fewest);
    if (step.rest) found.set(step.rest, fewest);
    fewestTimes(step.steps, fewest, found);
  }
  return found;
}

/** Whether some of it is counted at the upper end of a range, of its own or of its repeats. */
function isAnyUpper(stretches: readonly MeasuredStretch[], { steps }: Session): boolean {
  const fewest = fewestTimes(steps);
  return stretches.some(
    ({ stretch: { of, count } }) =>
      of !== undefined && ((of.amount && isRange(of.amount)) || (fewest.get(of) ?? count) < count),
  );
}

interface Sum {
  readonly distance?: string;
  readonly duration?: string;
}

function sumOf(stretches: readonly MeasuredStretch[], session: Session, context: HoverContext): Sum {
  const text = (dimension: 'distance' | 'duration') =>
    textOf(dimension, total(stretches.map(({ part }) => part[dimension])), context, {
      isEstimate: isConverted(dimension),
      isUpper: isAnyUpper(stretches, session),
    });
  const isConverted = (dimension: 'distance' | 'duration') =>
    stretches.some(({ stretch: { amount, by } }) => by !== 'stand' && amount?.dimension !== dimension);
  return { distance: text('distance'), duration: text('duration') };
}

function textOf(
  dimension: 'distance' | 'duration',
  value: Maybe<number>,
  context: HoverContext,
  { isEstimate = false, isUpper = false }: { readonly isEstimate?: boolean; readonly isUpper?: boolean } = {},
): string | undefined {
  if (!value.known || value.value <= 0) return undefined;
  const { language, units, hover } = context;
  const text =
    dimension === 'distance'
      ? distance(isEstimate ? nearest(value.value) : value.value, language, units)
      : shortTime(value.value, context);
  const told = isEstimate ? hover.amounts.about(text) : text;
  return isUpper ? hover.amounts.upTo(told) : told;
}

/** `800 m`, or `(1 km, 400 m)` for a group. */
function insideOf({ amount, steps }: Step, context: HoverContext): string {
  if (amount) return amountText(amount, context);
  const inner = steps.map(step => `${step.repeat > 1 ? `${timesOf(step)} ` : ''}${insideOf(step, context)}`);
  return inner.length === 0 ? '' : `(${someOf(inner.filter(Boolean), context.language).join(', ')})`;
}
