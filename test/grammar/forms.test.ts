import { describe, expect, test } from 'vitest';
import type { Plan, Session } from '../../server/src/plan/plan.js';
import { planFrom, problemsOf, sessionFrom } from '../support/plans.js';

/** Every form of the language, once: it reads without a problem, and means what it should. */

const HEAD = `shoes pegasus "Pegasus 41" from 420 km until 800 km
pace hmp = 4:58/km
exercise wall-slide "Wall slide" works quadriceps, glutes
session yasso = intervals: easy 2 km, 10x800m @ 4:10/km rest 400m jog, easy 2km
`;

function planOfLines(lines: string): Plan {
  expect(problemsOf(lines)).toEqual([]);
  return planFrom(lines);
}

function session(written: string): Session {
  expect(problemsOf(`${HEAD}week 1\n  mon ${written}\n`)).toEqual([]);
  return sessionFrom(written, HEAD);
}

describe('plan lines', () => {
  test.each([
    ['plan "My first 10 km"', { title: 'My first 10 km' }],
    ['plan “Curly quotes”', { title: 'Curly quotes' }],
    ['athlete "Sanne"', { athlete: 'Sanne' }],
    ['start 2026-01-05', { start: '2026-01-05' }],
    ['start 2026-1-5', { start: '2026-01-05' }],
    ['units km', { units: 'km' }],
    ['units mi', { units: 'mi' }],
    ['baseline 24 km', { baseline: { amount: { high: 24_000 } } }],
    ['baseline 24 km longest 9 km', { baseline: { longest: { high: 9000 } } }],
    ['baseline 120 min', { baseline: { amount: { dimension: 'duration', high: 7200 } } }],
    ['race 10 km on 2026-03-29', { races: [{ distance: 10_000, date: '2026-03-29' }] }],
    [
      'race "Lake" half-marathon on 2026-03-29 in 1:45:00',
      { races: [{ name: 'Lake', distance: 21_097.5, time: 6300 }] },
    ],
    ['race half-marathon in 1:45', { races: [{ time: 6300 }] }],
    ['race 1 mi in 4:30', { races: [{ time: 270 }] }],
    ['race marathon', { races: [{ distance: 42_195 }] }],
    ['race 5k', { races: [{ distance: 5000 }] }],
    ['race 15k on 2026-03-29', { races: [{ distance: 15_000 }] }],
    ['race "Dijk" halve-marathon op 2026-03-29', { races: [{ distance: 21_097.5, date: '2026-03-29' }] }],
    ['recent 10 km in 47:30', { recents: [{ distance: 10_000, time: 2850 }] }],
    ['recent 10 km in 47.30', { recents: [{ time: 2850 }] }],
    ['recent 10 km in 47,30', { recents: [{ time: 2850 }] }],
    ['recent 5 km in 22:10 on 2025-11-16', { recents: [{ time: 1330, date: '2025-11-16' }] }],
    ['threshold 4:40/km', { thresholdPace: { per: 'km', fast: 0.28, slow: 0.28 } }],
    ['threshold 168 bpm', { thresholdHr: 168 }],
    ['max-hr 186 bpm', { maxHr: 186 }],
    ['rest-hr 48 bpm', { restHr: 48 }],
    ['pace hmp = 5:00/km', { paces: [{ name: { written: 'hmp' }, pace: { fast: 0.3 } }] }],
    [
      'pain lower-back: mild, eases-while-running',
      { pains: [{ area: { id: 'lower_back' }, signs: [{ id: 'mild' }, {}] }] },
    ],
    ['shoes soft', { shoes: [{ name: { written: 'soft' } }] }],
    [
      'shoes soft "Soft ones" from 420 km until 800 km',
      { shoes: [{ label: 'Soft ones', from: 420_000, until: 800_000 }] },
    ],
    [
      'session hilly = hills 8 x 60 s',
      { ownSessions: [{ session: { family: 'run', steps: [{ repeat: 8 }] } }] },
    ],
    [
      'exercise log-carry "Log carry" works obliques, glutes',
      { ownExercises: [{ label: 'Log carry', works: [{ id: 'obliques' }, {}] }] },
    ],
    [
      'exercise couch works glutes stretches hip-flexors',
      { ownExercises: [{ stretches: [{ id: 'hip_flexors' }] }] },
    ],
  ])('%s', (line, expected) => {
    expect(planOfLines(`${line}\nweek 1\n`).head).toMatchObject(expected);
  });

  test.each([
    ['measure distance', 'distance'],
    ['measure time', 'time'],
    ['measure tijd', 'time'],
  ])('%s', (line, of) => {
    expect(planOfLines(`${line}\nweek 1\n`).measure).toEqual({ of, because: 'written' });
  });

  test('case makes no difference, and neither does order', () => {
    const { head } = planOfLines('START 2026-01-05\nPlan "Loud"\nWEEK 1\n  MON Easy 5 KM ON Trail\n');
    expect(head).toMatchObject({ start: '2026-01-05', title: 'Loud' });
  });
});

