import { dayAndMonth } from '../../messages/dates.js';
import type { Language } from '../../messages/language.js';
import { distance, duration, measured, percent } from '../../messages/numbers.js';
import { addDays, isoWeek } from '../../plan/date.js';
import { atLeast, type Maybe } from '../../plan/known.js';
import type { Week } from '../../plan/plan.js';
import { exceedsByMoreThan } from '../../plan/quantity.js';
import {
  exactLoadOf,
  isJump,
  loadOf,
  loadOfSession,
  referenceFor,
  weeksBefore,
} from '../../plan/reference-week.js';
import { numberOf } from '../../plan/week-number.js';
import { bold, capital, facts, paragraphs, plain } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { copiedDays } from './copied-days.js';
import { opening } from './opening.js';
import { height } from './running-figures.js';
import { easyShare, weekLoad } from './week-load.js';
import { weekMusclesLine, weekMusclesTable, weekShades } from './week-muscles.js';

/** A week's totals, how they compare with what the runner is used to, and what it copies. */
export function weekHover(week: Week, context: HoverContext): string {
  const title = bold(titleOf(week, context));
  const isFull = context.detail === 'full';
  return paragraphs(
    opening(
      {
        shades: weekShades(week.totals.muscles),
        lines: [
          `${title} — ${totalOf(week, context)}${comparisonOf(week, context)}`,
          capital(detailsOf(week, context)),
          weekMusclesLine(week, context),
        ],
      },
      context,
    ),
    copiedDays(week, context),
    isFull ? weekMusclesTable(week, context) : undefined,
    isFull ? weekLoad(week, context) : undefined,
    datesOf(week, context),
    notComparedLine(week, context),
    missingLine(week, context),
    estimateLine(week, context),
  );
}

/** `+8%`, `-30%`. */
function signed(change: number, language: Language): string {
  return `${change < 0 ? '-' : '+'}${percent(Math.abs(change), language)}`;
}

/** `Week 4 · build · Find the rhythm`. */
function titleOf(week: Week, { words, hover }: HoverContext): string {
  const { phase, title } = week;
  const phaseName = phase?.id === undefined ? undefined : words.phases[phase.id]?.name;
  return facts(hover.week.number(numberOf(week)), phaseName, title === undefined ? undefined : plain(title));
}

/** What the plan is measured in: kilometres of running, minutes on the feet, or load. */
function totalOf(week: Week, context: HoverContext): string {
  const { plan, hover } = context;
  const load = loadOf(week, plan);
  if (load.known && load.value === 0) return hover.week.noRunning;
  if (!load.known && !load.atLeast) return hover.week.unknownTotal;
  const text = shown(load, value => amountOf(value, context), context);
  if (plan.measure.of === 'load') return text;
  return plan.measure.of === 'distance' ? hover.week.running(text) : hover.week.onFeet(text);
}

/** A load in the plan's measure. */
function amountOf(load: number, { plan, language, units }: HoverContext): string {
  return measured(plan.measure.of, load, language, units);
}

/** A sum with what is to be said of it: that it is estimated, or that a part is missing. */
function shown(
  value: Maybe<number>,
  format: (value: number) => string,
  { hover }: Pick<HoverContext, 'hover'>,
): string {
  const text = format(atLeast<number>(value) ?? 0);
  if (!value.known) return hover.week.atLeast(text);
  return value.assumed !== undefined && value.assumed > 0 ? hover.amounts.about(text) : text;
}

/** `, +9% against week 3 (27 km)`; nothing where there is nothing to compare with. */
function comparisonOf(week: Week, context: HoverContext): string {
  const { plan, language, comparison, hover } = context;
  const load = loadOf(week, plan);
  const value = atLeast<number>(load) ?? 0;
  const reference = referenceFor(week, plan, comparison);
  if (!reference || reference.value <= 0 || value <= 0) return '';
  // Of a part that is lighter than the reference week nobody knows what the whole is.
  if (!load.known && value <= reference.value) return '';
  const amount = amountOf(reference.value, context);
  const than = reference.week
    ? hover.week.reference(numberOf(reference.week), amount)
    : hover.week.baseline(amount);
  const isOlder = reference.week !== undefined && reference.week.index < week.index - 1;
  const heaviest = isOlder ? hover.week.heaviestOf(weeksBefore(week, plan, comparison).length) : '';
  const change = Math.round((value / reference.value - 1) * 100);
  if (change === 0) return `, ${hover.week.same(than)}${heaviest}`;
  const isAbove = exceedsByMoreThan(value, reference.value, comparison.percent);
  const isOnlyRounding = isAbove && !isJump(week, plan, comparison);
  // A rise that the rule reports must not read as one that it allows, nor the other way round.
  const isBarely = change <= comparison.percent && isAbove && !isOnlyRounding;
  const size = isBarely
    ? hover.week.justOver(signed(comparison.percent, language))
    : signed(change, language);
  const asked =
    isOnlyRounding && change > comparison.percent ? beforeRounding(week, reference.value, context) : '';
  return `, ${hover.week.change(load.known ? size : hover.week.atLeast(size), than)}${heaviest}${asked}`;
}

