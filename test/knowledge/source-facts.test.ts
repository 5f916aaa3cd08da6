import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainContext } from '../../server/src/features/explain/context.js';
import { explain } from '../../server/src/features/explain/explain.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { RULES } from '../../server/src/rules/index.js';
import { hoverIn } from '../features/hover-in.js';

/**
 * The product grew from two articles, taken apart into facts. Each fact has an id and either a place
 * where Runplan says it, in its own words and with the care that research asks for, or the reason why
 * it says nothing. The articles' sentences are not here: only ids, places and fragments of our text.
 */
const ARTICLES = [
  { file: 'muscles-article.json', prefix: 'S1', from: 1, to: 96 },
  { file: 'back-article.json', prefix: 'S2', from: 97, to: 185 },
] as const;

/** Where a fact is said, and a piece of what is said there in either language; or why it is not. */
type Entry = (Place & { readonly en: string; readonly nl: string }) | { readonly not: string };
type Place =
  /** A name that `runplan explain` takes; `explainNl` where it is another in Dutch. */
  | { readonly explain: string; readonly explainNl?: string }
  /** A plan, with `$0` for the mouse. */
  | { readonly hover: string }
  /** The id of a rule: what its page says, in prose. */
  | { readonly rule: string }
  /** The id of a rule: what its fixes write. */
  | { readonly fix: string }
  /** A file below `docs/`. */
  | { readonly page: string };

function idsOf({ prefix, from, to }: (typeof ARTICLES)[number]): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${prefix}-${String(from + at).padStart(3, '0')}`);
}

function textOf(file: string): string {
  const path = new URL(`./source-facts/${file}`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : '{}';
}

/** What stands at a place, as it is read: without emphasis, on one line. */
const read = (text: string) => text.replace(/[*\\]/g, '').replace(/\s+/g, ' ');

/** What the product says at a place; undefined where there is no such place. */
function saidAt(entry: Place, language: Language): string | undefined {
  if ('explain' in entry) {
    const name = (language === 'nl' ? entry.explainNl : undefined) ?? entry.explain;
    const { found } = explain(name, explainContext(language, 'full'));
    return found.length === 0 ? undefined : found.map(each => each.markdown).join('\n\n');
  }
  if ('hover' in entry) return hoverIn(entry.hover, language)?.markdown;
  if ('page' in entry) {
    const path = new URL(`../../docs/${entry.page}`, import.meta.url);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }
  if ('fix' in entry) {
    return RULES[entry.fix]?.examples.map(each => each.fixed ?? '').join('\n');
  }
  const docs = RULES[entry.rule]?.docs[language];
  return docs && [docs.title, docs.what, docs.why, docs.against, docs.advice].join('\n');
}

function nameOf(entry: Place): string {
  const [place, value] = Object.entries(entry)[0]!;
  return `${place} «${value.replace(/\s+/g, ' ')}»`;
}

/** What is wrong with a mapping, a line each. */
function faultsOf(id: string, entry: Entry): string[] {
  if ('not' in entry) return entry.not.split(' ').length < 5 ? [`${id}: «${entry.not}» is no reason`] : [];
  return LANGUAGES.flatMap(language => {
    const fragment = entry[language];
    if (!fragment?.trim()) return [`${id}: nothing to look for in ${language}`];
    const said = saidAt(entry, language);
    if (said === undefined) return [`${id}: there is no ${nameOf(entry)} in ${language}`];
    if (read(said).includes(read(fragment))) return [];
    return [`${id}: ${nameOf(entry)} does not say «${fragment}» in ${language}`];
  });
}

describe.each(ARTICLES)('the facts of $file', article => {
  const text = textOf(article.file);
  const entries = JSON.parse(text) as Readonly<Record<string, Entry>>;

  it('are mapped, each of them once', () => {
    const written = [...text.matchAll(/"(S\d-\d+)"\s*:/g)].map(match => match[1]!);
    const ids = idsOf(article);
    const faults = [
      ...ids.filter(id => !written.includes(id)).map(id => `${id}: not mapped`),
      ...written.filter((id, at) => written.indexOf(id) < at).map(id => `${id}: mapped more than once`),
      ...written.filter(id => !ids.includes(id)).map(id => `${id}: no fact of this article`),
    ];
    expect(faults).toEqual([]);
  });

  it('are said where the map says so, in both languages', () => {
    const faults = Object.entries(entries).flatMap(([id, entry]) => faultsOf(id, entry));
    expect(faults).toEqual([]);
  });

  it('are looked for by more than a common word', () => {
    const short = Object.entries(entries).flatMap(([id, entry]) =>
      'not' in entry ? [] : LANGUAGES.filter(each => entry[each].length < 12).map(each => `${id} ${each}`),
    );
    expect(short).toEqual([]);
  });
});
