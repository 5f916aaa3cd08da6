import { type IsoDate, isoDate } from '../plan/date.js';
import {
  type Amount,
  type DistanceAmount,
  type DistanceUnit,
  type DurationAmount,
  METRES_PER,
  METRES_PER_MILE,
  type Metres,
  type Pace,
  type Seconds,
  toGrid,
} from '../plan/quantity.js';
import type { SourceQuantity } from './source.js';

/** Reading what the lexer found to be a quantity. Each of these takes the token's text and cannot fail on it. */

const DASH = /[-–—−]/;
const NUMBER = /\d+(?:[.,]\d+)?/g;

/** `1.500 m` and `1,500 m` are fifteen hundred metres: nobody measures a run in millimetres. */
const GROUPED_METRES = /(\d)[.,](\d{3})(?!\d)/g;

/** All numbers in the text, with a decimal point or comma. */
function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(each => Number(each.replace(',', '.')));
}

function lowAndHigh(values: readonly number[]): { low: number; high: number } {
  const low = values[0] ?? 0;
  const high = values[1] ?? low;
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

function distanceUnit(unit: string): DistanceUnit {
  if (/^k/i.test(unit)) return 'km';
  return /^mi/i.test(unit) ? 'mi' : 'm';
}

export function readDistance(quantity: SourceQuantity): DistanceAmount {
  const unit = distanceUnit(quantity.text.match(/[a-z]+/gi)?.at(-1) ?? 'm');
  const values = endsOfDistance(quantity).map(toGrid);
  return { dimension: 'distance', ...lowAndHigh(values), unit, range: quantity.range };
}

/** The one or two ends of a distance as they are written, in metres. */
function endsOfDistance({ text: written }: SourceQuantity): number[] {
  const units = written.match(/[a-z]+/gi) ?? ['m'];
  const unit = distanceUnit(units.at(-1)!);
  const firstUnit = units.length > 1 ? distanceUnit(units[0]!) : unit;
  const isAllMetres = unit === 'm' && firstUnit === 'm';
  const text = isAllMetres ? written.replace(GROUPED_METRES, '$1$2') : written;
  const [first = 0, second] = numbersIn(text);
  return second === undefined
    ? [first * METRES_PER[unit]]
    : [first * METRES_PER[firstUnit], second * METRES_PER[unit]];
}

/** `1h10`, `1,5 h`, `45'`, `5'30"`, `90 s`, `30-40 min`, `45 min - 1 h`, `1h30-1h45`. */
export function readDuration(quantity: SourceQuantity): DurationAmount {
  const { low, high } = lowAndHigh(endsOfDuration(quantity.text));
  return { dimension: 'duration', low: toGrid(low), high: toGrid(high), range: quantity.range };
}

/** The one or two ends of a duration as they are written, in seconds. */
function endsOfDuration(text: string): number[] {
  const ends = text.toLowerCase().split(DASH);
  const unit = secondsPerUnit(ends.at(-1)!) ?? 60;
  return ends.map(end => secondsIn(end, secondsPerUnit(end) ?? unit));
}

/** What follows the hours are minutes, and what follows the minutes are seconds. */
function secondsIn(text: string, unit: Seconds): Seconds {
  const [first = 0, second = 0] = numbersIn(text);
  return first * unit + (second * unit) / 60;
}

/** The unit behind the first number, in seconds. */
function secondsPerUnit(text: string): Seconds | undefined {
  const unit = /\d\s*([hums'’′])/.exec(text)?.[1];
  if (unit === undefined) return undefined;
  return unit === 'h' || unit === 'u' ? 3600 : unit === 's' ? 1 : 60;
}

/** `4:30` is minutes and seconds, `1:30:00` hours, minutes and seconds. */
export function readClockAsDuration(quantity: SourceQuantity): DurationAmount {
  const parts = quantity.text.split(':').map(Number);
  const seconds = parts.reduce((total, part) => total * 60 + part, 0);
  return { dimension: 'duration', low: seconds, high: seconds, range: quantity.range };
}

/** Minutes after midnight, or nothing where no clock shows it. */
export function readTimeOfDay(text: string): number | undefined {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** The quantity as a distance or duration, where it is one. */
export function readAmount(quantity: SourceQuantity): Amount | undefined {
  if (quantity.sort === 'distance') return readDistance(quantity);
  if (quantity.sort === 'duration') return readDuration(quantity);
  return quantity.sort === 'clock' ? readClockAsDuration(quantity) : undefined;
}

/**
 * Whether a range goes from high to low. Paces are written both ways, and repetitions and weights may well go down
 * from set to set, so these are never reversed.
 */
export function isReversed(quantity: SourceQuantity): boolean {
  const { sort, text } = quantity;
  if (!DASH.test(text)) return false;
  switch (sort) {
    case 'distance': {
      const [first, last] = endsOfDistance(quantity);
      return last !== undefined && first! > last;
    }
    case 'duration': {
      const [first, last] = endsOfDuration(text);
      return last !== undefined && first! > last;
    }
    case 'heartRate':
    case 'heartRatePercent':
    case 'rpe':
    case 'zone': {
      const [first, last] = numbersIn(text);
      return last !== undefined && first! > last;
    }
    default:
      return false;
  }
}

/** A session longer or farther than this is a slip of the pen. */
const FARTHEST: Metres = 500_000;
const LONGEST: Seconds = 48 * 3600;
/** And so is more climbing than this: more than twice Everest. */
const HIGHEST: Metres = 20_000;

export function isAbsurd(amount: Pick<Amount, 'dimension' | 'high'>): boolean {
  return amount.high > (amount.dimension === 'distance' ? FARTHEST : LONGEST);
}

export function isAbsurdHeight(height: Metres): boolean {
  return height > HIGHEST;
}

/** `6:10-6:30/km`: a pace per kilometre or mile. */
export function readPace(text: string): Pace {
  const per = /(?:mi|mile|mijl)$/i.test(text) ? 'mi' : 'km';
  const metres = per === 'mi' ? METRES_PER_MILE : 1000;
  const values = (text.match(/\d{1,2}[:.]\d{2}/g) ?? []).map(each => {
    const [minutes = 0, seconds = 0] = each.split(/[:.]/).map(Number);
    return (minutes * 60 + seconds) / metres;
  });
  const { low, high } = lowAndHigh(values);
  return { slow: high, fast: low, per };
}

/** Metres per second. */
export function readSpeed(text: string): { low: number; high: number } {
  const metres = /mph/i.test(text) ? METRES_PER_MILE : 1000;
  const { low, high } = lowAndHigh(numbersIn(text));
  return { low: (low * metres) / 3600, high: (high * metres) / 3600 };
}

/** Bounds in the quantity's own unit: beats a minute, per cent, RPE, zone. */
export function readBounds(text: string): { low: number; high: number } {
  return lowAndHigh(numbersIn(text));
}

export function readKilograms(text: string): number {
  const { high } = lowAndHigh(numbersIn(text));
  return /lb/i.test(text) ? high * 0.45359237 : high;
}

/** A whole number, at the upper end of a range. */
export function readCount(text: string): number {
  return lowAndHigh(numbersIn(text)).high;
}

/** `- 30 %` with its sign; a plain percentage counts as positive. */
export function readPercent(text: string): number {
  const [value = 0] = numbersIn(text);
  return /^[-–−]/.test(text) ? -value : value;
}

export function readDate(text: string): IsoDate | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isoDate(year, month, day);
}
