import type { IsoDate } from './date.js';
import type { Fitness } from './fitness.js';
import type { Maybe } from './known.js';
import type { MuscleWork, TargetEmphasis } from './muscles.js';
import type { Problem } from './problem.js';
import type { Amount, LoadUnits, Metres, Pace, Scaled, Seconds } from './quantity.js';
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
  /** What the lines about the runner say of paces and heart rates. */
  readonly fitness: Fitness;
  /** How the load is spread over the plan. */
  readonly shape: PlanShape;
  /** How far each pair of shoes has gone, day by day; shoes of other files among them where they are worn. */
  readonly mileage: readonly ShoeMileage[];
  /** Where words that the author defines are defined and used. */
  readonly uses: readonly WordUse[];
  /** What is wrong with the text itself. */
  readonly problems: readonly Problem[];
  /** Comments that silence rules. */
  readonly ignores: readonly IgnoreComment[];
  /** The whole text, for findings that belong to no line in particular. */
  readonly range: TextRange;
}

export type Measure = {
  readonly of: 'distance' | 'time' | 'load';
  readonly because: 'written' | 'mostly-distances' | 'mostly-times';
};

export interface PlanHead {
  /** The lines above the weeks, each with the word that it starts with, in lower case. */
  readonly lines: readonly { readonly keyword: string; readonly range: TextRange }[];
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
  /** What the files behind the `use` lines bring in; their ranges name their file. */
  readonly borrowed: Words;
}

/** Words that an author gives a meaning. */
export interface Words {
  readonly paces: readonly NamedPace[];
  readonly shoes: readonly Shoes[];
  readonly ownSessions: readonly OwnSession[];
  readonly ownExercises: readonly OwnExercise[];
}

/** What can be pointed at from elsewhere in a plan or from another file. */
export type WordSort = 'session' | 'exercise' | 'pace' | 'shoes' | 'week';

/** A place that names a word of the author's, its definition included. */
export interface WordUse {
  readonly sort: WordSort;
  /** The name in its definition, which may stand in another file. */
  readonly definition: TextRange;
  /** The name here. */
  readonly range: TextRange;
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
  readonly dateRange?: TextRange;
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
  /**
   * What place and signs together say: `stop` as soon as one of them does, `go` when all of them allow careful running.
   * Absent where none is known: then nothing is said.
   */
  readonly says?: 'go' | 'stop';
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
  /** The path between its quotes. */
  readonly pathRange: TextRange;
  /** The URI of the file, where it could be read. */
  readonly file?: string;
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
  /** A copied week has the phase of the week it copies, unless it says its own; recovery, taper and race are not copied. */
  readonly phase?: Name;
  readonly title?: string;
  /** `= week 2 + 8%`. */
  readonly derivation?: Derivation;
  /** From Monday to Sunday in a derived week, as written in any other. */
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
  /** The place in the plan of the week that is copied; absent where there is none to copy. */
  readonly source?: number;
  /** The week's load before amounts were rounded to what a runner would choose, in metres and seconds. */
  readonly exact?: { readonly distance: Metres; readonly onFeet: Seconds };
  /** The words `week 2`. */
  readonly weekRange?: TextRange;
  /** All that follows the equals sign. */
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
  /** Set where the day stands in another week, of which this one is a copy: its ranges are there. */
  readonly copied?: CopiedDay;
  /** The word `tue`. */
  readonly headRange: TextRange;
  readonly range: TextRange;
}

export interface CopiedDay {
  /** The place in the plan of the week in which the day is written. */
  readonly week: number;
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
  /** The words `climb 350 m`. */
  readonly climbRange?: TextRange;
  /** Where the climb is scaled with its week. */
  readonly scaledClimb?: Scaled;
  readonly descend?: Metres;
  readonly descendRange?: TextRange;
  readonly scaledDescend?: Scaled;
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
  /** How hard the whole of it is; absent where nothing tells, and for rest. */
  readonly effort?: Effort;
  /** Minutes times perceived exertion; its assumed share is all of it where the author gave no effort. */
  readonly load: Maybe<LoadUnits>;
  /** Running and walking time in each of five zones. */
  readonly zones: Maybe<ZoneTimes>;
  /**
   * What it trains and how much, by kind, surface, hills, effort and length, or by what it lists; what is usual where it
   * could list exercises and does not. Empty where nothing is known.
   */
  readonly muscles: readonly TargetEmphasis[];
  readonly range: TextRange;
}

