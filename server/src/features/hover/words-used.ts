import type { Language } from '../../messages/language.js';
import { list } from '../../messages/numbers.js';
import type { Name, OwnSession, Week, WordSort } from '../../plan/plan.js';
import { contains, type TextRange } from '../../plan/text-range.js';
import { numberOf } from '../../plan/week-number.js';
import { ownWords } from '../../writing/own-words.js';
import { writeSession } from '../../writing/session.js';
import { DUTCH, ENGLISH } from '../../writing/style.js';
import { cut, facts, plain } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import type { HoverContext } from './context.js';
import { USES } from './words/uses.js';

/** Where a word of the author's is used: `Used in weeks 1, 3 and 5 (7 times).` Copied weeks use what they copy. */
export function usedLine(sort: WordSort, name: Name, context: HoverContext): string | undefined {
  const { plan, language } = context;
  const words = USES[language];
  const places = plan.uses
    .filter(use => use.sort === sort && isSame(use.definition, name.range) && !isSame(use.range, name.range))
    .map(use => use.range)
    .sort((a, b) => a.start - b.start);
  let times = 0;
  const weeks: Week[] = [];
  for (const week of plan.weeks) {
    const here = week.days.reduce((sum, { range }) => sum + countIn(places, range), 0);
    if (here > 0) weeks.push(week);
    times += here;
  }
  const definitions = [...plan.head.ownSessions].filter(each => countIn(places, each.range) > 0);
  // A file of words alone is there for other plans.
  if (weeks.length === 0 && definitions.length === 0)
    return plan.weeks.length > 0 ? words.nowhere : undefined;
  return facts(
    weeks.length === 0 ? undefined : words.inWeeks(weekNumbers(weeks, language), weeks.length === 1, times),
    definitions.length === 0
      ? undefined
      : words.inWords(
          list(
            someOf(
              definitions.map(each => plain(each.name.written)),
              language,
            ),
            language,
          ),
        ),
  );
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** How many of the places, in order, lie in the range. */
function countIn(places: readonly TextRange[], range: TextRange): number {
  let count = 0;
  for (let at = firstFrom(places, range.start); at < places.length && contains(range, places[at]!); at++)
    count++;
  return count;
}

function firstFrom(places: readonly TextRange[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `1, 3 and 5-8`: weeks in a row are told as a range. */
export function weekNumbers(weeks: readonly Week[], language: Language): string {
  const runs: { first: Week; last: Week }[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run && week.index === run.last.index + 1 && numberOf(week) === numberOf(run.last) + 1)
      run.last = week;
    else runs.push({ first: week, last: week });
  }
  const texts = runs.flatMap(({ first, last }) => {
    const [from, to] = [numberOf(first), numberOf(last)];
    if (from === to) return [`${from}`];
    return last.index === first.index + 1 ? [`${from}`, `${to}`] : [`${from}-${to}`];
  });
  return list(someOf(texts, language), language);
}

/** Of a definition that takes more than a few lines, its own line is the place to read it. */
const LONGEST_DEFINITION = 300;

/** What a session of the author's stands for, as its line says it. */
export function definitionLine(own: OwnSession, { plan, language }: HoverContext): string | undefined {
  if (!own.session) return undefined;
  const style = language === 'nl' ? DUTCH : ENGLISH;
  const text = cut(
    writeSession(own.session, ownWords(plan.head, own), style).replaceAll('`', '’').replace(/\s+/g, ' '),
    LONGEST_DEFINITION,
  );
  return text === '' ? undefined : USES[language].is(`\`${text}\``);
}
