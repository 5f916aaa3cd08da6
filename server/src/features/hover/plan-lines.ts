import { longDate } from '../../messages/dates.js';
import { mondayOf } from '../../plan/date.js';
import { bold, capital, facts } from '../wording/markdown.js';
import { amountText } from './amounts.js';
import type { HoverContext } from './context.js';
import { thresholdHover } from './fitness-lines.js';
import { heartRateHover } from './heart-rates.js';
import { athleteHover, planTitleHover, unitsHover } from './plan-title.js';

/** What a line above the weeks says, where that is not a word of the author's; by the keyword that it starts with. */
export function lineHover(keyword: string, context: HoverContext): string | undefined {
  switch (keyword) {
    case 'plan':
      return planTitleHover(context);
    case 'athlete':
      return athleteHover(context);
    case 'units':
      return unitsHover(context);
    case 'start':
      return startHover(context);
    case 'measure':
      return measureHover(context);
    case 'threshold':
      return thresholdHover(context);
    case 'max-hr':
    case 'rest-hr':
      return heartRateHover(context);
    default:
      return undefined;
  }
}

/** The `baseline` line: what the first weeks are compared with, and when they are not. */
export function baselineHover(context: HoverContext): string | undefined {
  const { plan, comparison, hover } = context;
  const { baseline } = plan.head;
  const { lines: words } = hover;
  if (!baseline) return undefined;
  const what = facts(
    words.baseline(amountText(baseline.amount, context)),
    baseline.longest && words.longest(amountText(baseline.longest, context)),
  );
  const isCompared =
    { distance: 'distance', time: 'duration', load: undefined }[plan.measure.of] ===
    baseline.amount.dimension;
  const weeks = comparison.baseline === 'previous-week' ? 1 : Math.max(1, comparison.lookBackWeeks);
  return `${bold(what)} — ${isCompared ? words.compared(weeks) : words.notCompared(words.measures[plan.measure.of])}`;
}

/** The `measure` line: what weeks are compared by. */
function measureHover({ plan, hover }: HoverContext): string {
  return hover.lines.measure[plan.measure.of];
}

/** The `start` line: on which Monday week 1 begins. */
function startHover({ plan, language, hover }: HoverContext): string | undefined {
  const { start } = plan.head;
  if (start === undefined) return undefined;
  const first = longDate(mondayOf(start), language);
  return `${bold(capital(longDate(start, language)))} — ${hover.lines.start(first)}`;
}
