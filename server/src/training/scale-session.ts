import { isRaceKind } from '../knowledge/lookup.js';
import type { Session, Step } from '../plan/plan.js';
import { type Amount, METRES_PER_MILE, type Scaled, toGrid } from '../plan/quantity.js';
import { isWarmUp } from './warm-up.js';

/** How a copied week changes what it copies. */
export interface Scaling {
  /** Signed, in per cent: 8 for `+8%`. */
  readonly percent: number;
  /** The number of the week that is copied. */
  readonly week: number;
}

/**
 * A run with its amount and the number of its repeats scaled; paces, warm-ups, cool-downs and rests stay, and so
 * does everything that is not a run. A race stays too: its distance is not the author's to choose.
 */
export function scaleSession<S extends Pick<Session, 'family' | 'kind' | 'amount' | 'steps'>>(
  session: S,
  scaling: Scaling,
): S {
  const { family, kind, amount, steps } = session;
  if (family !== 'run' || isRaceKind(kind.id) || scaling.percent === 0) return session;
  return {
    ...session,
    amount: amount && scaleAmount(amount, scaling),
    steps: steps.map((step, index) => (isWarmUp(step, index, session) ? step : scaleStep(step, scaling))),
  };
}

/** The same session without its rounding, for totals that must not depend on it. */
export function unrounded<S extends Pick<Session, 'amount' | 'steps'>>(session: S): S {
  const exactAmount = (amount: Amount | undefined): Amount | undefined =>
    amount?.scaled ? { ...amount, ...amount.scaled.exact } : amount;
  if (!session.amount?.scaled && !session.steps.some(isScaled)) return session;
  const exactStep = (step: Step): Step => ({
    ...step,
    amount: exactAmount(step.amount),
    repeat: step.scaled ? step.scaled.exact.high : step.repeat,
    steps: step.steps.map(exactStep),
  });
  return { ...session, amount: exactAmount(session.amount), steps: session.steps.map(exactStep) };
}

function isScaled({ amount, scaled, steps }: Step): boolean {
  return amount?.scaled !== undefined || scaled !== undefined || steps.some(isScaled);
}

/** Steps of these kinds stay as they are, wherever they stand. */
const STAYS: ReadonlySet<string> = new Set(['warm_up', 'cool_down', 'walk', 'rest']);

/** A repeated step is repeated more or less often; one that is not changes its length. Walking between runs stays. */
function scaleStep(step: Step, scaling: Scaling): Step {
  const { repeat, amount, steps, kind } = step;
  if (repeat > 1 || step.scaled) {
    const { scaled, high } = scaledTo({ low: repeat, high: repeat, scaled: step.scaled }, scaling, () => 1);
    return { ...step, repeat: high, scaled };
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
  grid: (value: number) => number,
): { low: number; high: number; scaled: Scaled } {
  const { low, high, scaled } = value;
  const start = scaled?.exact ?? { low, high };
  const factor = 1 + percent / 100;
  const exact = { low: start.low * factor, high: start.high * factor };
  const round = (end: 'low' | 'high') => {
    const step = grid(exact[end]);
    const rounded = toGrid(Math.max(1, Math.round(exact[end] / step)) * step);
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
