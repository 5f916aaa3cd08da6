import { fold } from '../knowledge/fold.js';
import { atLeast, type Maybe } from '../plan/known.js';
import {
  type MileageDay,
  type PlanHead,
  type ShoeMileage,
  type Shoes,
  WEEKDAYS,
  type Week,
} from '../plan/plan.js';
import type { Metres } from '../plan/quantity.js';
import { total } from './totals.js';

/** How far each pair of shoes has gone by the end of each day on which it is worn, walks included. */
export function mileageOf(head: Pick<PlanHead, 'shoes' | 'borrowed'>, weeks: readonly Week[]): ShoeMileage[] {
  const pairs = new Map<string, { shoes: Shoes; days: MileageDay[]; total: Maybe<Metres> }>();
  for (const shoes of [...head.shoes, ...head.borrowed.shoes]) {
    const key = fold(shoes.name.written);
    if (!pairs.has(key))
      pairs.set(key, { shoes, days: [], total: { known: true, value: shoes.from ?? 0, assumed: undefined } });
  }
  if (pairs.size === 0) return [];
  for (const week of weeks)
    for (const day of week.days.toSorted((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday)))
      for (const session of day.sessions) {
        const pair = session.shoes?.id === undefined ? undefined : pairs.get(fold(session.shoes.id));
        // Nobody wears a shoe out on a bike.
        if (!pair || (session.family !== 'run' && session.family !== 'walk')) continue;
        pair.total = total([pair.total, session.distance]);
        const today = { week: week.index, weekday: day.weekday, date: day.date, total: pair.total };
        const last = pair.days.at(-1);
        // Two sessions on a day are one entry: how far they have gone by its end.
        if (last?.week === today.week && last.weekday === today.weekday) pair.days.pop();
        pair.days.push(today);
      }
  return [...pairs.values()].map(({ shoes, days, total: sum }) => ({
    shoes,
    days,
    total: sum,
    wornOut:
      shoes.until === undefined
        ? undefined
        : days.find(day => (atLeast<number>(day.total) ?? 0) > shoes.until!),
  }));
}
