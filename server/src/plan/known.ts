/**
 * A value that the plan may or may not settle. Unknown is a value with a reason: rules skip it,
 * hovers print the reason, and nothing below guesses silently.
 */
export type Maybe<T> = Known<T> | Unknown<T>;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  /** How much of the value rests on a pace or an effort that nothing in the plan tells, in the same unit. */
  readonly assumed: T | undefined;
}

export interface Unknown<T> {
  readonly known: false;
  readonly reason: UnknownReason;
  /** What is certain all the same, such as the distance of the days whose amounts are written. */
  readonly atLeast: T | undefined;
}

export type UnknownReason =
  /** The author wrote no amount, and there are no steps to add up. */
  | 'no-amount'
  /** The session's kind is not a word that Runplan knows. */
  | 'unknown-kind'
  /** The text is damaged here, and a problem says so. */
  | 'damaged'
  /** Neither the author nor the knowledge gives a pace to convert with. */
  | 'no-pace'
  /** The week is copied from a week that cannot be copied: itself, a later one, or one that is not there. */
  | 'no-week-to-copy'
  /** Nothing says how hard it is. */
  | 'no-effort'
  /** There is too little of it to compare: no load on any day, or the same on every day. */
  | 'no-variation'
  /** A part of the sum is unknown. */
  | 'partly-unknown'
  /** The plan has no start date and no dated race. */
  | 'no-date'
  /** A race is dated before the plan starts, or the date does not exist. */
  | 'impossible-date';

export function known<T>(value: T, assumed?: T): Known<T> {
  return { known: true, value, assumed };
}

export function unknown<T>(reason: UnknownReason, atLeast?: T): Unknown<T> {
  return { known: false, reason, atLeast };
}

/** The value where it is known, else the part that is certain, else nothing. */
export function atLeast<T>(value: Maybe<T>): T | undefined {
  return value.known ? value.value : value.atLeast;
}
