import { type Maybe, unknown } from '../plan/known.js';
import { type Day, type Derivation, type Session, WEEKDAYS } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import { measureSession } from '../training/measure-session.js';
import { scaleSession, unrounded } from '../training/scale-session.js';
import { total } from '../training/totals.js';
import { isAbsurd } from './read-quantity.js';
import type { Reading } from './reading.js';

/** A week as far as it is worked out: dates come later. */
export interface DraftWeek {
  readonly number?: number;
  /** Where the number stands; absent where there is none. */
  readonly numberRange?: TextRange;
  readonly derivation?: Derivation;
  readonly days: readonly UndatedDay[];
}

export type UndatedDay = Omit<Day, 'date'>;

/** The week that `= week N` means: of the weeks above with that number the nearest. Says why there is none. */
export function sourceOf(
  derivation: Derivation,
  own: number | undefined,
  above: readonly DraftWeek[],
  below: readonly (number | undefined)[],
  reading: Reading,
): number | undefined {
  const { fromWeek: wanted, range } = derivation;
  if (wanted === undefined) return undefined;
  const at = above.findLastIndex(week => week.number === wanted);
  if (at >= 0) return at;
  const why = wanted === own ? 'itself' : below.includes(wanted) ? 'later' : 'missing';
  reading.report({ code: 'plan/no-week-to-copy', week: wanted, why }, derivation.weekRange ?? range);
  return undefined;
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
  const scaled = (session: Session): Session => {
    const draft = scaleSession(session, scaling);
    if (draft === session && session.alternatives.length === 0) return session;
    const alternatives = session.alternatives.map(scaled);
    if (draft === session) return { ...session, alternatives };
    const copy = { ...draft, ...measureSession(draft, reading.runner), alternatives };
    if (!isTooMuch(copy)) return copy;
    isBeyondReason = true;
    return lost(copy);
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

function isTooMuch({ amount, distance, duration }: Session): boolean {
  const value = (each: Maybe<number>) => (each.known ? each.value : (each.atLeast ?? 0));
  return (
    (amount !== undefined && isAbsurd(amount)) ||
    isAbsurd({ dimension: 'distance', high: value(distance) }) ||
    isAbsurd({ dimension: 'duration', high: value(duration) })
  );
}

/** A session whose amounts cannot be meant: it keeps its place and counts for nothing. */
function lost(session: Session): Session {
  const damaged = unknown<number>('damaged');
  return {
    ...session,
    amount: undefined,
    steps: [],
    distance: damaged,
    duration: damaged,
    running: damaged,
    onFeet: damaged,
    load: damaged,
    zones: unknown('damaged'),
  };
}
