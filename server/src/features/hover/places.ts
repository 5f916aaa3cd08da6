import type { OwnSession, Plan, Session, Step, Target, Week } from '../../plan/plan.js';
import { contains, type TextRange, touches } from '../../plan/text-range.js';
import { ownWord } from '../../training/own-word.js';
import { paragraphs } from '../wording/markdown.js';
import { climbHover } from './climb.js';
import type { HoverContext } from './context.js';
import { dayHover } from './day.js';
import { exerciseHover, ownExerciseHover } from './exercise.js';
import { recentHover } from './fitness-lines.js';
import { areaNameHover, muscleHover, surfaceHover } from './names.js';
import { painHover, signHover } from './pain.js';
import { phaseHover } from './phase.js';
import { baselineHover, lineHover } from './plan-lines.js';
import { useHover } from './plan-title.js';
import { raceHover } from './race.js';
import { ignoreHover } from './rules.js';
import { sessionHover } from './session.js';
import { shoesHover, type Wearing } from './shoes.js';
import { repeatHover, restHover, stepAmountHover, stepKindHover } from './steps.js';
import { paceHover, targetHover } from './target.js';
import { weekHover } from './week.js';
import { definitionLine, usedLine } from './words-used.js';
import { amountHover } from './written-amount.js';

/** A place in the text that has something to say. */
export interface Place {
  readonly range: TextRange;
  readonly say: (context: HoverContext) => string | undefined;
}

/** Everything under the offset, in no order. */
export function placesAt(plan: Plan, offset: number): Place[] {
  const places = [...headingPlaces(plan, offset)];
  const week = weekAt(plan.weeks, offset);
  if (week) places.push(...weekPlaces(plan, week, offset));
  for (const ignore of plan.ignores)
    places.push({ range: ignore.range, say: context => ignoreHover(ignore, context) });
  return places.filter(place => touches(place.range, offset));
}

function* headingPlaces(plan: Plan, offset: number): Generator<Place> {
  const { head } = plan;
  for (const { keyword, range } of head.lines) yield { range, say: context => lineHover(keyword, context) };
  for (const used of head.uses) yield { range: used.range, say: context => useHover(used, context) };
  for (const own of head.ownSessions) {
    const { session, range } = own;
    if (!session || !touches(range, offset)) continue;
    yield { range, say: context => ownSessionHover(own, session, context) };
    yield* sessionPlaces(plan, session, offset);
  }
  for (const own of head.ownExercises) {
    if (!touches(own.range, offset)) continue;
    const say = (context: HoverContext) =>
      paragraphs(ownExerciseHover(own, context), usedLine('exercise', own.name, context));
    yield { range: own.range, say };
    for (const name of own.works) yield { range: name.range, say: context => muscleHover(name, context) };
    for (const name of own.stretches)
      yield { range: name.range, say: context => areaNameHover(name, context) };
  }
  for (const pain of head.pains) {
    if (!touches(pain.range, offset)) continue;
    yield { range: pain.range, say: context => painHover(pain, context) };
    yield { range: pain.area.range, say: context => areaNameHover(pain.area, context) };
    for (const sign of pain.signs)
      yield { range: sign.range, say: context => signHover(sign, pain, context) };
  }
  for (const shoes of head.shoes) {
    const say = (context: HoverContext) =>
      paragraphs(shoesHover(shoes, context), usedLine('shoes', shoes.name, context));
    yield { range: shoes.range, say };
  }
  for (const named of head.paces) {
    const say = (context: HoverContext) => {
      const pace = paceHover(named, context);
      return pace && paragraphs(pace, usedLine('pace', named.name, context));
    };
    yield { range: named.range, say };
  }
  for (const race of head.races) yield { range: race.range, say: context => raceHover(race, context) };
  for (const result of head.recents)
    yield { range: result.range, say: context => recentHover(result, context) };
  if (head.baseline) yield { range: head.baseline.range, say: baselineHover };
}

/** A session of the author's where it is defined: what it is, and where it is used. */
function ownSessionHover(own: OwnSession, session: Session, context: HoverContext): string | undefined {
  const said = sessionHover(session, context);
  // Without a kind the session itself says only what it lacks.
  const holds = session.kind.written === '' ? definitionLine(own, context) : undefined;
  return said && paragraphs(said, holds, usedLine('session', own.name, context));
}

