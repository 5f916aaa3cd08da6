import { OVERLAPPING } from '../../knowledge/emphasis.js';
import type { Grade, GroupId } from '../../knowledge/facts.js';
import { GROUPS } from '../../knowledge/lookup.js';
import { decimal, list, percent } from '../../messages/numbers.js';
import { atLeast, type Maybe } from '../../plan/known.js';
import {
  type MuscleWork,
  ofGroup,
  ofTarget,
  type PerMuscle,
  type TargetEmphasis,
} from '../../plan/muscles.js';
import type { Week } from '../../plan/plan.js';
import { referenceFor } from '../../plan/reference-week.js';
import { numberOf } from '../../plan/week-number.js';
import { bold, paragraphs, table } from '../wording/markdown.js';
import { muscleName, short } from '../wording/muscle-names.js';
import type { HoverContext } from './context.js';
import { type MuscleWeekWords, muscleWeekWords } from './words/muscle-week.js';

/** What a week asks of the muscles, beside what the week before asked. The figures are the plan's own. */

/** The groups that runners are advised to strengthen first. */
const PRIORITY: readonly GroupId[] = ['hamstrings', 'glutes', 'calves', 'core'];

/** More names than this nobody takes in at a glance. */
const MOST_NAMES = 4;
const MOST_ROWS = 8;

/**
 * Which groups work most, how that compares with the week before, and which of the first to strengthen get no exercises:
 * one line, nothing for an empty week.
 */
export function weekMusclesLine(week: Week, context: HoverContext): string | undefined {
  const { language } = context;
  const { graded, sets } = week.totals.muscles;
  const says = muscleWeekWords(language);
  const names = (groups: readonly GroupId[]) =>
    list(
      groups.map(each => short(muscleName(each, context.words))),
      language,
    );
  const byTime = leading(graded);
  const bySets = leading(sets);
  if (byTime.length + bySets.length === 0) return undefined;
  const most =
    byTime.length > 0
      ? (graded.known ? says.most : says.mostKnown)(withChanges(byTime, week, context) ?? names(byTime))
      : says.mostSets(names(bySets));
  const missing = withoutStrength(week.totals.muscles);
  return [most, missing.length > 0 ? says.noStrength(names(missing)) : ''].join(' ').trim();
}

/** `calves (+20%) and glutes (+17%), against week 1`; nothing where there is nothing to compare with. */
function withChanges(groups: readonly GroupId[], week: Week, context: HoverContext): string | undefined {
  const { language, words } = context;
  const last = comparedWith(week, context);
  if (!last) return undefined;
  const says = muscleWeekWords(language);
  const changes = groups.map(id => changeText(week.totals.muscles, last.totals.muscles, id, says, context));
  if (changes.every(each => each === undefined)) return undefined;
  const named = groups.map((id, index) => {
    const name = short(muscleName(id, words));
    return changes[index] === undefined ? name : `${name} (${changes[index]})`;
  });
  return says.changed(list(named, language), numberOf(last));
}

/** Nothing as long as it may be that some exercise is for them. */
function withoutStrength({ sets }: MuscleWork): GroupId[] {
  if (!sets.known) return [];
  return PRIORITY.filter(each => amount(sets, each) === 0);
}

/** The groups with nearly as much as the most used one has, the most used first. */
function leading(figure: Maybe<PerMuscle>): GroupId[] {
  const ordered = shown(figure).sort((a, b) => amount(figure, b) - amount(figure, a));
  const most = ordered[0] === undefined ? 0 : amount(figure, ordered[0]);
  return ordered.filter(each => gradeAmong(amount(figure, each), most) === 3).slice(0, MOST_NAMES);
}

/** The groups that have something; those that are made of others' muscles only where they are meant as a whole. */
function shown(figure: Maybe<PerMuscle>): GroupId[] {
  return GROUPS.map(({ id }) => id).filter(
    id =>
      amount(figure, id) > 0 && (!OVERLAPPING.has(id) || (atLeast<number>(ofTarget(figure, id)) ?? 0) > 0),
  );
}

function amount(figure: Maybe<PerMuscle>, id: GroupId): number {
  return atLeast<number>(ofGroup(figure, id)) ?? 0;
}

/** The groups one by one, with what the units mean and what is not known. */
export function weekMusclesTable(week: Week, context: HoverContext): string {
  const { language, words } = context;
  const says = muscleWeekWords(language);
  const now = week.totals.muscles;
  const last = comparedWith(week, context);
  const before = last?.totals.muscles;
  const rows = rowsOf(now, before);
  if (rows.length === 0) return now.unlisted > 0 ? says.unlisted(now.unlisted) : '';
  const { columns } = says;
  // A column of nothings says nothing, unless there was something the week before.
  const isAny = (of: 'graded' | 'sets') =>
    [now, before].some(work => work && rows.some(id => amount(work[of], id) > 0));
  const cells = (of: 'graded' | 'sets', work: MuscleWork | undefined) =>
    work && isAny(of) ? rows.map(id => figureText(ofGroup(work[of], id), of, context)) : [];
  return paragraphs(
    table([
      { title: columns.muscles, cells: rows.map(id => bold(short(muscleName(id, words)))) },
      { title: columns.minutes, cells: cells('graded', now) },
      {
        title: last ? says.against(numberOf(last)) : '',
        cells: rows.map(id => before && changeText(now, before, id, says, context)),
      },
      { title: columns.sets, cells: cells('sets', now) },
      { title: last ? says.setsIn(numberOf(last)) : '', cells: cells('sets', before) },
    ]),
    notes(now, says),
  );
}

