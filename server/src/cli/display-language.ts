import { Option } from 'commander';
import { loadWords } from '../knowledge/text.js';
import { LANGUAGES, type Language } from '../messages/language.js';

export type AskedLanguage = 'auto' | Language;

type Environment = Readonly<Record<string, string | undefined>>;

/** `--language`, with what it is the language of. */
export function languageOption(what: string): Option {
  return new Option('--language <language>', `${what}; auto follows LC_ALL, LC_MESSAGES and LANG`)
    .choices(['auto', ...LANGUAGES])
    .default('auto');
}

/** The language that is asked for, or that the environment asks for: Dutch where it says so, else English. */
export function languageOf(asked: AskedLanguage, env: Environment): Language {
  if (asked !== 'auto') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^nl(?![a-z])/i.test(locale) ? 'nl' : 'en';
}

/** The same, with what Runplan says of muscles and exercises loaded in it; findings need none of that. */
export async function spokenLanguage(asked: AskedLanguage, env: Environment): Promise<Language> {
  const language = languageOf(asked, env);
  await loadWords(language);
  return language;
}
