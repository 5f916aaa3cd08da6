import {
  type Amount,
  type DistanceAmount,
  type DistanceUnit,
  type DurationAmount,
  METRES_PER,
  type Metres,
  type Pace,
  type Seconds,
  toGrid,
} from '../plan/quantity.js';
import { fewestDecimals, plainNumber } from './number.js';
import type { Style } from './style.js';

/** Quantities, written so that the very same value is read from them. */

export function writeAmount(amount: Amount, style: Style): string {
  return amount.dimension === 'distance' ? writeDistance(amount, style) : writeDuration(amount, style);
}

const MOST_DECIMALS = 6;

/** `12.5 km`, `12-14 km`, in the unit that the author used. */
export function writeDistance(
  { low, high, unit }: Pick<DistanceAmount, 'low' | 'high' | 'unit'>,
  style: Style,
): string {
  const ends = low === high ? [high] : [low, high];
  const inUnit = (each: DistanceUnit) => ends.map(end => countOf(end, each, style));
  const written = inUnit(unit);
  return written.includes(undefined) ? `${inUnit('km').join('-')} km` : `${written.join('-')} ${unit}`;
}

/** A length of which nobody knows the unit: in that which takes the least to write. */
export function writeMetres(metres: Metres, style: Style): string {
  const units: DistanceUnit[] = metres < 1000 ? ['m', 'km', 'mi'] : ['km', 'mi', 'm'];
  const candidates = units.flatMap(unit => {
    const count = countOf(metres, unit, style);
    return count === undefined ? [] : [`${count} ${unit}`];
  });
  return candidates.reduce((best, each) => (each.length < best.length ? each : best), candidates[0] ?? '0 m');
}

/** A height: in metres, as heights are, unless it was clearly not. */
export function writeHeight(metres: Metres, style: Style): string {
  return Number.isInteger(metres) ? `${plainNumber(metres, style)} m` : writeMetres(metres, style);
}

function countOf(metres: Metres, unit: DistanceUnit, style: Style): string | undefined {
  const isSame = (read: number) => toGrid(read * METRES_PER[unit]) === toGrid(metres);
  const count = fewestDecimals(metres / METRES_PER[unit], MOST_DECIMALS, isSame, style);
  // `1.500 m` is fifteen hundred metres, `1.5000 m` is not.
  return count !== undefined && unit === 'm' && /[.,]\d{3}$/.test(count) ? `${count}0` : count;
}

/** Longer than this is told in hours. */
const MOST_MINUTES = 90;
const MOST_SECONDS = 120;
const MOST_HOURS = 999;

/** `45 min`, `1h35`, `90 s`, `5'30"`, `1:30:15`; `30-40 min`, `1h30-1h45`. */
export function writeDuration({ low, high }: Pick<DurationAmount, 'low' | 'high'>, style: Style): string {
  if (low === high) return writeSeconds(high, style);
  if ([low, high].every(isInHours)) return `${inHours(low)}-${inHours(high)}`;
  return inOneUnit([low, high], style);
}

export function writeSeconds(seconds: Seconds, style: Style): string {
  if (isInHours(seconds)) return seconds % 3600 === 0 ? `${seconds / 3600} h` : inHours(seconds);
  const isPlain = !Number.isInteger(seconds) || seconds % 60 === 0 || seconds < MOST_SECONDS;
  if (isPlain || seconds >= MOST_HOURS * 3600) return inOneUnit([seconds], style);
  return seconds < 3600 ? `${Math.floor(seconds / 60)}'${twoFigures(seconds % 60)}"` : writeClock(seconds);
}

/** `47:30`, `1:45:00`. */
export function writeClock(seconds: Seconds): string {
  const minutes = Math.floor(seconds / 60);
  const rest = twoFigures(seconds % 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${twoFigures(minutes % 60)}:${rest}`;
}

/** `18:30`, from minutes after midnight. */
export function writeTimeOfDay(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${twoFigures(minutes % 60)}`;
}

function isInHours(seconds: Seconds): boolean {
  return seconds % 60 === 0 && seconds > MOST_MINUTES * 60 && seconds <= MOST_HOURS * 3600;
}

function inHours(seconds: Seconds): string {
  const minutes = (seconds % 3600) / 60;
  return `${Math.floor(seconds / 3600)}h${minutes === 0 ? '' : twoFigures(minutes)}`;
}

/** Ordered by what is read most easily where both are exact: minutes without decimals, then seconds. */
const UNITS: readonly [unit: string, seconds: number, decimals: number][] = [
  ['min', 60, 0],
  ['s', 1, 3],
  ['min', 60, 3],
  ['h', 3600, 3],
];
/** More figures before the decimal sign are not read as an amount. */
const MOST_IN_UNIT = 1e6;

function inOneUnit(ends: readonly Seconds[], style: Style): string {
  for (const [unit, seconds, decimals] of UNITS) {
    if (ends.some(end => end >= MOST_IN_UNIT * seconds)) continue;
    const counts = ends.map(end =>
      fewestDecimals(end / seconds, decimals, read => toGrid(read * seconds) === toGrid(end), style),
    );
    if (!counts.includes(undefined)) return `${counts.join('-')} ${unit}`;
  }
  return `${ends.map(end => plainNumber(Math.round(end / 3600), style)).join('-')} h`;
}

function twoFigures(value: number): string {
  return String(value).padStart(2, '0');
}

/** `6:10/km`, `6:10-6:30/km`. */
export function writePace({ slow, fast, per }: Pace): string {
  const ends = slow === fast ? [fast] : [fast, slow];
  return `${ends.map(each => paceClock(Math.round(each * METRES_PER[per]))).join('-')}/${per}`;
}

/** A pace has two figures for its minutes. */
function paceClock(seconds: Seconds): string {
  const minutes = Math.min(99, Math.floor(seconds / 60));
  return `${minutes}:${twoFigures(seconds - 60 * minutes)}`;
}
