import { fold } from '../../knowledge/fold.js';
import { dayAndMonth } from '../../messages/dates.js';
import { distance } from '../../messages/numbers.js';
import { atLeast, type Maybe } from '../../plan/known.js';
import type { Day, MileageDay, ShoeMileage, Shoes, Week } from '../../plan/plan.js';
import { numberOf } from '../../plan/week-number.js';
import { bold, capital, facts, paragraphs } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { fromFile } from './origins.js';
import { labelOf } from './own-words.js';

/** A day on which the shoes are worn. */
export interface Wearing {
  readonly week: Week;
  readonly day: Day;
}

/** How far a pair of shoes has gone: after this day, where it is worn on one, and at the end of the plan. */
export function shoesHover(shoes: Shoes, context: HoverContext, worn?: Wearing): string {
  const { plan, language, units, hover } = context;
  const { name, from, until } = shoes;
  const { shoes: words } = hover;
  const mileage = plan.mileage.find(each => fold(each.shoes.name.written) === fold(name.written));
  const isWorn = mileage !== undefined && mileage.days.length > 0;
  const after = worn && mileage?.days.findLast(each => isOn(each, worn));
  const file = fromFile(name.range, context);
  const title = bold(labelOf(shoes)) + (file === undefined ? '' : ` (${file})`);
  const told = [
    after && words.after(far(after.total, context)),
    from === undefined ? undefined : words.start(distance(from, language, units)),
    isWorn ? words.end(far(mileage.total, context)) : undefined,
  ].filter(each => each !== undefined);
  return paragraphs(
    told.length === 0 ? title : `${title} — ${facts(...told)}`,
    until === undefined
      ? undefined
      : capital(replacement(distance(until, language, units), mileage, context)),
  );
}

function isOn(day: MileageDay, { week, day: { weekday } }: Wearing): boolean {
  return day.week === week.index && day.weekday === weekday;
}

function far(total: Maybe<number>, { language, units, hover }: HoverContext): string {
  const text = distance(atLeast<number>(total) ?? 0, language, units);
  if (!total.known) return hover.week.atLeast(text);
  return total.assumed !== undefined && total.assumed > 0 ? hover.amounts.about(text) : text;
}

/** `to be replaced at 800 km: they pass that on Sunday 8 March, in week 9`. */
function replacement(until: string, mileage: ShoeMileage | undefined, context: HoverContext): string {
  const { plan, language, hover } = context;
  const { shoes: words, week: weekWords } = hover;
  const day = mileage?.wornOut;
  const week = day && plan.weeks[day.week];
  if (!day || !week) return words.until(until);
  const weekday = weekWords.weekdays[day.weekday];
  const when = day.date.known ? `${weekday} ${dayAndMonth(day.date.value, language, false)}` : weekday;
  return words.wornOut(until, when, numberOf(week));
}
