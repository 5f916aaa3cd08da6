import type { Grade } from '../../knowledge/facts.js';
import type { InEach, Language } from '../../messages/language.js';
import { en } from './words.en.js';
import { nl } from './words.nl.js';

/** The sorts of things that can be explained, in the order in which they are told where a word means several. */
export const SORTS = [
  'rule',
  'muscle',
  'structure',
  'area',
  'exercise',
  'session',
  'surface',
  'phase',
  'sign',
  'topic',
] as const;
export type ExplainedSort = (typeof SORTS)[number];

/** Every sentence that explanations say by themselves; what is known of things is in `knowledge/`. */
export interface ExplainWords {
  readonly sorts: { readonly [sort in ExplainedSort]: { readonly one: string; readonly more: string } };
  /** Other words for the same thing, in the reader's language. */
  readonly alsoCalled: (names: string) => string;
  readonly sources: string;
  readonly inAPlan: (code: string) => string;
  readonly muscle: {
    readonly partOf: (groups: string) => string;
    /** By how much kinds of sessions train it: clearly, or as a main emphasis. */
    readonly trainedBy: { readonly [grade in 2 | 3]: (kinds: string) => string };
    readonly exercises: (exercises: string) => string;
    readonly stretches: (exercises: string) => string;
    /** What a name for several muscles stands for. */
    readonly together: (muscles: string) => string;
    readonly columns: { readonly [column in 'part' | 'activity' | 'does' | 'how']: string };
    readonly activity: string;
  };
  readonly kind: {
    readonly impact: { readonly [grade in Grade]: string };
    readonly columns: { readonly [column in 'grade' | 'muscle' | 'does' | 'how']: string };
    readonly runningShare: (percent: string) => string;
    readonly assumedPace: (pace: string) => string;
    /** How sure the grades are. */
    readonly confidence: { readonly [level in 'high' | 'medium' | 'low']: string };
    readonly countsHills: string;
  };
  readonly exercise: {
    readonly category: { readonly [category in 'strength' | 'core' | 'plyo' | 'mobility' | 'drill']: string };
    readonly whyForRunners: string;
  };
  readonly area: {
    /** Of an area in which pain may not come from muscles and joints. */
    readonly alarm: string;
  };
  readonly sign: {
    readonly seeSomeone: string;
    readonly emergency: string;
  };
  readonly topic: {
    readonly standing: { readonly [standing in 'supported' | 'mixed' | 'disputed' | 'practice']: string };
  };
  readonly rule: {
    /** Where its page stands. */
    readonly page: (path: string) => string;
    /** What an option does, and its value where nobody sets it. */
    readonly option: (name: string, usual: string, means: string) => string;
  };
}

const WORDS: InEach<ExplainWords> = { en, nl };

export function explainWords(language: Language): ExplainWords {
  return WORDS[language];
}
