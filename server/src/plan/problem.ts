import type { TextRange } from './text-range.js';

/**
 * Something wrong with the text itself, found on the way from text to plan. Facts only: the words
 * are in `messages/`, the severity and the silencing are the rule engine's.
 */
export type Problem = ProblemFacts & { readonly range: TextRange };

export type ProblemFacts =
  /** A word or number that fits nowhere here. */
  | {
      readonly code: 'text/stray';
      readonly written: string;
      readonly place: 'plan' | 'week' | 'day' | 'session' | 'steps';
    }
  /** A keyword without what should follow it. */
  | { readonly code: 'text/incomplete'; readonly after: string; readonly expected: Expected }
  /** A number without a unit where a quantity is expected. */
  | { readonly code: 'text/no-unit'; readonly written: string; readonly units: readonly string[] }
  | { readonly code: 'text/empty-day'; readonly weekday: string }
  | { readonly code: 'text/unclosed'; readonly what: 'quote' | 'comment' | 'bracket' }
  | { readonly code: 'text/misspelt-keyword'; readonly written: string; readonly keyword: string }
  | { readonly code: 'text/conflict-marker' }
  | { readonly code: 'text/too-large'; readonly characters: number; readonly limit: number }
  | { readonly code: 'text/binary' }
  | { readonly code: 'text/too-many-problems'; readonly shown: number; readonly all: number }
  /** A heading line, such as `start`, that stands below the first week. */
  | { readonly code: 'plan/late-heading'; readonly keyword: string }
  /** A line that may be there once. */
  | { readonly code: 'plan/duplicate-line'; readonly keyword: string; readonly first: TextRange }
  /** A session, exercise, surface, phase or shoes that nobody knows. */
  | {
      readonly code: 'plan/unknown-name';
      readonly what: NameSort;
      readonly written: string;
      readonly suggestions: readonly string[];
    }
  /** Something that is read, and whose meaning is not computed yet. */
  | { readonly code: 'plan/not-yet'; readonly what: 'measure-load' }
  /** A session of the author's that is made of itself. */
  | { readonly code: 'plan/circular-session'; readonly written: string }
  | { readonly code: 'plan/no-such-date'; readonly written: string }
  | { readonly code: 'plan/absurd-amount'; readonly written: string }
  /** A whole run of a few seconds or metres: `easy 90m`, `long 1:30`. */
  | { readonly code: 'plan/tiny-amount'; readonly written: string; readonly suggestions: readonly string[] }
  | { readonly code: 'plan/day-outside-week'; readonly weekday: string };

export type NameSort =
  | 'session'
  | 'exercise'
  | 'surface'
  | 'phase'
  | 'shoes'
  | 'pace'
  | 'muscle'
  | 'area'
  | 'sign'
  | 'race-distance';

export type Expected =
  | 'target'
  | 'surface'
  | 'time-of-day'
  | 'height'
  | 'shoes'
  | 'amount'
  | 'date'
  | 'distance'
  | 'time'
  | 'title'
  | 'name'
  | 'session'
  | 'week-number'
  | 'steps'
  | 'file'
  | 'pace'
  | 'exercise-list'
  | 'repetitions'
  | 'muscles';

export type ProblemCode = ProblemFacts['code'];
