import { RACE_DISTANCES } from '../knowledge/lookup.js';
import { namesOf } from '../knowledge/names.js';
import type { Target } from '../plan/plan.js';
import { METRES_PER_MILE, type Metres } from '../plan/quantity.js';
import { writeName } from './name.js';
import { fewestDecimals, plainNumber } from './number.js';
import type { OwnWords } from './own-words.js';
import { writeMetres, writePace } from './quantity.js';
import type { Style } from './style.js';

/** `@ TARGET`; nothing where its name could not be read again. */
export function writeTarget(target: Target, words: OwnWords, style: Style): string[] {
  const text = bare(target, words, style);
  return text === '' ? [] : [`@ ${text}`];
}

function bare(target: Target, words: OwnWords, style: Style): string {
  switch (target.by) {
    case 'pace':
      return writePace(target.pace);
    case 'speed':
      return writeSpeed(target, style);
    case 'heart-rate':
      return `${range(target, style)} bpm`;
    case 'heart-rate-percent':
      return `${range(target, style)}% hr`;
    case 'rpe':
      return `rpe ${range(target, style)}`;
    case 'zone':
      return target.low === target.high ? `z${target.high}` : `z${target.low}-z${target.high}`;
    case 'race-distance':
      return writeRacePace(target.distance, words, style);
    case 'weight':
      return writeWeight(target.kg, style);
    case 'name':
      return writeName(target.name);
  }
}

function range({ low, high }: { readonly low: number; readonly high: number }, style: Style): string {
  return low === high ? plainNumber(high, style) : `${plainNumber(low, style)}-${plainNumber(high, style)}`;
}

/** In kilometres or in miles an hour, whichever is exact. */
function writeSpeed({ low, high }: { readonly low: number; readonly high: number }, style: Style): string {
  const ends = low === high ? [high] : [low, high];
  const counts = (metres: number, decimals: number) =>
    ends.map(end =>
      fewestDecimals((end * 3600) / metres, decimals, read => (read * metres) / 3600 === end, style),
    );
  const kilometres = counts(1000, 3);
  if (!kilometres.includes(undefined)) return `${kilometres.join('-')} km/h`;
  const miles = counts(METRES_PER_MILE, 3);
  if (!miles.includes(undefined)) return `${miles.join('-')} mph`;
  return `${ends.map(end => fewestDecimals(Math.round(end * 3600) / 1000, 3, () => true, style)).join('-')} km/h`;
}

const KILOGRAMS_PER_POUND = 0.45359237;

/** In kilograms or in pounds, whichever is exact. */
export function writeWeight(kg: number, style: Style): string {
  const kilograms = fewestDecimals(kg, 3, read => read === kg, style);
  if (kilograms !== undefined) return `${kilograms} kg`;
  const isSame = (read: number) => read * KILOGRAMS_PER_POUND === kg;
  const pounds = fewestDecimals(kg / KILOGRAMS_PER_POUND, 3, isSame, style);
  if (pounds !== undefined) return `${pounds} lb`;
  return `${plainNumber(Math.round(kg * 1000) / 1000, style)} kg`;
}

/** `5k` for the pace of a 5 km race; an own pace may go by the name of a race, and then the distance is spelt out. */
function writeRacePace(distance: Metres, words: OwnWords, style: Style): string {
  const name = raceName(distance, style);
  if (name !== undefined && !words.isPace(name)) return name;
  const isWhole = distance % 1000 === 0 && distance > 0;
  return isWhole ? `${plainNumber(distance / 1000, style)}k` : writeMetres(distance, style);
}

/** The distance of a race: by its name where it has one that nobody writes in figures. */
export function writeRaceDistance(distance: Metres, style: Style): string {
  return raceName(distance, style) ?? writeMetres(distance, style);
}

function raceName(distance: Metres, { language }: Style): string | undefined {
  const race = RACE_DISTANCES.find(each => each.metres === distance && !/^\d/.test(each.id));
  return race && namesOf('raceDistances', language)[race.id]?.aliases[0];
}
