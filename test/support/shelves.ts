import { Shelf, type ShelfFile } from '../../server/src/files/shelf.js';
import { createLanguage } from '../../server/src/language/module.js';
import type { Plan } from '../../server/src/plan/plan.js';

const { LangiumParser } = createLanguage().parser;

/** Files by their path below the root, each a text or what is wrong with it. */
export type Files = Readonly<Record<string, string | Extract<ShelfFile, { is: 'unusable' }>>>;

export const ROOT = 'file:///plans';

export function uriOf(path: string): string {
  return `${ROOT}/${path}`;
}

/** These files, and nothing else in the world. */
export function shelfWith(files: Files): Shelf {
  const found = new Map<string, ShelfFile>();
  for (const [path, file] of Object.entries(files))
    found.set(
      uriOf(path),
      typeof file === 'string' ? { is: 'text', text: file, parsed: LangiumParser.parse(file) } : file,
    );
  return new Shelf(ROOT, file => found.get(file) ?? { is: 'unusable', why: 'missing' });
}

/** The plan of a text, wherever that is. */
export function planOfText(text: string): Plan {
  return shelfWith({ 'a.runplan': text }).plan(uriOf('a.runplan'));
}
