import { fold } from '../../server/src/knowledge/fold.js';
import type { Day, Plan } from '../../server/src/plan/plan.js';
import type { TextRange } from '../../server/src/plan/text-range.js';
import { planFrom } from '../support/plans.js';

/** What happens to a text while it is written: a piece of it is replaced, mostly by nothing. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** What a piece of damage cost the days that it did not touch. */
export interface Toll {
  readonly untouched: number;
  /** How many of them are still there, on their weekday, with the same sessions. */
  readonly kept: number;
  /** How many of those are also in their week still. */
  readonly inPlace: number;
}

interface KnownDay {
  readonly day: Day;
  readonly week: number;
  /** The line of the week's heading. */
  readonly weekLine: TextRange;
  /** The day, and the lines that define the words it uses: who edits those, edits the day. */
  readonly touchedBy: readonly TextRange[];
}

/** A whole text and its plan, as a measure for what is left of it after damage. */
export class Whole {
  readonly plan: Plan;
  private readonly days: readonly KnownDay[];

  constructor(readonly text: string) {
    this.plan = planFrom(text);
    const definitions = definitionsIn(this.plan);
    this.days = this.plan.weeks.flatMap(week =>
      // A copied day means what the week that it is copied from means, and is counted there.
      week.days.filter(isWritten).map(day => ({
        day,
        week: week.index,
        weekLine: lineAround(text, week.headRange.start),
        touchedBy: [day.range, ...wordsUsed(text, day.range, definitions)],
      })),
    );
  }

  /** The plan of the damaged text, and what the damage cost. */
  after({ start, end, insert }: Damage): { plan: Plan; toll: Toll } {
    const plan = planFrom(this.text.slice(0, start) + insert + this.text.slice(end));
    const found = new Map<number, { day: Day; week: number; weekStart: number }>();
    for (const week of plan.weeks)
      for (const day of week.days.filter(isWritten))
        found.set(day.range.start, { day, week: week.index, weekStart: week.headRange.start });
    const shift = insert.length - (end - start);
    const moved = (offset: number) => (offset >= end ? offset + shift : offset);
    let untouched = 0;
    let kept = 0;
    let inPlace = 0;
    for (const known of this.days) {
      if (known.touchedBy.some(range => start <= range.end && range.start <= end)) continue;
      untouched++;
      const now = found.get(moved(known.day.range.start));
      if (!now || !meansTheSame(known.day, now.day)) continue;
      kept++;
      const { weekLine } = known;
      const onItsLine =
        Math.min(weekLine.start, moved(weekLine.start)) <= now.weekStart &&
        now.weekStart <= moved(weekLine.end);
      if (onItsLine || now.week === known.week) inPlace++;
    }
    return { plan, toll: { untouched, kept, inPlace } };
  }
}

/** The lines that give the author's own words a meaning, by those words. */
function definitionsIn({ head }: Plan): ReadonlyMap<string, TextRange> {
  const all = [...head.ownSessions, ...head.ownExercises, ...head.paces, ...head.shoes];
  return new Map(all.map(({ name, range }) => [fold(name.written), range]));
}

function wordsUsed(text: string, range: TextRange, definitions: ReadonlyMap<string, TextRange>): TextRange[] {
  const used = new Set<TextRange>();
  const look = ({ start, end }: TextRange): void => {
    for (const word of text.slice(start, end).match(/[\p{L}\p{N}-]+/gu) ?? []) {
      const definition = definitions.get(fold(word));
      if (!definition || used.has(definition)) continue;
      used.add(definition);
      look(definition);
    }
  };
  look(range);
  return [...used];
}

function lineAround(text: string, offset: number): TextRange {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

function isWritten({ copied }: Day): boolean {
  return copied === undefined;
}

/**
 * Places move with the text, dates with the lines about the race, and what has to be estimated with the lines about the
 * runner. Everything else is what the day means.
 */
const NOT_MEANING: ReadonlySet<string> = new Set([
  ...['range', 'headRange', 'climbRange', 'descendRange', 'repeatRange', 'date'],
  ...['distance', 'duration', 'running', 'onFeet', 'pace', 'effort', 'load', 'zones'],
]);

export function meansTheSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!meansTheSame(a[i], b[i])) return false;
    return true;
  }
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in one) if (!NOT_MEANING.has(key) && !meansTheSame(one[key], other[key])) return false;
  for (const key in other)
    if (!(key in one) && !NOT_MEANING.has(key) && other[key] !== undefined) return false;
  return true;
}

/** Every place in a plan that lies outside its text or ends before it starts, by where it is in the plan. */
export function misplaced(plan: Plan, length: number): string[] {
  const wrong: string[] = [];
  // Names for the places cost more than the places themselves, so they are made when something is wrong.
  if (!isAllInside(plan, length)) name(plan, 'plan');
  return wrong;

  function name(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null || isAllInside(value, length)) return;
    const { start, end } = value as Partial<TextRange>;
    if (typeof start === 'number') wrong.push(`${path} ${start}-${end}`);
    else for (const [key, inner] of Object.entries(value)) name(inner, `${path}.${key}`);
  }
}

function isAllInside(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    for (const inner of value) if (!isAllInside(inner, length)) return false;
    return true;
  }
  const { start, end } = value as Partial<TextRange>;
  if (typeof start === 'number' && typeof end === 'number')
    return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
  for (const key in value) if (!isAllInside((value as Record<string, unknown>)[key], length)) return false;
  return true;
}

/** The sum of many tolls, with the damage that cost something. */
export class Ledger {
  private edits = 0;
  private untouched = 0;
  private kept = 0;
  private inPlace = 0;
  private readonly losses: { readonly damage: Damage; readonly days: number }[] = [];

  constructor(private readonly text: string) {}

  add(damage: Damage, { untouched, kept, inPlace }: Toll): void {
    this.edits++;
    this.untouched += untouched;
    this.kept += kept;
    this.inPlace += inPlace;
    if (inPlace < untouched) this.losses.push({ damage, days: untouched - inPlace });
  }

  get keptPercent(): number {
    return (100 * this.kept) / this.untouched;
  }

  get inPlacePercent(): number {
    return (100 * this.inPlace) / this.untouched;
  }

  get summary(): string {
    const kept = `${this.keptPercent.toFixed(3)}% keep their sessions`;
    return `${this.edits} edits, ${this.untouched} untouched days: ${kept}, ${this.inPlacePercent.toFixed(3)}% their week as well`;
  }

  /** The costliest damage, for someone who looks for what to mend: `7 days: sun long‹⏎›week 2`. */
  worst(count: number): string {
    const { text } = this;
    const show = (part: string) => part.replaceAll('\n', '⏎');
    return this.losses
      .toSorted((a, b) => b.days - a.days)
      .slice(0, count)
      .map(({ damage: { start, end, insert }, days }) => {
        const before = show(text.slice(Math.max(0, start - 30), start));
        const change = `${show(text.slice(start, end))}${insert && `→${insert}`}`;
        return `${days} days: ${before}‹${change}›${show(text.slice(end, end + 30))}`;
      })
      .join('\n');
  }
}
