import { expect, test } from 'vitest';
import { REFERENCES } from '../../server/src/knowledge/catalogue.js';
import { criticalSpeed } from '../../server/src/physiology/critical-speed.js';
import { plannedRpe } from '../../server/src/physiology/effort.js';
import { estimatedMaximum, heartRateAtReserve, trimp } from '../../server/src/physiology/heart-rate.js';
import {
  coupledRatio,
  ewma,
  monotony,
  runningStress,
  sessionLoad,
  strain,
} from '../../server/src/physiology/load.js';
import { riegelTime } from '../../server/src/physiology/riegel.js';
import { costRatio, runningCost, walkingCost } from '../../server/src/physiology/slope.js';
import {
  oxygenCost,
  raceTime,
  sustainableFraction,
  trainingPaces,
  vdotOf,
} from '../../server/src/physiology/vdot.js';
import values from './reference-values.json' with { type: 'json' };

/**
 * Values worked out elsewhere with the same formulas, or printed in a book, each with its own tolerance. For
 * a printed one the note says what the equation gives, and that is checked as well.
 */
type ReferenceValue = { readonly id: string; readonly ref: string; readonly note: string } & (
  | Computed<'vdot', { distance_m: number; time_min: number }>
  | Computed<'vdot_vo2', { v_m_min: number }>
  | Computed<'vdot_pct', { t_min: number }>
  | Computed<'riegel', { t1_s: number; d1_m: number; d2_m: number }>
  | Computed<'minetti_run' | 'minetti_walk', { gradient: number }>
  | Computed<'trimp', { min: number; hr_rest: number; hr_max: number; hr_avg: number; sex: 'm' | 'f' }>
  | Computed<'karvonen', { hr_rest: number; hr_max: number; p: number }>
  | Computed<'hrmax', { age: number; formula: 'tanaka' }>
  | Computed<'rtss', { hours: number; IF: number }>
  | Computed<'ewma', { loads: string; N: number }>
  | Computed<'acwr_conv', { uncoupled: number }>
  | Case<'cs', { points: [number, number][] }, { cs_m_s: number; d_prime_m: number }>
  | Case<'monotony', { daily: number[] }, { sample_sd: number; population_sd: number; strain_sample: number }>
  | Case<
      'srpe_planned',
      { steps: [number, number][]; bonus: number },
      { PM: number; peak: number; sRPE: number; load: number }
    >
  | Case<
      'vdot_race_time',
      { vdot: number; race: keyof typeof RACES },
      string,
      { book_s: number; exact_s: number }
    >
  | Case<'vdot_pace', { vdot: number; pace: keyof typeof PACES }, string, { s: number }>
);

interface Case<Model extends string, Input, Expected, Tolerance = number> {
  readonly model: Model;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: Tolerance;
}
type Computed<Model extends string, Input> = Case<Model, Input, number>;

const RACES = { mile: 1609.344, '5000': 5000, '10000': 10_000, half: 21_097.5, marathon: 42_195 };

/** Seconds for the distance over which the book gives each pace. */
const PACES = {
  E_slow: (vdot: number) => 1000 * trainingPaces(vdot)!.easy.slow,
  E_fast: (vdot: number) => 1000 * trainingPaces(vdot)!.easy.fast,
  M: (vdot: number) => 1000 * trainingPaces(vdot)!.marathon,
  T: (vdot: number) => 1000 * trainingPaces(vdot)!.threshold,
  I: (vdot: number) => 1000 * trainingPaces(vdot)!.interval,
  R_400m: (vdot: number) => 400 * trainingPaces(vdot)!.repetition,
};

/** Half of the last decimal of a value that is listed with one decimal. */
const ONE_DECIMAL = 0.05;

const VALUES = values as unknown as readonly ReferenceValue[];

test('there are 175, each with an id of its own', () => {
  expect(VALUES.length).toBe(175);
  expect(new Set(VALUES.map(value => value.id)).size).toBe(175);
});

test('each comes from a known source, or is our own heuristic', () => {
  const keys = new Set(REFERENCES.map(reference => reference.key));
  expect(VALUES.filter(value => !keys.has(value.ref) && value.model !== 'srpe_planned')).toEqual([]);
});

test.each(VALUES.map(value => [`${value.id}: ${label(value)}`, value] as const))('%s', (_name, value) => {
  check(value);
});

