import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalSpeed, timeToExhaustion } from '../../server/src/physiology/critical-speed.js';
import {
  durationBonus,
  intensityOfRpe,
  plannedRpe,
  rpeOfIntensity,
} from '../../server/src/physiology/effort.js';
import {
  estimatedMaximum,
  heartRateAtMaximum,
  heartRateAtReserve,
  reserveShareOf,
  trimp,
} from '../../server/src/physiology/heart-rate.js';
import {
  coupledRatio,
  edwardsLoad,
  ewma,
  fitnessAndFatigue,
  luciaLoad,
  monotony,
  normalisedSpeed,
  runningStress,
  sessionLoad,
  strain,
  uncoupledRatio,
} from '../../server/src/physiology/load.js';
import { riegelTime } from '../../server/src/physiology/riegel.js';
import { costRatio, courseRatio, effortRatio, gradeAdjustedPace } from '../../server/src/physiology/slope.js';
import {
  isVdotDuration,
  oxygenCost,
  raceTime,
  speedAtOxygenCost,
  trainingPaces,
  vdotOf,
} from '../../server/src/physiology/vdot.js';
import {
  OLYMPIATOPPEN_ZONES,
  RESERVE_ZONES,
  threeZoneOf,
  threeZoneOfRpe,
  zoneOf,
} from '../../server/src/physiology/zones.js';
import { METRES_PER_MILE } from '../../server/src/plan/quantity.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const vdots = between(15.01, 89.99);
const distances = between(1500, 42_195);
const loads = fc.array(between(0, 2000), { minLength: 1, maxLength: 60 });
const rates = fc.record({ rest: between(30, 90), max: between(120, 220) });

describe('VDOT', () => {
  test('race time and VDOT are inverse', () => {
    fc.assert(
      fc.property(vdots, distances, (vdot, metres) => {
        const time = raceTime(vdot, metres)!;
        if (isVdotDuration(time)) expect(vdotOf(metres, time)).toBeCloseTo(vdot, 8);
        else expect(vdotOf(metres, time)).toBeUndefined();
      }),
    );
  });

  test('speed and oxygen cost are inverse', () => {
    fc.assert(
      fc.property(between(0.5, 10), speed => {
        expect(speedAtOxygenCost(oxygenCost(speed))).toBeCloseTo(speed, 9);
      }),
    );
  });

  test('a faster race has the higher VDOT', () => {
    fc.assert(
      fc.property(vdots, distances, between(0.9, 0.999), (vdot, metres, share) => {
        const time = raceTime(vdot, metres)!;
        const [slow, fast] = [vdotOf(metres, time), vdotOf(metres, time * share)];
        if (slow !== undefined && fast !== undefined) expect(fast).toBeGreaterThan(slow);
      }),
    );
  });

  test('a longer race takes longer, at a slower pace', () => {
    fc.assert(
      fc.property(vdots, distances, between(1.001, 3), (vdot, metres, factor) => {
        const [short, long] = [raceTime(vdot, metres)!, raceTime(vdot, metres * factor)!];
        expect(long).toBeGreaterThan(short);
        expect(long / factor).toBeGreaterThan(short);
      }),
    );
  });

  test('the paces of one runner are in order, and a fitter runner is faster in each', () => {
    fc.assert(
      fc.property(vdots, vdots, (one, other) => {
        const [low, high] = [paces(Math.min(one, other)), paces(Math.max(one, other))];
        expect(low).toEqual([...low].sort((a, b) => b - a));
        for (const [index, pace] of low.entries()) expect(high[index]).toBeLessThanOrEqual(pace);
      }),
    );
    expect(paces(50).at(-1)!).toBeLessThan(paces(49.9).at(-1)!);
  });

  test.each([
    [30, 8],
    [45, 8],
    [48, 8],
    [49, 7],
    [50, 6],
    [70, 6],
  ])('at VDOT %d a repetition of 400 m is %d s shorter than an interval', (vdot, seconds) => {
    const { interval, repetition } = trainingPaces(vdot)!;
    expect(400 * (interval - repetition)).toBeCloseTo(seconds, 9);
  });

  test.each([
    ['a marathon of 2:00:35', 42_195, 7235, true],
    ['a mile of 3:43', METRES_PER_MILE, 223, true],
    ['a half marathon of 3:00', 21_097.5, 10_800, true],
    ['a race of 3.5 minutes', 1200, 210, true],
    ['a shorter one', 1200, 209, false],
    ['a race of four hours', 42_195, 14_400, true],
    ['a longer one', 42_195, 14_401, false],
    ['5 km in ten minutes', 5000, 600, false],
    ['5 km in an hour, which is walking', 5000, 3600, false],
    ['no distance', 0, 1200, false],
    ['no number', Number.NaN, 1200, false],
  ])('%s', (_what, metres, seconds, answered) => {
    expect(vdotOf(metres, seconds) !== undefined).toBe(answered);
  });

  function paces(vdot: number): number[] {
    const { easy, marathon, threshold, interval, repetition } = trainingPaces(vdot)!;
    return [easy.slow, easy.fast, marathon, threshold, interval, repetition];
  }
});

