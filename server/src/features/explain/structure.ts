import { structure } from '../../knowledge/lookup.js';
import { cited } from '../wording/cited.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, fullText, title } from './parts.js';

/** A tendon, a band or a joint: what it does for a runner. */
export function explainStructure(id: string, context: ExplainContext): string | undefined {
  const facts = structure(id);
  const text = context.words.structures[id];
  if (!facts || !text) return undefined;
  const answer = `${title(text.name)} (${facts.latin}) — ${text.summary}`;
  if (context.detail === 'brief') return cited(answer, context);
  return fullText(context, facts.sources, answer, alsoCalled(text, context));
}
