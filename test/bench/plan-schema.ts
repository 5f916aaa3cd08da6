import type { BenchDay, BenchExercise, BenchPlan, BenchSession, BenchWeek } from './make-plan.js';

/** Fewer than a hundred kilometres: typing one more digit into the amount of a run breaks this. */
const AMOUNT = '^\\d{1,2}([.,]\\d)?( km| min)$';

const KINDS = ['rest', 'easy', 'long', 'intervals', 'strength', 'core', 'mobility'];
const EXERCISES = [
  'goblet-squat',
  'romanian-deadlift',
  'standing-calf-raise',
  'kneeling-hip-flexor-stretch',
  'leg-swings',
  'plank',
  'dead-bug',
  'bird-dog',
];

/**
 * The JSON schema of a `BenchPlan`, for the servers of JSON and YAML. It checks what can be checked one
 * value at a time, the misspelt exercise among it. It cannot add up a week.
 */
export const PLAN_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A training plan',
  ...object<BenchPlan>({
    plan: text('The title of the plan.'),
    athlete: text('Who it is for.'),
    start: pattern('^\\d{4}-\\d{2}-\\d{2}$', 'The Monday of the first week.'),
    baseline: object<BenchPlan['baseline']>({
      amount: pattern(AMOUNT, 'What the runner does in a week before the plan.'),
      longest: pattern(AMOUNT, 'The longest run of such a week.'),
    }),
    weeks: list('The weeks, in order.', week()),
  }),
};

function week(): object {
  return object<BenchWeek>(
    {
      week: count('The number of the week.'),
      phase: choice(['base', 'build', 'peak', 'recovery', 'taper', 'race'], 'What the week is for.'),
      title: text('A title for the week.'),
      days: list('The days, in order.', day()),
    },
    ['week', 'days'],
  );
}

function day(): object {
  return object<BenchDay>({
    day: choice(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'The day of the week.'),
    sessions: list('What is done on the day.', session()),
  });
}

function session(): object {
  return object<BenchSession>(
    {
      kind: choice(KINDS, 'What kind of session it is.'),
      amount: pattern(AMOUNT, 'How far or how long.'),
      target: text('How fast or how hard: a pace, a zone or an RPE.'),
      surface: choice(['trail', 'grass', 'gravel', 'road', 'track'], 'Where to run.'),
      steps: list('The parts of the session.', { anyOf: [part(), repeats()] }),
      exercises: list('The exercises.', exercise()),
      note: text('A word to the runner.'),
    },
    ['kind'],
  );
}

function part(): object {
  return object({
    kind: choice(['warm-up', 'cool-down'], 'Which part.'),
    amount: text('How far or how long.'),
  });
}

function repeats(): object {
  return object({
    times: count('How often.'),
    amount: text('How far or how long each time.'),
    target: text('How fast or how hard.'),
    rest: text('The pause between.'),
    by: choice(['jog', 'walk'], 'What to do in the pause.'),
  });
}

function exercise(): object {
  return object<BenchExercise>(
    {
      exercise: choice(EXERCISES, 'Which exercise.'),
      sets: count('How many sets.'),
      reps: pattern('^\\d{1,3}s?$', 'Repetitions, or seconds to hold.'),
      weight: pattern('^\\d{1,3} kg$', 'With how much weight.'),
    },
    ['exercise', 'sets', 'reps'],
  );
}

/** An object with these properties and no others; all of them are required unless told. */
function object<T>(
  properties: { readonly [key in keyof T]-?: object },
  required = Object.keys(properties),
): object {
  return { type: 'object', additionalProperties: false, required, properties };
}

function list(description: string, items: object): object {
  return { type: 'array', description, items };
}

function text(description: string): object {
  return { type: 'string', description };
}

function count(description: string): object {
  return { type: 'integer', minimum: 1, description };
}

function pattern(regex: string, description: string): object {
  return { type: 'string', pattern: regex, description };
}

function choice(values: readonly string[], description: string): object {
  return { type: 'string', enum: values, description };
}
