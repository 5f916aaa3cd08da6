import { isRaceKind } from '../knowledge/lookup.js';
import type { Session, Step } from '../plan/plan.js';
import { type Amount, METRES_PER_MILE, type Metres, type Scaled, toGrid } from '../plan/quantity.js';
import { isWarmUp } from './warm-up.js';

/** How a copied week changes what it copies. */
export interface Scaling {
  /** Signed, in per cent: 8 for `+8%`. */
  readonly percent: number;
  /** The number of the week that is copied. */
  readonly week: number;
}

/** What of a session can be scaled, and what says whether it is. */
type Scalable = Pick<Session, 'family' | 'kind' | 'amount' | 'steps'> & Heights;
type Heights = Pick<Session, 'climb' | 'scaledClimb' | 'descend' | 'scaledDescend'>;

/**
 * A run with its amount and the number of its repeats scaled, and its climb and descent with them, or it would become
 * steeper; paces, warm-ups, cool-downs and rests stay, and so does everything that is not a run. A race stays too: its
 * distance is not the author's to choose.
 */
export function scaleSession<S extends Scalable>(session: S, scaling: Scaling): S {
  const { family, kind, amount, steps } = session;
  if (family !== 'run' || isRaceKind(kind.id) || scaling.percent === 0) return session;
  const copy = {
    ...session,
    amount: amount && scaleAmount(amount, scaling),
    steps: steps.map((step, index) => (isWarmUp(step, index, session) ? step : scaleStep(step, scaling))),
  };
  const change = changeOf([session], [copy]);
  return change === 'none' ? copy : { ...copy, ...scaledHeights(session, scaling, change) };
}

/** What scaling did to a run: nothing, something that rounding hides for now, or something that is seen. */
type Change = 'none' | 'hidden' | 'seen';

interface Part {
  readonly amount?: Amount;
  readonly repeat?: number;
  readonly scaled?: Scaled;
  readonly steps: readonly Step[];
}

function changeOf(before: readonly Part[], after: readonly Part[]): Change {
  const changes = after.map((part, index): Change => {
    const was = before[index]!;
    if (part.amount?.high !== was.amount?.high || part.repeat !== was.repeat) return 'seen';
    const inner = changeOf(was.steps, part.steps);
    const isScaledHere = part.amount?.scaled !== was.amount?.scaled || part.scaled !== was.scaled;
    return inner === 'none' && isScaledHere ? 'hidden' : inner;
  });
  return changes.includes('seen') ? 'seen' : changes.includes('hidden') ? 'hidden' : 'none';
}

/** A climb waits for the run that it belongs to: as long as rounding leaves that as it was, it is not steeper either. */
function scaledHeights(session: Heights, scaling: Scaling, change: Change): Heights {
  const scale = (metres: Metres, scaled: Scaled | undefined) =>
    scaledTo({ low: metres, high: metres, scaled }, scaling, change === 'seen' ? gridOfHeight : undefined);
  const { climb, scaledClimb, descend, scaledDescend } = session;
  const up = climb === undefined ? undefined : scale(climb, scaledClimb);
  const down = descend === undefined ? undefined : scale(descend, scaledDescend);
  return {
    ...(up && { climb: up.high, scaledClimb: up.scaled }),
    ...(down && { descend: down.high, scaledDescend: down.scaled }),
  };
}

/** What becomes of a climb in a copy of a week in which it is written. */
export function scaledHeight(metres: Metres, scaling: Scaling): Metres {
  return scaledTo({ low: metres, high: metres }, scaling, gridOfHeight).high;
}

/** The same session without its rounding, for totals that must not depend on it. */
export function unrounded<S extends Pick<Session, 'amount' | 'steps'> & Heights>(session: S): S {
  const exactAmount = (amount: Amount | undefined): Amount | undefined =>
    amount?.scaled ? { ...amount, ...amount.scaled.exact } : amount;
  const { climb, scaledClimb, descend, scaledDescend } = session;
  if (!session.amount?.scaled && !session.steps.some(isScaled)) return session;
  const exactStep = (step: Step): Step => ({
    ...step,
    amount: exactAmount(step.amount),
    repeat: step.scaled ? step.scaled.exact.high : step.repeat,
    steps: step.steps.map(exactStep),
  });
  return {
    ...session,
    amount: exactAmount(session.amount),
    steps: session.steps.map(exactStep),
    climb: scaledClimb?.exact.high ?? climb,
    descend: scaledDescend?.exact.high ?? descend,
  };
}

