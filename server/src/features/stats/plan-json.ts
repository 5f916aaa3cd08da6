import { atLeast, type Maybe, type UnknownReason } from '../../plan/known.js';
import { type MuscleWork, ofGroup, ofTarget, type PerMuscle } from '../../plan/muscles.js';
import type { Baseline, Plan, PlanHead, ShoeMileage, Week } from '../../plan/plan.js';
import { toGrid } from '../../plan/quantity.js';
import { changeOf } from './change.js';
import { countIn } from './figures.js';

/**
 * A plan for programs: SI units, named in every key. `docs/stats.md` describes it for those who read it elsewhere, so
 * keys are added and not renamed. What is absent in the plan is absent here.
 */
export type PlanJson = ReturnType<typeof planJson>;

/** A value that a plan may not settle. */
export type JsonValue<T> =
  | { readonly value: T; readonly assumed?: T }
  | { readonly unknown: UnknownReason; readonly atLeast?: T };

export function planJson(plan: Plan) {
  const { head, measure, shape } = plan;
  return {
    title: head.title,
    athlete: head.athlete,
    units: head.units ?? 'km',
    start: head.start,
    baseline: head.baseline && baselineJson(head.baseline),
    races: head.races.map(raceJson),
    fitness: fitnessJson(plan),
    measure: { of: measure.of, because: measure.because },
    weeks: plan.weeks.map(week => weekJson(week, plan)),
    shape: {
      peakPlace: shape.peak === undefined ? undefined : shape.peak + 1,
      taper: shape.taper.map(each => ({ place: each.week + 1, belowPeakPercent: toGrid(each.percent) })),
      zoneSeconds: json(shape.zones),
      muscles: musclesJson(shape.muscles),
    },
    shoes: plan.mileage.map(shoesJson),
  };
}

export function json<T>(value: Maybe<T>): JsonValue<T> {
  return value.known
    ? { value: value.value, assumed: value.assumed }
    : { unknown: value.reason, atLeast: value.atLeast };
}

function baselineJson({ amount, longest }: Baseline) {
  const metres = (each: Baseline['amount'] | undefined) =>
    each?.dimension === 'distance' ? each.high : undefined;
  const seconds = (each: Baseline['amount'] | undefined) =>
    each?.dimension === 'duration' ? each.high : undefined;
  return {
    distanceMetres: metres(amount),
    onFeetSeconds: seconds(amount),
    longestMetres: metres(longest),
    longestSeconds: seconds(longest),
  };
}

function raceJson({ name, distance, date, time }: PlanHead['races'][number]) {
  return { name, distanceMetres: distance, date, goalSeconds: time };
}

function fitnessJson({ fitness }: Plan) {
  const { vdot, threshold, training, criticalSpeed, heartRate } = fitness;
  const perKilometre = (secondsPerMetre: number) => toGrid(secondsPerMetre * 1000);
  return {
    vdot: vdot && toGrid(vdot.value),
    thresholdSecondsPerKilometre: threshold && perKilometre(threshold.pace),
    trainingSecondsPerKilometre: training && {
      easySlow: perKilometre(training.easy.slow),
      easyFast: perKilometre(training.easy.fast),
      marathon: perKilometre(training.marathon),
      threshold: perKilometre(training.threshold),
      interval: perKilometre(training.interval),
      repetition: perKilometre(training.repetition),
    },
    equivalents: fitness.equivalents.map(({ distance, time, riegel }) => ({
      distanceMetres: distance,
      seconds: toGrid(time),
      riegelSeconds: toGrid(riegel),
    })),
    criticalSpeedMetresPerSecond: criticalSpeed && toGrid(criticalSpeed.speed),
    heartRateBounds: heartRate?.bounds.map(toGrid),
  };
}

function weekJson(week: Week, plan: Plan) {
  const { derivation, totals } = week;
  const change = changeOf(week, plan);
  return {
    place: week.index + 1,
    number: week.number,
    phase: week.phase?.id,
    title: week.title,
    monday: json(week.startDate),
    isRaceWeek: week.isRaceWeek,
    copies: derivation && { number: derivation.fromWeek, percent: derivation.percent ?? 0 },
    distanceMetres: json(totals.distance),
    onFeetSeconds: json(totals.onFeet),
    durationSeconds: json(totals.duration),
    longestMetres: json(totals.longest),
    climbMetres: json(countIn(week, 'climb')),
    runs: json(countIn(week, 'runs')),
    hardSessions: json(countIn(week, 'hardSessions')),
    strengthDays: json(countIn(week, 'strengthDays')),
    mobilityDays: json(countIn(week, 'mobilityDays')),
    unknownSessions: totals.unknownSessions,
    loadPoints: json(totals.load),
    zoneSeconds: json(totals.zones),
    monotony: json(totals.monotony),
    strainPoints: json(totals.strain),
    acuteDailyLoadPoints: json(totals.acute),
    chronicDailyLoadPoints: json(totals.chronic),
    muscles: musclesJson(totals.muscles),
    change: change && {
      percent: toGrid(change.percent),
      isAtLeast: change.isAtLeast,
      isEstimated: change.isEstimated,
      // The place of the week compared with; 0 is the baseline.
      againstPlace: change.reference.week ? change.reference.week.index + 1 : 0,
    },
  };
}

/** All groups, and the targets that have anything. */
function musclesJson({ graded, sets, unlisted }: MuscleWork) {
  const figures = (of: typeof ofGroup, id: string) => ({
    id,
    gradedSeconds: json(of(graded, id)),
    sets: json(of(sets, id)),
  });
  const certain = [atLeast<PerMuscle>(graded), atLeast<PerMuscle>(sets)].filter(each => each !== undefined);
  const groups = certain[0]?.groups.ids ?? [];
  const targets = certain[0]?.targets.ids ?? [];
  return {
    groups: groups.map(id => figures(ofGroup, id)),
    targets: targets
      .filter((_, place) => certain.some(each => each.targets.values[place]! > 0))
      .map(id => figures(ofTarget, id)),
    sessionsWithoutExercises: unlisted,
  };
}

function shoesJson({ shoes, total, wornOut }: ShoeMileage) {
  return {
    name: shoes.name.written,
    label: shoes.label,
    startMetres: shoes.from ?? 0,
    untilMetres: shoes.until,
    endMetres: json(total),
    wornOut: wornOut && { place: wornOut.week + 1, weekday: wornOut.weekday },
  };
}
