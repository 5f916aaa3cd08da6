import { expect, test } from 'vitest';
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

test('with a shared file, a name that nobody knows may come from there', () => {
  expect(problemsOf('use "club.runplan"\nweek 1\n  mon clubloop 5 km\n')).toEqual([]);
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