function check(value: ReferenceValue): void {
  switch (value.model) {
    case 'vdot':
      return near(vdotOf(value.input.distance_m, value.input.time_min * 60), value.expected, value.tolerance);
    case 'vdot_vo2':
      return near(oxygenCost(value.input.v_m_min / 60), value.expected, value.tolerance);
    case 'vdot_pct':
      return near(sustainableFraction(value.input.t_min * 60), value.expected, value.tolerance);
    case 'vdot_race_time': {
      const time = raceTime(value.input.vdot, RACES[value.input.race]);
      near(time, secondsOf(value.expected), value.tolerance.book_s);
      near(time, value.tolerance.exact_s, ONE_DECIMAL);
      return near(Math.round(time!), secondsOf(noted(/equation gives ([\d:]+)$/, value.note)!), 0);
    }
    case 'vdot_pace': {
      const seconds = PACES[value.input.pace](value.input.vdot);
      near(seconds, secondsOf(value.expected), value.tolerance.s);
      const equation = noted(/(?:fit|prediction) gives ([\d:]+)$/, value.note);
      expect(equation === undefined).toBe(value.input.pace === 'R_400m');
      return equation === undefined ? undefined : near(Math.round(seconds), secondsOf(equation), 0);
    }
    case 'riegel': {
      const { t1_s, d1_m, d2_m } = value.input;
      const time = riegelTime(t1_s, d1_m, d2_m);
      near(time, value.expected, value.tolerance);
      return near(Math.round(time!), secondsOf(value.note), 0);
    }
    case 'minetti_run': {
      near(runningCost(value.input.gradient), value.expected, value.tolerance);
      const ratio = noted(/ratio to level ([\d.]+)$/, value.note)!;
      return near(costRatio(value.input.gradient), Number(ratio), 0.000_05);
    }
    case 'minetti_walk':
      return near(walkingCost(value.input.gradient), value.expected, value.tolerance);
    case 'trimp': {
      const { min, hr_rest, hr_max, hr_avg, sex } = value.input;
      const weighting = sex === 'm' ? 'men' : 'women';
      const impulse = trimp(min * 60, hr_avg, { rest: hr_rest, max: hr_max }, weighting);
      return near(impulse, value.expected, value.tolerance);
    }
    case 'karvonen': {
      const { hr_rest, hr_max, p } = value.input;
      return near(heartRateAtReserve(p, { rest: hr_rest, max: hr_max }), value.expected, value.tolerance);
    }
    case 'hrmax':
      return near(estimatedMaximum(value.input.age, value.input.formula), value.expected, value.tolerance);
    case 'rtss':
      return near(runningStress(value.input.hours * 3600, value.input.IF), value.expected, value.tolerance);
    case 'cs': {
      const line = criticalSpeed(value.input.points.map(([seconds, metres]) => ({ seconds, metres })));
      near(line?.speed, value.expected.cs_m_s, value.tolerance);
      return near(line?.reserve, value.expected.d_prime_m, value.tolerance);
    }
    case 'ewma':
      return near(ewma(loadsOf(value.input.loads), value.input.N)?.at(-1), value.expected, value.tolerance);
    case 'acwr_conv':
      return near(coupledRatio(value.input.uncoupled), value.expected, value.tolerance);
    case 'monotony': {
      const { daily } = value.input;
      const sample = monotony(daily) as number;
      near(sample, value.expected.sample_sd, value.tolerance);
      // Dividing by n in place of n - 1 is the other definition; it must stay the other.
      near(
        sample * Math.sqrt(daily.length / (daily.length - 1)),
        value.expected.population_sd,
        value.tolerance,
      );
      return near(strain(daily) as number, value.expected.strain_sample, ONE_DECIMAL);
    }
    case 'srpe_planned': {
      const steps = value.input.steps.map(([minutes, rpe]) => ({ seconds: minutes * 60, rpe }));
      const planned = plannedRpe(steps, value.input.bonus)!;
      const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
      near(planned.powerMean, value.expected.PM, value.tolerance);
      near(planned.peak, value.expected.peak, value.tolerance);
      near(planned.rpe, value.expected.sRPE, value.tolerance);
      return near(sessionLoad(planned.rpe, seconds), value.expected.load, value.tolerance);
    }
  }
}

function near(actual: number | undefined, expected: number, tolerance: number): void {
  expect(actual).toBeTypeOf('number');
  // A billionth is left for the last bits of a difference that equals the tolerance.
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(tolerance + 1e-9);
}

function label({ input }: ReferenceValue): string {
  return 'label' in input ? String(input.label) : JSON.stringify(input).replaceAll('"', '');
}

function noted(pattern: RegExp, note: string): string | undefined {
  return pattern.exec(note)?.[1];
}

function secondsOf(clock: string): number {
  return clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}

/** Reads "21 x 100 then 7 x 200". */
function loadsOf(words: string): number[] {
  return [...words.matchAll(/(\d+) x (\d+)/g)].flatMap(match =>
    Array(Number(match[1])).fill(Number(match[2])),
  );
}
