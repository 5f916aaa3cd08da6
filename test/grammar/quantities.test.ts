import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../server/src/language/module.js';
import type { Amount } from '../../server/src/plan/quantity.js';
import { planFrom, problemsOf, sessionFrom } from '../support/plans.js';

const { Lexer } = createLanguage().parser;

/** Runners glue and space as they like: each of these is one token, however it is written. */
describe('tokens', () => {
  test.each([
    ['DISTANCE', '8km', '8 km', '4,5 km', '4.5km', '400m', '400 m', '5mi', '5 mi', '10k', '10 K'],
    ['DISTANCE', '12-14 km', '12–14 km', '12-14km', '12 – 14 km', '12 km-14 km', '4,5-5,5 km'],
    ['DURATION', '45min', '45 min', "45'", "45 '", '45’', '90s', '90 s', '1h', '1 h', '1,5 uur'],
    [
      'DURATION',
      '5\'30"',
      '5’30”',
      '1h10',
      '1 h 10',
      '1h10min',
      '1u10',
      '30-40 min',
      '30–40min',
      '1h30-1h45',
      '1 h 30 – 1 h 45',
    ],
    ['CLOCK', '1:30:00', '4:30', '18:30'],
    ['PACE', '6:00/km', '6:00 /km', '6:00 / km', '6:10–6:30/km', '6:10-6:30 /km', '8:00/mi', '8:00 / mi'],
    ['SPEED', '12 km/h', '12km/u', '12,5-13 km/h', '8 mph'],
    ['BPM', '150-160 bpm', '150–160bpm', '150bpm'],
    ['HR_PERCENT', '75% hr', '75 % hr', '70-80% hr', '80% max-hr'],
    ['RPE', 'rpe 7', 'rpe7', 'RPE 6-7', 'rpe 6–7', 'rpe 7,5'],
    ['ZONE', 'z2', 'Z2', 'zone 2', 'z1-z2', 'z1–2'],
    ['PERCENT', '+8%', '+ 8 %', '-30%', '- 30 %', '–30 %', '7,5%'],
    ['WEIGHT', '60 kg', '60kg', '12,5 kg', '20 lb'],
    ['DATE', '2026-01-05', '2026-1-5'],
    ['NUMBER', '8', '8-10', '8 – 10', '4,5'],
  ])('%s: %s', (type, ...writings) => {
    for (const written of writings) expect(tokens(written), written).toEqual([`${type} ${written}`]);
  });

  test.each([
    ['3x8', 'TIMES 3x', 'NUMBER 8'],
    ['3 x 8', 'TIMES 3 x', 'NUMBER 8'],
    ['3×8', 'TIMES 3×', 'NUMBER 8'],
    ['3x8-10', 'TIMES 3x', 'NUMBER 8-10'],
    ['10 x 400m', 'TIMES 10 x', 'DISTANCE 400m'],
    ['10x400m', 'TIMES 10x', 'DISTANCE 400m'],
    ['10×400 m', 'TIMES 10×', 'DISTANCE 400 m'],
    ['3X45s', 'TIMES 3X', 'DURATION 45s'],
    ['5km@4:00/km', 'DISTANCE 5km', '@ @', 'PACE 4:00/km'],
  ])('%s', (written, ...expected) => {
    expect(tokens(written)).toEqual(expected);
  });

  test.each(['x400m', 'm', 'min', 'kmh', 's', 'rpe', 'z9', 'monday-run', 'km'])('%s is a name', written => {
    expect(tokens(written)).toEqual([`ID ${written}`]);
  });

  function tokens(written: string): string[] {
    const [, , ...rest] = Lexer.tokenize(`mon easy ${written}`).tokens;
    return rest.map(({ tokenType, image }) => `${tokenType.name} ${image}`);
  }
});

describe('what only a heading has', () => {
  test.each([
    ['+8%', 8],
    ['+ 8 %', 8],
    ['-30%', -30],
    ['- 30 %', -30],
    ['–30%', -30],
    ['+7,5%', 7.5],
  ])('week 2 = week 1 %s', (written, percent) => {
    const [, week] = planFrom(`week 1\nweek 2 = week 1 ${written}\n`).weeks;
    expect(week!.derivation).toMatchObject({ fromWeek: 1, percent });
  });
});

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
    ['1.500 m', '1500 m'],
    ['1,000-1,500 m', '1000-1500 m'],
    ['1,609 km', '1609 m'],
    ['400 m-1 km', '400-1000 m'],
    ['45min', '2700 s'],
    ['45 min', '2700 s'],
    ["45'", '2700 s'],
    ['5\'30"', '330 s'],
    ['90s', '90 s'],
    ['1h', '3600 s'],
    ['1h10', '4200 s'],
    ['1h30-1h45', '5400-6300 s'],
    ['1h–1h30', '3600-5400 s'],
    ['1 h - 2 h', '3600-7200 s'],
    ['1u30-2u', '5400-7200 s'],
    ['45 min - 1 h', '2700-3600 s'],
    ['30 s-1 min', '30-60 s'],
    ['1h05', '3900 s'],
    ['1 min 30 s', '90 s'],
    ['1min30s', '90 s'],
    ['2min15', '135 s'],
    ['5 min 5 sec', '305 s'],
    ['1 h 10 min', '4200 s'],
    ['2 uur', '7200 s'],
    ['45 minuten', '2700 s'],
    ['90 sec', '90 s'],
    ['5’30”', '330 s'],
    ['1,5 h', '5400 s'],
    ['1:30:00', '5400 s'],
    ['4:30', '270 s'],
    ['30-40 min', '1800-2400 s'],
    ['8 KM', '8000 m'],
    ['8\u00a0km', '8000 m'],
  ])('%s', (written, expected) => {
    expect(shown(sessionFrom(`strides ${written}`).amount)).toBe(expected);
    expect(problemsOf(`week 1\n  mon strides ${written}\n`)).toEqual([]);
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
