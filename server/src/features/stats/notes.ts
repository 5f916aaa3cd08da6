import type { Language } from '../../messages/language.js';
import { list, measured, percent } from '../../messages/numbers.js';
import { atLeast, type Maybe, type UnknownReason } from '../../plan/known.js';
import type { Plan, Session, Week, Weekday } from '../../plan/plan.js';
import { METRES_PER } from '../../plan/quantity.js';
import { loadOf, USUAL_COMPARISON } from '../../plan/reference-week.js';
import { numberOf } from '../../plan/week-number.js';
import { AT_LEAST, cell, type DistanceUnits, distanceIn, ESTIMATED, UNKNOWN } from './cells.js';
import { type WeekRow, zoneShares } from './figures.js';
import { reasonFor, type StatsWords, statsWords, weekdayName } from './words.js';

/** A line below the table: what a sign in it means, or what it does not show. */
export interface Note {
  readonly sign?: string;
  /** Where it must not be broken it has no-break spaces. */
  readonly text: string;
}

const NO_BREAK = '\u00a0';

/** An amount, which stays on one line with its unit. */
function whole(amount: string): string {
  return amount.replaceAll(' ', NO_BREAK);
}

interface NoteContext {
  readonly plan: Plan;
  readonly rows: readonly WeekRow[];
  readonly units: DistanceUnits;
  readonly language: Language;
  readonly words: StatsWords;
}

/** How many weeks with something unknown are named; of more only the number is told. */
const MOST_WEEKS = 6;

export function notesOf(
  plan: Plan,
  rows: readonly WeekRow[],
  units: DistanceUnits,
  language: Language,
): Note[] {
  const context = { plan, rows, units, language, words: statsWords(language) };
  return [
    ...peakNote(context),
    ...zonesNote(context),
    ...shoesNotes(context),
    ...changeNote(context),
    ...loadNote(context),
    ...estimateNote(context),
    ...unknownNote(context),
  ];
}

function peakNote({ plan, units, language, words }: NoteContext): Note[] {
  const { peak, taper } = plan.shape;
  const week = peak === undefined ? undefined : plan.weeks[peak];
  const load = week && loadOf(week, plan);
  if (!week || !load?.known || plan.weeks.length < 2) return [];
  const amount =
    plan.measure.of === 'distance'
      ? distanceIn(units, load.value, language)
      : measured(plan.measure.of, load.value, language);
  const mark = load.assumed !== undefined && load.assumed > 0 ? ESTIMATED : '';
  // A race may well be longer than any week of training before it: that is no easing off.
  const changes = taper
    .filter(each => each.percent >= 0)
    .map(each => {
      const lighter = Math.round(each.percent);
      const change =
        lighter === 0
          ? percent(0, language)
          : `${lighter > 0 ? '-' : '+'}${percent(Math.abs(lighter), language)}`;
      return whole(`${words.week(numberOf(plan.weeks[each.week]!))} ${change}`);
    });
  const after = changes.length === 0 ? '' : words.after(changes.join(', '));
  return [{ text: `${words.peak(numberOf(week), whole(`${mark}${amount}`))}${after}` }];
}

function zonesNote({ plan, language, words }: NoteContext): Note[] {
  const { zones } = plan.shape;
  const times = zones.known ? zones.value : zones.atLeast;
  const shares = times && zoneShares(times);
  if (!shares) return [];
  const [easy, middle, top] = shares;
  const each = (share: number) => percent(share, language);
  return [
    { text: `${words.zones(each(easy), each(middle), each(top))}${zones.known ? '' : words.zonesOfKnown}` },
  ];
}

function shoesNotes({ plan, units, language, words }: NoteContext): Note[] {
  return plan.mileage.map(({ shoes, total, wornOut }) => {
    const far = (metres: number | undefined) =>
      metres === undefined ? undefined : whole(distanceIn(units, metres, language));
    const end = cell(total, { per: METRES_PER[units], digits: 0 }, language);
    const reached = wornOut && words.week(numberOf(plan.weeks[wornOut.week]!));
    const name = shoes.label ?? shoes.name.written;
    return { text: words.shoes(name, far(shoes.from), whole(`${end} ${units}`), far(shoes.until), reached) };
  });
}

function changeNote({ plan, rows, units, language, words }: NoteContext): Note[] {
  if (!rows.some(row => row.change)) return [];
  const amount = plan.head.baseline?.amount;
  const isUsed = rows.some(row => row.change && !row.change.reference.week);
  const baseline =
    !amount || !isUsed
      ? undefined
      : amount.dimension === 'distance'
        ? distanceIn(units, amount.high, language)
        : measured('time', amount.high, language);
  return [
    { text: words.change(plan.measure.of, USUAL_COMPARISON.lookBackWeeks, baseline && whole(baseline)) },
  ];
}

function loadNote({ rows, words }: NoteContext): Note[] {
  const loads = rows.map(row => row.load);
  if (!loads.some(load => (atLeast<number>(load) ?? 0) > 0)) return [];
  return [{ text: words.load(loads.some(isEstimated)) }];
}

function estimateNote({ plan, rows, words }: NoteContext): Note[] {
  const values = rows.flatMap(row => [row.distance, row.onFeet]);
  const ofShoes = plan.mileage.map(each => each.total);
  if (![...values, ...ofShoes].some(isEstimated)) return [];
  return [{ sign: ESTIMATED, text: words.estimatedPace(plan.fitness.training !== undefined) }];
}

function isEstimated(value: Maybe<number>): boolean {
  return value.known && value.assumed !== undefined && value.assumed > 0;
}

/** Where something is unknown, and why: by reason, and for each reason by week. */
function unknownNote({ plan, language, words }: NoteContext): Note[] {
  const reasons = new Map<string, Map<string, Set<string>>>();
  for (const week of plan.weeks)
    for (const { weekday, reason } of unknownsIn(week)) {
      const why = reasonFor(reason, language);
      const weeks = reasons.get(why) ?? new Map<string, Set<string>>();
      const name = words.week(numberOf(week));
      const days = weeks.get(name) ?? new Set<string>();
      if (weekday) days.add(weekdayName(weekday, language));
      reasons.set(why, weeks.set(name, days));
    }
  if (reasons.size === 0) return [];
  const parts = [...reasons].map(([why, weeks]) => {
    const places = [...weeks].map(([week, days]) => `${week} ${list([...days], language)}`.trimEnd());
    const named = places.slice(0, MOST_WEEKS).join(', ');
    const rest = places.length > MOST_WEEKS ? `, ${words.more(places.length - MOST_WEEKS)}` : '';
    return `${named}${rest} (${why})`;
  });
  return [{ sign: `${UNKNOWN} ${AT_LEAST}`, text: words.notCounted(parts.join('; ')) }];
}

interface UnknownPlace {
  /** Absent where it is the whole week. */
  readonly weekday?: Weekday;
  readonly reason: UnknownReason;
}

function unknownsIn(week: Week): UnknownPlace[] {
  if (week.derivation && week.derivation.source === undefined) return [{ reason: 'no-week-to-copy' }];
  return week.days.flatMap(({ weekday, sessions }) =>
    sessions.flatMap(session => {
      const reason = reasonIn(session);
      return reason ? [{ weekday, reason }] : [];
    }),
  );
}

/** Why something of a session that the table adds up is unknown. */
function reasonIn({ running, onFeet, load, zones }: Session): UnknownReason | undefined {
  for (const value of [running, onFeet, load, zones]) if (!value.known) return value.reason;
  return undefined;
}
