import type { Language } from '../messages/language.js';

/** The language that the environment asks for: Dutch where it says so, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^nl(?![a-z])/i.test(locale) ? 'nl' : 'en';
}
