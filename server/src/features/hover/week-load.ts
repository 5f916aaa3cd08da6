import { decimal, loadPoints, percent } from '../../messages/numbers.js';
import { atLeast } from '../../plan/known.js';
import type { Week } from '../../plan/plan.js';
import { capital, facts } from '../wording/markdown.js';
import type { HoverContext } from './context.js';

/** Weeks after which an average over four weeks says something. */
const CHRONIC_FROM = 4;

/** How much load the week has and how it lies over the days; figures to read, not to predict from. */
export function weekLoad(
  { totals, index }: Week,
  { plan, language, hover }: HoverContext,
): string | undefined {
  const { load, monotony, strain, acute, chronic } = totals;
  const { load: words } = hover;
  const value = atLeast<number>(load) ?? 0;
  if (value <= 0) return undefined;
  const text = loadPoints(value, language);
  const isEstimated = load.known && load.assumed !== undefined && load.assumed > 0;
  const points = !load.known ? hover.week.atLeast(text) : isEstimated ? hover.amounts.about(text) : text;
  const whole = (each: number) => decimal(each, language, 0);
  const isFourWeeks = index + 1 >= CHRONIC_FROM && chronic.known;
  return capital(
    facts(
      // Where the weeks are measured in load the title has said it.
      plan.measure.of === 'load' ? undefined : words.week(points),
      monotony.known ? words.monotony(decimal(monotony.value, language)) : undefined,
      strain.known ? words.strain(whole(strain.value)) : undefined,
      acute.known
        ? words.recent(whole(acute.value), isFourWeeks ? whole(chronic.value) : undefined)
        : undefined,
    ),
  );
}

/** The share of running and walking in zones 1 and 2; nothing where some of it is unknown. */
export function easyShare(
  { totals: { zones } }: Week,
  { language, hover }: HoverContext,
): string | undefined {
  if (!zones.known) return undefined;
  const [easiest, easy, ...hard] = zones.value;
  const above = hard.reduce((sum, seconds) => sum + seconds, 0);
  const all = easiest + easy + above;
  if (all === 0) return undefined;
  // Rounded from the hard end, as in the table of weeks.
  const easyPercent = 100 - Math.round((above / all) * 100);
  if (easyPercent === 0) return hover.week.noneEasy;
  return above === 0 ? hover.week.allEasy : hover.week.easyShare(percent(easyPercent, language));
}
