import type { SourceId } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/fold.js';
import { reference } from '../../knowledge/lookup.js';
import type { NamedWords } from '../../knowledge/text.js';
import { citationLine } from '../../messages/citations.js';
import { bold, bullets, capital, paragraphs } from '../wording/markdown.js';
import type { ExplainContext } from './context.js';

/** What several explanations have in common. */

/** `**Soleus**`, as every answer begins. */
export function title(name: string): string {
  return bold(capital(name));
}

/** Some things have names by the dozen; whoever wants to write one needs a few. */
const MOST_NAMES = 8;

/** Other names of a thing, each once, without those that differ only in case, hyphens or a plural `s`. */
export function alsoCalled({ name, aliases }: NamedWords, { explain }: ExplainContext): string | undefined {
  const key = (each: string) => fold(each).replace(/s$/, '');
  // Of `erector spinae (back extensors)` both parts have been told.
  const told = new Set([key(name), ...name.split(/[()]/).map(key)]);
  const others = aliases.filter(each => {
    const isNew = !told.has(key(each));
    told.add(key(each));
    return isNew;
  });
  return others.length === 0 ? undefined : explain.alsoCalled(others.slice(0, MOST_NAMES).join(', '));
}

/** A full explanation: its parts, and the publications that it rests on or that its text names in square brackets. */
export function fullText(
  { explain, language }: ExplainContext,
  sources: readonly SourceId[],
  ...parts: readonly (string | undefined)[]
): string {
  const markdown = paragraphs(...parts);
  const named = [...markdown.matchAll(/\[([\w, ]+)\]/g)].flatMap(match => match[1]!.split(/,\s*/));
  const lines = [...new Set([...sources, ...named])].flatMap(id => {
    const found = reference(id);
    return found ? [citationLine(found, language)] : [];
  });
  return lines.length === 0 ? markdown : paragraphs(markdown, bold(explain.sources), bullets(lines));
}
