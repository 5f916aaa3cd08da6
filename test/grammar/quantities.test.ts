import { describe, expect, test } from 'vitest';
import type { Amount } from '../../server/src/plan/quantity.js';
import { problemsOf, sessionFrom } from '../support/plans.js';

/** An amount in metres or seconds, as `8000 m` or `5400 s`, with both ends of a range. */
function shown(amount: Amount | undefined): string {
  if (!amount) return 'nothing';
  const unit = amount.dimension === 'distance' ? 'm' : 's';
  return amount.low === amount.high ? `${amount.high} ${unit}` : `${amount.low}-${amount.high} ${unit}`;
}

describe('amounts', () => {
  test.each([
    ['8km', '8000 m'],
    ['8 km', '8000 m'],
    ['4,5 km', '4500 m'],
    ['4.5 km', '4500 m'],
    ['400m', '400 m'],
    ['5mi', '8046.72 m'],
    ['12-14 km', '12000-14000 m'],
    ['12–14km', '12000-14000 m'],
    ['12 km - 14 km', '12000-14000 m'],
    ['21.0975 km', '21097.5 m'],
    ['10k', '10000 m'],
    ['45min', '2700 s'],
    ['45 min', '2700 s'],
    ["45'", '2700 s'],
    ['5\'30"', '330 s'],
    ['90s', '90 s'],
    ['1h', '3600 s'],
    ['1h10', '4200 s'],
    ['1,5 h', '5400 s'],
    ['1:30:00', '5400 s'],
    ['4:30', '270 s'],
    ['30-40 min', '1800-2400 s'],
    ['8 KM', '8000 m'],
    ['8\u00a0km', '8000 m'],
  ])('%s', (written, expected) => {
    expect(shown(sessionFrom(`easy ${written}`).amount)).toBe(expected);
    expect(problemsOf(`week 1\n  mon easy ${written}\n`)).toEqual([]);
  });
});

describe('targets', () => {
  const pace = (minutes: number, seconds: number, metres = 1000) => (minutes * 60 + seconds) / metres;
  test.each([
    ['6:00/km', { by: 'pace', pace: { slow: pace(6, 0), fast: pace(6, 0), per: 'km' } }],
    ['6:10–6:30/km', { by: 'pace', pace: { slow: pace(6, 30), fast: pace(6, 10), per: 'km' } }],
    ['6:10-6:30 /km', { by: 'pace', pace: { slow: pace(6, 30), fast: pace(6, 10), per: 'km' } }],
    ['8:00/mi', { by: 'pace', pace: { slow: pace(8, 0, 1609.344), fast: pace(8, 0, 1609.344), per: 'mi' } }],
    ['150-160 bpm', { by: 'heart-rate', low: 150, high: 160 }],
    ['75% hr', { by: 'heart-rate-percent', low: 75, high: 75 }],
    ['rpe 7', { by: 'rpe', low: 7, high: 7 }],
    ['RPE 6-7', { by: 'rpe', low: 6, high: 7 }],
    ['z2', { by: 'zone', low: 2, high: 2 }],
    ['z1-z2', { by: 'zone', low: 1, high: 2 }],
    ['12 km/h', { by: 'speed', low: 12000 / 3600, high: 12000 / 3600 }],
    ['10k', { by: 'race-distance', distance: 10000 }],
    ['half-marathon', { by: 'race-distance', distance: 21097.5 }],
    ['threshold', { by: 'name' }],
  ])('@ %s', (written, expected) => {
    expect(sessionFrom(`tempo 5 km @ ${written}`).target).toMatchObject(expected);
    expect(problemsOf(`week 1\n  mon tempo 5 km @ ${written}\n`)).toEqual([]);
  });
});

describe('repeats', () => {
  test.each([
    ['10 x 400m', 10, '400 m'],
    ['10x400m', 10, '400 m'],
    ['6 × 3 min', 6, '180 s'],
    ['8 x 60 s', 8, '60 s'],
  ])('%s', (written, repeat, amount) => {
    const [step] = sessionFrom(`intervals: ${written}`).steps;
    expect([step?.repeat, shown(step?.amount)]).toEqual([repeat, amount]);
    expect(sessionFrom(`intervals ${written}`).steps).toHaveLength(1);
  });

  test('6 x (…)', () => {
    const [group] = sessionFrom('intervals: 6 x (1 km, 400 m)').steps;
    expect([group?.repeat, group?.steps.map(step => shown(step.amount))]).toEqual([6, ['1000 m', '400 m']]);
  });

  test.each([
    ['squat 3x8', { sets: 3, reps: 8 }],
    ['squat 3 x 8-10', { sets: 3, reps: 10 }],
    ['squat 3x8 @ 60 kg', { sets: 3, reps: 8, weightKg: 60 }],
    ['plank 3x45s', { sets: 3, amount: { dimension: 'duration', high: 45 } }],
    ['lunge 3x10 per side', { sets: 3, reps: 10, perSide: true }],
    ['uitvalspas 3x10 per kant', { sets: 3, reps: 10, perSide: true }],
  ])('%s', (written, expected) => {
    expect(sessionFrom(`strength: ${written}`).exercises[0]).toMatchObject({ is: 'exercise', ...expected });
  });
});
