import { sign } from '../../knowledge/lookup.js';
import { paragraphs } from '../wording/markdown.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, fullText, title } from './parts.js';

/** A sign of pain: whether one commonly runs on with it, what it means, and when to see someone. */
export function explainSign(id: string, context: ExplainContext): string | undefined {
  const facts = sign(id);
  const text = context.words.signs[id];
  if (!facts || !text) return undefined;
  const { seeSomeone, emergency } = context.explain.sign;
  const start = paragraphs(
    `${title(text.name)} — ${text.means}`,
    // Whoever reads only the brief text must see this too, whatever the sign says.
    `${seeSomeone} ${emergency}`,
  );
  return context.detail === 'brief' ? start : fullText(context, [], start, alsoCalled(text, context));
}
