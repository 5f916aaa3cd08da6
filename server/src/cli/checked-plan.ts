import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlanParser } from '../language/module.js';
import { MOST_CHARACTERS } from '../language/parsing/refusal.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../plan/problem.js';
import { planOf } from '../resolve/plan-of.js';
import { type Check, check } from '../rules/engine.js';
import { type FileText, readPlan } from './read-plan.js';

/** What Runplan says about one file. */
export interface CheckedPlan extends Check {
  /** As it is shown. */
  readonly path: string;
  readonly document: TextDocument;
}

/** Reads and checks one file. Throws only where the file cannot be read. */
export async function checkFile(path: string, file: string, parser: PlanParser): Promise<CheckedPlan> {
  const read = await readPlan(file);
  const document = TextDocument.create(pathToFileURL(file).href, 'runplan', 0, read.text);
  return { path, document, ...check(planIn(read, parser)) };
}

function planIn({ text, characters }: FileText, parser: PlanParser): Plan {
  if (characters === undefined) return planOf(text, parser.parse(text));
  const nothing = planOf('', parser.parse(''));
  const problem: Problem = {
    code: 'text/too-large',
    characters,
    limit: MOST_CHARACTERS,
    range: { start: 0, end: Math.min(text.length, Math.max(1, text.search(/[\r\n]/))) },
  };
  return { ...nothing, problems: [problem] };
}
