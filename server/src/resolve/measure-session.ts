import { kind as kindById } from '../knowledge/lookup.js';
import { known, type Maybe, unknown } from '../plan/known.js';
import type { Session, SessionPace, Step } from '../plan/plan.js';
import { type Amount, type Metres, type Seconds, sum, times, toGrid } from '../plan/quantity.js';
import { writtenPace } from './read-target.js';

type Written = Pick<Session, 'kind' | 'family' | 'amount' | 'target' | 'steps'>;
type Measured = Pick<Session, 'distance' | 'duration' | 'running' | 'onFeet' | 'pace'>;

const NOTHING = known(0, undefined);

/**
 * How far, how long, how much of it running and how much on the feet, at the upper end of ranges.
 * What the author wrote is exact. What has to be converted uses the pace of the target, else a pace that
 * is assumed for the kind of session; that part is carried along, so that every view can say so.
 */
export function measureSession(session: Written): Measured {
  const facts = session.kind.id === undefined ? undefined : kindById(session.kind.id);
  const pace = paceOf(session, facts?.assumedPace);
  const whole = session.amount
    ? partOf(session.amount, pace, 'run')
    : session.steps.length
      ? sumSteps(session.steps, pace)
      : undefined;
  const moves = session.family === 'run' || session.family === 'walk';

  if (session.family === 'unknown') {
    const missing = () => unknown<number>('unknown-kind');
    return { distance: missing(), duration: missing(), running: missing(), onFeet: missing(), pace };
  }
  if (session.family === 'rest')
    return { distance: NOTHING, duration: NOTHING, running: NOTHING, onFeet: NOTHING };
  if (!whole) {
    const missing = () => unknown<number>('no-amount');
    const none = (counts: boolean) => (counts ? missing() : NOTHING);
    return {
      distance: none(moves),
      duration: missing(),
      running: none(session.family === 'run'),
      onFeet: none(moves),
      pace,
    };
  }
  return {
    distance: whole.distance,
    duration: whole.duration,
    running: session.family === 'run' ? whole.running : NOTHING,
    onFeet: moves ? whole.onFeet : NOTHING,
    pace: moves ? pace : undefined,
  };
}

function paceOf(session: Written, assumed: number | undefined): SessionPace | undefined {
  const written = writtenPace(session.target);
  if (written) return { secondsPerMetre: written, from: 'target' };
  return assumed === undefined ? undefined : { secondsPerMetre: assumed / 1000, from: 'assumed' };
}

interface Part {
  readonly distance: Maybe<Metres>;
  readonly duration: Maybe<Seconds>;
  readonly running: Maybe<Metres>;
  readonly onFeet: Maybe<Seconds>;
}

/** One stretch by one means: running, walking or standing still. */
function partOf(amount: Amount, pace: SessionPace | undefined, by: 'run' | 'walk' | 'stand'): Part {
  let distance: Maybe<Metres>;
  let duration: Maybe<Seconds>;
  if (by === 'stand') {
    distance = NOTHING;
    duration = amount.dimension === 'duration' ? known(amount.high) : NOTHING;
    return { distance, duration, running: NOTHING, onFeet: NOTHING };
  }
  if (amount.dimension === 'distance') {
    distance = known(amount.high);
    duration = converted(pace && amount.high * pace.secondsPerMetre, pace);
  } else {
    duration = known(amount.high);
    distance = converted(pace && amount.high / pace.secondsPerMetre, pace);
  }
  return { distance, duration, running: by === 'run' ? distance : NOTHING, onFeet: duration };
}

function converted(value: number | undefined, pace: SessionPace | undefined): Maybe<number> {
  if (value === undefined || !pace) return unknown('no-pace');
  const onGrid = toGrid(value);
  return known(onGrid, pace.from === 'assumed' ? onGrid : undefined);
}

function sumSteps(steps: readonly Step[], pace: SessionPace | undefined): Part {
  return addParts(steps.map(step => measureStep(step, pace)));
}

function measureStep(step: Step, sessionPace: SessionPace | undefined): Part {
  const facts = step.kind?.id === undefined ? undefined : kindById(step.kind.id);
  const written = writtenPace(step.target);
  const pace: SessionPace | undefined = written
    ? { secondsPerMetre: written, from: 'target' }
    : facts?.assumedPace !== undefined
      ? { secondsPerMetre: facts.assumedPace / 1000, from: 'assumed' }
      : sessionPace;
  const by = facts?.family === 'walk' ? 'walk' : facts?.family === 'rest' ? 'stand' : 'run';
  const parts: Part[] = [];
  if (step.steps.length) parts.push(sumSteps(step.steps, pace));
  else if (step.amount) parts.push(partOf(step.amount, pace, by));
  else if (!step.rest || step.kind) parts.push(missingPart());
  if (step.rest) parts.push(step.rest.amount ? measureRest(step.rest.amount, step.rest.by) : missingPart());
  const once = addParts(parts);
  if (step.repeat === 0) return missingPart();
  return step.repeat === 1 ? once : repeated(once, step.repeat);
}

/** A rest given as a distance has to be covered somehow: it counts as jogged unless the author says walked. */
function measureRest(amount: Amount, by: 'jog' | 'walk' | undefined): Part {
  if (by === undefined && amount.dimension === 'duration') return partOf(amount, undefined, 'stand');
  const facts = kindById(by === 'walk' ? 'walk' : 'recovery');
  const assumed = facts?.assumedPace;
  const pace: SessionPace | undefined =
    assumed === undefined ? undefined : { secondsPerMetre: assumed / 1000, from: 'assumed' };
  return partOf(amount, pace, by === 'walk' ? 'walk' : 'run');
}

function missingPart(): Part {
  const missing = unknown<number>('no-amount');
  return { distance: missing, duration: missing, running: missing, onFeet: missing };
}

function repeated(part: Part, count: number): Part {
  const scale = (value: Maybe<number>): Maybe<number> =>
    value.known
      ? known(
          times(value.value, count),
          value.assumed === undefined ? undefined : times(value.assumed, count),
        )
      : unknown(value.reason, value.atLeast === undefined ? undefined : times(value.atLeast, count));
  return {
    distance: scale(part.distance),
    duration: scale(part.duration),
    running: scale(part.running),
    onFeet: scale(part.onFeet),
  };
}

function addParts(parts: readonly Part[]): Part {
  return {
    distance: total(parts.map(part => part.distance)),
    duration: total(parts.map(part => part.duration)),
    running: total(parts.map(part => part.running)),
    onFeet: total(parts.map(part => part.onFeet)),
  };
}

/** The exact sum, with the assumed share; unknown with a lower bound when a part is unknown. */
export function total(values: readonly Maybe<number>[]): Maybe<number> {
  const certain = sum(values.map(each => (each.known ? each.value : (each.atLeast ?? 0))));
  const missing = values.find(each => !each.known);
  if (missing && !missing.known)
    return unknown(values.length === 1 ? missing.reason : 'partly-unknown', certain);
  const assumed = sum(values.map(each => (each.known ? (each.assumed ?? 0) : 0)));
  return known(certain, assumed > 0 ? assumed : undefined);
}
