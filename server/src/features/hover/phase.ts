import { measured, percent } from '../../messages/numbers.js';
import type { Plan, Week } from '../../plan/plan.js';
import { loadOf } from '../../plan/reference-week.js';
import { numberOf } from '../../plan/week-number.js';
import { cited } from '../wording/cited.js';
import { bold, capital, paragraphs } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import type { HoverContext } from './context.js';
import { PHASE } from './words/phase.js';
import { weekNumbers } from './words-used.js';

/** The phase on a week's heading: what such weeks are for, and which weeks of the plan are in it. */
export function phaseHover({ phase }: Week, context: HoverContext): string | undefined {
  const { plan, words, language } = context;
  const id = phase?.id;
  const text = id === undefined ? undefined : words.phases[id];
  if (id === undefined || !text) return undefined;
  const weeks = plan.weeks.filter(each => each.phase?.id === id);
  return paragraphs(
    `${bold(capital(text.name))} — ${cited(text.means, context)}`,
    PHASE[language].inPlan(weekNumbers(weeks, language), weeks.length === 1, plan.weeks.length),
    loadLine(id, weeks, context),
  );
}

/** How much heavier or lighter the weeks of the phase are than what they are there for. */
function loadLine(id: string, weeks: readonly Week[], context: HoverContext): string | undefined {
  const { plan, language, units } = context;
  const words = PHASE[language];
  const { peak, taper } = plan.shape;
  const heaviest = peak === undefined ? undefined : plan.weeks[peak];
  const load = heaviest && loadOf(heaviest, plan);
  if (id === 'peak' && heaviest && load?.known)
    return words.heaviest(numberOf(heaviest), measured(plan.measure.of, load.value, language, units));
  if (id === 'taper' && heaviest) {
    const lighter = taper.flatMap(({ week, percent: by }) => {
      const at = plan.weeks[week];
      return at && weeks.includes(at) ? [words.lighter(numberOf(at), signed(-by, context))] : [];
    });
    return lighter.length === 0
      ? undefined
      : words.againstPeak(someOf(lighter, language).join(', '), numberOf(heaviest));
  }
  if (id !== 'recovery') return undefined;
  const changes = weeks.flatMap(week => {
    const by = changeFrom(plan.weeks[week.index - 1], week, plan);
    return by === undefined ? [] : [words.lighter(numberOf(week), signed(by, context))];
  });
  return changes.length === 0 ? undefined : words.againstBefore(someOf(changes, language).join(', '));
}

function changeFrom(before: Week | undefined, week: Week, plan: Plan): number | undefined {
  const [was, is] = [before && loadOf(before, plan), loadOf(week, plan)];
  if (!was?.known || !is.known || was.value <= 0) return undefined;
  return (is.value / was.value - 1) * 100;
}

/** `−26%`, with a sign as in a sum. */
function signed(by: number, { language }: HoverContext): string {
  return `${by < 0 ? '-' : '+'}${percent(Math.abs(by), language)}`;
}
