import { createLanguage } from '../../server/src/language/module.js';
import type { Plan, Session, Week } from '../../server/src/plan/plan.js';
import { wordsOf } from '../../server/src/resolve/library.js';
import { planOf } from '../../server/src/resolve/plan-of.js';

const { LangiumParser } = createLanguage().parser;

/** Other plans, by the path that a `use` line gives them. */
export type Files = Readonly<Record<string, string>>;

/** The plan of a text, by the same way through the house that the editor and the command line take. */
export function planFrom(text: string, files: Files = {}): Plan {
  return planOf(text, LangiumParser.parse(text), path => {
    const used = files[path];
    return used === undefined
      ? { is: 'unusable', why: 'missing' }
      : { is: 'words', file: `file:///${path}`, words: wordsOf(planFrom(used, files), `file:///${path}`) };
  });
}

/** The plan of one week that holds these day lines. */
export function weekFrom(...days: string[]): Week {
  return planFrom(`week 1\n${days.map(day => `  ${day}\n`).join('')}`).weeks[0]!;
}

/** The first session of a day that is written like this: `easy 6 km`. */
export function sessionFrom(session: string, head = ''): Session {
  return planFrom(`${head}\nweek 1\n  mon ${session}\n`).weeks[0]!.days[0]!.sessions[0]!;
}

/** The problems of a text, as `code «text under the squiggle»`. */
export function problemsOf(text: string, files: Files = {}): string[] {
  return planFrom(text, files).problems.map(
    ({ code, range }) => `${code} «${text.slice(range.start, range.end)}»`,
  );
}
