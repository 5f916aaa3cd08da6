/**
 * A plan as plain data, from which the benchmark writes the same plan in three languages. The words in it
 * are those of the Runplan language; amounts are written out, because that is how they stand in a text.
 */
export interface BenchPlan {
  readonly plan: string;
  readonly athlete: string;
  readonly start: string;
  readonly baseline: { readonly amount: string; readonly longest: string };
  readonly weeks: readonly BenchWeek[];
}

export interface BenchWeek {
  readonly week: number;
  readonly phase: string;
  readonly title?: string;
  readonly days: readonly BenchDay[];
}

export interface BenchDay {
  readonly day: string;
  readonly sessions: readonly BenchSession[];
}

export interface BenchSession {
  readonly kind: string;
  readonly amount?: string;
  readonly target?: string;
  readonly surface?: string;
  readonly steps?: readonly BenchStep[];
  readonly exercises?: readonly BenchExercise[];
  readonly note?: string;
}

export type BenchStep =
  | { readonly kind: string; readonly amount: string }
  | {
      readonly times: number;
      readonly amount: string;
      readonly target: string;
      readonly rest: string;
      readonly by: 'jog' | 'walk';
    };

export interface BenchExercise {
  readonly exercise: string;
  readonly sets: number;
  /** Repetitions, or how long to hold: `8`, `45s`. */
  readonly reps: string;
  readonly weight?: string;
}

/** An exercise that nobody knows: the one mistake in the plan, so that every server has something to report. */
export const MISSPELT = 'romanian-deadlfit';

const PHASES = ['base', 'base', 'build', 'recovery'];
const LONG_RUN_KM = [14, 15, 16, 11];
const EASY_RUN_KM = [8, 8, 9, 6];
const TITLES = ['Find the rhythm', undefined, 'A little more', 'Let it sink in'];
const SURFACES = ['trail', 'grass', undefined, 'gravel', undefined];
const TARGETS = ['6:10-6:30/km', 'z2', undefined];
const REPEATS = [
  { times: 6, amount: '400 m', target: '4:20/km', rest: '90 s', by: 'jog' },
  { times: 4, amount: '800 m', target: 'rpe 8', rest: '2 min', by: 'walk' },
  { times: 5, amount: '600 m', target: '4:25/km', rest: '200 m', by: 'jog' },
] as const;
const NOTES = [
  'Keep it conversational',
  undefined,
  'Drink at the bridge, and again after an hour',
  'Last three kilometres a bit quicker if the legs are willing',
  undefined,
];

/**
 * A plan of so many weeks, always the same for the same number. A week looks as runners write them: a day
 * off, easy runs, one session of repeats, strength, core, mobility and a long run; every fourth is lighter.
 * No week is too heavy and none lacks strength or mobility, so the misspelt exercise is all there is to report.
 */
export function makePlan(weeks: number): BenchPlan {
  return {
    plan: `${weeks} weeks of running`,
    athlete: 'Sanne',
    start: '2026-01-05',
    baseline: { amount: '34 km', longest: '14 km' },
    weeks: Array.from({ length: weeks }, (_, index) => makeWeek(index)),
  };
}

function makeWeek(index: number): BenchWeek {
  const inCycle = index % PHASES.length;
  return {
    week: index + 1,
    phase: PHASES[inCycle]!,
    ...optional('title', TITLES[inCycle]),
    days: [
      { day: 'mon', sessions: [{ kind: 'rest' }] },
      { day: 'tue', sessions: [easyRun(`${EASY_RUN_KM[inCycle]} km`, index)] },
      { day: 'wed', sessions: [strength(index)] },
      { day: 'thu', sessions: [intervals(index)] },
      { day: 'fri', sessions: [mobility()] },
      { day: 'sat', sessions: [core(index), easyRun('4,5 km', index + 1)] },
      { day: 'sun', sessions: [longRun(`${LONG_RUN_KM[inCycle]} km`, index)] },
    ],
  };
}

function easyRun(amount: string, index: number): BenchSession {
  return { kind: 'easy', amount, ...optional('surface', SURFACES[index % SURFACES.length]) };
}

function longRun(amount: string, index: number): BenchSession {
  return {
    kind: 'long',
    amount,
    ...optional('target', TARGETS[index % TARGETS.length]),
    ...optional('surface', SURFACES[(index + 3) % SURFACES.length]),
    ...optional('note', NOTES[index % NOTES.length]),
  };
}

function intervals(index: number): BenchSession {
  return {
    kind: 'intervals',
    steps: [
      { kind: 'warm-up', amount: '2 km' },
      REPEATS[index % REPEATS.length]!,
      { kind: 'cool-down', amount: '2 km' },
    ],
  };
}

function strength(index: number): BenchSession {
  return {
    kind: 'strength',
    amount: '40 min',
    exercises: [
      { exercise: 'goblet-squat', sets: 3, reps: '8', weight: `${12 + (index % 4) * 2} kg` },
      { exercise: index === 0 ? MISSPELT : 'romanian-deadlift', sets: 3, reps: '8', weight: '40 kg' },
      { exercise: 'standing-calf-raise', sets: 3, reps: '12' },
    ],
  };
}

function mobility(): BenchSession {
  return {
    kind: 'mobility',
    amount: '10 min',
    exercises: [
      { exercise: 'kneeling-hip-flexor-stretch', sets: 2, reps: '45s' },
      { exercise: 'leg-swings', sets: 2, reps: '10' },
    ],
  };
}

function core(index: number): BenchSession {
  return {
    kind: 'core',
    amount: '20 min',
    exercises: [
      { exercise: 'plank', sets: 3, reps: '45s' },
      { exercise: index % 2 ? 'bird-dog' : 'dead-bug', sets: 3, reps: '10' },
    ],
  };
}

/** A property that is there only when it has a value, so that JSON and YAML leave it out as Runplan does. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]?: V });
}
