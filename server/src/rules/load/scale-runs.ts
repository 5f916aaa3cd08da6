import type { Maybe } from '../../plan/known.js';
import type { Day, Plan, Session, Week } from '../../plan/plan.js';
import { type Amount, METRES_PER } from '../../plan/quantity.js';
import { loadOf, loadOfSession } from '../../plan/reference-week.js';
import { contains } from '../../plan/text-range.js';
import type { Edit } from '../define.js';
import { writesDecimalComma } from '../plan-text.js';

/** A week is not cut to less than this share of its easy running: then another week is what it needs. */
const SMALLEST_FACTOR = 0.4;

/**
 * Edits that shorten the easy and long runs of a week until its load is no more than `allowed` (metres
 * or seconds). Hard sessions and races keep their length, and so do runs whose length follows from
 * their steps. Amounts become such as a runner would write: half kilometres, five minutes.
 */
export function scaleRuns(week: Week, plan: Plan, allowed: number, text: string): Edit[] {
  const load = loadOf(week, plan);
  if (!load.known) return [];
  if (week.days.some(day => day.copied)) return scaleCopy(week, plan, load.value, allowed, text);
  const loadOn = (session: Session) => certain(loadOfSession(session, plan));
  const scalable = week.days
    .flatMap(day => day.sessions)
    .filter(session => isScalable(session) && loadOn(session) > 0);
  const easy = scalable.reduce((sum, session) => sum + loadOn(session), 0);
  const factor = easy > 0 ? (allowed - (load.value - easy)) / easy : 0;
  if (factor < SMALLEST_FACTOR || factor >= 1) return [];
  const comma = writesDecimalComma(text);
  return scalable.map(({ amount }) => ({
    range: amount!.range,
    newText: rewrite(amount!, factor, text.slice(amount!.range.start, amount!.range.end), comma),
  }));
}

/** A week that is a copy is scaled where it says how: by a smaller percentage. */
function scaleCopy(week: Week, plan: Plan, load: number, allowed: number, text: string): Edit[] {
  const { source, percent = 0, range } = week.derivation ?? {};
  const copied = source === undefined ? undefined : plan.weeks[source];
  if (!copied || !range || percent <= 0) return [];
  const days = week.days.filter(day => day.copied);
  const loadOn = (each: readonly Day[]) =>
    each
      .flatMap(day => day.sessions)
      .reduce((sum, session) => sum + certain(loadOfSession(session, plan)), 0);
  const before = loadOn(copied.days.filter(day => days.some(other => other.weekday === day.weekday)));
  const added = loadOn(days) - before;
  if (added <= 0) return [];
  const smaller = Math.min(percent - 1, Math.floor((percent * (allowed - load + added)) / added));
  if (smaller < (SMALLEST_FACTOR - 1) * 100) return [];
  const written = text.slice(range.start, range.end);
  const [old] = /\s*[+\-–−]?\s*\d+(?:[.,]\d+)?\s*%$/.exec(written) ?? [];
  if (old === undefined) return [];
  const sign = smaller < 0 ? '-' : '+';
  const start = range.end - old.length;
  return [
    { range: { start, end: range.end }, newText: smaller === 0 ? '' : ` ${sign} ${Math.abs(smaller)}%` },
  ];
}

function certain(value: Maybe<number>): number {
  return value.known ? value.value : 0;
}

function isScalable(session: Session): boolean {
  const { amount, family, hard, kind, range, steps } = session;
  const isEasyOrLong = family === 'run' && (!hard || kind.id === 'long' || kind.id === 'trail');
  const isWrittenHere = !!amount && contains(range, amount.range);
  return isEasyOrLong && isWrittenHere && steps.length === 0;
}

/** The amount at its new length, in the author's unit and with the author's spacing. */
function rewrite(amount: Amount, factor: number, written: string, comma: boolean): string {
  const plain = /^(\d+(?:[.,]\d+)?)((?:\s*[-–—−]\s*)(\d+(?:[.,]\d+)?))?(\s*)(\D+)$/.exec(written);
  if (!plain) {
    const minutes = Math.max(1, Math.floor((amount.high * factor) / 60));
    return amount.dimension === 'duration'
      ? `${minutes} min`
      : `${number(floorTo((amount.high * factor) / 1000, 0.1), comma)} km`;
  }
  const unitSize = sizeOfUnit(amount);
  const step = stepFor(amount, unitSize, factor);
  const scaled = (value: number) => number(Math.max(step, floorTo((value * factor) / unitSize, step)), comma);
  const [, , range, , space, unit] = plain;
  const dash = range ? (/^\s*[-–—−]\s*/.exec(range)?.[0] ?? '-') : '';
  const amounts = range ? `${scaled(amount.low)}${dash}${scaled(amount.high)}` : scaled(amount.high);
  const isMinutes = /^(?:m|['’′])/i.test(unit ?? '');
  return amount.dimension === 'duration' && !isMinutes ? `${amounts} min` : `${amounts}${space}${unit}`;
}

/** Times are written anew in minutes, distances in the unit that their author chose. In seconds or metres. */
function sizeOfUnit(amount: Amount): number {
  return amount.dimension === 'duration' ? 60 : METRES_PER[amount.unit];
}

function stepFor(amount: Amount, unitSize: number, factor: number): number {
  const high = (amount.high * factor) / unitSize;
  if (amount.dimension === 'duration') return high >= 30 ? 5 : 1;
  if (amount.unit === 'm') return 100;
  return high >= 5 ? 0.5 : 0.1;
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step + 1e-6) * step;
}

function number(value: number, comma: boolean): string {
  const text = String(Math.round(value * 10) / 10);
  return comma ? text.replace('.', ',') : text;
}
