import fc from 'fast-check';
import { kind } from '../../server/src/knowledge/lookup.js';
import { type Alias, aliases, type NamedSort } from '../../server/src/knowledge/names.js';
import type { Language } from '../../server/src/messages/language.js';
import type { SessionFamily } from '../../server/src/plan/plan.js';

/** The pieces of which arbitrary plans are made: phrases, names and notes. */

export type Text = fc.Arbitrary<string>;

/** How an author writes. */
export interface Hand {
  readonly language: Language;
  readonly decimal: '.' | ',';
  /** What becomes of an amount that a session could do without. */
  readonly optional: (amount: string) => string;
}

/** The parts side by side; those that are empty leave no gap. */
export function phrase(...parts: readonly (Text | string)[]): Text {
  return fc
    .tuple(...parts.map(part => (typeof part === 'string' ? fc.constant(part) : part)))
    .map(texts => texts.filter(text => text !== '').join(' '));
}

/** Now and then. */
export function maybe(part: Text): Text {
  return fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: part });
}

export function oneOf(...choices: readonly (Text | string)[]): Text {
  return fc.oneof(...choices.map(choice => (typeof choice === 'string' ? fc.constant(choice) : choice)));
}

export function within(min: number, max: number): Text {
  return fc.integer({ min, max }).map(String);
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

const KEYWORDS =
  /^(?:on|op|in|at|om|or|of|works|stretches|climb|descend|rest|rust|pauze|from|until|longest|p|x|sunday)$/i;

/** The names of a sort in a language, as far as they are plain words. */
export function namesOf(
  sort: NamedSort,
  language: Language,
  accept: (id: string) => boolean = () => true,
): Text {
  return fc.constantFrom(...plainNames(sort, language).flatMap(({ id, name }) => (accept(id) ? [name] : [])));
}

const found = new Map<string, readonly Alias[]>();

function plainNames(sort: NamedSort, language: Language): readonly Alias[] {
  const key = `${sort} ${language}`;
  let names = found.get(key);
  if (!names) {
    names = aliases(sort).filter(alias => alias.language === language && isPlain(alias.name));
    found.set(key, names);
  }
  return names;
}

/** Not a keyword among them, and no day: `sunday long run` begins a day of its own. */
function isPlain(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length < 4 &&
    words.every(word => /^\p{L}(?:[\p{L}\p{N}'-]*[\p{L}\p{N}])?$/u.test(word) && !KEYWORDS.test(word))
  );
}

/** Kinds of a family but races, whose distance their name may say, and warm-ups, which make no session. */
export function kindsOf(families: readonly SessionFamily[], language: Language): Text {
  return namesOf('session', language, id => {
    const facts = kind(id);
    if (!facts || /^(?:race|warm_up|cool_down)/.test(id)) return false;
    return families.includes(facts.family);
  });
}

const NOTE_SIGNS = [...'abcdefgh ijkl é ß ,.:;()+@=/%&5012’-*#'];

export function note(): Text {
  const plain = fc.string({ unit: fc.constantFrom(...NOTE_SIGNS), maxLength: 20 });
  const quoting = fc.string({ unit: fc.constantFrom(...NOTE_SIGNS, '"'), maxLength: 20 });
  return fc.oneof(
    plain.map(text => `"${text}"`),
    quoting.map(text => `“${text}”`),
  );
}
