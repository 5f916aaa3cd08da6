import { describe, expect, test } from 'vitest';
import { pace } from '../../server/src/messages/numbers.js';
import type { Session } from '../../server/src/plan/plan.js';
import { planFrom, sessionFrom } from '../support/plans.js';

/** `5:35/km recent`. */
function paceOf({ pace: used }: Session): string {
  if (!used) return 'none';
  return `${pace({ slow: used.secondsPerMetre, fast: used.secondsPerMetre, per: 'km' })} ${used.from}`;
}

/** `12:34`, `1:23:45`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** How long a session takes, where that is known. */
function time(session: Session): string {
  return session.duration.known ? clock(session.duration.value) : session.duration.reason;
}

const RECENT = 'recent 10 km in 47:30';

describe('a recent result tells the paces to train at', () => {
  // By the formulas of Daniels and Gilbert, worked out apart from this project: VDOT 42.49; easy 5:36-6:20,
  // threshold 4:51, interval 4:28, marathon 5:11.
  test.each([
    ['easy 10 km', '5:58/km recent'],
    ['long 10 km', '5:58/km recent'],
    ['recovery 10 km', '6:20/km recent'],
    ['tempo 10 km', '4:51/km recent'],
    ['steady 10 km', '5:24/km recent'],
    // What the tables do not have is as much faster than the usual assumption as threshold is: 4:51 against 5:34.
    ['fartlek 10 km', '5:14/km recent'],
    ['walk 5 km', '12:00/km assumed'],
  ])('%s', (session, expected) => {
    expect(paceOf(sessionFrom(session, RECENT))).toBe(expected);
  });

  test.each([
    ['recent 10 km in 47:30', 42.489],
    ['recent 5 km in 20:00', 49.806],
    // Of several results the best counts.
    ['recent 10 km in 55:00\nrecent 5 km in 20:00\nrecent half-marathon in 2:30:00', 49.806],
    // Too short, too long or beyond belief: nothing follows from it.
    ['recent 400 m in 1:20', undefined],
    ['recent 100 km in 11:00:00', undefined],
    ['recent 10 km', undefined],
    ['', undefined],
  ])('%s has a VDOT of %s', (head, vdot) => {
    const { value } = planFrom(head).fitness.vdot ?? {};
    if (vdot === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(vdot, 3);
  });

  test('and what it is worth over other distances, by two models', () => {
    const { equivalents } = planFrom(RECENT).fitness;
    expect(equivalents.map(each => `${each.distance} ${clock(each.time)} ${clock(each.riegel)}`)).toEqual([
      '5000 22:54 22:47',
      '10000 47:30 47:30',
      '15000 1:13:08 1:13:00',
      '21097.5 1:45:19 1:44:48',
      '42195 3:38:27 3:38:31',
    ]);
  });

  test('two results flat out give the critical speed', () => {
    const { criticalSpeed } = planFrom('recent 1500 m in 4:40\nrecent 3 km in 10:00').fitness;
    expect(criticalSpeed).toMatchObject({ speed: 4.6875, reserve: 187.5 });
  });
});

describe('a target has the pace that it means for this runner', () => {
  test.each([
    ['easy 10 km @ 6:00/km', '', '6:00/km target'],
    ['easy 10 km @ 5:50-6:10/km', '', '6:00/km target'],
    ['easy 10 km @ 8:00/mi', '', '4:58/km target'],
    ['easy 10 km @ 12 km/h', '', '5:00/km target'],
    ['tempo 10 km @ hmp', 'pace hmp = 4:58/km', '4:58/km target'],
    ['tempo 10 km @ hmp', 'pace hmp = 4:50-5:00/km', '4:55/km target'],
    ['tempo 10 km @ threshold', 'threshold 4:50/km', '4:50/km threshold'],
    ['tempo 10 km @ threshold', RECENT, '4:51/km recent'],
    ['tempo 10 km', 'threshold 4:50/km', '4:50/km threshold'],
    // A threshold of the author's goes before the one that a result predicts.
    ['tempo 10 km @ threshold', `${RECENT}\nthreshold 4:40/km`, '4:40/km threshold'],
    ['long 10 km @ easy', RECENT, '5:58/km recent'],
    ['long 10 km @ rustig', RECENT, '5:58/km recent'],
    ['steady 10 km @ drempel', RECENT, '4:51/km recent'],
    ['steady 10 km @ threshold', '', '5:34/km assumed'],
    ['tempo 10 km @ 10k', RECENT, '4:45/km recent'],
    ['tempo 10 km @ half-marathon', RECENT, '4:59/km recent'],
    ['tempo 10 km @ half-marathon', 'race half-marathon in 1:45:00', '4:59/km goal'],
    ['race half-marathon', 'race half-marathon in 1:45:00', '4:59/km goal'],
    ['race half-marathon', RECENT, '4:59/km recent'],
    ['easy 10 km @ z1', RECENT, '6:20/km recent'],
    ['easy 10 km @ z2', RECENT, '5:58/km recent'],
    ['tempo 10 km @ z3', RECENT, '5:11/km recent'],
    ['tempo 10 km @ z4', RECENT, '4:51/km recent'],
    ['intervals 10 km @ z5', RECENT, '4:28/km recent'],
    ['easy 10 km @ z1-z2', RECENT, '6:09/km recent'],
    // An effort of 7 is run at threshold.
    ['tempo 10 km @ rpe 7', RECENT, '4:51/km recent'],
    ['tempo 10 km @ 85% hr', `${RECENT}\nmax-hr 190 bpm`, '5:11/km recent'],
    ['tempo 10 km @ 170 bpm', `${RECENT}\nmax-hr 190 bpm`, '4:51/km recent'],
    // Nothing tells the pace: it is what is usual for such a session, and says so.
    ['tempo 10 km @ 10k', '', '5:40/km assumed'],
    ['easy 10 km @ z2', '', '6:30/km assumed'],
    ['easy 10 km @ rpe 3', '', '6:30/km assumed'],
    ['easy 10 km @ 150 bpm', RECENT, '5:58/km recent'],
    // Nobody runs a kilometre in half a minute.
    ['easy 10 km @ 0:30/km', '', '6:30/km assumed'],
  ])('%s · %s', (session, head, expected) => {
    expect(paceOf(sessionFrom(session, head))).toBe(expected);
  });
});

describe('a race has the time of its goal', () => {
  test.each([
    ['race 30 km on trail climb 900 m', `race "X" 30 km in 3:45:00\n${RECENT}`, '3:45:00', '7:30/km goal'],
    ['race half-marathon', `race half-marathon in 1:40:00\n${RECENT}`, '1:40:00', '4:44/km goal'],
    // 21 km are that race as well; 20 km are another one.
    ['race 21 km', `race half-marathon in 1:45:00\n${RECENT}`, '1:45:00', '5:00/km goal'],
    ['race 20 km', `race half-marathon in 1:45:00\n${RECENT}`, '1:39:28', '4:58/km recent'],
    // Other races of the plan go by what a result predicts.
    ['race 10 km', `race half-marathon in 1:40:00\n${RECENT}`, '47:30', '4:45/km recent'],
    ['race half-marathon', `race half-marathon\n${RECENT}`, '1:45:19', '4:59/km recent'],
    // What is written at the session itself goes before the goal.
    ['race half-marathon @ 5:10/km', `race half-marathon in 1:40:00\n${RECENT}`, '1:49:00', '5:10/km target'],
  ])('%s', (session, head, expected, pace) => {
    const found = sessionFrom(session, head);
    expect([time(found), paceOf(found)]).toEqual([expected, pace]);
  });

  test('and so have those of its steps that say no pace', () => {
    // 50 min, and 11.0975 of the 21.0975 km in 105 min.
    const session = sessionFrom(
      'race half-marathon: 10 km @ 5:00/km, 11.0975 km',
      'race half-marathon in 1:45:00',
    );
    expect(time(session)).toBe('1:45:14');
  });

  test('as a pace to train at, what a result predicts goes before it', () => {
    const head = `race half-marathon in 1:40:00\n${RECENT}`;
    expect(paceOf(sessionFrom('tempo 10 km @ half-marathon', head))).toBe('4:59/km recent');
  });
});

describe('steps have paces of their own', () => {
  test.each([
    // 2 km and 2 km at 6:20, 5 x 1 km at 4:28, 5 x 400 m jogged at 6:20: 12:40 + 12:40 + 22:20 + 12:40.
    ['intervals: 2 km, 5 x 1 km rest 400 m jog, 2 km', '1:00:20'],
    // 2 km and 1 km at 6:20, 5 km at threshold, 4:51.
    ['tempo: warm-up 2 km, 5 km, cool-down 1 km', '43:15'],
    // 10 km at 5:58 and 4 km at half marathon pace, 4:59.5.
    ['long: 10 km, 4 km @ half-marathon', '1:19:39'],
  ])('%s', (session, expected) => {
    expect(time(sessionFrom(session, RECENT))).toBe(expected);
  });
});

describe('climb makes a run slower, by what it costs', () => {
  test.each([
    // A loop: 7 km up at 3.6 %, which costs 1.21 times as much (Minetti), and 7 km down at 0.85: 1.03 in all.
    ['long 14 km climb 250 m', RECENT, 1.0296],
    ['long 14 km climb 250 m descend 250 m', RECENT, 1.0296],
    ['long 14 km', RECENT, undefined],
    // A pace that the author writes is meant for the hills that the author chose.
    ['long 14 km @ 6:00/km climb 250 m', RECENT, undefined],
    // So is a goal.
    ['race half-marathon climb 250 m', 'race half-marathon in 1:45:00', undefined],
    ['long 14 km @ half-marathon climb 250 m', 'race half-marathon in 1:45:00', undefined],
    ['race half-marathon climb 250 m', RECENT, 1.0072],
    // Trails have hills in them, and are slower the more of them are written.
    ['trail 14 km climb 250 m', RECENT, 1.0296],
    ['trail 14 km', RECENT, undefined],
    // The pace of these is that of the slope itself.
    ['hills 14 km climb 250 m', RECENT, undefined],
    ['hill-sprints 14 km climb 250 m', RECENT, undefined],
    ['downhill 14 km descend 250 m', RECENT, undefined],
    // Walking up 10 % costs 1.9597 times as much, and down 0.85: 1.4048 in all.
    ['hike 10 km climb 500 m', '', 1.4048],
    ['walk 10 km climb 500 m', '', 1.4048],
    ['walk 10 km @ 12:00/km climb 500 m', '', undefined],
  ])('%s', (session, head, slope) => {
    const used = sessionFrom(session, head).pace!;
    if (slope === undefined) expect(used.slope).toBeUndefined();
    else expect(used.slope).toBeCloseTo(slope, 4);
  });

  test.each([
    // 7:15/km on a trail; 16 % up costs 2.146 times as much, down 0.85, 1.498 in all: 72.5 min become 108.6.
    ['trail 10 km', '1:12:30'],
    ['trail 10 km climb 800 m', '1:48:36'],
    // 15 min/km, 150 min; with the climb 210.7.
    ['hike 10 km', '2:30:00'],
    ['hike 10 km climb 500 m', '3:30:43'],
    ['hike: 4 km, 30 min rest, 6 km', '3:00:00'],
  ])('%s takes %s', (session, expected) => {
    expect(time(sessionFrom(session))).toBe(expected);
  });

  test('of a run by the clock, fewer kilometres fit in the hour', () => {
    const flat = sessionFrom('long 60 min', RECENT).distance;
    const hilly = sessionFrom('long 60 min climb 400 m', RECENT).distance;
    expect(hilly.known && flat.known && hilly.value < flat.value).toBe(true);
  });
});

describe('heart rate zones', () => {
  test.each([
    // 60, 72, 82, 88, 94 and 100 % of 190.
    ['max-hr 190 bpm', 'maximum', [114, 136.8, 155.8, 167.2, 178.6, 190]],
    // 50 + 50, 60, 70, 80, 90 and 100 % of 140.
    ['max-hr 190 bpm\nrest-hr 50 bpm', 'reserve', [120, 134, 148, 162, 176, 190]],
  ])('%s', (head, by, bounds) => {
    const { heartRate } = planFrom(head).fitness;
    expect(heartRate?.by).toBe(by);
    expect(heartRate?.bounds.map(bound => Math.round(bound * 10) / 10)).toEqual(bounds);
  });

  test.each(['rest-hr 50 bpm', 'threshold 168 bpm', ''])('%s: not enough is known', head => {
    expect(planFrom(head).fitness.heartRate).toBeUndefined();
  });
});