describe('Riegel', () => {
  test('there and back is where one began, and the same distance takes the same time', () => {
    fc.assert(
      fc.property(between(210, 13_800), distances, distances, (seconds, metres, target) => {
        const time = riegelTime(seconds, metres, target)!;
        expect(riegelTime(time, target, metres)).toBeCloseTo(seconds, 6);
        expect(riegelTime(seconds, metres, metres)).toBe(seconds);
      }),
    );
  });
});

describe('critical speed', () => {
  const efforts = fc.uniqueArray(fc.integer({ min: 120, max: 900 }), { minLength: 2, maxLength: 5 });

  test('is found again from efforts along a line, in whichever order', () => {
    fc.assert(
      fc.property(between(2, 6), between(10, 400), efforts, (speed, reserve, seconds) => {
        const line = seconds.map(each => ({ seconds: each, metres: reserve + speed * each }));
        for (const found of [criticalSpeed(line)!, criticalSpeed([...line].reverse())!]) {
          expect(found.speed).toBeCloseTo(speed, 6);
          expect(found.reserve).toBeCloseTo(reserve, 4);
        }
      }),
    );
  });

  test('is held for the time that the reserve lasts', () => {
    const critical = { speed: 4, reserve: 200 };
    expect(timeToExhaustion(critical, 4.5)).toBe(400);
    expect(timeToExhaustion(critical, 4)).toBeUndefined();
    expect(timeToExhaustion(critical, 3)).toBeUndefined();
  });

  test.each([
    ['no effort', []],
    ['one effort', [{ seconds: 300, metres: 1500 }]],
    [
      'two of one duration',
      [
        { seconds: 300, metres: 1500 },
        { seconds: 300, metres: 1550 },
      ],
    ],
    [
      'the longer one faster',
      [
        { seconds: 300, metres: 1200 },
        { seconds: 600, metres: 3000 },
      ],
    ],
    [
      'the longer one not as far',
      [
        { seconds: 300, metres: 1500 },
        { seconds: 600, metres: 1400 },
      ],
    ],
    [
      'no number',
      [
        { seconds: 300, metres: 1500 },
        { seconds: Number.NaN, metres: 3000 },
      ],
    ],
  ])('%s makes no line', (_what, made) => {
    expect(criticalSpeed(made)).toBeUndefined();
  });
});

