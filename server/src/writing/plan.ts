import type { Plan } from '../plan/plan.js';
import { writeHeadings } from './headings.js';
import { ownWords } from './own-words.js';
import { ENGLISH, type Style } from './style.js';
import { writeWeek } from './week.js';

/**
 * A plan as text that is read as the same plan: one way to write each thing, whatever the author chose. Names, units and
 * notes stay the author's.
 *
 * Lost is what the plan does not hold: remarks, those that silence rules among them; rests between the sets of
 * exercises; whether a duration was written as `70 min` or `1h10`; the lower end of repetitions; and, of a damaged
 * text, what nobody understood.
 */
export function writePlan(plan: Plan, style: Style = ENGLISH): string {
  const words = ownWords(plan.head);
  const headings = writeHeadings(plan, style);
  const weeks = plan.weeks.map(week => writeWeek(week, words, style));
  const blocks = headings.length > 0 ? [headings.join('\n'), ...weeks] : weeks;
  return blocks.map(block => `${block}\n`).join('\n');
}
