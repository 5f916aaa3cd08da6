import type { IsoDate } from './date.js';
import type { Maybe } from './known.js';
import type { Problem } from './problem.js';
import type { Amount, Metres, Pace, Seconds } from './quantity.js';
import type { TextRange } from './text-range.js';

/**
 * A training plan with everything worked out. Hover, rule, command line and every later view read
 * this and nothing else, so no two of them can disagree. It is plain data: no class, no text tree,
 * no clock, no language.
 */
export interface Plan {
  readonly head: PlanHead;
  /** In the order of the text, also where numbers are missing, doubled or out of order. */
  readonly weeks: readonly Week[];
  /** What the weekly load is measured in, and why. */
  readonly measure: Measure;
  /** What is wrong with the text itself. */
  readonly problems: readonly Problem[];
  /** Comments that silence rules. */
  readonly ignores: readonly IgnoreComment[];
  /** The whole text, for findings that belong to no line in particular. */
  readonly range: TextRange;
}

export type Measure = {
  readonly of: 'distance' | 'time';
  readonly because: 'written' | 'mostly-distances' | 'mostly-times';
};

export interface PlanHead {
  readonly title?: string;
  readonly athlete?: string;
  readonly start?: IsoDate;
  readonly units?: 'km' | 'mi';
  readonly baseline?: Baseline;
  readonly races: readonly Race[];
  readonly recents: readonly RecentResult[];
  readonly thresholdPace?: Pace;
  /** Beats per minute. */
  readonly thresholdHr?: number;
  readonly maxHr?: number;
  readonly restHr?: number;
  readonly paces: readonly NamedPace[];
  readonly shoes: readonly Shoes[];
  readonly pains: readonly Pain[];
  readonly ownSessions: readonly OwnSession[];
  readonly ownExercises: readonly OwnExercise[];
  readonly uses: readonly UsedFile[];
}

/** What the runner does per week before week 1. */
export interface Baseline {
  readonly amount: Amount;
  readonly longest?: Amount;
  readonly range: TextRange;
}

export interface Race {
  readonly name?: string;
  readonly distance?: Metres;
  readonly date?: IsoDate;
  /** The goal time. */
  readonly time?: Seconds;
  readonly range: TextRange;
}

export interface RecentResult {
  readonly distance?: Metres;
  readonly time?: Seconds;
  readonly date?: IsoDate;
  readonly range: TextRange;
}

export interface NamedPace {
  readonly name: Name;
  readonly pace?: Pace;
  readonly range: TextRange;
}

export interface Shoes {
  readonly name: Name;
  readonly label?: string;
  readonly from?: Metres;
  readonly until?: Metres;
  readonly range: TextRange;
}

export interface Pain {
  readonly area: Name;
  readonly signs: readonly Name[];
  readonly range: TextRange;
}

export interface OwnSession {
  readonly name: Name;
  readonly session?: Session;
  readonly range: TextRange;
}

export interface OwnExercise {
  readonly name: Name;
  readonly label?: string;
  readonly works: readonly Name[];
  readonly stretches: readonly Name[];
  readonly range: TextRange;
}

export interface UsedFile {
  readonly path: string;
  readonly range: TextRange;
}

/** A word of the author's, and what the knowledge calls it; `id` is absent where nothing matches. */
export interface Name {
  readonly written: string;
  readonly id?: string;
  readonly range: TextRange;
}

export interface Week {
  /** Position in the text, from 0. */
  readonly index: number;
  /** As written; absent where the author has not typed it yet. */
  readonly number?: number;
  readonly phase?: Name;
  readonly title?: string;
  /** `= week 2 + 8%`. The copied days are not computed yet: totals of such a week are unknown. */
  readonly derivation?: Derivation;
  readonly days: readonly Day[];
  readonly totals: WeekTotals;
  /** The Monday. */
  readonly startDate: Maybe<IsoDate>;
  /** The week of the goal race: marked so, dated so, or the last week and it holds a race. */
  readonly isRaceWeek: boolean;
  /** The words `week 2 build "…"`, without the days. */
  readonly headRange: TextRange;
  readonly range: TextRange;
}