describe('slope', () => {
  test('level ground is the measure of slopes', () => {
    for (const gait of ['run', 'walk'] as const) {
      expect(costRatio(0, gait)).toBe(1);
      expect(courseRatio({ metres: 10_000 }, gait)).toBe(1);
      expect(gradeAdjustedPace(0.3, 0, gait)).toBe(0.3);
    }
  });

  test('steeper uphill costs more, and so makes the level pace faster', () => {
    fc.assert(
      fc.property(between(0, 0.45), between(0.001, 0.2), (gradient, more) => {
        fc.pre(gradient + more <= 0.45);
        expect(costRatio(gradient + more)).toBeGreaterThan(costRatio(gradient));
        expect(gradeAdjustedPace(0.3, gradient + more)!).toBeLessThan(gradeAdjustedPace(0.3, gradient)!);
      }),
    );
  });

  test('downhill saves something, never more than the limit', () => {
    expect(costRatio(-0.2)).toBeCloseTo(0.5, 4);
    expect(effortRatio(-0.2)).toBe(0.85);
    expect(effortRatio(-0.02)).toBe(costRatio(-0.02));
    fc.assert(
      fc.property(between(-2, 0), gradient => {
        expect(effortRatio(gradient)).toBeGreaterThanOrEqual(0.85);
      }),
    );
  });

  test('steeper than the steepest measured counts as that', () => {
    expect(costRatio(3)).toBe(costRatio(0.45));
    expect(costRatio(-3)).toBe(costRatio(-0.45));
  });

  test('where only one height is known the course is a loop', () => {
    const loop = courseRatio({ metres: 10_000, climb: 300, descent: 300 })!;
    expect(loop).toBeCloseTo((costRatio(0.06) + 0.85) / 2, 12);
    expect(courseRatio({ metres: 10_000, climb: 300 })).toBe(loop);
    expect(courseRatio({ metres: 10_000, descent: 300 })).toBe(loop);
    expect(courseRatio({ metres: 10_000, climb: 300, descent: 0 })).toBeCloseTo(
      (costRatio(0.06) + 1) / 2,
      12,
    );
    expect(courseRatio({ metres: 10_000, climb: 0, descent: 300 })!).toBeLessThan(1);
  });

  test('more climb on the same loop never makes it easier', () => {
    fc.assert(
      fc.property(between(1000, 50_000), between(0, 3000), between(1, 1000), (metres, climb, more) => {
        const [less, harder] = [
          courseRatio({ metres, climb })!,
          courseRatio({ metres, climb: climb + more })!,
        ];
        expect(harder).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  test('impossible courses have no answer', () => {
    for (const course of [{ metres: 0, climb: 10 }, { metres: 1000, climb: -1 }, { metres: Number.NaN }]) {
      expect(courseRatio(course)).toBeUndefined();
    }
  });
});

describe('heart rate', () => {
  test('the reserve begins at rest and ends at the maximum', () => {
    fc.assert(
      fc.property(rates, between(0, 1), (each, share) => {
        expect(heartRateAtReserve(0, each)).toBe(each.rest);
        expect(heartRateAtReserve(1, each)).toBeCloseTo(each.max, 9);
        expect(reserveShareOf(each.rest, each)).toBe(0);
        expect(reserveShareOf(each.max, each)).toBe(1);
        const beats = heartRateAtReserve(share, each)!;
        fc.pre(beats <= each.max);
        expect(reserveShareOf(beats, each)).toBeCloseTo(share, 9);
      }),
    );
  });

  test('a share of the reserve is never below the same share of the maximum', () => {
    fc.assert(
      fc.property(rates, between(0, 1), (each, share) => {
        const ofMaximum = heartRateAtMaximum(share, each.max)!;
        expect(heartRateAtReserve(share, each)! + 1e-9).toBeGreaterThanOrEqual(ofMaximum);
      }),
    );
  });

  test('TRIMP grows with time and with the heart rate', () => {
    const runner = { rest: 50, max: 190 };
    expect(trimp(3600, 50, runner, 'men')).toBe(0);
    expect(trimp(3600, 150, runner, 'men')!).toBeCloseTo(2 * trimp(1800, 150, runner, 'men')!, 9);
    expect(trimp(3600, 151, runner, 'women')!).toBeGreaterThan(trimp(3600, 150, runner, 'women')!);
  });

  test('rates that contradict one another have no answer', () => {
    expect(heartRateAtReserve(0.7, { rest: 190, max: 60 })).toBeUndefined();
    expect(heartRateAtReserve(0.7, { rest: 60, max: 60 })).toBeUndefined();
    expect(heartRateAtReserve(1.1, { rest: 60, max: 190 })).toBeUndefined();
    expect(heartRateAtMaximum(0.7, 0)).toBeUndefined();
    expect(trimp(3600, 200, { rest: 60, max: 190 }, 'men')).toBeUndefined();
    expect(trimp(-1, 150, { rest: 60, max: 190 }, 'men')).toBeUndefined();
  });

  test('the two estimates agree at forty', () => {
    expect(estimatedMaximum(40, 'popular')).toBe(estimatedMaximum(40));
    expect(estimatedMaximum(3)).toBeUndefined();
  });
});

describe('zones', () => {
  test.each([
    ['Olympiatoppen', OLYMPIATOPPEN_ZONES],
    ['reserve', RESERVE_ZONES],
  ])('%s has no gap and no overlap', (_name, scale) => {
    expect(scale.map(band => band.zone)).toEqual([1, 2, 3, 4, 5]);
    expect(scale.slice(1).map(band => band.low)).toEqual(scale.slice(0, -1).map(band => band.high));
    expect(scale.at(-1)!.high).toBe(1);
    const [lowest] = scale;
    fc.assert(
      fc.property(between(0, 1.2), share => {
        const zone = zoneOf(share, scale);
        if (share < lowest!.low || share > 1) expect(zone).toBeUndefined();
        else expect(scale.filter(band => share >= band.low).at(-1)!.zone).toBe(zone);
      }),
    );
    for (const band of scale) expect(zoneOf(band.low, scale)).toBe(band.zone);
    expect(zoneOf(1, scale)).toBe(5);
    expect(zoneOf(Number.NaN, scale)).toBeUndefined();
  });

  test('five make three, by heart rate and by exertion', () => {
    expect(OLYMPIATOPPEN_ZONES.map(band => threeZoneOf(band.zone))).toEqual([1, 1, 2, 3, 3]);
    expect([0, 4, 4.5, 6.5, 7, 10, 11].map(threeZoneOfRpe)).toEqual([1, 1, 2, 2, 3, 3, undefined]);
  });
});

describe('effort', () => {
  test('RPE and intensity are inverse', () => {
    fc.assert(
      fc.property(between(0.6, 1.2), intensity => {
        expect(intensityOfRpe(rpeOfIntensity(intensity)!)).toBeCloseTo(intensity, 9);
      }),
    );
    fc.assert(
      fc.property(between(1.5, 9.5), rpe => {
        expect(rpeOfIntensity(intensityOfRpe(rpe)!)).toBeCloseTo(rpe, 9);
      }),
    );
  });

  test('the fixed points are met, and held beyond the ends', () => {
    expect([0.3, 0.6, 0.75, 0.85, 0.94, 1, 1.08, 1.2, 1.5].map(rpeOfIntensity)).toEqual([
      1.5, 1.5, 2.5, 3.5, 5, 7, 8.5, 9.5, 9.5,
    ]);
    expect([1, 10].map(intensityOfRpe)).toEqual([0.6, 1.2]);
  });

  const steps = fc.array(fc.record({ seconds: between(1, 7200), rpe: between(0, 10) }), {
    minLength: 1,
    maxLength: 20,
  });

  test('a session lies between its easiest and its hardest step, in whichever order', () => {
    fc.assert(
      fc.property(steps, each => {
        const planned = plannedRpe(each, 0)!;
        const exertions = each.map(step => step.rpe);
        expect(planned.powerMean).toBeGreaterThanOrEqual(Math.min(...exertions) - 1e-9);
        expect(planned.peak).toBeLessThanOrEqual(Math.max(...exertions) + 1e-9);
        expect(planned.rpe).toBeGreaterThanOrEqual(1);
        expect(planned.rpe).toBeLessThanOrEqual(10);
        expect(plannedRpe([...each].reverse(), 0)!.rpe).toBeCloseTo(planned.rpe, 9);
      }),
    );
  });

  test('repeats counted out or put together are the same session', () => {
    const counted = Array.from({ length: 6 }, () => [
      { seconds: 60, rpe: 8.5 },
      { seconds: 90, rpe: 2 },
    ]).flat();
    const together = [
      { seconds: 360, rpe: 8.5 },
      { seconds: 540, rpe: 2 },
    ];
    expect(plannedRpe(counted, 0)).toEqual(plannedRpe(together, 0));
  });

  test('a few strides at the end are no peak; two kinds of hard step add up to one', () => {
    const strides = [
      { seconds: 2400, rpe: 3 },
      { seconds: 80, rpe: 9 },
    ];
    expect(plannedRpe(strides, 0)!.peak).toBe(3);
    const mixed = [
      { seconds: 2400, rpe: 3 },
      { seconds: 120, rpe: 9 },
      { seconds: 120, rpe: 8.5 },
    ];
    expect(plannedRpe(mixed, 0)!.peak).toBe(8.5);
    expect(plannedRpe([{ seconds: 60, rpe: 9 }], 0)!.rpe).toBeCloseTo(9, 9);
  });

  test('stays on the scale', () => {
    expect(plannedRpe([{ seconds: 600, rpe: 10 }], 2)!.rpe).toBe(10);
    expect(plannedRpe([{ seconds: 600, rpe: 0 }], 0)!.rpe).toBe(1);
    expect(plannedRpe([], 0)).toBeUndefined();
    expect(plannedRpe([{ seconds: 0, rpe: 3 }], 0)).toBeUndefined();
    expect(plannedRpe([{ seconds: 600, rpe: 11 }], 0)).toBeUndefined();
  });

  test('length adds to it around 90 and around 150 minutes, and never in one step', () => {
    expect([60, 75, 90, 105, 120, 135, 150, 165, 240].map(minutes => durationBonus(60 * minutes))).toEqual([
      0, 0, 0.5, 1, 1, 1, 1.5, 2, 2,
    ]);
  });
});

describe('load', () => {
  test('the moving average of a constant is the constant, and else it stays within the loads', () => {
    fc.assert(
      fc.property(between(0, 2000), fc.integer({ min: 1, max: 60 }), (load, days) => {
        expect(ewma(Array(40).fill(load), days)).toEqual(Array(40).fill(load));
      }),
    );
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 60 }), (each, days) => {
        const averages = ewma(each, days)!;
        expect(averages.length).toBe(each.length);
        for (const average of averages) {
          expect(average).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
          expect(average).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
        }
      }),
    );
    expect(ewma([3, 7, 5], 1)).toEqual([3, 7, 5]);
    expect(ewma([], 7)).toEqual([]);
    expect(ewma([3], 0)).toBeUndefined();
  });

  test('coupled and uncoupled ratio are inverse, and meet at 1', () => {
    fc.assert(
      fc.property(between(0, 50), ratio => {
        const coupled = coupledRatio(ratio)!;
        expect(coupled).toBeLessThan(4);
        expect(uncoupledRatio(coupled)).toBeCloseTo(ratio, 6);
      }),
    );
    expect(coupledRatio(1)).toBe(1);
    expect(uncoupledRatio(4)).toBeUndefined();
  });

  test('the arithmetic of the coupled ratio is that of rolling means', () => {
    fc.assert(
      fc.property(between(1, 2000), between(0, 2000), (before, week) => {
        const coupled = week / ((week + 3 * before) / 4);
        expect(coupledRatio(week / before)).toBeCloseTo(coupled, 9);
      }),
    );
  });

  test('monotony does not depend on the unit of load; strain does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7, maxLength: 7 }), daily => {
        const [one, double] = [monotony(daily), monotony(daily.map(load => 2 * load))];
        fc.pre(typeof one === 'number');
        expect(double).toBeCloseTo(one as number, 9);
        expect(strain(daily.map(load => 2 * load))).toBeCloseTo(2 * (strain(daily) as number), 6);
      }),
    );
  });

  test('days that are all the same have no number', () => {
    expect(monotony([0.1, 0.1, 0.1])).toBe('unvarying');
    expect(strain([200, 200, 200])).toBe('unvarying');
    expect(monotony([0, 0, 0])).toBeUndefined();
    expect(monotony([200])).toBeUndefined();
    expect(monotony([200, -1])).toBeUndefined();
    expect(strain([])).toBeUndefined();
  });

  test('a long steady load makes fitness and fatigue the load, and form nought', () => {
    const last = fitnessAndFatigue(Array(1000).fill(60))!.at(-1)!;
    expect(last.fitness).toBeCloseTo(60, 6);
    expect(last.fatigue).toBeCloseTo(60, 6);
    expect(last.form).toBeCloseTo(0, 6);
  });

  test('form is what was left the evening before', () => {
    const [first, second] = fitnessAndFatigue([100, 0], { fitness: 42, fatigue: 49 })!;
    expect(first!.form).toBe(-7);
    expect(first!.fitness).toBeCloseTo(42 + 58 / 42, 12);
    expect(first!.fatigue).toBeCloseTo(49 + 51 / 7, 12);
    expect(second!.form).toBe(first!.fitness - first!.fatigue);
  });

  test('a steady run has the speed that it has; a varied one counts for more than its mean', () => {
    expect(normalisedSpeed([{ seconds: 600, speed: 3 }])).toBeCloseTo(3, 12);
    const varied = normalisedSpeed([
      { seconds: 300, speed: 2 },
      { seconds: 300, speed: 4 },
    ])!;
    expect(varied).toBeCloseTo(((16 + 256) / 2) ** 0.25, 12);
    expect(varied).toBeGreaterThan(3);
    expect(normalisedSpeed([])).toBeUndefined();
  });

  test('minutes in zones are weighted by the number of the zone', () => {
    expect(edwardsLoad([600, 600, 600, 600, 600])).toBe(150);
    expect(luciaLoad([3600, 600, 300])).toBe(60 + 20 + 15);
    expect(luciaLoad([3600, -1, 0])).toBeUndefined();
  });
});

