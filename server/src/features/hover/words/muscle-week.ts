import type { InEach, Language } from '../../../messages/language.js';
import { en } from './muscle-week.en.js';
import { nl } from './muscle-week.nl.js';

/** What hovers say of the muscles that a week works. Names of muscles come in as lists: `calves, quads and glutes`. */
export interface MuscleWeekWords {
  /** By time and grade; of a week without such sessions, by sets. */
  readonly most: (groups: string) => string;
  /** The same where the time of a session or its kind is not known. */
  readonly mostKnown: (groups: string) => string;
  readonly mostSets: (groups: string) => string;
  readonly noStrength: (groups: string) => string;
  readonly columns: { readonly muscles: string; readonly minutes: string; readonly sets: string };
  /** Groups, each with its change in brackets. */
  readonly changed: (groups: string, week: number) => string;
  readonly against: (week: number) => string;
  readonly setsIn: (week: number) => string;
  /** For a group that the week before did not work. */
  readonly isNew: string;
  readonly same: string;
  readonly units: string;
  readonly estimated: string;
  readonly partlyUnknown: string;
  readonly unlisted: (sessions: number) => string;
  readonly unknownExercises: string;
  readonly priority: string;
}

const WORDS: InEach<MuscleWeekWords> = { en, nl };

export function muscleWeekWords(language: Language): MuscleWeekWords {
  return WORDS[language];
}
