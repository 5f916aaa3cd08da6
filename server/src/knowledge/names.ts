import { type InEach, LANGUAGES, type Language } from '../messages/language.js';
import { MUSCLES } from './catalogue.js';
import { fold, singulars } from './fold.js';
import generated from './generated/names.json' with { type: 'json' };
import type { NamedWords, Words } from './text.js';

/** The sorts of things that an author calls by name. */
export type NamedSort =
  | 'session'
  | 'exercise'
  | 'surface'
  | 'phase'
  | 'area'
  | 'muscle'
  | 'sign'
  | 'structure'
  | 'topic'
  | 'race-distance';

/** One name of one thing in one language. */
export interface Alias {
  readonly id: string;
  readonly language: Language;
  /** The name as it is compared. */
  readonly key: string;
  readonly name: string;
}

/** Names alone, of all languages, made from `text/` in the build: see scripts/lib/names.mjs. */
const NAMES = generated as InEach<Partial<Record<keyof Words, Readonly<Record<string, NamedWords>>>>>;

/** What the things of a record are called in a language. */
export function namesOf(record: keyof Words, language: Language): Readonly<Record<string, NamedWords>> {
  return NAMES[language][record] ?? {};
}

const RECORDS: Readonly<Record<NamedSort, readonly (keyof Words)[]>> = {
  session: ['kinds'],
  exercise: ['exercises'],
  surface: ['surfaces'],
  phase: ['phases'],
  area: ['areas'],
  muscle: ['groups', 'muscles', 'composites'],
  sign: ['signs'],
  structure: ['structures'],
  topic: ['topics'],
  'race-distance': ['raceDistances'],
};

/**
 * Every name of a sort, both languages together, the usual name of each thing first: what the author
 * typed is looked up here whatever language Runplan speaks.
 */
export function aliases(sort: NamedSort): readonly Alias[] {
  return indexOf(sort).aliases;
}

/** The id of what the author calls so: an exact name, else one that differs in singular and plural. */
export function findId(sort: NamedSort, written: string): string | undefined {
  const index = indexOf(sort);
  const key = fold(written);
  if (key === '') return undefined;
  const exact = index.exact.get(key);
  if (exact) return exact;
  for (const stem of singulars(key)) {
    const found = index.stems.get(stem);
    if (found) return found;
  }
  return undefined;
}

interface Index {
  readonly aliases: readonly Alias[];
  readonly exact: ReadonlyMap<string, string>;
  /** By singular; `undefined` where two things share one. */
  readonly stems: ReadonlyMap<string, string | undefined>;
}

const indexes = new Map<NamedSort, Index>();

/** Built when first asked for: a plan without strength training never pays for 150 exercises. */
function indexOf(sort: NamedSort): Index {
  let index = indexes.get(sort);
  if (!index) {
    index = build(sort);
    indexes.set(sort, index);
  }
  return index;
}

function build(sort: NamedSort): Index {
  const all: Alias[] = [];
  const exact = new Map<string, string>();
  const stems = new Map<string, string | undefined>();
  for (const [id, language, name] of everyName(sort)) {
    const key = fold(name);
    all.push({ id, language, key, name });
    if (!exact.has(key)) exact.set(key, id);
    for (const stem of singulars(key)) {
      if (!stems.has(stem)) stems.set(stem, id);
      else if (stems.get(stem) !== id) stems.set(stem, undefined);
    }
  }
  return { aliases: all, exact, stems };
}

function* everyName(sort: NamedSort): Generator<[id: string, language: Language, name: string]> {
  for (const language of LANGUAGES) {
    for (const record of RECORDS[sort]) {
      for (const [id, entry] of Object.entries(namesOf(record, language))) {
        for (const name of entry.aliases) yield [id, language, name];
        const name = withoutBrackets(entry.name);
        // What begins with a figure is read as a quantity, never as a name.
        if (!/^\d/.test(name)) yield [id, language, name];
        if (language === 'en') yield [id, language, id];
      }
    }
  }
  if (sort === 'muscle') {
    for (const { id, latin } of MUSCLES) {
      yield [id, 'en', withoutBrackets(latin)];
      yield [id, 'en', withoutBrackets(latin).replace(LATIN_RANK, '')];
    }
  }
}

const LATIN_RANK = /^(musculus|musculi|mm\.)\s+/i;

/** `Long race (15 km and more)` is typed as `long-race`. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}
