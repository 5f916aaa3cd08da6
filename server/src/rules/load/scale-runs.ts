import type { Session, Week } from '../../plan/plan.js';
import type { Amount } from '../../plan/quantity.js';
import type { Edit } from '../define.js';
import { writesDecimalComma } from '../plan-text.js';

/** A week is not cut to less than this share of its easy running: then another week is what it needs. */
const SMALLEST_FACTOR = 0.4;

/**
 * Edits that shorten the easy and long runs of a week until its load is no more than `allowed` (metres
 * or seconds). Hard sessions and races keep their length, and so do runs whose length follows from
 * their steps. Amounts become such as a runner would write: half kilometres, five minutes.
 */
export function scaleRuns(week: Week, measure: 'distance' | 'time', allowed: number, text: string): Edit[] {
  const load = measure === 'distance' ? week.totals.distance : week.totals.onFeet;
  if (!load.known) return [];
  const loadOf = (session: Session) => {
    const value = measure === 'distance' ? session.running : session.onFeet;
    return value.known ? value.value : 0;
  };
  const scalable = week.days
    .flatMap(day => day.sessions)
    .filter(session => isScalable(session) && loadOf(session) > 0);
  const easy = scalable.reduce((sum, session) => sum + loadOf(session), 0);
  const factor = easy > 0 ? (allowed - (load.value - easy)) / easy : 0;
  if (factor < SMALLEST_FACTOR || factor >= 1) return [];
  const comma = writesDecimalComma(text);
  return scalable.map(({ amount }) => ({
    range: amount!.range,
    newText: rewrite(amount!, factor, text.slice(amount!.range.start, amount!.range.end), comma),
  }));
}

function isScalable(session: Session): boolean {
  const { amount, family, hard, kind, range, steps } = session;
  const isEasyOrLong = family === 'run' && (!hard || kind.id === 'long' || kind.id === 'trail');
  const isWrittenHere = !!amount && amount.range.start >= range.start && amount.range.end <= range.end;
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
  return `${amounts}${space}${unit}`;
}

function sizeOfUnit(amount: Amount): number {
  if (amount.dimension === 'duration') return amount.high >= 3600 && amount.high % 3600 === 0 ? 60 : 60;
  return { km: 1000, m: 1, mi: 1609.344 }[amount.unit];
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
