import type { Measure, PlanShape, Week } from '../plan/plan.js';
import { loadOf } from '../plan/reference-week.js';
import { totalWork } from './muscle-work.js';
import { totalZones } from './totals.js';

/** Where the plan is heaviest, how it eases off towards the race, and how its time is spread over zones and muscles. */
export function shapeOf(weeks: readonly Week[], measure: Measure): PlanShape {
  const load = (week: Week) => {
    const value = loadOf(week, { measure });
    return value.known ? value.value : undefined;
  };
  // As long as a week is not known, it may be the heaviest.
  const isComplete = weeks.every(week => week.isRaceWeek || load(week) !== undefined);
  const training = isComplete ? weeks.filter(week => !week.isRaceWeek && (load(week) ?? 0) > 0) : [];
  const peak = training.reduce<Week | undefined>(
    (heaviest, week) => (heaviest && load(heaviest)! >= load(week)! ? heaviest : week),
    undefined,
  );
  const race = weeks.findLast(week => week.isRaceWeek);
  const taper =
    peak && race && peak.index < race.index
      ? weeks.slice(peak.index + 1, race.index + 1).flatMap(week => {
          const value = load(week);
          return value === undefined ? [] : [{ week: week.index, percent: (1 - value / load(peak)!) * 100 }];
        })
      : [];
  return {
    peak: peak?.index,
    taper,
    zones: totalZones(weeks.map(week => week.totals.zones)),
    muscles: totalWork(weeks.map(week => week.totals.muscles)),
  };
}
