import { byGroup, exerciseEmphasis } from '../../knowledge/emphasis.js';
import { EXERCISES, exercise } from '../../knowledge/lookup.js';
import { decimal } from '../../messages/numbers.js';
import type { ExerciseItem, OwnExercise } from '../../plan/plan.js';
import { emphasisOf, type ItemUse, useOf, usesOf } from '../../training/exercise-use.js';
import { explainArea } from '../explain/area.js';
import { explainContext } from '../explain/context.js';
import { whatItWorks, whyLine } from '../explain/exercise.js';
import { bold, capital, facts, paragraphs, plain } from '../wording/markdown.js';
import { namesAtGrade, topGrade } from '../wording/muscle-names.js';
import { amountText } from './amounts.js';
import { whereIs } from './areas.js';
import type { HoverContext } from './context.js';
import { opening } from './opening.js';
import { fromFile } from './origins.js';
import { labelOf } from './own-words.js';

/** One listed exercise: what it works, how much of it, and how to do it. */
export function exerciseHover(item: ExerciseItem, context: HoverContext): string | undefined {
  const { hover } = context;
  const use = useOf(item, context.plan);
  if (item.name.written === '') return undefined;
  const explaining = explainContext(context.language, context.detail);
  if (use.area !== undefined) {
    const explained = explainArea(use.area, explaining);
    return (
      explained &&
      paragraphs(opening({ shades: whereIs(use.area), lines: [explained] }, context), doseOf(item, context))
    );
  }
  if (use.own) return ownExerciseHover(use.own, context, doseOf(item, context));
  const name = bold(exerciseName(use, context));
  const known = use.exercise?.id === undefined ? undefined : exercise(use.exercise.id);
  if (!known) return `${name} — ${hover.exercises.unknownExercise}`;
  const answer = `${name} — ${whatItWorks(known, context.words, hover)}`;
  return paragraphs(
    opening(
      {
        shades: emphasisOf([use]),
        lines: [answer, doseLine(use, context), italic(cueOf(use, context))],
      },
      context,
    ),
    context.detail === 'full' ? whyLine(known, explaining) : undefined,
  );
}

/** An exercise of the author's own, where it is defined and where it is used. */
export function ownExerciseHover(own: OwnExercise, context: HoverContext, dose?: string): string {
  const { words, hover } = context;
  const name = bold(labelOf(own));
  const uses = usesOf(own);
  const groups = byGroup(exerciseEmphasis([{ works: uses.works }]));
  const works = groups.length === 0 ? [] : namesAtGrade(groups, topGrade(groups), words);
  const stretched = [...new Set(uses.stretches)].map(id => words.areas[id]?.name ?? id);
  const says = [
    ...(works.length > 0 ? [hover.exercises.works(works.join(', '))] : []),
    ...(stretched.length > 0 ? [hover.exercises.keepsMobile(stretched.join(', '))] : []),
  ];
  return opening(
    {
      shades: exerciseEmphasis([uses]),
      lines: [
        `${name} — ${says.length > 0 ? says.join('; ') : hover.exercises.namesNoMuscles}`,
        capital(facts(dose, hover.exercises.own, fromFile(own.name.range, context))),
      ],
    },
    context,
  );
}

/** What the item is called in the reader's language; the author's own names as written. */
export function exerciseName(
  { item, own, exercise: use, area: areaId }: ItemUse,
  { words }: HoverContext,
): string {
  if (own) return labelOf(own);
  const known = use?.id === undefined ? undefined : words.exercises[use.id];
  const name = known?.name ?? (areaId === undefined ? undefined : words.areas[areaId]?.name);
  return name === undefined ? plain(item.name.written) : capital(name);
}

/** `3 x 8 @ 60 kg per side`: as much of it as the author asks for. */
export function doseOf(item: ExerciseItem, context: HoverContext): string | undefined {
  const { language, hover } = context;
  const { sets, reps, amount, weightKg, perSide } = item;
  const once = amount ? amountText(amount, context) : reps?.toString();
  const parts = [
    sets !== undefined && once !== undefined ? `${sets} x ${once}` : (once ?? sets?.toString()),
    weightKg === undefined ? undefined : `@ ${decimal(weightKg, language)} kg`,
    perSide ? hover.exercises.perSide : undefined,
  ].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** The muscles that an item is done for; of an area, those that a stretch lengthens. */
export function musclesOf(use: ItemUse, { words, hover }: HoverContext): string | undefined {
  if (!use.exercise && use.area === undefined) return hover.exercises.unknownExercise;
  const groups = byGroup(emphasisOf([use]));
  return groups.length === 0 ? undefined : namesAtGrade(groups, topGrade(groups), words).join(', ');
}

export function cueOf(
  { exercise: use, area: areaId }: ItemUse,
  { words, hover }: HoverContext,
): string | undefined {
  if (areaId !== undefined) {
    const names = exercisesFor(areaId).map(id => words.exercises[id]?.name ?? id);
    return names.length > 0 ? hover.exercises.forInstance(names.join(', ')) : undefined;
  }
  return use?.id === undefined ? undefined : words.exercises[use.id]?.cue;
}

/** An author who writes `hip-flexors` is shown what to do for them. */
const MOST_EXAMPLES = 2;

function exercisesFor(areaId: string): readonly string[] {
  return EXERCISES.filter(each => each.category === 'mobility' && each.mobilises[0] === areaId)
    .slice(0, MOST_EXAMPLES)
    .map(each => each.id);
}

function doseLine({ item, exercise: use }: ItemUse, context: HoverContext): string {
  const { hover } = context;
  const usual = use?.id === undefined ? undefined : exercise(use.id)?.dose;
  const dose = usual && (usual.perSide ? `${usual.text} ${hover.exercises.perSide}` : usual.text);
  return capital(
    facts(doseOf(item, context), dose === undefined ? undefined : hover.exercises.usualDose(dose)),
  );
}

function italic(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `*${text}*`;
}
