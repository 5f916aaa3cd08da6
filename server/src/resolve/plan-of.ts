import type { ParseResult } from 'langium';
import { MOST_CHARACTERS, refusal } from '../language/parsing/refusal.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../plan/problem.js';
import { fromAst } from './from-ast.js';
import { type Library, NO_FILES } from './library.js';
import { resolve } from './resolve.js';
import type { PlanSource } from './source.js';

const NOTHING: PlanSource = {
  text: '',
  headings: [],
  weeks: [],
  strayDays: [],
  strays: [],
  comments: [],
  openComments: [],
  parserErrors: [],
};

/** Whatever goes wrong on the way concerns this plan alone: the others that are open have theirs. */
function resolved(text: string, parsed: ParseResult, library: Library): Plan {
  try {
    return resolve(fromAst(text, parsed), library);
  } catch (error) {
    const plan = resolve(NOTHING);
    const range = { start: 0, end: Math.min(text.length, 1) };
    const problem: Problem = { code: 'plan/not-worked-out', error: String(error), range };
    return { ...plan, problems: [problem], range: { start: 0, end: text.length } };
  }
}

/**
 * The plan of a text and its syntax tree, with what its `use` lines bring in. A text that is refused has an empty
 * plan with one problem.
 */
export function planOf(text: string, parsed: ParseResult, library: Library = NO_FILES): Plan {
  const refused = refusal(text);
  if (!refused) return resolved(text, parsed, library);
  const plan = resolve(NOTHING);
  const end = Math.min(text.length, Math.max(1, text.search(/[\r\n]/)));
  const range = { start: 0, end };
  const problem: Problem =
    refused.why === 'binary'
      ? { code: 'text/binary', range }
      : { code: 'text/too-large', characters: refused.characters, limit: MOST_CHARACTERS, range };
  return { ...plan, problems: [problem], range: { start: 0, end: text.length } };
}
