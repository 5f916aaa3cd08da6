import type { InEach, Language } from '../../messages/language.js';
import type { UnknownReason } from '../../plan/known.js';
import type { Measure, Weekday } from '../../plan/plan.js';
import { hoverWords } from '../hover/words.js';
import { en } from './words.en.js';
import { nl } from './words.nl.js';

export const COLUMNS = [
  'week',
  'from',
  'distance',
  'onFeet',
  'hard',
  'longest',
  'climb',
  'strength',
  'mobility',
  'load',
  'change',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** Every word of the table and of the lines around it. Amounts come in with their units. */
export interface StatsWords {
  /** From January on, short. */
  readonly months: readonly string[];
  /** From Monday on, short. */
  readonly weekdays: readonly string[];
  readonly columns: { readonly [id in ColumnId]: string };
  /** The unit below the name of a column; distances have that of the plan. */
  readonly units: {
    readonly minutes: string;
    readonly days: string;
    readonly points: string;
  };
  readonly total: string;
  readonly mean: string;
  readonly race: string;
  readonly goal: (time: string) => string;
  readonly noWeeks: string;
  readonly change: (of: Measure['of'], weeks: number, baseline: string | undefined) => string;
  readonly peak: (week: number, amount: string) => string;
  readonly after: (changes: string) => string;
  readonly week: (number: number) => string;
  readonly zones: (easy: string, middle: string, top: string) => string;
  readonly zonesOfKnown: string;
  readonly load: (isEstimated: boolean) => string;
  readonly shoes: (
    name: string,
    start: string | undefined,
    end: string,
    until: string | undefined,
    reached: string | undefined,
  ) => string;
  readonly estimatedPace: (isRunnerKnown: boolean) => string;
  readonly notCounted: (places: string) => string;
  /** How many weeks are not named. */
  readonly more: (count: number) => string;
}

const WORDS: InEach<StatsWords> = { en, nl };

export function statsWords(language: Language): StatsWords {
  return WORDS[language];
}

/** Why something is unknown: hovers say the same. */
export function reasonFor(reason: UnknownReason, language: Language): string {
  return hoverWords(language).amounts.reasons[reason];
}

export function weekdayName(weekday: Weekday, language: Language): string {
  return hoverWords(language).week.weekdays[weekday];
}