/** The week before; after a lighter one the week that the title compares with, so that coming back is no alarm. */
function comparedWith(week: Week, { plan, comparison }: HoverContext): Week | undefined {
  const last = plan.weeks[week.index - 1];
  const isLighter = last?.phase?.id === 'recovery' || last?.phase?.id === 'taper' || last?.isRaceWeek;
  return (isLighter ? referenceFor(week, plan, comparison)?.week : undefined) ?? last;
}

/** The groups to strengthen first always, and the others that are worked most, the most worked first. */
function rowsOf(now: MuscleWork, before: MuscleWork | undefined): GroupId[] {
  const of = ({ graded, sets }: MuscleWork) => [...shown(graded), ...shown(sets)];
  const worked = of(now);
  if (worked.length === 0) return [];
  const byWork = (a: GroupId, b: GroupId) =>
    amount(now.graded, b) - amount(now.graded, a) || amount(now.sets, b) - amount(now.sets, a);
  const others = [...new Set([...worked, ...(before ? of(before) : [])])]
    .filter(id => !PRIORITY.includes(id))
    .sort(byWork);
  return [...PRIORITY, ...others.slice(0, MOST_ROWS - PRIORITY.length)].sort(byWork);
}

/** Of what is not wholly known nobody can say how it compares. */
function changeText(
  now: MuscleWork,
  before: MuscleWork,
  id: GroupId,
  says: MuscleWeekWords,
  { language }: HoverContext,
): string | undefined {
  if (!now.graded.known || !before.graded.known) return undefined;
  const [value, reference] = [amount(now.graded, id), amount(before.graded, id)];
  if (reference === 0) return value === 0 ? undefined : says.isNew;
  const change = Math.round((value / reference - 1) * 100);
  if (change === 0) return says.same;
  return `${change < 0 ? '-' : '+'}${percent(Math.abs(change), language)}`;
}

function figureText(
  figure: Maybe<number>,
  of: 'graded' | 'sets',
  { language, hover }: HoverContext,
): string | undefined {
  const value = atLeast<number>(figure) ?? 0;
  const text = of === 'graded' ? decimal(value / 60, language, 0) : decimal(value, language);
  if (figure.known) return text;
  return value > 0 ? hover.week.atLeast(text) : undefined;
}

function notes(work: MuscleWork, says: MuscleWeekWords): string {
  const { graded, sets, unlisted } = work;
  const hasUnknownSets = !sets.known && unlisted === 0 && sets.reason === 'partly-unknown' && graded.known;
  return [
    says.units,
    graded.known && graded.assumed ? says.estimated : undefined,
    graded.known ? undefined : says.partlyUnknown,
    unlisted > 0 ? says.unlisted(unlisted) : undefined,
    hasUnknownSets ? says.unknownExercises : undefined,
    withoutStrength(work).length > 0 ? says.priority : undefined,
  ]
    .filter(each => each !== undefined)
    .join(' ');
}

/** Effective sets in a week from which a muscle is shaded as the main thing, and as clearly trained: a custom of ours. */
const MAIN_SETS = 6;
const CLEAR_SETS = 3;

/** Shares of what the most used muscle has, from which another is shaded as much, and clearly. */
const NEARLY = 0.85;
const HALF = 0.5;

/**
 * How a figure shades a week, a custom of ours. Time counts beside that of the most used muscle: nearly as much 3,
 * at least half 2, else 1, so that a week of one run is shaded as the run itself and weeks differ to the eye. Sets count by themselves: 3 for six
 * effective sets, which is a usual dose on each of two days, 2 for half of that, 1 for less. The darker of the two is
 * shown.
 */
export function weekShades({ graded, sets }: MuscleWork): TargetEmphasis[] {
  const time = atLeast<PerMuscle>(graded)?.targets;
  const exercises = atLeast<PerMuscle>(sets)?.targets;
  const ids = time?.ids ?? exercises?.ids ?? [];
  const most = Math.max(0, ...(time?.values ?? []));
  return ids
    .map((target, place): TargetEmphasis => {
      const byTime = gradeAmong(time?.values[place] ?? 0, most);
      const bySets = gradeOfSets(exercises?.values[place] ?? 0);
      return { target, emphasis: byTime > bySets ? byTime : bySets };
    })
    .filter(each => each.emphasis > 0)
    .sort((a, b) => b.emphasis - a.emphasis);
}

function gradeAmong(value: number, most: number): Grade {
  if (value <= 0) return 0;
  if (value >= most * NEARLY) return 3;
  return value >= most * HALF ? 2 : 1;
}

function gradeOfSets(sets: number): Grade {
  if (sets >= MAIN_SETS) return 3;
  if (sets >= CLEAR_SETS) return 2;
  return sets > 0 ? 1 : 0;
}
