import type { Plan, Session, Step, Target, Week } from '../../plan/plan.js';
import { contains, type TextRange, touches } from '../../plan/text-range.js';
import type { HoverContext } from './context.js';
import { areaHover, exerciseHover, ownExerciseHover } from './exercise.js';
import { recentHover } from './fitness-lines.js';
import { dayHover, muscleHover, surfaceHover } from './names.js';
import { ownWord } from './own-words.js';
import { baselineHover, lineHover } from './plan-lines.js';
import { raceHover } from './race.js';
import { sessionHover } from './session.js';
import { shoesHover, type Wearing } from './shoes.js';
import { paceHover, targetHover } from './target.js';
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

function* headingPlaces(plan: Plan, offset: number): Generator<Place> {
  const { head } = plan;
  for (const { keyword, range } of head.lines) yield { range, say: context => lineHover(keyword, context) };
  for (const { name, session, range } of head.ownSessions) {
    if (!session || !touches(range, offset)) continue;
    yield { range: name.range, say: context => sessionHover(session, context) };
    yield* sessionPlaces(plan, session, offset);
  }
  for (const own of head.ownExercises) {
    if (!touches(own.range, offset)) continue;
    yield { range: own.name.range, say: context => ownExerciseHover(own, context) };
    for (const name of own.works) yield { range: name.range, say: context => muscleHover(name, context) };
    for (const name of own.stretches)
      yield { range: name.range, say: context => areaHover(name.id, context) };
  }
  for (const shoes of head.shoes) yield { range: shoes.range, say: context => shoesHover(shoes, context) };
  for (const named of head.paces) yield { range: named.range, say: context => paceHover(named, context) };
  for (const race of head.races) yield { range: race.range, say: context => raceHover(race, context) };
  for (const result of head.recents)
    yield { range: result.range, say: context => recentHover(result, context) };
  if (head.baseline) yield { range: head.baseline.range, say: baselineHover };
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
  for (const day of week.days) {
    // A copied day is written in another week.
    if (day.copied || !touches(day.range, offset)) continue;
    yield { range: day.headRange, say: context => dayHover(day, context) };
    for (const session of day.sessions) {
      yield* sessionPlaces(plan, session, offset, { worn: { week, day } });
      for (const other of session.alternatives)
        yield* sessionPlaces(plan, other, offset, { isAlternative: true });
    }
  }
}

interface Where {
  /** What may be done instead counts nowhere. */
  readonly isAlternative?: boolean;
  readonly worn?: Wearing;
}

function* sessionPlaces(
  plan: Plan,
  session: Session,
  offset: number,
  { isAlternative, worn }: Where = {},
): Generator<Place> {
  const { range, surface, shoes, target, steps, exercises, family } = session;
  if (!touches(range, offset)) return;
  yield { range, say: context => sessionHover(session, context, isAlternative) };
  // What the session has from a definition of the author's stands elsewhere.
  const isHere = (part: { readonly range: TextRange }) => contains(range, part.range);
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

/** The targets of a session and of its steps. */
function* targetsIn(target: Target | undefined, steps: readonly Step[]): Generator<Target> {
  if (target) yield target;
  for (const step of steps) yield* targetsIn(step.target, step.steps);
}

/** Of a target by name the name: the `@` before it is not part of the word. */
function placeOf(target: Target): TextRange {
  return target.by === 'name' ? target.name.range : target.range;
}
