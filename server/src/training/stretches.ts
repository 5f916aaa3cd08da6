import type { KindFacts } from '../knowledge/facts.js';
import { isRaceKind, kind as kindById } from '../knowledge/lookup.js';
import { rpeOfIntensity } from '../physiology/effort.js';
import type { Effort, Session, SessionPace, Step, StepRest } from '../plan/plan.js';
import type { Amount, Metres } from '../plan/quantity.js';
import { effortOfKind, effortOfTarget, JOGGING_BETWEEN, STANDING, WALKING, WARMING_UP } from './efforts.js';
import { easyPace, paceOfKind, paceOfTarget, paceOfWork, predictedPace } from './paces.js';
import type { Runner } from './runner.js';
import { isWarmUp, isWorkout } from './warm-up.js';

/** A part of a session that is covered by one means at one pace and effort, with how often it is repeated. */
export interface Stretch {
  readonly by: 'run' | 'walk' | 'stand';
  readonly count: number;
  /** Absent where the author wrote none: then nobody knows how long it is. */
  readonly amount?: Pick<Amount, 'dimension' | 'high'>;
  readonly pace?: SessionPace;
  readonly effort?: Effort;
  /** The exertion while it lasts, where that of the whole says something else: a race is hard because it is long. */
  readonly zoneRpe?: number;
  /** The step that it is, or the rest behind one; absent for a whole session. */
  readonly of?: Step | StepRest;
}

export type Sketch = Pick<Session, 'kind' | 'family' | 'amount' | 'target' | 'steps'>;
type Course = Pick<Session, 'climb' | 'descend'>;

/** The whole of a session as one stretch. */
export function wholeOf(session: Sketch & Course, runner: Runner): Stretch {
  const facts = factsOf(session.kind.id);
  const pace = paceOfTarget(session.target, runner) ?? paceOfKind(facts, runner, lengthOf(session));
  return {
    by: session.family === 'walk' ? 'walk' : 'run',
    count: 1,
    amount: session.amount,
    pace,
    effort: effortOfTarget(session.target, pace, runner) ?? wholeEffort(facts),
    zoneRpe:
      facts && isRaceKind(facts.id) ? racingRpe(facts, levelPace(session, pace, runner), runner) : undefined,
  };
}

/** The pace of a race as far as it can be compared with a threshold, which is of level ground: a goal has its hills in it. */
function levelPace(
  session: Sketch & Course,
  pace: SessionPace | undefined,
  runner: Runner,
): SessionPace | undefined {
  const isLevel = session.climb === undefined && session.descend === undefined;
  if (isLevel || pace?.from !== 'goal') return pace;
  const distance = lengthOf(session);
  return distance === undefined ? undefined : predictedPace(distance, runner);
}

function lengthOf({ amount }: Sketch): Metres | undefined {
  return amount?.dimension === 'distance' ? amount.high : undefined;
}

/** In a workout, what its steps leave out is easy running; in any other session it is like the rest of it. */
export function plainOf({ kind }: Sketch, runner: Runner): Stretch | undefined {
  if (!isWorkout(kind.id)) return undefined;
  return { by: 'run', count: 1, pace: easyPace(runner), effort: estimate(WARMING_UP) };
}

/** By the pace that is expected, where the runner is known; else a long race is run about at threshold. */
function racingRpe({ id }: KindFacts, pace: SessionPace | undefined, runner: Runner): number | undefined {
  const threshold = runner.fitness.threshold?.pace;
  const byPace = threshold && pace ? rpeOfIntensity(threshold / pace.secondsPerMetre) : undefined;
  return byPace ?? (id === 'race_long' ? RPE_AT_THRESHOLD : undefined);
}

const RPE_AT_THRESHOLD = 7;

/** A hard session as a whole has easy parts in it; an easy one is what it is throughout. */
function wholeEffort(facts: KindFacts | undefined): Effort | undefined {
  if (!facts) return undefined;
  const rpe = facts.hard && facts.id !== 'long' ? facts.rpe : effortOfKind(facts);
  return rpe === undefined ? undefined : { rpe, from: 'kind' };
}

/** The steps of a session as stretches, groups and repeats multiplied out. */
export function stretchesOf(session: Sketch, runner: Runner): Stretch[] {
  const { target, kind, steps } = session;
  const facts = factsOf(kind.id);
  const pace = paceOfTarget(target, runner) ?? paceOfWork(facts, runner, lengthOf(session));
  const usual = effortOfKind(facts);
  const effort = effortOfTarget(target, pace, runner) ?? (usual === undefined ? undefined : estimate(usual));
  const walks = session.family === 'walk';
  const context = { pace, effort, by: walks ? 'walk' : 'run', runner } as const;
  return steps.flatMap((step, index) =>
    stretchesOfStep(
      step,
      1,
      !walks && isWarmUp(step, index, session)
        ? { ...context, pace: easyPace(runner), effort: estimate(WARMING_UP) }
        : context,
    ),
  );
}

/** What a step has where it does not say otherwise. */
interface Context {
  readonly pace: SessionPace | undefined;
  readonly effort: Effort | undefined;
  readonly by: 'run' | 'walk';
  readonly runner: Runner;
}

function stretchesOfStep(step: Step, times: number, around: Context): Stretch[] {
  const count = times * step.repeat;
  const context = contextOf(step, around);
  // A step of kind `rest` is a pause by itself.
  if (step.kind && factsOf(step.kind.id)?.family === 'rest')
    return [{ by: 'stand', count, amount: step.amount, effort: estimate(STANDING), of: step }];
  if (step.repeat === 0) return [{ by: context.by, count: 1, of: step }];
  const stretches = step.steps.flatMap(inner => stretchesOfStep(inner, count, context));
  // A group has no amount of its own.
  if (step.steps.length === 0 && (step.amount || !step.rest || step.kind))
    stretches.push({
      by: context.by,
      count,
      amount: step.amount,
      pace: context.pace,
      effort: context.effort,
      of: step,
    });
  if (step.rest) stretches.push(restOf(step.rest, count, context.runner));
  return stretches;
}

function contextOf({ kind, target }: Step, around: Context): Context {
  const { runner } = around;
  const facts = factsOf(kind?.id);
  const asked = paceOfTarget(target, runner);
  const pace = asked ?? paceOfWork(facts, runner) ?? around.pace;
  const usual = facts?.family === 'walk' ? WALKING : effortOfKind(facts);
  return {
    pace,
    effort: effortOfTarget(target, asked, runner) ?? (usual === undefined ? around.effort : estimate(usual)),
    by: facts?.family === 'walk' ? 'walk' : facts ? 'run' : around.by,
    runner,
  };
}

/** A rest given as a distance has to be covered somehow: it counts as jogged unless the author says walked. */
function restOf(rest: StepRest, count: number, runner: Runner): Stretch {
  const { amount, by } = rest;
  if (by === 'walk')
    return {
      by: 'walk',
      count,
      amount,
      pace: paceOfKind(kindById('walk'), runner),
      effort: estimate(WALKING),
      of: rest,
    };
  if (by === undefined && amount?.dimension === 'duration')
    return { by: 'stand', count, amount, effort: estimate(STANDING), of: rest };
  return { by: 'run', count, amount, pace: easyPace(runner), effort: estimate(JOGGING_BETWEEN), of: rest };
}

function estimate(rpe: number): Effort {
  return { rpe, from: 'steps' };
}

function factsOf(id: string | undefined): KindFacts | undefined {
  return id === undefined ? undefined : kindById(id);
}
