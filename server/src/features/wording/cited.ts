import type { InEach, Language } from '../../messages/language.js';
import { shortCitations } from './sources.js';

/** What has no author and year to be cited by: an article for runners. */
const ARTICLE: InEach<string> = { en: 'article for runners', nl: 'artikel voor lopers' };

/** Keys of sources in square brackets as one cites them: `(Buist 2008; Nielsen 2012)`. */
export function cited(text: string, { language }: { readonly language: Language }): string {
  return text.replace(/\[([a-z_0-9, ]+)\]/g, (_, keys: string) => {
    const names = keys.split(',').map(key => shortCitations([key.trim()]) ?? ARTICLE[language]);
    return `(${names.join('; ')})`;
  });
}
