import { describe, expect, test } from 'vitest';
import { problemMessage } from '../../server/src/messages/problems.js';
import { planFrom, problemsOf, sessionFrom } from '../support/plans.js';

test('an own session is what it stands for', () => {
  const session = sessionFrom(
    'yasso',
    'session yasso = intervals: easy 2 km, 10x800m @ 4:10/km rest 400m jog, easy 2km',
  );
  expect(session).toMatchObject({ family: 'run', hard: true, kind: { written: 'yasso', id: 'intervals' } });
  expect(session.distance).toMatchObject({ known: true, value: 16000 });
});

test('what is written on the day goes before what the own session says', () => {
  expect(sessionFrom('club 8 km', 'session club = easy 10 km on grass')).toMatchObject({
    amount: { high: 8000 },
    surface: { id: 'grass' },
  });
});

test('an own name goes before a known one', () => {
  expect(sessionFrom('tempo', 'session tempo = easy 5 km').kind.id).toBe('easy');
});

test('own sessions that stand for each other end', () => {
  const text = 'session a = b 5 km\nsession b = a 5 km\nweek 1\n  mon a\n';
  expect(planFrom(text).weeks[0]!.days[0]!.sessions).toHaveLength(1);
});

test('an own exercise is known', () => {
  const head = 'exercise wall-slide "Wall slide" works quadriceps, glutes stretches calves\n';
  expect(problemsOf(`${head}week 1\n  mon strength: wall-slide 3x10\n`)).toEqual([]);
  expect(planFrom(head).head.ownExercises[0]).toMatchObject({
    label: 'Wall slide',
    works: [{ id: 'quads' }, { id: 'glutes' }],
    stretches: [{ id: 'calves' }],
  });
});

test('shoes are known by their line', () => {
  expect(
    problemsOf('shoes pegasus "Pegasus 41" from 420 km until 800 km\nweek 1\n  mon easy 5 km in pegasus\n'),
  ).toEqual([]);
  expect(problemsOf('week 1\n  mon easy 5 km in pegasus\n')).toEqual(['plan/unknown-name «pegasus»']);
});

test('with a shared file that is not there, a name that nobody knows may come from it', () => {
  expect(problemsOf('use "club.runplan"\nweek 1\n  mon clubloop 5 km\n')).toEqual([
    'plan/unusable-file «club.runplan»',
  ]);
});

test('the lines above the weeks are all read', () => {
  const { head } = planFrom(`plan "Utrecht in 12 weeks"
athlete "Sanne"
start 2026-01-05
units km
race "Utrecht" half-marathon on 2026-03-29 in 1:45:00
recent 10 km in 47:30
threshold 4:40/km
threshold 168 bpm
max-hr 186 bpm
rest-hr 48
baseline 24 km longest 9 km
pain lower-back: mild, eases-while-running
pace hmp = 4:58/km
`);
  expect(head).toMatchObject({
    title: 'Utrecht in 12 weeks',
    athlete: 'Sanne',
    start: '2026-01-05',
    units: 'km',
    races: [{ name: 'Utrecht', distance: 21097.5, date: '2026-03-29', time: 6300 }],
    recents: [{ distance: 10000, time: 2850 }],
    thresholdHr: 168,
    maxHr: 186,
    restHr: 48,
    baseline: { amount: { high: 24000 }, longest: { high: 9000 } },
    pains: [{ area: { id: 'lower_back' }, signs: [{ id: 'mild' }, { id: 'eases_while_running' }] }],
    paces: [{ name: { written: 'hmp' } }],
  });
  expect(head.thresholdPace!.fast).toBeCloseTo(0.28, 6);
});

test('a line that may be there once is told the second time, and the first counts', () => {
  const plan = planFrom('plan "a"\nplan "b"\nweek 1\n');
  expect(plan.head.title).toBe('a');
  expect(plan.problems).toMatchObject([
    { code: 'plan/duplicate-line', range: { start: 9 }, first: { start: 0 } },
  ]);
});

