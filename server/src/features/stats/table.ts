import { words as knowledge } from '../../knowledge/text.js';
import type { Language } from '../../messages/language.js';
import { clock } from '../../messages/numbers.js';
import { type IsoDate, weekdayOf } from '../../plan/date.js';
import { atLeast, type Maybe } from '../../plan/known.js';
import type { Plan, Race } from '../../plan/plan.js';
import { METRES_PER } from '../../plan/quantity.js';
import { USUAL_COMPARISON } from '../../plan/reference-week.js';
import { cell, changeCell, type DistanceUnits, distanceIn } from './cells.js';
import { type Figures, meanOf, totalOf, type WeekRow, weekRows } from './figures.js';
import { type Note, notesOf } from './notes.js';
import { COLUMNS, type ColumnId, type StatsWords, statsWords } from './words.js';

/** A plan week by week, in words and figures, without a width: that is the affair of who shows it. */
export interface StatsTable {
  readonly title?: string;
  /** Lines below the title. */
  readonly subtitles: readonly string[];
  readonly columns: readonly Column[];
  /** A line a week, a cell a column. */
  readonly weeks: readonly (readonly string[])[];
  /** The total and the mean. */
  readonly sums: readonly (readonly string[])[];
  readonly notes: readonly Note[];
}

export interface Column {
  readonly id: ColumnId;
  readonly name: string;
  readonly unit: string;
  readonly align: 'left' | 'right';
  /** Where there is no room for all columns, those with the highest number go first; 0 always stays. */
  readonly dispensable: number;
}

/** The columns that can be missed, the first of them most easily. */
const DISPENSABLE: readonly ColumnId[] = [
  'climb',
  'mobility',
  'from',
  'load',
  'hard',
  'longest',
  'strength',
  'distance',
  'onFeet',
];

export function statsTable(plan: Plan, language: Language): StatsTable {
  const words = statsWords(language);
  const units = plan.head.units ?? 'km';
  const rows = weekRows(plan);
  const heading = {
    title: titleOf(plan),
    subtitles: plan.head.races.flatMap(race => raceLine(race, units, language)),
  };
  if (rows.length === 0)
    return { ...heading, columns: [], weeks: [], sums: [], notes: [{ text: words.noWeeks }] };
  const columns = columnsOf(plan, rows, units, words);
  const line = (label: string, figures: Figures, row?: WeekRow, days = 0) =>
    columns.map(({ id }) => cellOf(id, { label, figures, row, days, units, language, words }));
  const total = totalOf(plan, rows);
  return {
    ...heading,
    columns,
    weeks: rows.map(row => line(weekLabel(row, language), row, row)),
    sums:
      rows.length === 1
        ? []
        : [line(words.total, total), line(words.mean, meanOf(total, rows.length), undefined, 1)],
    notes: notesOf(plan, rows, units, language),
  };
}

function titleOf({ head: { title, athlete } }: Plan): string | undefined {
  return title !== undefined && athlete !== undefined ? `${title} (${athlete})` : (title ?? athlete);
}

/** `Race: Lakeside half, 21.1 km, Sun 11 Oct 2026, goal 1:56:00`. */
function raceLine(race: Race, units: DistanceUnits, language: Language): string[] {
  const words = statsWords(language);
  const { name, distance, date, time } = race;
  const facts = [
    name,
    distance === undefined ? undefined : distanceIn(units, distance, language),
    date === undefined
      ? undefined
      : `${words.weekdays[weekdayOf(date)]} ${shortDate(date, words)} ${date.slice(0, 4)}`,
    time === undefined ? undefined : words.goal(clock(time)),
  ].filter(fact => fact !== undefined);
  return facts.length === 0 ? [] : [`${words.race}: ${facts.join(', ')}`];
}

/** `20 Jul`. */
function shortDate(date: IsoDate, words: StatsWords): string {
  return `${Number(date.slice(8))} ${words.months[Number(date.slice(5, 7)) - 1]}`;
}

/** `4 recovery`. */
function weekLabel({ number, week }: WeekRow, language: Language): string {
  const id = week.phase?.id;
  const phase = id === undefined ? undefined : knowledge(language).phases[id]?.name;
  return phase === undefined ? String(number) : `${number} ${phase}`;
}

function columnsOf(plan: Plan, rows: readonly WeekRow[], units: DistanceUnits, words: StatsWords): Column[] {
  const measure = { distance: 'distance', time: 'onFeet', load: 'load' } as const;
  const isShown = (id: ColumnId) =>
    (id !== 'from' || rows.some(row => row.week.startDate.known)) &&
    (id !== 'climb' || rows.some(row => (atLeast<number>(row.climb) ?? 0) > 0));
  const unitOf: Readonly<Record<ColumnId, string>> = {
    week: '',
    from: '',
    distance: units,
    onFeet: words.units.minutes,
    hard: '%',
    longest: units,
    climb: 'm',
    strength: words.units.days,
    mobility: words.units.days,
    load: words.units.points,
    change: '%',
  };
  return COLUMNS.filter(isShown).map(id => ({
    id,
    name: words.columns[id],
    unit: unitOf[id],
    align: id === 'week' ? 'left' : 'right',
    // What the weeks are compared by is what the table is for.
    dispensable: id === measure[plan.measure.of] ? 0 : DISPENSABLE.toReversed().indexOf(id) + 1,
  }));
}

interface CellContext {
  readonly label: string;
  readonly figures: Figures;
  /** Absent in a line that is of no week. */
  readonly row?: WeekRow;
  /** Decimals of a number of days. */
  readonly days: number;
  readonly units: DistanceUnits;
  readonly language: Language;
  readonly words: StatsWords;
}

function cellOf(id: ColumnId, context: CellContext): string {
  const { label, figures, row, days, units, language, words } = context;
  const distance = (value: Maybe<number>) => cell(value, { per: METRES_PER[units], digits: 1 }, language);
  switch (id) {
    case 'week':
      return label;
    case 'from':
      return row?.week.startDate.known ? shortDate(row.week.startDate.value, words) : '';
    case 'distance':
      return distance(figures.distance);
    case 'onFeet':
      return cell(figures.onFeet, { per: 60, digits: 0 }, language);
    case 'hard':
      return figures.hardShare ? cell(figures.hardShare, { per: 0.01, digits: 0 }, language) : '';
    case 'longest':
      return figures.longest ? distance(figures.longest) : '';
    case 'climb':
      return cell(figures.climb, { per: 1, digits: 0 }, language);
    case 'strength':
      return cell(figures.strengthDays, { per: 1, digits: days }, language);
    case 'mobility':
      return cell(figures.mobilityDays, { per: 1, digits: days }, language);
    case 'load':
      return cell(figures.load, { per: 1, digits: 0 }, language);
    case 'change':
      return row?.change ? changeCell(row.change, USUAL_COMPARISON.percent, language) : '';
  }
}
