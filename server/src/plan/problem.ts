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
  /** Working the plan out failed, which is a mistake of Runplan's. */
  | { readonly code: 'plan/not-worked-out'; readonly error: string }
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
  /** A session of the author's that is made of itself. */
  | { readonly code: 'plan/circular-session'; readonly written: string }
  /** A file behind `use` whose words cannot be brought in. */
  | { readonly code: 'plan/unusable-file'; readonly path: string; readonly why: UnusableFile }
  /** Files that use one another in a circle; the chain starts and ends with this one. */
  | { readonly code: 'plan/circular-use'; readonly path: string; readonly chain: readonly string[] }
  /** `week 3 = week 3`, a later week, or one that is not there. */
  | {
      readonly code: 'plan/no-week-to-copy';
      readonly week: number;
      readonly why: 'itself' | 'later' | 'missing';
    }
  | { readonly code: 'plan/duplicate-week'; readonly week: number; readonly first: TextRange }
  /** What is written for the whole session and what its steps add up to: metres or seconds. */
  | {
      readonly code: 'plan/contradiction';
      readonly dimension: 'distance' | 'duration';
      readonly total: number;
      readonly steps: number;
    }
  /** `14-12 km`. */
  | { readonly code: 'plan/reversed-range'; readonly written: string }
  /** A pace, heart rate or effort that no runner has. */
  | { readonly code: 'plan/impossible-target'; readonly written: string; readonly limit: TargetLimit }
  /** A race before the first day of the plan. */
  | { readonly code: 'plan/race-before-plan'; readonly first: string }
  /** The plan stops this many weeks before its goal race, on this date. */
  | { readonly code: 'plan/race-not-reached'; readonly last: string; readonly weeks: number }
  /** Weeks of training follow the week of the goal race, until this date. */
  | { readonly code: 'plan/race-not-last'; readonly last: string }
  /** A race session that stands on another day than the date of its race. */
  | { readonly code: 'plan/race-day'; readonly date: string; readonly race: TextRange }
  | { readonly code: 'plan/no-such-date'; readonly written: string }
  | { readonly code: 'plan/absurd-amount'; readonly written: string }
  /** A whole run of a few seconds or metres: `easy 90m`, `long 1:30`. */
  | { readonly code: 'plan/tiny-amount'; readonly written: string; readonly suggestions: readonly string[] }
  | { readonly code: 'plan/day-outside-week'; readonly weekday: string };

export type UnusableFile =
  | 'missing'
  | 'folder'
  /** It lies outside the folder that may be read, or its path is not relative. */
  | 'outside'
  /** The system does not let it be read. */
  | 'unreadable'
  | 'too-large'
  /** Files that use files go on too far: no club needs so many. */
  | 'too-many'
  | 'not-text';

/** What a target went beyond. */
export type TargetLimit =
  | 'result'
  | 'fastest-pace'
  | 'slowest-pace'
  | 'rpe'
  | 'share-of-maximum'
  | 'heart-rate'
  | 'own-maximum';

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
  | 'percent'
  | 'steps'
  | 'file'
  | 'pace'
  | 'exercise-list'
  | 'repetitions'
  | 'muscles';

export type ProblemCode = ProblemFacts['code'];
