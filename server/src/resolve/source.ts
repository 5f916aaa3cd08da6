import type { TextRange } from '../plan/text-range.js';

/**
 * What the author wrote, free of the parser: lines, days and clauses with their places. It says nothing
 * about meaning. `from-ast.ts` makes it from the syntax tree, and the readers beside it make the plan of it.
 */
export interface PlanSource {
  readonly text: string;
  readonly headings: readonly SourceHeading[];
  readonly weeks: readonly SourceWeek[];
  /** Days above the first `week` line. */
  readonly strayDays: readonly SourceDay[];
  /** Lines and pieces of text that belong to nothing. */
  readonly strays: readonly Placed<string>[];
  readonly comments: readonly Placed<string>[];
  /** Comments that were never closed. */
  readonly openComments: readonly TextRange[];
  /** A message of the parser itself: none, unless the grammar has a hole. */
  readonly parserErrors: readonly TextRange[];
}

export interface Placed<T> {
  readonly value: T;
  readonly range: TextRange;
}

export interface SourceHeading {
  readonly keyword: string;
  readonly content: SourceContent;
  /** Whether it stands below a week, where it is out of place. */
  readonly late: boolean;
  readonly keywordRange: TextRange;
  readonly range: TextRange;
}

export interface SourceWeek {
  /** The word as typed, which may be `wek`. */
  readonly keyword: Placed<string>;
  readonly content: SourceContent;
  readonly days: readonly SourceDay[];
  readonly headRange: TextRange;
  readonly range: TextRange;
}

export interface SourceDay {
  readonly weekday: Placed<string>;
  /** In order; the first has no joint. */
  readonly sessions: readonly SourceSession[];
  readonly range: TextRange;
}

export interface SourceSession {
  readonly joint?: Placed<'+' | 'or'>;
  /** Absent where nothing follows the joint or the day. */
  readonly content?: SourceContent;
}

export interface SourceContent {
  readonly clauses: readonly SourceClause[];
  readonly items?: readonly SourceItem[];
  readonly range: TextRange;
}

export interface SourceItem {
  readonly clauses: readonly SourceClause[];
  readonly range: TextRange;
}

export type QuantitySort =
  | 'distance'
  | 'duration'
  | 'clock'
  | 'number'
  | 'pace'
  | 'speed'
  | 'heartRate'
  | 'heartRatePercent'
  | 'rpe'
  | 'zone'
  | 'weight'
  | 'percent'
  | 'date';

export interface SourceQuantity {
  readonly sort: QuantitySort;
  readonly text: string;
  readonly range: TextRange;
}

export type SourceClause = { readonly range: TextRange } & (
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'note'; readonly text: string; readonly closed: boolean }
  | { readonly is: 'quantity'; readonly quantity: SourceQuantity }
  | { readonly is: 'target'; readonly quantity?: SourceQuantity; readonly word?: Placed<string> }
  | { readonly is: 'on'; readonly date?: string; readonly word?: Placed<string> }
  | { readonly is: 'in'; readonly quantity?: SourceQuantity; readonly word?: Placed<string> }
  | { readonly is: 'at'; readonly time: string }
  | {
      readonly is: 'measure';
      readonly keyword: 'climb' | 'descend' | 'rest' | 'from' | 'until' | 'longest';
      readonly quantity: SourceQuantity;
      readonly by?: 'jog' | 'walk';
    }
  | { readonly is: 'marker'; readonly keyword: 'works' | 'stretches' }
  | { readonly is: 'week-reference'; readonly number: string }
  | { readonly is: 'equals' }
  | { readonly is: 'comma' }
  | { readonly is: 'per-side' }
  | { readonly is: 'repeat'; readonly text: string }
  | { readonly is: 'group'; readonly items: readonly SourceItem[]; readonly closed: boolean }
  | { readonly is: 'stray'; readonly text: string }
);

export type ClauseOf<K extends SourceClause['is']> = Extract<SourceClause, { is: K }>;
