import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { BenchPlan } from './make-plan.js';

/** A plan in one language, with the places in its middle week where the benchmark types and points. */
export interface WrittenPlan {
  readonly text: string;
  /** Behind the digits of the long run's distance. One more digit makes it far too long. */
  readonly typeAt: Position;
  /** On the heading of the week, and on the kind of each session. */
  readonly hoverAt: readonly Position[];
}

/** The extra digit. */
export const DIGIT = '0';

const KINDS = ['rest', 'easy', 'strength', 'intervals', 'mobility', 'core', 'long'];

/** Finds the places by the words, which are the same and in the same order in every language. */
export function written(text: string, plan: BenchPlan): WrittenPlan {
  const document = TextDocument.create('', '', 0, text);
  const middle = plan.weeks[Math.floor(plan.weeks.length / 2)]!;
  let at = find(text, new RegExp(`\\bweek"?:? ${middle.week}\\b`), 0);
  const hoverAt = [document.positionAt(at + 1)];
  for (const kind of KINDS) {
    at = find(text, new RegExp(`\\b${kind}\\b`), at);
    hoverAt.push(document.positionAt(at + 1));
  }
  const distance = find(text, /\d+ km/, at);
  return { text, hoverAt, typeAt: document.positionAt(find(text, / km/, distance)) };
}

function find(text: string, what: RegExp, from: number): number {
  const found = text.slice(from).search(what);
  if (found < 0) throw new Error(`${what} does not occur in the plan of the benchmark`);
  return from + found;
}
