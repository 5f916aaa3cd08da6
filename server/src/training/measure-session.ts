import { kind as kindById } from '../knowledge/lookup.js';
import { courseRatio } from '../physiology/slope.js';
import { known, unknown } from '../plan/known.js';
import type { Session, SessionPace } from '../plan/plan.js';
import { coveringAll, type MeasuredStretch } from './covering.js';
import { measured, NOTHING, type Part } from './measure-stretch.js';
import { rateSession } from './rate-session.js';
import type { Runner } from './runner.js';
import { plainOf, type Sketch, type Stretch, stretchesOf, wholeOf } from './stretches.js';
import { total } from './totals.js';

/** What is written of a session. */
export type Written = Sketch & Pick<Session, 'climb' | 'descend'>;
/** What follows from that. */
export type Measured = Pick<
  Session,
  'distance' | 'duration' | 'running' | 'onFeet' | 'pace' | 'effort' | 'load' | 'zones'
>;

const NO_ZONES = known([0, 0, 0, 0, 0] as const);

/**
 * How far, how long, how much of it running and how much on the feet, at the upper end of ranges, and how hard.
 * What the author wrote is exact. What has to be converted uses the pace of the target, else one that follows from
 * what is known of the runner, else one that is assumed for the kind of session; that last part is carried along,
 * so that every view can say so.
 */
export function measureSession(session: Written, runner: Runner): Measured {
  const { family } = session;
  if (family === 'unknown') {
    const missing = () => unknown<number>('unknown-kind');
    return {
      distance: missing(),
      duration: missing(),
      running: missing(),
      onFeet: missing(),
      load: missing(),
      zones: unknown('unknown-kind'),
    };
  }
  if (family === 'rest')
    return {
      distance: NOTHING,
      duration: NOTHING,
      running: NOTHING,
      onFeet: NOTHING,
      load: NOTHING,
      zones: NO_ZONES,
    };
  const moves = family === 'run' || family === 'walk';
  const slope = slopeOf(session, runner);
  const measuredOn = (stretch: Stretch) => {
    const sloped = onSlope(stretch, slope);
    return { stretch: sloped, part: measured(sloped) };
  };
  const whole = measuredOn(wholeOf(session, runner));
  const steps = session.steps.length ? stretchesOf(session, runner).map(measuredOn) : [];
  const plain = onSlope(plainOf(session, runner) ?? whole.stretch, slope);
  const all = coveringAll(session, whole, steps, plain);
  const rated = rateSession(session, whole.stretch, all);
  if (all.length === 0) {
    const missing = () => unknown<number>('no-amount');
    return {
      distance: moves ? missing() : NOTHING,
      duration: missing(),
      running: family === 'run' ? missing() : NOTHING,
      onFeet: moves ? missing() : NOTHING,
      pace: whole.stretch.pace,
      ...rated,
    };
  }
  const sum = (of: keyof Part) => total(all.map(({ part }) => part[of]));
  // What is written of the whole is exact, whatever its steps had to be converted by.
  const { amount } = session;
  const distance = amount?.dimension === 'distance' ? known(amount.high) : sum('distance');
  const duration = amount?.dimension === 'duration' ? known(amount.high) : sum('duration');
  const isAllRun = all.every(({ stretch }) => stretch.by === 'run');
  const isOnFeet = all.every(({ stretch }) => stretch.by !== 'stand');
  return {
    distance,
    duration,
    running: family === 'run' ? (isAllRun ? distance : sum('running')) : NOTHING,
    onFeet: moves ? (isOnFeet ? duration : sum('onFeet')) : NOTHING,
    pace: moves ? whole.stretch.pace : undefined,
    ...rated,
  };
}

/** The stretches of a session's steps, as they are run on its course, each with what it comes to. */
export function measuredSteps(session: Written, runner: Runner): MeasuredStretch[] {
  const slope = session.steps.length > 0 ? slopeOf(session, runner) : undefined;
  return stretchesOf(session, runner).map(stretch => {
    const sloped = onSlope(stretch, slope);
    return { stretch: sloped, part: measured(sloped) };
  });
}

/**
 * The climb per kilometre of a run by the clock depends on a distance that depends on the climb, so the course is looked
 * at again until it hardly changes. It settles within a dozen rounds; the limit is for courses that nobody could run.
 */
const MOST_ROUNDS = 50;
const SETTLED = 1e-9;

/** A course by one means, and how much slower its slopes make that. */
interface Slope {
  readonly by: 'run' | 'walk';
  readonly ratio: number;
}

/**
 * By how much climb and descent slow a run or a walk down; nothing where none is written, or where the usual pace of
 * such a session is that of the slope itself.
 */
function slopeOf(session: Written, runner: Runner): Slope | undefined {
  const { climb, descend, family, kind } = session;
  if ((family !== 'run' && family !== 'walk') || (climb === undefined && descend === undefined))
    return undefined;
  if (kind.id === undefined || kindById(kind.id)?.paceOfSlope) return undefined;
  const covered = family === 'run' ? 'running' : 'distance';
  let ratio: number | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stretches = session.amount ? [wholeOf(session, runner)] : stretchesOf(session, runner);
    const slope = ratio === undefined ? undefined : { by: family, ratio };
    const metres = total(stretches.map(stretch => measured(onSlope(stretch, slope))[covered]));
    if (!metres.known || metres.value <= 0) return undefined;
    const next = courseRatio({ metres: metres.value, climb, descent: descend }, family);
    // A course that goes down in all makes nobody's training faster than planned.
    const before: number = ratio ?? 1;
    ratio = next === undefined ? undefined : Math.max(1, next);
    if (ratio === undefined || Math.abs(ratio - before) < SETTLED) break;
  }
  return ratio === undefined ? undefined : { by: family, ratio };
}

/** A pace or a goal that the author writes is meant for the course as it is; what follows from a level race is not. */
function onSlope(stretch: Stretch, slope: Slope | undefined): Stretch {
  const { pace, by } = stretch;
  if (slope === undefined || by !== slope.by || !pace || isForTheCourse(pace)) return stretch;
  const secondsPerMetre = pace.secondsPerMetre * slope.ratio;
  return { ...stretch, pace: { ...pace, secondsPerMetre, slope: slope.ratio } };
}

function isForTheCourse({ from }: SessionPace): boolean {
  return from === 'target' || from === 'goal';
}
