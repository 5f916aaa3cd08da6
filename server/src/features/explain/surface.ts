import { modifier } from '../../knowledge/lookup.js';
import { bold, capital, paragraphs } from '../wording/markdown.js';
import { muscleName } from '../wording/muscle-names.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, fullText, title } from './parts.js';

/** A surface, a sort of terrain, an effort or a duration: what it changes in what a run trains. */
export function explainSurface(id: string, context: ExplainContext): string | undefined {
  const facts = modifier(id);
  const { words, shared } = context;
  const surface = words.surfaces[id];
  const text = surface ?? words.modifiers[id];
  if (!facts || !text) return undefined;
  const answer = `${title(text.name)} — ${text.note}`;
  const changes = changesOf(id, context);
  if (context.detail === 'brief') return paragraphs(answer, changes);
  return fullText(
    context,
    facts.sources,
    answer,
    changes,
    changes === undefined ? undefined : shared.muscles.grades,
    surface && alsoCalled(surface, context),
  );
}

/** `+1 soleus, foot muscles; braking work: quadriceps`: what it adds to the grades of the run. */
function changesOf(id: string, { words, shared }: ExplainContext): string | undefined {
  const { delta = {}, contraction = {} } = modifier(id) ?? {};
  const added = new Map<number, string[]>();
  for (const [target, by] of Object.entries(delta))
    added.set(by, [...(added.get(by) ?? []), muscleName(target, words)]);
  const ways = new Map<string, string[]>();
  for (const [target, way] of Object.entries(contraction))
    ways.set(way, [...(ways.get(way) ?? []), muscleName(target, words)]);
  const parts = [
    ...[...added]
      .sort(([a], [b]) => b - a)
      .map(([by, muscles]) => shared.session.adds(by, muscles.join(', '))),
    ...[...ways].map(
      ([way, muscles]) =>
        `${bold(capital(shared.session.worksAs(words.contractions[way]?.name ?? way)))}: ${muscles.join(', ')}`,
    ),
  ];
  return parts.length === 0 ? undefined : paragraphs(...parts);
}