describe('weeks', () => {
  test.each([
    ['week 3', { number: 3 }],
    ['week3', { number: 3 }],
    ['week 3 base', { phase: { id: 'base' } }],
    ['week 3 build', { phase: { id: 'build' } }],
    ['week 3 peak', { phase: { id: 'peak' } }],
    ['week 3 taper', { phase: { id: 'taper' } }],
    ['week 3 recovery', { phase: { id: 'recovery' } }],
    ['week 3 race', { phase: { id: 'race' } }],
    ['week 3 opbouw', { phase: { id: 'build' } }],
    ['week 3 "Find the rhythm"', { title: 'Find the rhythm' }],
    ['week 3 base "Find the rhythm"', { phase: { id: 'base' }, title: 'Find the rhythm' }],
    ['week 3 = week 2', { derivation: { fromWeek: 2 } }],
    ['week 3 = week 2 + 8%', { derivation: { fromWeek: 2, percent: 8 } }],
    ['week 3 = week 2 +8 %', { derivation: { fromWeek: 2, percent: 8 } }],
    [
      'week 3 recovery = week 2 - 30%',
      { phase: { id: 'recovery' }, derivation: { fromWeek: 2, percent: -30 } },
    ],
    ['week 3 = week 2 – 30 %', { derivation: { percent: -30 } }],
    ['week 3 build "Half as long again" = week 2 + 7,5%', { derivation: { percent: 7.5 } }],
  ])('%s', (line, expected) => {
    const plan = planOfLines(`week 2\n  mon easy 5 km\n${line}\n  mon easy 5 km\n`);
    expect(plan.weeks).toHaveLength(2);
    expect(plan.weeks[1]).toMatchObject(expected);
  });
});

