import type { Colors } from 'picocolors/types';
import { type ExplainContext, explainContext } from '../features/explain/context.js';
import { type Explanation, explain, explainable, nameOf } from '../features/explain/explain.js';
import type { Language } from '../messages/language.js';
import { list } from '../messages/numbers.js';
import { knownCodes } from '../rules/settings.js';
import { displayLine, harmless, harmlessJson } from './display-line.js';
import { markdownText } from './markdown-text.js';
import type { Output } from './output.js';
import type { ExitCode } from './surroundings.js';
import { WORDS } from './words.js';

export interface ExplainCommand {
  /** Empty for the list of what can be explained. */
  readonly name: string;
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly detail: ExplainContext['detail'];
  readonly colors: Colors;
  /** How many columns the terminal has, where there is one. */
  readonly columns: number | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
}

const NARROWEST = 30;
const WITHOUT_TERMINAL = 80;
/** Longer lines of text are tiring to read. */
const WIDEST = 100;
/** Of a name that nobody knows, as much as tells it from another. */
const MOST_OF_A_NAME = 60;

/** `runplan explain`: what Runplan knows of a thing, or without a name, of which things it knows. */
export async function explainName(command: ExplainCommand): Promise<ExitCode> {
  const { name, language, detail, stdout, stderr } = command;
  const words = WORDS[language];
  const context = explainContext(language, detail);
  let isKnown = true;
  if (name === '') await stdout.write(listed(context, command));
  else {
    const { found, suggestions } = explain(name, context);
    isKnown = found.length > 0;
    if (isKnown || command.format === 'json')
      await stdout.write(told(found, { name, suggestions, context, command }));
    if (!isKnown) await stderr.write(`${unknown(name, suggestions, language)}\n`);
  }
  if (stdout.failure) await stderr.write(`${harmless(words.explanationNotWritten(stdout.failure))}\n`);
  return isKnown && !stdout.closed ? 0 : 2;
}

interface Telling {
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly context: ExplainContext;
  readonly command: ExplainCommand;
}

function told(found: readonly Explanation[], { name, suggestions, context, command }: Telling): string {
  if (command.format === 'json') {
    const explanations = found.map(each => ({
      sort: each.sort,
      id: each.id,
      name: nameOf(each, context),
      markdown: each.markdown,
    }));
    return `${harmlessJson(JSON.stringify({ name, found: explanations, suggestions }, undefined, 2))}\n`;
  }
  const { colors } = command;
  const options = { colors, width: widthOf(command) };
  return found
    .map(({ sort, markdown }) => {
      const text = `${markdownText(markdown, options)}\n`;
      // Of a word with several meanings each says which one it is.
      return found.length === 1 ? text : `${colors.dim(`(${context.explain.sorts[sort].one})`)}\n${text}`;
    })
    .join('\n');
}

function listed(context: ExplainContext, command: ExplainCommand): string {
  const sorts = explainable(context);
  if (command.format === 'json') return `${JSON.stringify(sorts, undefined, 2)}\n`;
  const options = { colors: command.colors, width: widthOf(command) };
  const blocks = sorts.map(({ sort, names }) => {
    const heading = `**${context.explain.sorts[sort].more}** (${names.length})`;
    return `${markdownText(heading, options)}\n${markdownText(names.join(', '), options)}\n`;
  });
  return blocks.join('\n');
}

function unknown(name: string, suggestions: readonly string[], language: Language): string {
  const words = WORDS[language];
  const { text } = displayLine(name, 0, 0, MOST_OF_A_NAME);
  if (knownCodes().includes(name)) return words.findingSaysItself(text);
  return words.notExplained(text, list(suggestions, language, 'or'));
}

function widthOf({ columns = WITHOUT_TERMINAL }: ExplainCommand): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}