/** `; +8% before rounding`, of a copied week that rounding to what a runner would choose made so heavy. */
function beforeRounding(week: Week, reference: number, context: HoverContext): string {
  const { plan, comparison, language, hover } = context;
  const exact = exactLoadOf(week, plan);
  if (exact === undefined) return '';
  const before = weeksBefore(week, plan, comparison).map(each => exactLoadOf(each, plan) ?? 0);
  const rise = Math.round((exact / Math.max(reference, ...before) - 1) * 100);
  return `; ${hover.week.beforeRounding(signed(rise, language))}`;
}

/** The rest of the totals on one line: time, climb, runs, hard sessions, strength and mobility days. */
function detailsOf(week: Week, context: HoverContext): string {
  const { totals } = week;
  const { plan, language, units, hover } = context;
  const { runs, hardSessions, strengthDays, mobilityDays, climb } = totals;
  const isAny = (value: Maybe<number>) => (atLeast<number>(value) ?? 0) > 0;
  const asTime = (value: number) => duration(value, language);
  const asDistance = (value: number) => distance(value, language, units);
  const { of } = plan.measure;
  const byTime =
    of !== 'time' && isAny(totals.onFeet)
      ? hover.week.onFeet(shown(totals.onFeet, asTime, context))
      : undefined;
  const byDistance =
    of !== 'distance' && isAny(totals.distance)
      ? hover.week.running(shown(totals.distance, asDistance, context))
      : undefined;
  const longest = totals.longest.known
    ? hover.week.longest(shown(totals.longest, asDistance, context))
    : undefined;
  const isMore = (atLeast<number>(totals.duration) ?? 0) > (atLeast<number>(totals.onFeet) ?? 0);
  return facts(
    byDistance,
    byTime,
    easyShare(week, context),
    climb > 0 ? hover.amounts.up(height(climb, language)) : undefined,
    runs > 0 ? hover.week.runs(runs) : undefined,
    runs > 1 ? longest : undefined,
    hardSessions > 0 ? hover.week.hardSessions(hardSessions) : undefined,
    runs > 0 || strengthDays > 0 ? hover.week.strengthDays(strengthDays) : undefined,
    mobilityDays > 0 ? hover.week.mobilityDays(mobilityDays) : undefined,
    isMore ? hover.week.inAll(shown(totals.duration, asTime, context)) : undefined,
  );
}

function datesOf({ startDate }: Week, { language, hover }: HoverContext): string {
  if (!startDate.known) return hover.week.noDates(hover.amounts.reasons[startDate.reason]);
  const sunday = addDays(startDate.value, 6);
  return facts(
    hover.week.dates(dayAndMonth(startDate.value, language, false), dayAndMonth(sunday, language, true)),
    hover.week.calendarWeek(isoWeek(startDate.value)),
  );
}

function notComparedLine(week: Week, { plan, comparison, hover }: HoverContext): string | undefined {
  const unknownWeek = weeksBefore(week, plan, comparison).find(each => !loadOf(each, plan).known);
  return unknownWeek && hover.week.notCompared(numberOf(unknownWeek));
}

/** Which days keep the total from being known. */
function missingLine(week: Week, { plan, hover }: HoverContext): string | undefined {
  const missing = week.days.flatMap(({ weekday, sessions }) =>
    sessions.flatMap(session => {
      const load = loadOfSession(session, plan);
      return load.known ? [] : [`${hover.week.weekdays[weekday]} (${hover.amounts.reasons[load.reason]})`];
    }),
  );
  return missing.length === 0 ? undefined : hover.week.missing([...new Set(missing)].join(', '));
}

function estimateLine(week: Week, context: HoverContext): string | undefined {
  const { plan, hover } = context;
  const load = loadOf(week, plan);
  if (!load.known || !load.assumed) return undefined;
  const amount = amountOf(load.assumed, context);
  return plan.measure.of === 'load' ? hover.week.estimatedEffort(amount) : hover.week.estimated(amount);
}
