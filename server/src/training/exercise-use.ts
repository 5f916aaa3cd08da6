import { type ExerciseUse, exerciseEmphasis } from '../knowledge/emphasis.js';
import type { TargetEmphasis } from '../knowledge/facts.js';
import { area, exercise } from '../knowledge/lookup.js';
import type { ExerciseItem, OwnExercise, Plan } from '../plan/plan.js';
import { ownWord } from './own-word.js';

/** What a listed item stands for: an exercise, known or the author's own, or an area to keep mobile. */
export interface ItemUse {
  readonly item: ExerciseItem;
  readonly own?: OwnExercise;
  /** Absent where nobody knows the word. */
  readonly exercise?: ExerciseUse;
  /** Id of an area. */
  readonly area?: string;
}

export function useOf(item: ExerciseItem, plan: Pick<Plan, 'head'>): ItemUse {
  return useAmong(item, name => ownWord(plan, 'ownExercises', name));
}

/** Looks up an exercise of the author's own by its name. */
export type OwnExercises = (name: string) => OwnExercise | undefined;

/** The same while the plan is still being made. */
export function useAmong(item: ExerciseItem, ownExercises: OwnExercises): ItemUse {
  const { is, name, sets } = item;
  if (is === 'area') return { item, area: name.id };
  const own = is === 'exercise' && name.id !== undefined ? ownExercises(name.id) : undefined;
  if (own) return { item, own, exercise: { ...usesOf(own), sets } };
  if (is === 'exercise' && name.id !== undefined) return { item, exercise: { id: name.id, sets } };
  return { item };
}

/** What an exercise of the author's own works and stretches, as far as the names are known. */
export function usesOf({ works, stretches }: OwnExercise): ExerciseUse {
  const ids = (names: OwnExercise['works']) =>
    names.flatMap(each => (each.id === undefined ? [] : [each.id]));
  return { works: ids(works), stretches: ids(stretches) };
}

/** What the items train together. */
export function emphasisOf(uses: readonly ItemUse[]): TargetEmphasis[] {
  return exerciseEmphasis(
    uses.flatMap(use =>
      use.exercise ? [use.exercise] : use.area === undefined ? [] : [{ stretches: [use.area] }],
    ),
  );
}

/** Ids of the areas that an item keeps mobile, itself an area or an exercise for some. */
export function areasOf(use: ItemUse): readonly string[] {
  if (use.area !== undefined) return [use.area];
  const known = use.exercise?.id === undefined ? undefined : exercise(use.exercise.id);
  return [...(known?.mobilises ?? []), ...(use.exercise?.stretches ?? [])].filter(id => area(id));
}
