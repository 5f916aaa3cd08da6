import type { InEach, Language } from '../messages/language.js';
import enAreas from './text/en/areas.json' with { type: 'json' };
import enComposites from './text/en/composites.json' with { type: 'json' };
import enContractions from './text/en/contractions.json' with { type: 'json' };
import enExercises from './text/en/exercises.json' with { type: 'json' };
import enGait from './text/en/gait.json' with { type: 'json' };
import enGroups from './text/en/groups.json' with { type: 'json' };
import enKinds from './text/en/kinds.json' with { type: 'json' };
import enModifiers from './text/en/modifiers.json' with { type: 'json' };
import enMuscles from './text/en/muscles.json' with { type: 'json' };
import enPhases from './text/en/phases.json' with { type: 'json' };
import enRaceDistances from './text/en/race-distances.json' with { type: 'json' };
import enReasons from './text/en/reasons.json' with { type: 'json' };
import enRoles from './text/en/roles.json' with { type: 'json' };
import enSigns from './text/en/signs.json' with { type: 'json' };
import enSurfaces from './text/en/surfaces.json' with { type: 'json' };
import nlAreas from './text/nl/areas.json' with { type: 'json' };
import nlComposites from './text/nl/composites.json' with { type: 'json' };
import nlContractions from './text/nl/contractions.json' with { type: 'json' };
import nlExercises from './text/nl/exercises.json' with { type: 'json' };
import nlGait from './text/nl/gait.json' with { type: 'json' };
import nlGroups from './text/nl/groups.json' with { type: 'json' };
import nlKinds from './text/nl/kinds.json' with { type: 'json' };
import nlModifiers from './text/nl/modifiers.json' with { type: 'json' };
import nlMuscles from './text/nl/muscles.json' with { type: 'json' };
import nlPhases from './text/nl/phases.json' with { type: 'json' };
import nlRaceDistances from './text/nl/race-distances.json' with { type: 'json' };
import nlReasons from './text/nl/reasons.json' with { type: 'json' };
import nlRoles from './text/nl/roles.json' with { type: 'json' };
import nlSigns from './text/nl/signs.json' with { type: 'json' };
import nlSurfaces from './text/nl/surfaces.json' with { type: 'json' };

/** A thing's name for reading, and the words by which an author may call it; the first is the usual one. */
export interface NamedWords {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What Runplan knows, in words of one language. Each record is keyed by the ids of `data/`. */
export interface Words {
  /** `why` says in a sentence what makes such a session work the muscles that it works. */
  readonly kinds: ById<NamedWords & { readonly why: string }>;
  readonly muscles: ById<NamedWords & { readonly summary: string }>;
  readonly groups: ById<NamedWords & { readonly summary: string }>;
  readonly composites: ById<NamedWords>;
  readonly surfaces: ById<NamedWords & { readonly note: string }>;
  /** Terrain, intensity, duration and descent; surfaces have their own record. */
  readonly modifiers: ById<{ readonly name: string; readonly note: string }>;
  readonly exercises: ById<NamedWords & { readonly cue: string }>;
  readonly areas: ById<NamedWords>;
  readonly phases: ById<NamedWords>;
  readonly signs: ById<NamedWords>;
  readonly raceDistances: ById<NamedWords>;
  /** Why a session trains a muscle, to follow the muscle's name. */
  readonly reasons: ById<string>;
  /** What a muscle does in one part of the stride. */
  readonly roles: ById<string>;
  /** `name` is the term, `plain` says it without the term. */
  readonly contractions: ById<{ readonly name: string; readonly plain: string }>;
  /** The five parts of the stride. */
  readonly gait: ById<{ readonly name: string; readonly plain: string }>;
}

type ById<T> = Readonly<Record<string, T>>;

const EN = {
  kinds: enKinds,
  muscles: enMuscles,
  groups: enGroups,
  composites: enComposites,
  surfaces: enSurfaces,
  modifiers: enModifiers,
  exercises: enExercises,
  areas: enAreas,
  phases: enPhases,
  signs: enSigns,
  raceDistances: enRaceDistances,
  reasons: enReasons,
  roles: enRoles,
  contractions: enContractions,
  gait: enGait,
} satisfies Words;

/** The same keys all the way down: an entry that lacks its Dutch does not compile. */
type SameKeys<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof T]: SameKeys<T[Key]> };

const NL: SameKeys<typeof EN> = {
  kinds: nlKinds,
  muscles: nlMuscles,
  groups: nlGroups,
  composites: nlComposites,
  surfaces: nlSurfaces,
  modifiers: nlModifiers,
  exercises: nlExercises,
  areas: nlAreas,
  phases: nlPhases,
  signs: nlSigns,
  raceDistances: nlRaceDistances,
  reasons: nlReasons,
  roles: nlRoles,
  contractions: nlContractions,
  gait: nlGait,
};

const WORDS: InEach<Words> = { en: EN, nl: NL };

/** The words of a language. */
export function words(language: Language): Words {
  return WORDS[language];
}
