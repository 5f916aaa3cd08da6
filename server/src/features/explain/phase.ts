import { phase } from '../../knowledge/lookup.js';
import { cited } from '../wording/cited.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, fullText, title } from './parts.js';

/** A phase of a plan: what its weeks are for. */
export function explainPhase(id: string, context: ExplainContext): string | undefined {
  const text = context.words.phases[id];
  if (!text || !phase(id)) return undefined;
  const answer = `${title(text.name)} — ${text.means}`;
  if (context.detail === 'brief') return cited(answer, context);
  return fullText(
    context,
    [],
    answer,
    context.explain.inAPlan(`week 1 ${text.aliases[0] ?? text.name}`),
    alsoCalled(text, context),
  );
}