function isScaled({ amount, scaled, steps }: Step): boolean {
  return amount?.scaled !== undefined || scaled !== undefined || steps.some(isScaled);
}

/** Steps of these kinds stay as they are, wherever they stand. */
const STAYS: ReadonlySet<string> = new Set(['warm_up', 'cool_down', 'walk', 'rest']);

/** A repeated step is repeated more or less often; one that is not changes its length. Walking between runs stays. */
function scaleStep(step: Step, scaling: Scaling): Step {
  const { repeat, fewest = repeat, amount, steps, kind } = step;
  if (repeat > 1 || step.scaled) {
    const written = { low: fewest, high: repeat, scaled: step.scaled };
    const { scaled, low, high } = scaledTo(written, scaling, () => 1);
    return { ...step, repeat: high, fewest: low < high ? low : undefined, scaled };
  }
  if (kind?.id !== undefined && STAYS.has(kind.id)) return step;
  if (steps.length > 0) return { ...step, steps: steps.map(inner => scaleStep(inner, scaling)) };
  return amount ? { ...step, amount: scaleAmount(amount, scaling) } : step;
}

function scaleAmount(amount: Amount, scaling: Scaling): Amount {
  return { ...amount, ...scaledTo(amount, scaling, value => gridOf(value, amount)) };
}

function scaledTo(
  value: { readonly low: number; readonly high: number; readonly scaled?: Scaled },
  { percent, week }: Scaling,
  /** What a value is rounded to; without it, it stays what it was for now. */
  grid?: (value: number) => number,
): { low: number; high: number; scaled: Scaled } {
  const { low, high, scaled } = value;
  const start = scaled?.exact ?? { low, high };
  const factor = 1 + percent / 100;
  const exact = { low: start.low * factor, high: start.high * factor };
  const round = (end: 'low' | 'high') => {
    if (!grid || value[end] === 0) return value[end];
    const step = grid(exact[end]);
    // On the grid, or 350 m less 30 % were a hair below 245 m.
    const rounded = toGrid(Math.max(1, Math.round(toGrid(exact[end]) / step)) * step);
    // Rounding must not make of more what is less: 2 % more than 22 minutes are not 20.
    return percent > 0 ? Math.max(rounded, value[end]) : Math.min(rounded, value[end]);
  };
  return {
    low: round('low'),
    high: round('high'),
    scaled: {
      from: { low, high },
      week,
      percent,
      written: scaled?.written ?? { low, high },
      writtenWeek: scaled?.writtenWeek ?? week,
      exact,
    },
  };
}

/** Amounts from here on are rounded as a runner rounds: to half a kilometre or mile, and to five minutes. */
const ROUND_FROM_UNITS = 3;
const ROUND_FROM_SECONDS = 20 * 60;

/** Heights from here on are rounded to 50 m, as one reads them off a map; lower ones to ten, and a hillock not at all. */
const ROUND_FROM_HEIGHT: Metres = 500;
const HILLOCK: Metres = 20;

function gridOfHeight(metres: Metres): number {
  if (metres >= ROUND_FROM_HEIGHT) return 50;
  return metres >= HILLOCK ? 10 : 1;
}

/** What an amount is rounded to; short ones more finely, or they would not change at all. */
function gridOf(value: number, amount: Amount): number {
  if (amount.dimension === 'duration') {
    if (value >= ROUND_FROM_SECONDS) return 300;
    return value >= 120 ? 60 : 5;
  }
  if (amount.unit === 'm' && value < 1000) return 50;
  const unit = amount.unit === 'mi' ? METRES_PER_MILE : 1000;
  return value >= ROUND_FROM_UNITS * unit ? unit / 2 : unit / 10;
}