/** The last week that starts before the offset: a plan of years has hundreds. */
function weekAt(weeks: readonly Week[], offset: number): Week | undefined {
  let low = 0;
  let high = weeks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weeks[middle]!.range.start <= offset) low = middle + 1;
    else high = middle;
  }
  return weeks[low - 1];
}

function* weekPlaces(plan: Plan, week: Week, offset: number): Generator<Place> {
  yield { range: week.headRange, say: context => weekHover(week, context) };
  // The phase of a copied week may stand on the heading of the other one.
  if (week.phase && contains(week.headRange, week.phase.range))
    yield { range: week.phase.range, say: context => phaseHover(week, context) };
  for (const day of week.days) {
    // A copied day is written in another week.
    if (day.copied || !touches(day.range, offset)) continue;
    yield { range: day.headRange, say: context => dayHover(day, week, context) };
    for (const session of day.sessions) {
      yield* sessionPlaces(plan, session, offset, { worn: { week, day }, week });
      for (const other of session.alternatives)
        yield* sessionPlaces(plan, other, offset, { isAlternative: true, week });
    }
  }
}

interface Where {
  /** What may be done instead counts nowhere. */
  readonly isAlternative?: boolean;
  readonly week?: Week;
  readonly worn?: Wearing;
}

function* sessionPlaces(
  plan: Plan,
  session: Session,
  offset: number,
  { isAlternative, worn, week }: Where = {},
): Generator<Place> {
  const { range, kind, amount, climbRange, descendRange, surface, shoes, target, steps, exercises, family } =
    session;
  if (!touches(range, offset)) return;
  const own = ownWord(plan, 'ownSessions', kind.written);
  // Before the session itself, which may be no more than this word.
  if (own && contains(range, kind.range)) {
    const say = (context: HoverContext) => {
      const said = sessionHover(session, context, isAlternative);
      return said && paragraphs(said, definitionLine(own, context));
    };
    yield { range: kind.range, say };
  }
  yield { range, say: context => sessionHover(session, context, isAlternative) };
  // What the session has from a definition of the author's stands elsewhere.
  const isHere = (part: { readonly range: TextRange }) => contains(range, part.range);
  // `marathon` is the session before it is a distance.
  if (amount && isHere(amount) && !contains(kind.range, amount.range))
    yield {
      range: amount.range,
      say: context => amountHover(session, context, isAlternative ? undefined : week),
    };
  for (const [which, place] of [
    ['climb', climbRange],
    ['descend', descendRange],
  ] as const) {
    if (place && contains(range, place))
      yield {
        range: place,
        say: context => climbHover(session, which, context, isAlternative ? undefined : week),
      };
  }
  for (const place of stepPlaces(session, steps, isAlternative ? undefined : week))
    if (isHere(place)) yield place;
  for (const item of exercises) {
    if (isHere(item)) yield { range: item.range, say: context => exerciseHover(item, context) };
  }
  if (surface && isHere(surface))
    yield { range: surface.range, say: context => surfaceHover(session, context) };
  const pair = ownWord(plan, 'shoes', shoes?.id);
  if (shoes && pair && isHere(shoes))
    yield { range: shoes.range, say: context => shoesHover(pair, context, worn) };
  for (const each of targetsIn(target, steps)) {
    if (isHere(each)) yield { range: placeOf(each), say: context => targetHover(each, family, context) };
  }
}

/** What stands in the steps of a session, but for their targets. */
function* stepPlaces(session: Session, steps: readonly Step[], week: Week | undefined): Generator<Place> {
  for (const step of steps) {
    const { kind, amount, rest, repeatRange, steps: inner } = step;
    if (kind) yield { range: kind.range, say: context => stepKindHover(step, session, context) };
    if (amount) yield { range: amount.range, say: context => stepAmountHover(step, session, context, week) };
    if (repeatRange) yield { range: repeatRange, say: context => repeatHover(step, session, context, week) };
    if (rest) yield { range: rest.range, say: context => restHover(rest, session, context) };
    yield* stepPlaces(session, inner, week);
  }
}

/** The targets of a session and of its steps. */
function* targetsIn(target: Target | undefined, steps: readonly Step[]): Generator<Target> {
  if (target) yield target;
  for (const step of steps) yield* targetsIn(step.target, step.steps);
}

/** Of a target by name the name: the `@` before it is not part of the word. */
function placeOf(target: Target): TextRange {
  return target.by === 'name' ? target.name.range : target.range;
}
