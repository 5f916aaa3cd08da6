import { describe, expect, test } from 'vitest';
import { ownWords } from '../../server/src/writing/own-words.js';
import { writeSession } from '../../server/src/writing/session.js';
import { DUTCH, ENGLISH, type Style } from '../../server/src/writing/style.js';
import { planFrom } from '../support/plans.js';

const HEAD = `pace hmp = 4:58/km
pace marathon = 5:20/km
shoes daily "Daily trainer"
exercise log-carry works obliques
session my-round = easy 6 km on grass "Slowly"
session yasso = intervals: warm-up 2 km, 10 x 800 m @ hmp rest 400 m jog, cool-down 2 km
session long-yasso = yasso in daily
session sets = intervals: 6 x 400 m rest 90 s, 1 km
session legs = strength 40 min: squat 3x8
session dunes = easy 10 km climb 200 m
session ramps = hills climb 150 m: warm-up 15 min, 5 x 2 min rest 2 min jog, cool-down 10 min
session easy = easy 6 km on grass
`;

/** How a session is written that stands in a plan like this. */
function written(session: string, style: Style = ENGLISH): string {
  const { head, weeks } = planFrom(`${HEAD}week 1\n  mon ${session}\n`);
  return writeSession(weeks[0]!.days[0]!.sessions[0]!, ownWords(head), style);
}

/** How it is written in a week that copies the week it stands in. */
function copied(session: string, change: string): string {
  const { head, weeks } = planFrom(`${HEAD}week 1\n  mon ${session}\nweek 2 = week 1 ${change}\n`);
  return writeSession(weeks[1]!.days[0]!.sessions[0]!, ownWords(head));
}

describe('a session', () => {
  test.each([
    ['long   12-14km', 'long 12-14 km'],
    ['long @ 6:10-6:30/km 12 km', 'long 12 km @ 6:10-6:30/km'],
    [
      'long 20 km "Eat" in daily descend 20 m climb 0,2 km on gravel',
      'long 20 km on gravel climb 200 m descend 20 m in daily "Eat"',
    ],
    ['tempo 6 km @ half-marathon', 'tempo 6 km @ half-marathon'],
    ['tempo 6 km @ 10 km', 'tempo 6 km @ 10k'],
    ['tempo 6 km @ 12,5-13 km/h', 'tempo 6 km @ 12.5-13 km/h'],
    ['tempo 6 km @ 8 mph', 'tempo 6 km @ 8 mph'],
    ['tempo 6 km @ 80-85 % HRmax', 'tempo 6 km @ 80-85% hr'],
    ['hills 8 x 60 s rest 90s walk', 'hills: 8 x 1 min rest 90 s walk'],
    [
      'intervals: 5 x 1000 m (2 min), 2 x (1 km "hard", 3 min rest) pauze 2 min',
      'intervals: 5 x 1000 m rest 2 min, 2 x (1 km "hard", 3 min rest) rest 2 min',
    ],
    [
      'strength: squat 3 x 8 60kg, log-carry 3x40m, plank 3x45s per kant, lunge 20 lb 8',
      'strength: squat 3x8 @ 60 kg, log-carry 3x40m, plank 3x45s per side, lunge 8 @ 20 lb',
    ],
    ['marathon', 'marathon'],
    ['race half-marathon', 'race 21.0975 km'],
    ['15 km marathon', '15 km marathon'],
    ['rust', 'rust'],
    ['rest 30 min', '30 min rest'],
  ])('%s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test('in Dutch, with its names as they are', () => {
    expect(written('intervallen on bos: warm-up 2.5 km, 4 x 400 m rest 90 s jog', DUTCH)).toBe(
      'intervallen op bos: warm-up 2,5 km, 4 x 400 m rust 90 s dribbel',
    );
    expect(written('kracht: plank 2x30s per side', DUTCH)).toBe('kracht: plank 2x30s per kant');
  });
});

describe('a pace of the author’s', () => {
  test('that goes by the name of a race is a name, and the race is told by its distance', () => {
    expect(written('tempo 6 km @ marathon')).toBe('tempo 6 km @ marathon');
    expect(written('tempo 6 km @ 42.195 km')).toBe('tempo 6 km @ 42195 m');
  });
});

describe('notes', () => {
  test.each([
    ['of the session stand behind its list', 'easy "Slowly": 2 km, 3 km', 'easy: 2 km, 3 km "Slowly"'],
    ['of the last step stay with it', 'easy: 2 km, 3 km "hard" "Slowly"', 'easy: 2 km, 3 km "hard" "Slowly"'],
    [
      'of the last step alone are not those of the session',
      'easy: 2 km, 3 km "hard" @ z4',
      'easy: 2 km, 3 km "hard" @ z4',
    ],
  ])('%s', (_what, text, expected) => {
    // `easy` is the author's here, and so has its surface.
    expect(written(text)).toBe(expected);
  });
});

describe('a word of the author’s', () => {
  test.each([
    ['my-round', 'my-round'],
    ['my-round 6 km on grass', 'my-round'],
    ['my-round 8 km @ z2', 'my-round 8 km @ z2'],
    ['my-round on gravel "Fast"', 'my-round on gravel "Fast"'],
    ['yasso: 5 x 800 m', 'yasso: 5 x 800 m'],
    ['long-yasso', 'long-yasso'],
    ['tempo: yasso, 2 km', 'tempo: yasso, 2 km'],
    ['tempo: 2 x my-round, 2 km', 'tempo: 2 x my-round, 2 km'],
    ['tempo: my-round 3 km, 2 km', 'tempo: my-round 3 km, 2 km'],
    ['legs', 'legs'],
    ['easy', 'easy'],
    ['easy 9 km', 'easy 9 km'],
  ])('%s is said with what differs', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe('a session of a copied week', () => {
  test.each([
    ['long 12 km', '+ 8%', 'long 13 km'],
    ['my-round', '+ 20%', 'my-round 7 km'],
    ['my-round', '+ 1%', 'my-round'],
    ['yasso', '+ 20%', 'intervals: warm-up 2 km, 12 x 800 m @ hmp rest 400 m jog, cool-down 2 km'],
    ['yasso', '+ 1%', 'yasso'],
    [
      'long-yasso',
      '- 50%',
      'intervals in daily: warm-up 2 km, 5 x 800 m @ hmp rest 400 m jog, cool-down 2 km',
    ],
    ['fartlek: sets, 5 km @ z2', '+ 50%', 'fartlek: sets (9 x 400 m rest 90 s, 1.5 km), 7.5 km @ z2'],
    ['long 12 km climb 240 m descend 100 m', '+ 25%', 'long 15 km climb 300 m descend 130 m'],
    ['dunes', '+ 20%', 'dunes 12 km climb 240 m'],
    ['dunes', '+ 1%', 'dunes'],
    ['ramps', '+ 20%', 'hills climb 180 m: warm-up 15 min, 6 x 2 min rest 2 min jog, cool-down 10 min'],
    ['legs', '+ 20%', 'legs'],
    ['race 10 km', '+ 20%', 'race 10 km'],
  ])('%s %s', (text, change, expected) => {
    expect(copied(text, change)).toBe(expected);
  });
});
