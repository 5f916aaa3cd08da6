import { describe, expect, test } from 'vitest';
import { planFrom, problemsOf } from '../support/plans.js';

const CLUB = `pace hmp = 5:00/km
shoes racer "Racer" until 400 km
exercise log-carry works obliques, glutes
session club-night = tempo: warm-up 2 km, 5 km @ hmp, cool-down 1 km
week 1
  tue nothing-known 5 km
`;
const files = { 'club.runplan': CLUB };

test('a file brings in its sessions, exercises, paces and shoes', () => {
  const text = `use "club.runplan"
week 1
  tue club-night in racer
  wed strength 20 min: log-carry 3x40m
  sat tempo 4 km @ hmp
`;
  expect(problemsOf(text, files)).toEqual([]);
  const { days } = planFrom(text, files).weeks[0]!;
  // 2 km, 5 km at 5:00 and 1 km; the paces of the first and last are assumed.
  expect(days[0]!.sessions[0]!.distance).toMatchObject({ value: 8000 });
  expect(days[2]!.sessions[0]!.duration).toEqual({ known: true, value: 1200, assumed: undefined });
});

test('its weeks and what is wrong in it are its own', () => {
  const plan = planFrom('use "club.runplan"\nweek 1\n  tue easy 5 km\n', files);
  expect(plan.weeks).toHaveLength(1);
  expect(plan.problems).toEqual([]);
});

test('what it brings in has its places in that file', () => {
  const { head } = planFrom('use "club.runplan"\n', files);
  const [session] = head.borrowed.ownSessions;
  const { start, end, file } = session!.name.range;
  expect([CLUB.slice(start, end), file]).toEqual(['club-night', 'file:///club.runplan']);
});

describe('of two words the nearer one counts', () => {
  const used = { ...files, 'other.runplan': 'pace hmp = 6:00/km\nsession extra = easy 3 km\n' };
  test.each([
    ['the plan before the file', 'use "club.runplan"\npace hmp = 5:30/km\n', 5.5],
    ['the first file before the second', 'use "club.runplan"\nuse "other.runplan"\n', 5],
    ['the first file before the second', 'use "other.runplan"\nuse "club.runplan"\n', 6],
  ])('%s', (_what, head, minutes) => {
    const plan = planFrom(`${head}week 1\n  tue tempo 1 km @ hmp\n`, used);
    expect(plan.weeks[0]!.totals.onFeet).toMatchObject({ value: minutes * 60 });
  });

  test('and inside the sessions of the file as well: each runner has a pace of their own', () => {
    const plan = planFrom('use "club.runplan"\npace hmp = 6:00/km\nweek 1\n  tue club-night\n', files);
    const steps = plan.weeks[0]!.days[0]!.sessions[0]!.steps;
    expect(steps[1]!.target).toMatchObject({ by: 'name', pace: { fast: 0.36 } });
  });
});

test('a pace of one file says nothing of the sessions of another', () => {
  const two = {
    'a.runplan': 'pace hmp = 5:00/km\n',
    'b.runplan': 'pace hmp = 6:00/km\nsession nb = tempo: 5 km @ hmp\n',
  };
  for (const head of ['use "a.runplan"\nuse "b.runplan"\n', 'use "b.runplan"\nuse "a.runplan"\n'])
    expect(planFrom(`${head}week 1\n  tue nb\n`, two).weeks[0]!.totals.onFeet).toMatchObject({ value: 1800 });
});

test('a pace that is still being typed does not take away the one of the file', () => {
  const plan = planFrom('use "club.runplan"\npace hmp =\nweek 1\n  tue club-night\n', files);
  expect(plan.weeks[0]!.days[0]!.sessions[0]!.steps[1]!.target).toMatchObject({ pace: { fast: 0.3 } });
});

test('a file passes on what it uses itself', () => {
  const chain = { 'a.runplan': 'use "b.runplan"\n', 'b.runplan': 'session loop = easy 7 km\n' };
  const plan = planFrom('use "a.runplan"\nweek 1\n  tue loop\n', chain);
  expect(plan.problems).toEqual([]);
  expect(plan.weeks[0]!.totals.distance).toMatchObject({ value: 7000 });
});

test('what it says of the runner is not taken over', () => {
  const plan = planFrom('use "a.runplan"\n', { 'a.runplan': 'recent 10 km in 40:00\nmax-hr 190 bpm\n' });
  expect(plan.fitness).toMatchObject({ vdot: undefined, heartRate: undefined });
});

test('a threshold in its sessions is that of the runner', () => {
  const plan = planFrom('use "a.runplan"\nthreshold 5:00/km\nweek 1\n  tue club\n', {
    'a.runplan': 'session club = tempo 6 km @ threshold\n',
  });
  expect(plan.weeks[0]!.totals.onFeet).toEqual({ known: true, value: 1800, assumed: undefined });
});

describe('a file that cannot be used is told on its path', () => {
  test('and names that may come from it are not', () => {
    expect(problemsOf('use "gone.runplan"\nweek 1\n  tue club-night\n  wed easy 5 kn\n', files)).toEqual([
      'plan/unusable-file «gone.runplan»',
      'text/no-unit «5»',
      'text/stray «kn»',
    ]);
  });

  test.each([
    ['use ""', 'text/incomplete «use»'],
    ['use', 'text/incomplete «use»'],
    ['use "gone', 'text/unclosed «"gone»', 'plan/unusable-file «gone»'],
  ])('%s', (line, ...expected) => {
    expect(problemsOf(`${line}\nweek 1\n  tue easy 5 km\n`)).toEqual(expected);
  });
});
