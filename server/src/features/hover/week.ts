import { dayAndMonth } from '../../messages/dates.js';
import type { Language } from '../../messages/language.js';
import { distance, duration, minutes, percent } from '../../messages/numbers.js';
import { addDays } from '../../plan/date.js';
import { atLeast, type Maybe } from '../../plan/known.js';
import type { Session, Week } from '../../plan/plan.js';
import { exceedsByMoreThan } from '../../plan/quantity.js';
import { loadOf, referenceFor, weeksBefore } from '../../plan/reference-week.js';
import type { HoverContext } from './context.js';
import { bold, capital, facts, paragraphs, plain } from './markdown.js';

/** A week's totals, and how they compare with what the runner is used to. */
export function weekHover(week: Week, context: HoverContext): string {
  const title = bold(titleOf(week, context));
  if (week.derivation) return derivedWeek(title, week, context);
  return paragraphs(
    `${title} — ${totalOf(week, context)}${comparisonOf(week, context)}`,
    capital(detailsOf(week, context)),
    datesOf(week, context),
    notComparedLine(week, context),
    missingLine(week, context),
    estimateLine(week, context),
  );
}

/** The days that it copies are not computed yet, so there is no total to compare. */
function derivedWeek(title: string, week: Week, context: HoverContext): string {
  const { plan, language, hover } = context;
  const { fromWeek, percent: change } = week.derivation ?? {};
  const written = atLeast<number>(loadOf(week, plan)) ?? 0;
  return paragraphs(
    `${title} — ${hover.week.derived(fromWeek, change === undefined ? '' : ` ${signed(change, language)}`)}`,
    written > 0 ? hover.week.writtenHere(amountOf(written, context)) : undefined,
    datesOf(week, context),
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

function numberOf(week: Week): number {
  return week.number ?? week.index + 1;
}

/** What the plan is measured in: kilometres of running, or minutes on the feet. */
function totalOf(week: Week, { plan, language, hover }: HoverContext): string {
  const isDistance = plan.measure.of === 'distance';
  const load = loadOf(week, plan);
  if (load.known && load.value === 0) return hover.week.noRunning;
  const text = shown(load, isDistance ? distance : minutes, language, hover);
  return isDistance ? hover.week.running(text) : hover.week.onFeet(text);
}

/** A load in the plan's measure. */
function amountOf(load: number, { plan, language }: HoverContext): string {
  return plan.measure.of === 'distance' ? distance(load, language) : minutes(load, language);
}

/** A sum with what is to be said of it: that it is estimated, or that a part is missing. */
function shown(
  value: Maybe<number>,
  format: (value: number, language: Language) => string,
  language: Language,
  { amounts, week }: HoverContext['hover'],
): string {
  const text = format(atLeast<number>(value) ?? 0, language);
  if (!value.known) return week.atLeast(text);
  return value.assumed !== undefined && value.assumed > 0 ? amounts.about(text) : text;
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
  // A rise that the rule reports must not read as one that it allows.
  const isBarely =
    change <= comparison.percent && exceedsByMoreThan(value, reference.value, comparison.percent);
  const size = isBarely
    ? hover.week.justOver(signed(comparison.percent, language))
    : signed(change, language);
  return `, ${hover.week.change(load.known ? size : hover.week.atLeast(size), than)}${heaviest}`;
}

/** The rest of the totals on one line: time, climb, runs, hard sessions and strength days. */
function detailsOf({ totals }: Week, { plan, language, hover }: HoverContext): string {
  const { runs, hardSessions, strengthDays, climb } = totals;
  const isAny = (value: Maybe<number>) => (atLeast<number>(value) ?? 0) > 0;
  const isDistance = plan.measure.of === 'distance';
  const byTime = isAny(totals.onFeet)
    ? hover.week.onFeet(shown(totals.onFeet, duration, language, hover))
    : undefined;
  const byDistance = isAny(totals.distance)
    ? hover.week.running(shown(totals.distance, distance, language, hover))
    : undefined;
  const longest = totals.longest.known
    ? hover.week.longest(shown(totals.longest, distance, language, hover))
    : undefined;
  const isMore = (atLeast<number>(totals.duration) ?? 0) > (atLeast<number>(totals.onFeet) ?? 0);
  return facts(
    isDistance ? byTime : byDistance,
    climb > 0 ? hover.amounts.up(distance(climb, language)) : undefined,
    runs > 0 ? hover.week.runs(runs) : undefined,
    runs > 1 ? longest : undefined,
    hardSessions > 0 ? hover.week.hardSessions(hardSessions) : undefined,
    runs > 0 || strengthDays > 0 ? hover.week.strengthDays(strengthDays) : undefined,
    isMore ? hover.week.inAll(shown(totals.duration, duration, language, hover)) : undefined,
  );
}

function datesOf({ startDate }: Week, { language, hover }: HoverContext): string {
  if (!startDate.known) return hover.week.noDates(hover.amounts.reasons[startDate.reason]);
  const sunday = addDays(startDate.value, 6);
  return hover.week.dates(dayAndMonth(startDate.value, language, false), dayAndMonth(sunday, language, true));
}

function notComparedLine(week: Week, { plan, comparison, hover }: HoverContext): string | undefined {
  const unknownWeek = weeksBefore(week, plan, comparison).find(each => !loadOf(each, plan).known);
  return unknownWeek && hover.week.notCompared(numberOf(unknownWeek));
}

/** Which days keep the total from being known. */
function missingLine(week: Week, { plan, hover }: HoverContext): string | undefined {
  const loadOfSession = (session: Session) =>
    plan.measure.of === 'distance' ? session.running : session.onFeet;
  const missing = week.days.flatMap(({ weekday, sessions }) =>
    sessions.flatMap(session => {
      const load = loadOfSession(session);
      return load.known ? [] : [`${hover.week.weekdays[weekday]} (${hover.amounts.reasons[load.reason]})`];
    }),
  );
  return missing.length === 0 ? undefined : hover.week.missing([...new Set(missing)].join(', '));
}

function estimateLine(week: Week, context: HoverContext): string | undefined {
  const load = loadOf(week, context.plan);
  return load.known && load.assumed
    ? context.hover.week.estimated(amountOf(load.assumed, context))
    : undefined;
}
