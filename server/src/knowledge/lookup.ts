import { area, exercise, kind, phase, raceDistance, sign, surface } from './catalogue.js';
import type {
  AreaFacts,
  ExerciseFacts,
  KindFacts,
  ModifierFacts,
  PhaseFacts,
  RaceDistanceFacts,
  SignFacts,
  TargetId,
} from './facts.js';
import { findId, type NamedSort } from './names.js';

export * from './catalogue.js';

/**
 * From an author's words to what Runplan knows. English and Dutch are read side by side; case,
 * accents, apostrophes, hyphens and spaces make no difference, nor does a simple plural.
 */

export const findKind = finder('session', kind) satisfies (words: string) => KindFacts | undefined;
export const findSurface = finder('surface', surface) satisfies (words: string) => ModifierFacts | undefined;
export const findExercise = finder('exercise', exercise) satisfies (
  words: string,
) => ExerciseFacts | undefined;
export const findArea = finder('area', area) satisfies (words: string) => AreaFacts | undefined;
export const findPhase = finder('phase', phase) satisfies (words: string) => PhaseFacts | undefined;
export const findSign = finder('sign', sign) satisfies (words: string) => SignFacts | undefined;
export const findRaceDistance = finder('race-distance', raceDistance) satisfies (
  words: string,
) => RaceDistanceFacts | undefined;

/** A muscle, a group of muscles or a composite, also by its Latin name. */
export function findMuscle(words: string): TargetId | undefined {
  return findId('muscle', words);
}

function finder<T>(sort: NamedSort, byId: (id: string) => T | undefined): (words: string) => T | undefined {
  return words => {
    const id = findId(sort, words);
    return id === undefined ? undefined : byId(id);
  };
}

/** Whether a kind of session is a race, short or long. */
export function isRaceKind(id: string | undefined): boolean {
  return id === 'race_short' || id === 'race_long';
}
