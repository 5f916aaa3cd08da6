import { type FiveZone, OLYMPIATOPPEN_ZONES, type ZoneBand } from '../physiology/zones.js';
import type { Target } from '../plan/plan.js';
import type { Runner } from './runner.js';

export interface ZoneRange {
  readonly low: FiveZone;
  readonly high: FiveZone;
}

type Zoned = Extract<Target, { by: 'zone' | 'heart-rate' | 'heart-rate-percent' }>;

/** The zones that a target lies in; nothing for a heart rate of a runner whose maximum is not known. */
export function zonesOfTarget(target: Zoned, runner: Runner): ZoneRange | undefined {
  const of = (value: number): FiveZone | undefined => {
    if (target.by === 'zone') return zone(value);
    return target.by === 'heart-rate' ? zoneOfHeartRate(value, runner) : zoneOfShare(value, runner);
  };
  const low = of(target.low);
  const high = of(target.high);
  return low !== undefined && high !== undefined ? { low, high } : undefined;
}

function zone(value: number): FiveZone {
  return Math.max(1, Math.min(5, Math.round(value))) as FiveZone;
}

/** The zone of so many beats a minute: below the first zone counts as the first, as nothing is easier. */
function zoneOfHeartRate(beats: number, { fitness, thresholdHr }: Runner): FiveZone | undefined {
  const bounds = fitness.heartRate?.bounds;
  if (bounds) return zone(bounds.findLastIndex((bound, index) => index < 5 && beats >= bound) + 1);
  // At the threshold the fourth zone begins; of what lies below it nothing is known without a maximum.
  return thresholdHr !== undefined && beats >= thresholdHr ? 4 : undefined;
}

/** The zone of a share of the maximum, in per cent: with a resting heart rate the reserve decides. */
function zoneOfShare(percent: number, runner: Runner): FiveZone {
  const { maxHr } = runner;
  const byHeartRate = maxHr === undefined ? undefined : zoneOfHeartRate((percent / 100) * maxHr, runner);
  return (
    byHeartRate ?? zone(OLYMPIATOPPEN_ZONES.findLastIndex((band: ZoneBand) => percent / 100 >= band.low) + 1)
  );
}
