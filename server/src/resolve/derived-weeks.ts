import { type Day, type Derivation, type Session, WEEKDAYS } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import { measureSession } from '../training/measure-session.js';
import { measured } from '../training/measure-stretch.js';
import { scaleSession, unrounded } from '../training/scale-session.js';
import { musclesOf } from '../training/session-muscles.js';
import { stretchesOf } from '../training/stretches.js';
import { total } from '../training/totals.js';
import { TOLERANCE } from './check-total.js';
import { isBeyondReason, lostSession } from './lost-session.js';
import { isAbsurd, isAbsurdHeight } from './read-quantity.js';
import { MOST_REPEATS } from './read-steps.js';
import type { Reading } from './reading.js';

/** A week as far as it is worked out: dates come later. */
export interface DraftWeek {
  readonly number?: number;
  /** Where the number stands; absent where there is none. */
  readonly numberRange?: TextRange;
  readonly derivation?: Derivation;
  readonly days: readonly UndatedDay[];
  /** The week that it copies is lost, and so is this one. */
  readonly isLost?: boolean;
}

export type UndatedDay = Omit<Day, 'date'>;

/** Which numbers the weeks above and below have, kept up while going down the plan. */
export class WeekNumbers {
  private readonly above = new Map<number, number>();
  private readonly below = new Map<number, number>();

  constructor(all: readonly (number | undefined)[]) {
    for (const number of all)
      if (number !== undefined) this.below.set(number, (this.below.get(number) ?? 0) + 1);
  }

  /** From here on the weeks are below this one. */
  enter(own: number | undefined): void {
    if (own !== undefined) this.below.set(own, (this.below.get(own) ?? 1) - 1);
  }

  /** From here on this week is above. */
  leave(own: number | undefined, index: number): void {
    if (own !== undefined) this.above.set(own, index);
  }

  /** The place of the week that `= week N` means: of those above with that number the nearest. Says why there is none. */
  sourceOf(derivation: Derivation, own: number | undefined, reading: Reading): number | undefined {
    const { fromWeek: wanted, weekRange, range } = derivation;
    if (wanted === undefined) return undefined;
    const at = this.above.get(wanted);
    if (at !== undefined) return at;
    const isLater = (this.below.get(wanted) ?? 0) > 0;
    const why = wanted === own ? 'itself' : isLater ? 'later' : 'missing';
    reading.report({ code: 'plan/no-week-to-copy', week: wanted, why }, weekRange ?? range);
    return undefined;
  }
}

/** The days of another week, scaled; those that are written in the copy as well are left out. */
export function copyDays(
  { days: source, number }: DraftWeek,
  index: number,
  derivation: Derivation,
  written: readonly UndatedDay[],
  reading: Reading,
): UndatedDay[] {
  const replaced = new Set(written.map(day => day.weekday));
  const scaling = { percent: derivation.percent ?? 0, week: number ?? index + 1 };
  let isBeyondReason = false;
  const scaled = (original: Session): Session => {
    // What was lost on the way stays lost, and for the same reason.
    if (!original.distance.known && original.distance.reason === 'damaged') return original;
    const session = withoutTotal(original, scaling.percent, reading);
    const draft = scaleSession(session, scaling);
    if (draft === session && session.alternatives.length === 0) return original;
    const alternatives = session.alternatives.map(scaled);
    if (draft === session) return { ...original, alternatives };
    const measuredAnew = { ...draft, ...measureSession(draft, reading.runner) };
    const copy = { ...measuredAnew, muscles: musclesOf(measuredAnew, reading.ownExercises), alternatives };
    if (!isTooMuch(copy)) return copy;
    isBeyondReason = true;
    const { climb, scaledClimb, descend, scaledDescend } = session;
    const heights = { climb, scaledClimb, descend, scaledDescend };
    return { ...lostSession(copy), ...heights, amount: undefined, steps: [] };
  };
  const copied = source
    .filter(day => !replaced.has(day.weekday))
    .map(day => ({
      ...day,
      sessions: day.sessions.map(scaled),
      copied: day.copied ?? { week: index },
    }));
  if (isBeyondReason)
    reading.report(
      { code: 'plan/absurd-amount', written: `${scaling.percent > 0 ? '+' : ''}${scaling.percent}%` },
      derivation.range,
    );
  return [...copied, ...written].sort((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday));
}

/**
 * A session whose steps make up its total is scaled by its steps alone: warm-up and cool-down stay, and a total that
 * grew as a whole would contradict them.
 */
function withoutTotal(session: Session, percent: number, reading: Reading): Session {
  const { amount, steps } = session;
  if (percent === 0 || !amount || steps.length === 0) return session;
  const parts = stretchesOf(session, reading.runner).map(stretch => measured(stretch)[amount.dimension]);
  const sum = total(parts);
  const isSum = sum.known && sum.value > amount.low * (1 - TOLERANCE);
  return isSum ? { ...session, amount: undefined } : session;
}

/** What a week would come to if scaled amounts were not rounded. */
export function exactLoad(
  days: readonly UndatedDay[],
  reading: Reading,
): NonNullable<Derivation['exact']> | undefined {
  const parts = days
    .flatMap(day => day.sessions)
    .map(session => {
      const exact = unrounded(session);
      return exact === session ? session : measureSession(exact, reading.runner);
    });
  const distance = total(parts.map(part => part.running));
  const onFeet = total(parts.map(part => part.onFeet));
  return distance.known && onFeet.known ? { distance: distance.value, onFeet: onFeet.value } : undefined;
}

function isTooMuch(session: Session): boolean {
  const { amount, steps, climb = 0, descend = 0 } = session;
  const isAbsurdItself =
    (amount !== undefined && isAbsurd(amount)) || isAbsurdHeight(climb) || isAbsurdHeight(descend);
  return isAbsurdItself || steps.some(step => step.repeat > MOST_REPEATS) || isBeyondReason(session);
}