describe('own sessions in any order', () => {
  const first = (text: string) => planFrom(text).weeks[0]!.days[0]!.sessions[0]!;

  test('one may be used above its line, below a week as well', () => {
    expect(sessionFrom('a', 'session a = b\nsession b = c\nsession c = tempo 7 km').distance).toMatchObject({
      value: 7000,
    });
    expect(first('week 1\n  mon club\nsession club = easy 5 km\n').amount).toMatchObject({ high: 5000 });
  });

  test('they stay in the order of the text', () => {
    const { head } = planFrom('session a = b\nsession b = easy 5 km\n');
    expect(head.ownSessions.map(own => own.name.written)).toEqual(['a', 'b']);
  });

  test.each([
    ['session a = a', 'a', ['plan/circular-session «a»']],
    ['session a = b\nsession b = a', 'a', ['plan/circular-session «a»']],
    ['session a = b\nsession b = c\nsession c = a', 'b', ['plan/circular-session «a»']],
    ['session a = intervals: 2 x a', 'a', ['plan/circular-session «a»']],
  ])('%s goes in circles, and says so once', (head, used, expected) => {
    const text = `${head}\nweek 1\n  mon ${used}\n`;
    expect(problemsOf(text)).toEqual(expected);
    expect(first(text).kind.written).toBe(used);
  });

  test('a word may be built on the known one of the same name', () => {
    const text = 'session easy = easy 6 km on grass\nweek 1\n  mon easy\n';
    expect(problemsOf(text)).toEqual([]);
    expect(first(text)).toMatchObject({
      kind: { id: 'easy' },
      amount: { high: 6000 },
      surface: { id: 'grass' },
    });
  });

  test('a long row of them ends', () => {
    const row = Array.from({ length: 5000 }, (_, index) => `session a${index} = a${index + 1}\n`).join('');
    expect(planFrom(`${row}week 1\n  mon a0\n`).weeks).toHaveLength(1);
  });

  test('one that is still being written is known by its name', () => {
    expect(problemsOf('session club =\nweek 1\n  mon club 5 km\n')).toEqual([
      'text/incomplete «session club =»',
    ]);
  });
});

test.each([
  ['session a = easy 5 km\nsession A = easy 8 km', 'session'],
  ['shoes a\nshoes a', 'shoes'],
  ['pace a = 5:00/km\npace a = 6:00/km', 'pace'],
  ['exercise a works glutes\nexercise a works calves', 'exercise'],
])('a word that is given two meanings is told the second time: %s', (head, keyword) => {
  const { problems } = planFrom(`${head}\nweek 1\n`);
  expect(problems).toMatchObject([{ code: 'plan/duplicate-line', first: { start: 0 } }]);
  expect(problems[0]!.range.start).toBe(head.indexOf('\n') + 1);
  expect(problemMessage(problems[0]!, 'en')).toContain(`\`${keyword} ${keyword === 'session' ? 'A' : 'a'}\``);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is a word like any other', word => {
  expect(
    planFrom(`units ${word}\nmeasure ${word}\nweek 1 ${word}\n  mon ${word} 5 km on ${word} @ ${word}\n`),
  ).toMatchObject({
    head: { units: undefined },
    measure: { because: 'mostly-distances' },
    weeks: [{ days: [{ sessions: [{ family: 'unknown', kind: { id: undefined } }] }] }],
  });
});

test.each([
  ['pain lower-back: mild, eases-while-running', 'go'],
  ['pain lower-back: mild, radiating', 'stop'],
  ['pain lower-back: numbness', 'stop'],
  ['pain lower-back', undefined],
  ['pain lower-back: odd', undefined],
  ['pijn', undefined],
])('%s says %s', (line, says) => {
  expect(planFrom(`${line}\nweek 1\n`).head.pains[0]?.says).toBe(says);
});

test('words that double each other end, and say so', () => {
  const lines = Array.from(
    { length: 40 },
    (_, level) => `session s${level + 1} = easy: s${level}, s${level}\n`,
  );
  const text = `session s0 = easy: 1 km, 2 km\n${lines.join('')}week 1\n  mon s40\n  tue s3\n`;
  const problems = problemsOf(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(each => each.startsWith('plan/absurd-amount «s'))).toBe(true);
  expect(planFrom(text).weeks[0]!.days[1]!.sessions[0]!.distance).toMatchObject({ value: 24_000 });
});

test('a row of words that is too long to follow is told where it ends, and no word of it is unknown', () => {
  const lines = Array.from({ length: 60 }, (_, level) => `session s${level} = s${level + 1}\n`);
  const problems = problemsOf(`${lines.join('')}session s60 = easy 5 km\nweek 1\n  tue s0\n`);
  expect(problems).toEqual(['plan/absurd-amount «s50»']);
});

test('a session of too many steps is told, and costs nothing', () => {
  const text = `session a = intervals: ${'1 m,'.repeat(400)}\nweek 1\n  tue intervals: ${'a,'.repeat(20_000)}\n  wed a\n`;
  expect(problemsOf(text).map(each => each.split(' ')[0])).toEqual(['plan/absurd-amount']);
  expect(planFrom(text).weeks[0]!.days[1]!.sessions[0]!.distance).toMatchObject({ value: 400 });
});

test('exercises behind a colon are exercises, also behind a word that lists none', () => {
  const [item] = sessionFrom('gym: squat 3x8', 'session gym = strength 40 min').exercises;
  expect(item).toMatchObject({ name: { id: 'back_squat' }, sets: 3, reps: 8 });
});

test.each(['mobility 1h40: plank 3x45s', 'strength 45:00: squat 3x8', 'tempo 1:10:00: 2 km, 40 min'])(
  '%s has its colon',
  day => expect(problemsOf(`week 1\n  mon ${day}\n`)).toEqual([]),
);