describe('numbers that are none', () => {
  const odd = fc.oneof(
    fc.double({ min: -1e6, max: 1e6 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1e-300),
  );

  test.each<[string, (a: number, b: number, c: number) => unknown]>([
    ['vdotOf', (a, b) => vdotOf(a, b)],
    ['raceTime', (a, b) => raceTime(a, b)],
    ['trainingPaces', a => trainingPaces(a)],
    ['riegelTime', (a, b, c) => riegelTime(a, b, c)],
    [
      'criticalSpeed',
      (a, b, c) =>
        criticalSpeed([
          { seconds: a, metres: b },
          { seconds: c, metres: 1500 },
        ]),
    ],
    ['timeToExhaustion', (a, b, c) => timeToExhaustion({ speed: a, reserve: b }, c)],
    ['gradeAdjustedPace', (a, b) => gradeAdjustedPace(a, b)],
    ['courseRatio', (a, b, c) => courseRatio({ metres: a, climb: b, descent: c })],
    ['heartRateAtReserve', (a, b, c) => heartRateAtReserve(a, { rest: b, max: c })],
    ['reserveShareOf', (a, b, c) => reserveShareOf(a, { rest: b, max: c })],
    ['heartRateAtMaximum', (a, b) => heartRateAtMaximum(a, b)],
    ['estimatedMaximum', a => estimatedMaximum(a)],
    ['trimp', (a, b, c) => trimp(a, b, { rest: 50, max: c }, 'men')],
    ['zoneOf', a => zoneOf(a, RESERVE_ZONES)],
    ['threeZoneOfRpe', a => threeZoneOfRpe(a)],
    ['rpeOfIntensity', a => rpeOfIntensity(a)],
    ['intensityOfRpe', a => intensityOfRpe(a)],
    ['plannedRpe', (a, b, c) => plannedRpe([{ seconds: a, rpe: b }], c)],
    ['durationBonus', a => durationBonus(a)],
    ['sessionLoad', (a, b) => sessionLoad(a, b)],
    ['monotony', (a, b, c) => monotony([a, b, c])],
    ['strain', (a, b, c) => strain([a, b, c])],
    ['ewma', (a, b, c) => ewma([a, b], c)],
    ['coupledRatio', a => coupledRatio(a)],
    ['uncoupledRatio', a => uncoupledRatio(a)],
    ['normalisedSpeed', (a, b) => normalisedSpeed([{ seconds: a, speed: b }])],
    ['runningStress', (a, b) => runningStress(a, b)],
    ['edwardsLoad', (a, b, c) => edwardsLoad([a, b, c, 0, 0])],
    ['luciaLoad', (a, b, c) => luciaLoad([a, b, c])],
    ['fitnessAndFatigue', (a, b, c) => fitnessAndFatigue([a], { fitness: b, fatigue: c })],
  ])('%s answers with numbers or not at all', (_name, formula) => {
    fc.assert(
      fc.property(odd, odd, odd, (a, b, c) => {
        for (const number of numbersIn(formula(a, b, c))) expect(number).toSatisfy(Number.isFinite);
      }),
    );
  });

  function numbersIn(answer: unknown): number[] {
    if (typeof answer === 'number') return [answer];
    return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
  }
});
