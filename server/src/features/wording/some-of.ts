import type { InEach, Language } from '../../messages/language.js';

/** Nobody reads more of what an author listed than this, and an editor should not have to lay it out. */
const MOST = 12;

const MORE: InEach<(count: number) => string> = {
  en: count => `${count} more`,
  nl: count => `nog ${count}`,
};

/** The first of them, and at the end how many more there are. */
export function someOf(names: readonly string[], language: Language, most = MOST): readonly string[] {
  // One more takes no more room than to say so.
  if (names.length <= most + 1) return names;
  return [...names.slice(0, most), MORE[language](names.length - most)];
}