export interface Derivation {
  readonly fromWeek?: number;
  /** Signed percentage, 8 for `+8%`; absent for a plain copy. */
  readonly percent?: number;
  readonly range: TextRange;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export interface Day {
  readonly weekday: Weekday;
  /** `18:30` as minutes after midnight. */
  readonly at?: number;
  /** What counts, in order: the first of each choice. */
  readonly sessions: readonly Session[];
  readonly date: Maybe<IsoDate>;
  /** The word `tue`. */
  readonly headRange: TextRange;
  readonly range: TextRange;
}

export interface Session {
  readonly kind: Name;
  /** What `kind` stands for in the training, with the author's own `session` looked through. */
  readonly family: SessionFamily;
  readonly hard: boolean;
  readonly amount?: Amount;
  readonly target?: Target;
  readonly surface?: Name;
  readonly climb?: Metres;
  readonly descend?: Metres;
  readonly shoes?: Name;
  readonly steps: readonly Step[];
  readonly exercises: readonly ExerciseItem[];
  readonly note?: string;
  /** What may be done instead; kept for display and export, never counted. */
  readonly alternatives: readonly Session[];
  /** Everything that is covered, at the upper end of a range. */
  readonly distance: Maybe<Metres>;
  /** Everything that it takes, standing rests included, at the upper end of a range. */
  readonly duration: Maybe<Seconds>;
  /** What counts for the weekly running distance; zero for what is not running. */
  readonly running: Maybe<Metres>;
  /** What counts for the minutes on the feet, running and walking; zero for the rest. */
  readonly onFeet: Maybe<Seconds>;
  /** The pace by which distance and duration convert, and where it comes from. */
  readonly pace?: SessionPace;
  readonly range: TextRange;
}

export type SessionFamily = 'run' | 'walk' | 'cross' | 'strength' | 'mobility' | 'drill' | 'rest' | 'unknown';

export interface SessionPace {
  readonly secondsPerMetre: number;
  readonly from: 'target' | 'steps' | 'assumed';
}

export interface Step {
  /** 1 where nothing is repeated. */
  readonly repeat: number;
  readonly kind?: Name;
  readonly amount?: Amount;
  readonly target?: Target;
  readonly rest?: StepRest;
  /** The steps in brackets, when this is a group. */
  readonly steps: readonly Step[];
  readonly note?: string;
  readonly range: TextRange;
}

export interface StepRest {
  readonly amount?: Amount;
  /** Absent when the author did not say: then it is taken as standing still. */
  readonly by?: 'jog' | 'walk';
  readonly range: TextRange;
}

/** One item of a strength, core, mobility, stretch, plyo or drills session. */
export interface ExerciseItem {
  readonly name: Name;
  readonly is: 'exercise' | 'area' | 'unknown';
  readonly sets?: number;
  /** Repetitions a set, at the upper end of a range. */
  readonly reps?: number;
  /** How long or how far a set is held or walked. */
  readonly amount?: Amount;
  readonly weightKg?: number;
  readonly perSide: boolean;
  readonly note?: string;
  readonly range: TextRange;
}

export type Target =
  | { readonly by: 'pace'; readonly pace: Pace; readonly range: TextRange }
  /** Metres per second. */
  | { readonly by: 'speed'; readonly low: number; readonly high: number; readonly range: TextRange }
  | { readonly by: 'heart-rate'; readonly low: number; readonly high: number; readonly range: TextRange }
  | {
      readonly by: 'heart-rate-percent';
      readonly low: number;
      readonly high: number;
      readonly range: TextRange;
    }
  | { readonly by: 'rpe'; readonly low: number; readonly high: number; readonly range: TextRange }
  | { readonly by: 'zone'; readonly low: number; readonly high: number; readonly range: TextRange }
  | { readonly by: 'race-distance'; readonly distance: Metres; readonly range: TextRange }
  | { readonly by: 'weight'; readonly kg: number; readonly range: TextRange }
  /** A named pace of the author's, or `threshold`. */
  | { readonly by: 'name'; readonly name: Name; readonly pace?: Pace; readonly range: TextRange };

export interface WeekTotals {
  /** Running distance. */
  readonly distance: Maybe<Metres>;
  /** Running and walking time. */
  readonly onFeet: Maybe<Seconds>;
  /** All training time, strength and cross-training included. */
  readonly duration: Maybe<Seconds>;
  /** The longest single run by distance. */
  readonly longest: Maybe<Metres>;
  readonly climb: Metres;
  readonly runs: number;
  /** Hard runs, the long run among them; strength has its own count. */
  readonly hardSessions: number;
  /** Days with strength, core or plyometric work. */
  readonly strengthDays: number;
  /** Sessions whose kind is unknown: they might be anything. */
  readonly unknownSessions: number;
}

/** A comment such as `// runplan-ignore load/weekly-jump: back from holiday`. */
export interface IgnoreComment {
  readonly scope: 'line' | 'week' | 'file';
  readonly rules: readonly { readonly id: string; readonly range: TextRange }[];
  readonly reason: string;
  /** Where it works: the line or the week; the whole text for a file. */
  readonly covers: TextRange;
  /** The comment itself. */
  readonly range: TextRange;
}
