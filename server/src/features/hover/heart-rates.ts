import type { HeartRateZones } from '../../plan/fitness.js';
import type { ZoneRange } from '../../training/heart-zones.js';
import { bold, paragraphs, table } from '../wording/markdown.js';
import type { HoverContext } from './context.js';

/** `134-147`: the whole beats a minute that lie in the zones. The limit itself is in the harder zone. */
export function beatsIn({ bounds }: HeartRateZones, { low, high }: ZoneRange): string {
  // A hair below a whole beat is the rounding of the machine.
  const first = (zone: number) => Math.ceil(bounds[zone - 1]! - 1e-6);
  return `${first(low)}-${high === 5 ? Math.round(bounds[5]) : first(high + 1) - 1}`;
}

export function sourceOfHeartRates({ by }: HeartRateZones, { hover }: HoverContext): string {
  return by === 'reserve' ? hover.origins.heartRates : hover.origins.maxHr;
}

/** The lines `max-hr` and `rest-hr`: the five zones that follow. */
export function heartRateHover(context: HoverContext): string | undefined {
  const { plan, hover } = context;
  const { maxHr, restHr } = plan.head;
  const { heartRate } = plan.fitness;
  const { runner: words } = hover;
  if (maxHr === undefined) return restHr === undefined ? undefined : words.onlyRestHr;
  if (!heartRate) return undefined;
  const isReserve = heartRate.by === 'reserve' && restHr !== undefined;
  const zones = [1, 2, 3, 4, 5] as const;
  return paragraphs(
    `${bold(words.zonesTitle)} — ${isReserve ? words.byReserve(restHr, maxHr) : words.byMaximum(maxHr)}`,
    table([
      { title: words.zone, cells: [hover.target.beatsUnit] },
      ...zones.map(zone => ({ title: `z${zone}`, cells: [beatsIn(heartRate, { low: zone, high: zone })] })),
    ]),
    isReserve ? words.reserveDoubt : words.maximumDoubt,
  );
}
