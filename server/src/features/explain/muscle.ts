import { GAIT_PHASES, type GroupId, type TargetId } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/fold.js';
import { composite, EXERCISES, group, KINDS, muscle } from '../../knowledge/lookup.js';
import { bullets, paragraphs, table } from '../wording/markdown.js';
import { gradeMark, muscleName } from '../wording/muscle-names.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, fullText, title } from './parts.js';

/** How many names a line of a brief explanation holds. */
const MOST_IN_BRIEF = 4;
/** An exercise list is an example, also in full: some muscles have dozens. */
const MOST_EXERCISES = 6;

/** A muscle, a group or a name for several: what it does, in each part of the stride, and what trains it. */
export function explainMuscle(id: TargetId, context: ExplainContext): string | undefined {
  const { words, detail } = context;
  const text = words.muscles[id] ?? words.groups[id] ?? words.composites[id];
  if (!text || !(muscle(id) ?? group(id) ?? composite(id))) return undefined;
  const answer = `${title(text.name)}${latinOf(id, text.name)} — ${summaryOf(id, context)}`;
  const members = membersOf(id, context);
  const training = paragraphs(trainedBy(id, context), exercisesFor(id, context));
  if (detail === 'brief') return paragraphs(answer, members, training);
  return fullText(
    context,
    [],
    answer,
    words.groups[id]?.more,
    groupsOf(id, context),
    members,
    strideTable(id, context),
    training,
    stretchesFor(id, context),
    alsoCalled(text, context),
  );
}

/** ` (Musculus soleus)`, where the Latin says more than the name. */
function latinOf(id: TargetId, name: string): string {
  const latin = muscle(id)?.latin;
  const isTold = (latinName: string) =>
    name.split(/[()]/).some(part => part !== '' && fold(latinName).endsWith(fold(part)));
  if (latin === undefined || isTold(latin)) return '';
  // Brackets within brackets are hard to read.
  return ` (${latin.replace(/ \(([^)]*)\)/, ': $1')})`;
}

function summaryOf(id: TargetId, { words, explain }: ExplainContext): string {
  const summary = (words.muscles[id] ?? words.groups[id])?.summary;
  if (summary !== undefined) return summary;
  const members = composite(id)?.members ?? [];
  return `${explain.muscle.together(members.map(each => muscleName(each, words)).join(', '))}.`;
}

/** The groups that a muscle is in; those of a part are those of the whole. */
function groupsOf(id: TargetId, { words, explain }: ExplainContext): string | undefined {
  const groups: readonly GroupId[] = muscle(id)?.groups ?? [];
  if (groups.length === 0) return undefined;
  return explain.muscle.partOf(groups.map(each => muscleName(each, words)).join(', '));
}

/** The members of a group or of a whole: in full with what each of them does. */
function membersOf(id: TargetId, { words, shared, detail }: ExplainContext): string | undefined {
  const isTold = words.composites[id] !== undefined && words.muscles[id] === undefined;
  const members = group(id)?.members ?? composite(id)?.members;
  if (!members || (isTold && detail === 'brief')) return undefined;
  if (detail === 'brief')
    return shared.names.members(members.map(each => muscleName(each, words)).join(', '));
  return bullets(
    members.map(each => {
      const summary = words.muscles[each]?.summary;
      return summary === undefined ? muscleName(each, words) : `${muscleName(each, words)}: ${summary}`;
    }),
  );
}

/** Whether training of `target` is training of `id`: the same, a part of it, or the whole that it is a part of. */
function isAbout(target: TargetId, id: TargetId): boolean {
  if (target === id || partsOf(id).has(target)) return true;
  return partsOf(target).has(id) && !group(target);
}

/** Everything within a group or a composite. */
function partsOf(id: TargetId): ReadonlySet<TargetId> {
  const parts = new Set<TargetId>();
  const add = (members: readonly TargetId[]): void => {
    for (const member of members) {
      if (parts.has(member)) continue;
      parts.add(member);
      add(composite(member)?.members ?? []);
    }
  };
  add(group(id)?.members ?? []);
  add(composite(id)?.members ?? []);
  return parts;
}

/** The kinds of sessions that train it most, or where there are none, those that train it clearly. */
function trainedBy(id: TargetId, { words, explain, detail }: ExplainContext): string | undefined {
  for (const grade of [3, 2] as const) {
    const kinds = KINDS.filter(each =>
      each.muscles.some(({ target, emphasis }) => emphasis === grade && isAbout(target, id)),
    ).map(each => words.kinds[each.id]?.name ?? each.id);
    if (kinds.length === 0) continue;
    return explain.muscle.trainedBy[grade](
      kinds
        .slice(0, detail === 'brief' ? MOST_IN_BRIEF : undefined)

        .join(', '),
    );
  }
  return undefined;
}

/** Exercises that are done for it; those that are done for nothing else first. */
function exercisesFor(id: TargetId, { words, explain, detail }: ExplainContext): string | undefined {
  const names = EXERCISES.filter(
    each => each.category !== 'mobility' && each.primary.some(target => isAbout(target, id)),
  )
    .sort((a, b) => share(b.primary, id) - share(a.primary, id))
    .slice(0, detail === 'brief' ? MOST_IN_BRIEF : MOST_EXERCISES)
    .map(each => words.exercises[each.id]?.name ?? each.id);
  return names.length === 0 ? undefined : explain.muscle.exercises(names.join(', '));
}

function stretchesFor(id: TargetId, { words, explain }: ExplainContext): string | undefined {
  const names = EXERCISES.filter(
    each => each.category === 'mobility' && each.primary.some(target => isAbout(target, id)),
  )
    .sort((a, b) => share(b.primary, id) - share(a.primary, id))
    .slice(0, MOST_EXERCISES)
    .map(each => words.exercises[each.id]?.name ?? each.id);
  return names.length === 0 ? undefined : explain.muscle.stretches(names.join(', '));
}

/** How much of what an exercise is done for is this, 0 to 1. */
function share(primary: readonly TargetId[], id: TargetId): number {
  return primary.filter(target => isAbout(target, id)).length / primary.length;
}

/** What it does in each part of the stride; nothing for what rests all the while, and for groups. */
function strideTable(id: TargetId, { words, explain }: ExplainContext): string | undefined {
  const gait = muscle(id)?.gait;
  if (!gait || GAIT_PHASES.every(each => gait[each].activity === 0)) return undefined;
  const { columns, activity } = explain.muscle;
  const roles = GAIT_PHASES.map(each => gait[each]);
  return paragraphs(
    table([
      { title: columns.part, cells: GAIT_PHASES.map(each => words.gait[each]?.name) },
      { title: columns.activity, cells: roles.map(each => gradeMark(each.activity)) },
      {
        title: columns.does,
        cells: roles.map(({ role }) => (role === undefined ? undefined : words.roles[role])),
      },
      {
        title: columns.how,
        cells: roles.map(({ contraction }) =>
          contraction === undefined ? undefined : words.contractions[contraction]?.plain,
        ),
      },
    ]),
    activity,
  );
}
