import { longDate } from '../../messages/dates.js';
import { clock, decimal } from '../../messages/numbers.js';
import { daysBetween, type IsoDate } from '../../plan/date.js';
import type { Plan, Race } from '../../plan/plan.js';
import type { Metres } from '../../plan/quantity.js';
import { racePace } from '../../training/paces.js';
import { runnerOf } from '../../training/runner.js';
import { bold, capital, facts, paragraphs, plain } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { pacesLine } from './fitness-lines.js';
import { sourceOfPace } from './origins.js';
import { difference, paceText, raceName } from './running-figures.js';
import { GOAL } from './words/goal.js';

/** A `race` line: when it is, and what its goal asks compared with what a result predicts. */
export function raceHover(race: Race, context: HoverContext): string | undefined {
  const { hover } = context;
  const { distance, name, time } = race;
  const { race: words } = hover;
  const what = distance === undefined ? undefined : raceName(distance, context);
  const called = plain(name ?? '');
  const title = called === '' ? capital(what ?? '') : facts(called, what);
  if (title === '') return undefined;
  const when = whenOf(race, context);
  const predicted = predictedTime(race, context);
  return paragraphs(
    when === undefined ? bold(title) : `${bold(title)} — ${when}`,
    distance !== undefined && distance > 0 && time !== undefined
      ? goalLine(race, predicted?.time, context)
      : undefined,
    predicted ? predicted.text : distance === undefined ? undefined : words.tellResult,
    needsLine(race, context),
    predicted && modelLine(distance, context),
  );
}

/** Beyond a half marathon the model is often too hopeful. */
const WELL_PREDICTED: Metres = 22_000;

function modelLine(distance: Metres | undefined, { hover }: HoverContext): string {
  const { danielsModel, marathonDoubt } = hover.runner;
  return distance !== undefined && distance > WELL_PREDICTED
    ? `${danielsModel} ${marathonDoubt}`
    : danielsModel;
}

/** `Sunday 29 March 2026, 11 weeks and 6 days after the first day of the plan`. */
function whenOf({ date }: Race, { plan, language, hover }: HoverContext): string | undefined {
  if (date === undefined) return undefined;
  const day = longDate(date, language);
  const first = firstDay(plan);
  const days = first === undefined ? 0 : daysBetween(first, date);
  return days > 0 ? `${day}, ${hover.race.after(Math.floor(days / 7), days % 7)}` : day;
}

/** The `start` date, which need not be a Monday, else the first Monday. */
function firstDay({ head, weeks }: Plan): IsoDate | undefined {
  if (head.start !== undefined) return head.start;
  const mondays = weeks.flatMap(({ startDate }) => (startDate.known ? [startDate.value] : []));
  return mondays.sort()[0];
}

interface Prediction {
  readonly time: number;
  readonly text?: string;
}

function predictedTime({ distance }: Race, context: HoverContext): Prediction | undefined {
  const { plan, hover } = context;
  const pace = distance === undefined ? undefined : racePace(distance, runnerOf(plan.head));
  const source = sourceOfPace('recent', context);
  if (distance === undefined || pace?.from !== 'recent' || source === undefined) return undefined;
  const time = pace.secondsPerMetre * distance;
  const riegel = plan.fitness.equivalents.find(each => each.distance === distance)?.riegel;
  // That a result predicts itself need not be told.
  if (plan.fitness.vdot?.result.distance === distance) return { time };
  const text = hover.race.predicted(source, clock(time), riegel === undefined ? undefined : clock(riegel));
  return { time, text: capital(text) };
}

/** `Goal 1:45:00, 4:59/km: 19 s faster than predicted.` */
function goalLine({ distance, time }: Race, predicted: number | undefined, context: HoverContext): string {
  const { race: words } = context.hover;
  const goal = words.goal(clock(time!), paceText(time! / distance!, context));
  if (predicted === undefined) return `${goal}.`;
  const slower = Math.round(time!) - Math.round(predicted);
  return `${goal}: ${words.against(slower > 0, slower === 0 ? undefined : difference(Math.abs(slower)))}.`;
}

/** Which fitness the goal asks for compared with what a result shows, and the paces that go with it. */
function needsLine(race: Race, context: HoverContext): string | undefined {
  const { plan, language, detail } = context;
  const words = GOAL[language];
  const { distance, time, range } = race;
  const { vdot: needed, training } = runnerOf({ recents: [{ distance, time, range }] }).fitness;
  if (!needed) return undefined;
  const [asked, now] = [needed.value, plan.fitness.vdot?.value].map(value =>
    value === undefined ? undefined : decimal(value, language),
  );
  const result = sourceOfPace('recent', context);
  const isMore = plan.fitness.vdot && needed.value > plan.fitness.vdot.value;
  const needs =
    now === undefined || result === undefined
      ? words.needs(asked!)
      : (isMore ? words.needsMore : words.needsLess)(asked!, now, result);
  if (detail === 'brief' || !training) return needs;
  const paces = pacesLine(training, context, false);
  return `${needs} ${words.paces(paces.charAt(0).toLowerCase() + paces.slice(1))} ${words.doubt}`;
}
