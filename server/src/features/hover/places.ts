import type { Plan, Session, Step, Target, Week } from '../../plan/plan.js';
import { type TextRange, touches } from '../../plan/text-range.js';
import type { HoverContext } from './context.js';
import { areaHover, exerciseHover, ownExerciseHover } from './exercise.js';
import { dayHover, muscleHover, paceHover, shoesHover, surfaceHover } from './names.js';
import { sessionHover } from './session.js';
import { weekHover } from './week.js';

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
  return places.filter(place => touches(place.range, offset));
}

function* headingPlaces({ head }: Plan, offset: number): Generator<Place> {
  for (const { name, session, range } of head.ownSessions) {
    if (!session || !touches(range, offset)) continue;
    yield { range: name.range, say: context => sessionHover(session, context) };
    yield* sessionPlaces(head, session, offset);
  }
  for (const own of head.ownExercises) {
    if (!touches(own.range, offset)) continue;
    yield { range: own.name.range, say: context => ownExerciseHover(own, context) };
    for (const name of own.works) yield { range: name.range, say: context => muscleHover(name, context) };
    for (const name of own.stretches)
      yield { range: name.range, say: context => areaHover(name.id, context) };
  }
  for (const shoes of head.shoes)
    yield { range: shoes.name.range, say: context => shoesHover(shoes, context) };
  for (const named of head.paces) yield { range: named.name.range, say: () => paceHover(named) };
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

function* weekPlaces({ head }: Plan, week: Week, offset: number): Generator<Place> {
  yield { range: week.headRange, say: context => weekHover(week, context) };
  for (const day of week.days) {
    if (!touches(day.range, offset)) continue;
    yield { range: day.headRange, say: context => dayHover(day, context) };
    for (const session of day.sessions) {
      yield* sessionPlaces(head, session, offset);
      for (const other of session.alternatives) yield* sessionPlaces(head, other, offset, true);
    }
  }
}

function* sessionPlaces(
  head: Plan['head'],
  session: Session,
  offset: number,
  isAlternative = false,
): Generator<Place> {
  const { range, surface, shoes, target, steps, exercises } = session;
  if (!touches(range, offset)) return;
  yield { range, say: context => sessionHover(session, context, isAlternative) };
  // What the session has from a definition of the author's stands elsewhere in the text.
  const isHere = (part: TextRange) => range.start <= part.start && part.end <= range.end;
  for (const item of exercises) {
    if (isHere(item.range)) yield { range: item.range, say: context => exerciseHover(item, context) };
  }
  if (surface && isHere(surface.range))
    yield { range: surface.range, say: context => surfaceHover(session, context) };
  const worn = head.shoes.find(each => each.name.written === shoes?.id);
  if (shoes && worn && isHere(shoes.range))
    yield { range: shoes.range, say: context => shoesHover(worn, context) };
  for (const { name } of namedPaces(target, steps)) {
    const named = head.paces.find(each => each.name.written === name.id);
    if (named && isHere(name.range)) yield { range: name.range, say: () => paceHover(named) };
  }
}

type NamedTarget = Extract<Target, { by: 'name' }>;

/** The targets by name in a session and its steps. */
function* namedPaces(target: Target | undefined, steps: readonly Step[]): Generator<NamedTarget> {
  if (target?.by === 'name') yield target;
  for (const step of steps) yield* namedPaces(step.target, step.steps);
}
