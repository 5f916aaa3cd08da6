import { fold } from '../../knowledge/fold.js';
import { dayAndMonth } from '../../messages/dates.js';
import { decimal, distance, duration, list, measured } from '../../messages/numbers.js';
import { addDays } from '../../plan/date.js';
import { atLeast, type Maybe } from '../../plan/known.js';
import type { UsedFile, Words } from '../../plan/plan.js';
import { loadOf } from '../../plan/reference-week.js';
import { numberOf } from '../../plan/week-number.js';
import { total } from '../../training/totals.js';
import { bold, capital, facts, paragraphs, plain } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import type { HoverContext } from './context.js';
import { paceText } from './running-figures.js';
import { PLAN_HEAD } from './words/plan-head.js';

/** The `plan` line: how long the plan is, from when to when, and what it comes to. */
export function planTitleHover(context: HoverContext): string | undefined {
  const { plan, language, units } = context;
  const words = PLAN_HEAD[language];
  const { weeks, head, measure, shape } = plan;
  const title = bold(plain(head.title ?? ''));
  if (title === '****') return undefined;
  if (weeks.length === 0) return `${title} — ${words.noWeeks}`;
  const far = total(weeks.map(({ totals }) => totals.distance));
  const long = total(weeks.map(({ totals }) => totals.duration));
  const runs = weeks.reduce((sum, { totals }) => sum + totals.runs, 0);
  const heaviest = shape.peak === undefined ? undefined : weeks[shape.peak];
  const load = heaviest && atLeast<number>(loadOf(heaviest, plan));
  return paragraphs(
    `${title} — ${facts(words.weeks(weeks.length), datesOf(context))}`,
    facts(
      told(far, words.running, metres => distance(metres, language, units), context),
      told(long, words.inAll, seconds => duration(seconds, language), context),
      runs > 0 ? words.runs(runs) : undefined,
      heaviest && load
        ? words.heaviest(numberOf(heaviest), measured(measure.of, load, language, units))
        : undefined,
    ),
  );
}

function datesOf({ plan, language }: HoverContext): string | undefined {
  const { head, weeks } = plan;
  const mondays = weeks.flatMap(({ startDate }) => (startDate.known ? [startDate.value] : [])).sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = head.start !== undefined && head.start > first ? head.start : first;
  return PLAN_HEAD[language].from(
    dayAndMonth(from, language, true),
    dayAndMonth(addDays(last, 6), language, true),
  );
}

/** What is certain, said as such where there is more. */
function told(
  value: Maybe<number>,
  say: (amount: string) => string,
  text: (value: number) => string,
  { hover }: HoverContext,
): string | undefined {
  const least = atLeast<number>(value) ?? 0;
  if (least <= 0) return undefined;
  if (!value.known) return say(hover.week.atLeast(text(least)));
  return say(
    value.assumed !== undefined && value.assumed > 0 ? hover.amounts.about(text(least)) : text(least),
  );
}

/** The `athlete` line: what is known of the runner. */
export function athleteHover(context: HoverContext): string | undefined {
  const { plan, language } = context;
  const words = PLAN_HEAD[language];
  const { athlete, maxHr, restHr } = plan.head;
  const { vdot, threshold } = plan.fitness;
  const name = plain(athlete ?? '');
  if (name === '') return undefined;
  const known = [
    vdot && words.vdot(decimal(vdot.value, language)),
    threshold && words.threshold(paceText(threshold.pace, context)),
    maxHr === undefined ? undefined : words.maxHr(maxHr),
    restHr === undefined ? undefined : words.restHr(restHr),
  ].filter(each => each !== undefined);
  return paragraphs(
    `${bold(name)} — ${words.athlete}`,
    known.length === 0 ? words.nothingKnown : words.known(known.join(', ')),
  );
}

/** The `units` line. */
export function unitsHover({ plan, language }: HoverContext): string | undefined {
  const { units } = plan.head;
  return units && paragraphs(PLAN_HEAD[language].units[units], PLAN_HEAD[language].asWritten);
}

const SORTS = ['ownSessions', 'ownExercises', 'paces', 'shoes'] as const satisfies (keyof Words)[];

/** A `use` line: which words the file brings in, and which of them this plan has itself. */
export function useHover({ path, file }: UsedFile, context: HoverContext): string {
  const { plan, language } = context;
  const words = PLAN_HEAD[language];
  const { head } = plan;
  const title = bold(plain(path));
  if (file === undefined) return `${title} — ${words.notRead}`;
  // What the file itself uses comes through it; with several files nobody can tell through which.
  const isFrom = (each: { readonly name: { readonly range: { readonly file?: string } } }) =>
    head.uses.length === 1 || each.name.range.file === file;
  const namesOf = (sort: keyof Words) => [
    ...new Set(
      (head.borrowed[sort] as readonly Words[keyof Words][number][])
        .filter(isFrom)
        .map(({ name }) => name.written),
    ),
  ];
  const lists = SORTS.map(sort => ({ sort, names: namesOf(sort) })).filter(({ names }) => names.length > 0);
  const doubled = lists.flatMap(({ sort, names }) => {
    const own = new Set(head[sort].map(({ name }) => fold(name.written)));
    return names.filter(name => own.has(fold(name)));
  });
  const some = (names: readonly string[]) => someOf(names, language).map(name => plain(name));
  return paragraphs(
    `${title} — ${lists.length === 0 ? words.bringsNothing : words.brings}`,
    facts(...lists.map(({ sort, names }) => capital(words.sorts[sort](some(names).join(', '))))),
    doubled.length === 0 ? undefined : words.ownFirst(list(some(doubled), language)),
  );
}
