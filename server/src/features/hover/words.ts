import type { InEach, Language } from '../../messages/language.js';
import type { UnknownReason } from '../../plan/known.js';
import type { Weekday } from '../../plan/plan.js';
import { en } from './words.en.js';
import { nl } from './words.nl.js';

/**
 * Every sentence that hovers say. What muscles, sessions and exercises are called is knowledge, and
 * amounts come in with their units. Ask of each: would a runner understand it, would a physiotherapist
 * sign it, is it the shortest true thing?
 */
export interface HoverWords {
  readonly muscles: {
    /** What follows the name of a session, by the highest grade that it has. */
    readonly trains: { readonly [grade in 1 | 2 | 3]: (muscles: string) => string };
    readonly noGrades: string;
    /** Everything of one grade that is below the highest. */
    readonly less: (grade: 1 | 2, muscles: string) => string;
    readonly columns: {
      readonly [column in 'grade' | 'muscles' | 'stance' | 'swing' | 'how' | 'does']: string;
    };
    readonly grades: string;
    readonly gradesFrom: (sources: string) => string;
  };
  readonly amounts: {
    readonly range: (low: string, high: string) => string;
    readonly upTo: (amount: string) => string;
    readonly about: (amount: string) => string;
    readonly at: (pace: string) => string;
    readonly atAssumed: (pace: string) => string;
    readonly atAssumedPaces: string;
    readonly unknownDistance: (reason: string) => string;
    readonly unknownTime: (reason: string) => string;
    readonly up: (height: string) => string;
    readonly down: (height: string) => string;
    readonly perKm: (height: string) => string;
    readonly reasons: { readonly [reason in UnknownReason]: string };
  };
  readonly session: {
    readonly unknownKind: string;
    readonly noKind: string;
    readonly hard: string;
    readonly alternative: string;
    readonly adds: (byHowMuch: number, muscles: string) => string;
    readonly worksAs: (contraction: string) => string;
    readonly hillsCounted: string;
    readonly steepnessUnknown: string;
  };
  readonly exercises: {
    readonly columns: { readonly [column in 'exercise' | 'dose' | 'muscles' | 'cue']: string };
    /** How many exercises the table leaves out. */
    readonly more: (count: number) => string;
    readonly usualSession: string;
    /** For mobility, where nothing listed means that nothing is known. */
    readonly nothingListed: string;
    readonly noneKnown: string;
    readonly unknownExercise: string;
    readonly perSide: string;
    readonly keepsMobile: (areas: string) => string;
    readonly alsoKeepsMobile: (areas: string) => string;
    readonly hipFlexors: {
      readonly yes: string;
      readonly through: (names: string) => string;
      readonly no: string;
      readonly unknownWord: (word: string) => string;
      readonly nothingListed: string;
    };
    readonly works: (muscles: string) => string;
    readonly helps: (muscles: string) => string;
    /** What a mobility exercise is for: it lengthens or loosens, and hardly loads. */
    readonly isFor: (muscles: string) => string;
    readonly usualDose: (dose: string) => string;
    readonly own: string;
    readonly namesNoMuscles: string;
    readonly areaMuscles: (muscles: string) => string;
    readonly takesIn: (areas: string) => string;
    readonly forInstance: (exercises: string) => string;
    readonly grades: string;
    readonly sources: (sources: string) => string;
  };
  readonly week: {
    readonly number: (number: number) => string;
    readonly noRunning: string;
    readonly running: (amount: string) => string;
    readonly onFeet: (amount: string) => string;
    readonly atLeast: (amount: string) => string;
    readonly change: (percent: string, than: string) => string;
    readonly justOver: (percent: string) => string;
    readonly same: (than: string) => string;
    readonly reference: (week: number, amount: string) => string;
    readonly heaviestOf: (weeks: number) => string;
    readonly baseline: (amount: string) => string;
    readonly notCompared: (week: number) => string;
    readonly derived: (week: number | undefined, change: string) => string;
    readonly writtenHere: (amount: string) => string;
    readonly dates: (monday: string, sunday: string) => string;
    readonly noDates: (reason: string) => string;
    readonly runs: (count: number) => string;
    readonly longest: (amount: string) => string;
    readonly hardSessions: (count: number) => string;
    readonly strengthDays: (count: number) => string;
    readonly inAll: (amount: string) => string;
    readonly missing: (days: string) => string;
    readonly estimated: (amount: string) => string;
    readonly weekdays: { readonly [day in Weekday]: string };
  };
  readonly names: {
    readonly shoesFrom: (amount: string) => string;
    readonly shoesUntil: (amount: string) => string;
    readonly members: (muscles: string) => string;
  };
}

const WORDS: InEach<HoverWords> = { en, nl };

export function hoverWords(language: Language): HoverWords {
  return WORDS[language];
}