/** Perceived exertion of a whole session on the CR-10 scale, 0 to 10. */
export interface Effort {
  readonly rpe: number;
  /**
   * `written`: an RPE or zone of the author's. `pace` and `heart-rate`: from a target and what is known of the runner.
   * `steps`: estimated from the efforts of its steps. `kind`: what is usual for such a session.
   */
  readonly from: 'written' | 'pace' | 'heart-rate' | 'steps' | 'kind';
  /** Set where an easy or long run is so long that its length makes it harder than that. */
  readonly prolonged?: true;
}

/** Seconds in zones 1 to 5. */
export type ZoneTimes = readonly [Seconds, Seconds, Seconds, Seconds, Seconds];

export type SessionFamily = 'run' | 'walk' | 'cross' | 'strength' | 'mobility' | 'drill' | 'rest' | 'unknown';

export interface SessionPace {
  readonly secondsPerMetre: number;
  /**
   * `target`: written. `recent`, `threshold`: follows from what the author wrote of the runner. `goal`: the goal time
   * of the race. `assumed`: usual for such a session, and nothing in the plan tells.
   */
  readonly from: 'target' | 'recent' | 'threshold' | 'goal' | 'assumed';
  /** By how much the slopes slow it down: 1.03 for 3 %; absent where none are written, and where the pace has them in it. */
  readonly slope?: number;
}

export interface Step {
  /** 1 where nothing is repeated; of a range such as `4-6 x` the upper end, which counts. */
  readonly repeat: number;
  /** The lower end of that range, at least 1; absent where no range is written. */
  readonly fewest?: number;
  /** The words `6 x`. */
  readonly repeatRange?: TextRange;
  readonly kind?: Name;
  readonly amount?: Amount;
  readonly target?: Target;
  readonly rest?: StepRest;
  /** The steps in brackets, when this is a group. */
  readonly steps: readonly Step[];
  /** Where the repeats are scaled with their week. */
  readonly scaled?: Scaled;
  readonly note?: string;
  readonly range: TextRange;
}

export interface StepRest {
  readonly amount?: Amount;
  /** Absent when the author did not say: then a time is spent standing still, and a distance is jogged. */
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
  /** Days with mobility work or stretching. */
  readonly mobilityDays: number;
  /** Sessions whose kind is unknown: they might be anything. */
  readonly unknownSessions: number;
  /** Minutes times perceived exertion over all sessions, strength and cross-training included. */
  readonly load: Maybe<LoadUnits>;
  /** Running and walking time in each of five zones. */
  readonly zones: Maybe<ZoneTimes>;
  /** Mean daily load divided by its standard deviation over the seven days (Foster). */
  readonly monotony: Maybe<number>;
  /** Load times monotony. */
  readonly strain: Maybe<LoadUnits>;
  /** Daily load at the end of the week, weighted exponentially over about 7 and about 28 days. */
  readonly acute: Maybe<LoadUnits>;
  readonly chronic: Maybe<LoadUnits>;
  /** What all sessions together ask of the muscles. */
  readonly muscles: MuscleWork;
}

/** How the load is spread over the whole plan. */
export interface PlanShape {
  /** The heaviest training week by what the plan measures, as its place in the plan. */
  readonly peak?: number;
  /** How much lighter each week from the peak to the goal race is, in per cent of the peak; empty without a race week. */
  readonly taper: readonly { readonly week: number; readonly percent: number }[];
  /** Running and walking time over the plan in each of five zones. */
  readonly zones: Maybe<ZoneTimes>;
  /** What the plan asks of the muscles, all weeks together. */
  readonly muscles: MuscleWork;
}

export interface ShoeMileage {
  readonly shoes: Shoes;
  /** After each day on which they are worn, in the order of the plan. */
  readonly days: readonly MileageDay[];
  /** At the end of the plan, the start included. */
  readonly total: Maybe<Metres>;
  /** The first day on which they have gone farther than `until`. */
  readonly wornOut?: MileageDay;
}

export interface MileageDay {
  /** The place of the week in the plan. */
  readonly week: number;
  readonly weekday: Weekday;
  readonly date: Maybe<IsoDate>;
  /** How far they have gone by the end of the day, the start included. */
  readonly total: Maybe<Metres>;
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
