import { topic } from '../../knowledge/lookup.js';
import { cited } from '../wording/cited.js';
import { paragraphs } from '../wording/markdown.js';
import type { ExplainContext } from './context.js';
import { fullText, title } from './parts.js';

/** Something that runners ask about: the answer, how well it stands, and what there is to say. */
export function explainTopic(id: string, context: ExplainContext): string | undefined {
  const facts = topic(id);
  const text = context.words.topics[id];
  if (!facts || !text) return undefined;
  const answer = `${title(text.name)} — ${text.short}`;
  // What rests on no publication is not weighed by any.
  const standing = facts.sources.length === 0 ? undefined : context.explain.topic.standing[facts.standing];
  if (context.detail === 'brief') return cited(paragraphs(answer, standing), context);
  return fullText(context, facts.sources, answer, standing, ...text.says);
}
