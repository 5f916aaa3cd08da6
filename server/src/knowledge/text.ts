import type { InEach, Language } from '../messages/language.js';

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
  /** `more` says what the group is to a runner: why it is worth training, and how sure that is. */
  readonly groups: ById<NamedWords & { readonly summary: string; readonly more: string }>;
  readonly composites: ById<NamedWords>;
  readonly surfaces: ById<NamedWords & { readonly note: string }>;
  /** Terrain, intensity, duration and descent; surfaces have their own record. */
  readonly modifiers: ById<{ readonly name: string; readonly note: string }>;
  readonly exercises: ById<NamedWords & { readonly cue: string }>;
  readonly areas: ById<NamedWords>;
  /** `means` says what such weeks are for. */
  readonly phases: ById<NamedWords & { readonly means: string }>;
  /** `means` says what the sign means for running, and what to do. */
  readonly signs: ById<NamedWords & { readonly means: string }>;
  readonly structures: ById<NamedWords & { readonly summary: string }>;
  /** `short` is the answer in a sentence or two, `says` the rest, paragraph by paragraph. */
  readonly topics: ById<NamedWords & { readonly short: string; readonly says: readonly string[] }>;
  /** What training improves, to stand in a list. */
  readonly adaptations: ById<string>;
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

/** The same keys all the way down: an entry that lacks its Dutch does not compile. */
export type SameKeys<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof T]: SameKeys<T[Key]> };

const LOAD: InEach<() => Promise<Words>> = {
  en: async () => (await import('./text/en.js')).EN,
  nl: async () => (await import('./text/nl.js')).NL,
};

const loaded = new Map<Language, Words>();

/** Loads the words of a language. Nothing else loads them, so that a runner pays for one language only. */
export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOAD[language]());
}

/** The words of a language that is loaded: the doors see to that before anything is said in it. */
export function words(language: Language): Words {
  const found = loaded.get(language);
  if (!found) throw new Error(`The words of '${language}' are asked for before they are loaded.`);
  return found;
}