describe('days', () => {
  test.each([
    ['mon tue wed thu fri sat sun'],
    ['ma di wo do vr za zo'],
    ['Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
    ['maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'],
    ['mon tues wed thurs fri sat sun'],
  ])('%s', names => {
    const lines = names.split(' ').map(name => `  ${name} easy 5 km\n`);
    const [week] = planOfLines(`week 1\n${lines.join('')}`).weeks;
    expect(week!.days.map(day => day.weekday)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
  });

  test.each([
    ['tue at 18:30 easy 6 km', 18 * 60 + 30],
    ['di om 7:05 easy 6 km', 7 * 60 + 5],
    ['tue easy 6 km at 18:30', 18 * 60 + 30],
  ])('%s', (line, at) => {
    expect(planOfLines(`week 1\n  ${line}\n`).weeks[0]!.days[0]).toMatchObject({ weekday: 'tue', at });
  });

  test.each([
    ['tue easy 6 km + strength 30 min', ['easy', 'strength'], [[], []]],
    [
      'tue easy 6 km\n    + strength 30 min\n    + stretch 5 min',
      ['easy', 'strength', 'stretch'],
      [[], [], []],
    ],
    ['tue easy 45 min @ z2 or bike 60 min', ['easy'], [['bike']]],
    ['tue easy 6 km of fietsen 60 min', ['easy'], [['bike']]],
    ['tue easy 6 km or bike 60 min or swim 30 min + core 10 min', ['easy', 'core'], [['bike', 'swim'], []]],
    [
      'tue easy 6 km\n    or bike 60 min\n    + stretch 10 min: hips, hamstrings',
      ['easy', 'stretch'],
      [['bike'], []],
    ],
  ])('%s', (line, kinds, alternatives) => {
    const [day] = planOfLines(`week 1\n  ${line}\n`).weeks[0]!.days;
    expect(day!.sessions.map(each => each.kind.id)).toEqual(kinds);
    expect(day!.sessions.map(each => each.alternatives.map(other => other.kind.id))).toEqual(alternatives);
  });
});

describe('runs', () => {
  test.each([
    ['rest', { family: 'rest' }],
    ['rust', { family: 'rest' }],
    ['easy', { family: 'run', hard: false }],
    ['tempo 1h10 @ rpe 7', { hard: true, amount: { high: 4200 }, target: { by: 'rpe', high: 7 } }],
    ['easy 6 km on trail', { surface: { written: 'trail', id: 'forest' } }],
    ['easy 6 km on forest path', { surface: { written: 'forest path' } }],
    ['easy 6 km op gras', { surface: { id: 'grass' } }],
    ['long 14 km climb 250 m', { climb: 250 }],
    ['long 14 km climb 250 m descend 300 m', { climb: 250, descend: 300 }],
    ['easy 6 km in pegasus', { shoes: { id: 'pegasus' } }],
    ['easy 6 km "Keep it conversational"', { note: 'Keep it conversational' }],
    ['easy 6 km @ hmp', { target: { by: 'name', name: { id: 'hmp' } } }],
    [
      'easy "note" in pegasus @ z2 on gravel climb 20 m 6 km',
      { amount: { high: 6000 }, surface: { id: 'gravel' }, climb: 20 },
    ],
    ['6 km easy', { kind: { id: 'easy' }, amount: { high: 6000 } }],
    ['lange duurloop 15 km', { kind: { written: 'lange duurloop', id: 'long' } }],
    ['yasso', { kind: { written: 'yasso', id: 'intervals' }, steps: [{}, { repeat: 10 }, {}] }],
    ['race 21.1 km', { family: 'run', hard: true }],
    ['run-walk 30 min', { family: 'run' }],
  ])('%s', (written, expected) => {
    expect(session(written)).toMatchObject(expected);
  });
});

describe('steps', () => {
  test.each([
    ['intervals: 2 km, 1 km', [{ repeat: 1, amount: { high: 2000 } }, { amount: { high: 1000 } }]],
    [
      'intervals: warm-up 2 km, cool-down 2 km',
      [{ kind: { written: 'warm-up' } }, { kind: { written: 'cool-down' } }],
    ],
    ['intervals: 10x400m', [{ repeat: 10, amount: { high: 400 } }]],
    [
      'intervals: 10 x 400 m @ 5k rest 90 s',
      [{ target: { by: 'race-distance', distance: 5000 }, rest: { amount: { high: 90 } } }],
    ],
    ['intervals: 4 x 1 km rest 400 m jog', [{ rest: { amount: { high: 400 }, by: 'jog' } }]],
    ['intervals: 4 x 1 km rest 1:30 walk', [{ rest: { amount: { high: 90 }, by: 'walk' } }]],
    ['intervallen: 4 x 1 km rust 400 m dribbel', [{ rest: { amount: { high: 400 }, by: 'jog' } }]],
    ['intervallen: 4 x 1 km pauze 2 min wandelen', [{ rest: { amount: { high: 120 }, by: 'walk' } }]],
    ['intervals: 1 km, rest 2 min, 1 km', [{}, { rest: { amount: { high: 120 } } }, {}]],
    [
      'intervals: 3 x (1 km rest 90 s, 400 m)',
      [{ repeat: 3, steps: [{ rest: {} }, { amount: { high: 400 } }] }],
    ],
    ['intervals: 2 x (3 x (400 m), 1 km)', [{ repeat: 2, steps: [{ repeat: 3, steps: [{}] }, {}] }]],
    ['hills 8 x 60 s rest 90 s jog', [{ repeat: 8, amount: { high: 60 }, rest: { by: 'jog' } }]],
    ['intervals: 2 km,\n      4 x 1 km rest 400 m jog,\n      1 km', [{}, { repeat: 4 }, {}]],
    ['intervals:\n      3 x (\n        1 km,\n        400 m\n      )', [{ repeat: 3, steps: [{}, {}] }]],
    ['easy: 5 km, 5 x 100 m @ rpe 8 "fast and loose" rest 100 m jog', [{}, { note: 'fast and loose' }]],
  ])('%s', (written, steps) => {
    const read = session(written).steps;
    expect(read).toHaveLength(steps.length);
    expect(read).toMatchObject(steps);
  });

  test('what is said of the session may stand behind its steps', () => {
    expect(session('intervals: 2 km, 1 km on forest path in pegasus climb 40 m "Go"')).toMatchObject({
      steps: [{}, { amount: { high: 1000 } }],
      surface: { written: 'forest path' },
      shoes: { id: 'pegasus' },
      climb: 40,
      note: 'Go',
    });
  });
});

describe('exercises', () => {
  test.each([
    ['strength 40 min: squat 3x8', [{ name: { id: 'back_squat' }, sets: 3, reps: 8, perSide: false }]],
    ['strength: romanian-deadlift 3x8 @ 40 kg', [{ weightKg: 40 }]],
    ['strength: squat 3 × 8-10', [{ sets: 3, reps: 10 }]],
    ['core: plank 3x45s, dead-bug 3x10', [{ amount: { high: 45 } }, { reps: 10 }]],
    ["core 20': side-plank 2x30s per side", [{ perSide: true }]],
    ['strength: lunge 3x10 /leg', [{ perSide: true }]],
    ['strength: wall-slide 3x10', [{ name: { id: 'wall-slide' }, is: 'exercise' }]],
    ['strength: squat', [{ name: { id: 'back_squat' } }]],
    ['strength: squat 3x8 rest 90 s', [{ sets: 3 }]],
    ['mobility 15 min: hip-flexors, ankles', [{ is: 'area', name: { id: 'hip_flexors' } }, { is: 'area' }]],
    ['stretch 10 min: hips, hamstrings', [{ is: 'area' }, { is: 'area' }]],
    ['kracht: kuitheffen 3x12', [{ is: 'exercise', reps: 12 }]],
    ['plyo: box-jumps 3x5', [{ is: 'exercise' }]],
  ])('%s', (written, exercises) => {
    const read = session(written).exercises;
    expect(read).toHaveLength(exercises.length);
    expect(read).toMatchObject(exercises);
  });

  test.each([
    ['bike 60 min', 'cross'],
    ['swim 30 min', 'cross'],
    ['row 20 min', 'cross'],
    ['elliptical 30 min', 'cross'],
    ['aqua-jog 30 min', 'cross'],
    ['ski 60 min', 'cross'],
    ['walk 30 min', 'walk'],
    ['hike 3 h', 'walk'],
    ['yoga 30 min', 'mobility'],
    ['plyo 15 min', 'strength'],
    ['drills 10 min', 'drill'],
  ])('%s', (written, family) => {
    expect(session(written).family).toBe(family);
  });
});

describe('remarks', () => {
  test('stand anywhere between words', () => {
    const plan = planOfLines('// a\nweek 1 // b\n  /* c\n     d */\n  mon easy /* e */ 5 km // f\n');
    expect(plan.weeks[0]!.days[0]!.sessions[0]!.amount).toMatchObject({ high: 5000 });
  });

  test('a web address in a note is no remark', () => {
    expect(session('easy 5 km "see https://example.org"').note).toBe('see https://example.org');
  });
});

test('a file to use', () => {
  const { head } = planFrom('use "club.runplan"\n', { 'club.runplan': '' });
  expect(head.uses).toMatchObject([{ path: 'club.runplan', file: 'file:///club.runplan' }]);
});

describe('whole plans', () => {
  test('one with everything above its weeks', () => {
    const plan = planOfLines(`plan "Canal half marathon"
athlete "Mila"
start 2026-01-05                                  // a Monday
race "Canal" half-marathon on 2026-02-01 in 1:45:00
recent 10 km in 47:30
baseline 24 km longest 9 km
shoes pegasus "Pegasus 41" from 420 km until 800 km
pain lower-back: mild, eases-while-running
pace hmp = 4:58/km

exercise wall-slide "Wall slide" works quadriceps, glutes
session yasso = intervals: easy 2 km, 10x800m @ 4:10/km rest 400m jog, easy 2km

week 1 base "Find the rhythm"
  mon rest
  tue at 18:30 easy 6km on trail
  wed strength 40min: squat 3x8, romanian-deadlift 3x8 @ 40 kg, calf-raise 3x12
  thu yasso
  fri mobility 15 min: hip-flexors, ankles
  sat core 20': plank 3x45s, dead-bug 3x10
    + easy 4,5 km on grass
  sun long 12-14 km @ 6:10-6:30/km on gravel in pegasus "Keep it conversational"

week 2 build = week 1 + 8%
week 3 = week 2 + 8%
  sun long 14 km climb 250 m
week 4 recovery = week 3 - 30%
  thu intervals: warm-up 2 km, 3 x (1 km @ 10k rest 90 s, 400 m @ hmp rest 1:30 walk), cool-down 2 km
  fri tempo 1h10 @ rpe 7
  sat easy 45 min @ z2 or bike 60 min
    + stretch 10 min: hips, hamstrings
`);
    expect(plan.weeks.map(week => [week.number, week.phase?.id, week.days.length])).toEqual([
      [1, 'base', 7],
      [2, 'build', 7],
      [3, 'build', 7],
      [4, 'recovery', 7],
    ]);
    expect(plan.weeks[0]!.totals).toMatchObject({
      // 6 km, 16 km of yasso, 4.5 km and 14 km.
      distance: { known: true, value: 40_500, assumed: undefined },
      longest: { value: 16_000 },
      runs: 4,
      strengthDays: 2,
      unknownSessions: 0,
    });
    const { distance } = plan.weeks[3]!.days[3]!.sessions[0]!;
    // 2 + 3 x (1 + 0.4) + 2 km, and three walks of 90 s at an assumed pace.
    expect(distance).toMatchObject({
      known: true,
      value: 8200 + (distance.known ? (distance.assumed ?? 0) : 0),
    });
  });
});
