import { areasWithin } from '../../knowledge/emphasis.js';
import { typed } from '../../knowledge/fold.js';
import { area, EXERCISES, group } from '../../knowledge/lookup.js';
import type { Words } from '../../knowledge/text.js';
import { paragraphs } from '../wording/markdown.js';
import { muscleName } from '../wording/muscle-names.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, title } from './parts.js';

const MOST_IN_BRIEF = 2;

/** A part of the body that one stretches or has pain in: its muscles, and what keeps it mobile. */
export function explainArea(id: string, context: ExplainContext): string | undefined {
  const facts = area(id);
  const { words, shared, explain, detail } = context;
  const text = words.areas[id];
  if (!facts || !text) return undefined;
  // The hip flexors as a muscle group would say nothing of the hip flexors as an area.
  const [first, ...more] = facts.groups;
  const targets =
    facts.muscles ?? (first !== undefined && more.length === 0 ? group(first)?.members : facts.groups) ?? [];
  const within = [...areasWithin([id])]
    .filter(each => each !== id)
    .map(each => words.areas[each]?.name ?? each);
  const exercises = exercisesFor(id).map(each => words.exercises[each]?.name ?? each);
  const shown = detail === 'brief' ? exercises.slice(0, MOST_IN_BRIEF) : exercises;
  const start = paragraphs(
    `${title(text.name)} — ${shared.exercises.areaMuscles(targets.map(each => muscleName(each, words)).join(', '))}`,
    facts.alarm ? explain.area.alarm : undefined,
    within.length > 0 ? shared.exercises.takesIn(within.join(', ')) : undefined,
    shown.length > 0 ? explain.muscle.stretches(shown.join(', ')) : undefined,
  );
  if (detail === 'brief') return start;
  return paragraphs(
    start,
    facts.alarm ? undefined : explain.inAPlan(lineFor(id, exercises.length > 0, words)),
    alsoCalled(text, context),
  );
}

/** How a plan names it: as something to keep mobile where there are exercises for that, else as a place that hurts. */
function lineFor(id: string, isMobilised: boolean, { areas, kinds, signs }: Words): string {
  const name = typed(areas[id]?.aliases[0] ?? id);
  if (isMobilised) return `${typed(kinds.mobility?.aliases[0] ?? 'mobility')} 10 min: ${name}`;
  return `pain ${name}: ${signs.mild?.aliases[0] ?? 'mild'}`;
}

/** Mobility exercises, those that are done for this area above all first. */
function exercisesFor(id: string): readonly string[] {
  return EXERCISES.filter(each => each.category === 'mobility' && each.mobilises.includes(id))
    .sort((a, b) => a.mobilises.indexOf(id) - b.mobilises.indexOf(id))
    .map(each => each.id);
}
