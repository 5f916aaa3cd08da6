import type { InEach, Language } from '../../messages/language.js';
import type { Units } from '../../messages/numbers.js';
import type { TrainingPaces } from '../../plan/fitness.js';
import type { UnknownReason } from '../../plan/known.js';
import type { Effort, Measure, Weekday } from '../../plan/plan.js';
import type { ProblemFacts } from '../../plan/problem.js';
import type { SharedWords } from '../wording/words.js';
import { en } from './words.en.js';
import { nl } from './words.nl.js';

/**
 * Every sentence that hovers say. What muscles, sessions and exercises are called is knowledge, and
 * amounts come in with their units. Ask of each: would a runner understand it, would a physiotherapist
 * sign it, is it the shortest true thing?
 */
export interface HoverWords {
  readonly muscles: SharedWords['muscles'] & {
    readonly columns: {
      readonly [column in 'grade' | 'muscles' | 'stance' | 'swing' | 'how' | 'does']: string;
    };
  };
  readonly amounts: {
    readonly range: (low: string, high: string) => string;
    readonly upTo: (amount: string) => string;
    readonly about: (amount: string) => string;
    readonly at: (pace: string) => string;
    readonly atAssumed: (pace: string) => string;
    readonly atAssumedPaces: string;
    /** Where the paces of steps come from. */
    readonly atPaces: (from: string) => string;
    readonly slower: (percent: string) => string;
    readonly unknownDistance: (reason: string) => string;
    readonly unknownTime: (reason: string) => string;
    readonly up: (height: string) => string;
    readonly down: (height: string) => string;
    /** How steep it is, in whatever the author counts. */
    readonly per: { readonly [units in Units]: (height: string) => string };
    readonly reasons: { readonly [reason in UnknownReason]: string };
  };
  /** What a figure follows from. */
  readonly origins: {
    readonly from: (sources: string) => string;
    readonly file: (name: string) => string;
    readonly recent: (distance: string, time: string) => string;
    readonly threshold: (pace: string) => string;
    /** For a pace that is the threshold itself. */
    readonly ownThreshold: string;
    readonly goal: string;
    readonly maxHr: string;
    readonly heartRates: string;
  };
  readonly load: {
    readonly sum: (points: string, minutes: string, effort: string, because: string) => string;
    /** Where an effort comes from; `prolonged` where the length of the session adds to it. */
    readonly effort: (from: Effort['from'] | 'zone', prolonged: boolean) => string;
    readonly zones: (times: string) => string;
    readonly week: (points: string) => string;
    readonly monotony: (figure: string) => string;
    readonly strain: (figure: string) => string;
    /** Load a day, over about one week and, where there are so many, over about four. */
    readonly recent: (acute: string, chronic: string | undefined) => string;
  };
  readonly target: {
    readonly speedUnit: string;
    readonly beatsUnit: string;
    readonly beats: (beats: string) => string;
    readonly shareOfMaximum: (percent: string) => string;
    readonly rpe: (effort: string) => string;
    readonly zone: (zone: string) => string;
    readonly racePace: (distance: string) => string;
    readonly threshold: string;
    readonly effort: (effort: string) => string;
    /** Which lines would tell what is not known. */
    readonly tell: {
      readonly [what in 'pace' | 'heartRate' | 'both' | 'effortOfPace' | 'effortOfHeartRate']: string;
    };
  };
  readonly runner: {
    readonly result: (distance: string, time: string) => string;
    readonly vdot: (vdot: string) => string;
    readonly noVdot: string;
    /** Another result speaks of a better shape. */
    readonly other: (result: string, vdot: string) => string;
    readonly paces: {
      readonly [pace in keyof Omit<TrainingPaces, 'from'> | 'asWritten']: (pace: string) => string;
    };
    readonly models: { readonly [word in 'model' | 'daniels' | 'riegel']: string };
    readonly criticalSpeed: (pace: string, reserve: string) => string;
    readonly danielsModel: string;
    readonly marathonDoubt: string;
    readonly thresholdTitle: (what: string) => string;
    readonly thresholdIs: string;
    readonly resultSays: (result: string, pace: string) => string;
    readonly pacesDoubt: string;
    readonly zonesTitle: string;
    readonly zone: string;
    readonly byReserve: (rest: number, max: number) => string;
    readonly byMaximum: (max: number) => string;
    readonly reserveDoubt: string;
    readonly maximumDoubt: string;
    readonly onlyRestHr: string;
  };
  readonly race: {
    readonly after: (weeks: number, days: number) => string;
    readonly goal: (time: string, pace: string) => string;
    /** Whether the goal is slower than predicted, and by how much; nothing where it is the same. */
    readonly against: (isSlower: boolean, difference: string | undefined) => string;
    readonly predicted: (result: string, time: string, riegel: string | undefined) => string;
    readonly tellResult: string;
  };
  readonly lines: {
    readonly baseline: (amount: string) => string;
    readonly longest: (amount: string) => string;
    readonly compared: (weeks: number) => string;
    readonly notCompared: (measure: string) => string;
    readonly measures: { readonly [measure in Measure['of']]: string };
    readonly measure: { readonly [measure in Measure['of']]: string };
    readonly start: (monday: string) => string;
  };
  readonly session: SharedWords['session'] & {
    readonly unknownKind: string;
    readonly noKind: string;
    readonly alternative: string;
    readonly hillsCounted: string;
    readonly steepnessUnknown: string;
  };
  readonly exercises: SharedWords['exercises'] & {
    readonly columns: { readonly [column in 'exercise' | 'dose' | 'muscles' | 'cue']: string };
    /** How many exercises the table leaves out. */
    readonly more: (count: number) => string;
    readonly usualSession: string;
    /** For mobility, where nothing listed means that nothing is known. */
    readonly nothingListed: string;
    readonly noneKnown: string;
    readonly unknownExercise: string;
    readonly alsoKeepsMobile: (areas: string) => string;
    readonly hipFlexors: {
      readonly yes: string;
      readonly through: (names: string) => string;
      readonly no: string;
      readonly unknownWord: (word: string) => string;
      readonly nothingListed: string;
    };
    readonly own: string;
    readonly namesNoMuscles: string;
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
    readonly unknownTotal: string;
    /** What a copied week asked for, where rounding made more of it. */
    readonly beforeRounding: (percent: string) => string;
    readonly easyShare: (percent: string) => string;
    readonly allEasy: string;
    /** Where the share would round to nothing. */
    readonly noneEasy: string;
    readonly mobilityDays: (count: number) => string;
    readonly calendarWeek: (number: number) => string;
    readonly dates: (monday: string, sunday: string) => string;
    readonly noDates: (reason: string) => string;
    readonly runs: (count: number) => string;
    readonly longest: (amount: string) => string;
    readonly hardSessions: (count: number) => string;
    readonly strengthDays: (count: number) => string;
    readonly inAll: (amount: string) => string;
    readonly missing: (days: string) => string;
    readonly estimated: (amount: string) => string;
    readonly estimatedEffort: (amount: string) => string;
    readonly weekdays: { readonly [day in Weekday]: string };
  };
  /** A week that copies another one. */
  readonly copy: {
    readonly days: { readonly [day in Weekday]: string };
    readonly from: (week: number, change: string) => string;
    /** A figure that one step from the week before would not give. */
    readonly carried: (now: string, before: string, week: number, written: string, in_: number) => string;
    readonly carriedBecause: string;
    readonly same: (sessions: string) => string;
    readonly here: (days: string) => string;
    readonly unnamed: string;
    readonly nothing: { readonly [why in WhyNoCopy]: (week: number) => string };
  };
  readonly shoes: {
    readonly start: (amount: string) => string;
    readonly end: (amount: string) => string;
    readonly after: (amount: string) => string;
    readonly until: (amount: string) => string;
    readonly wornOut: (amount: string, day: string, week: number) => string;
  };
  readonly names: SharedWords['names'];
}

type WhyNoCopy = Extract<ProblemFacts, { code: 'plan/no-week-to-copy' }>['why'];

const WORDS: InEach<HoverWords> = { en, nl };

export function hoverWords(language: Language): HoverWords {
  return WORDS[language];
}
