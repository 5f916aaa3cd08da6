import { durationBand, type SessionConditions, sessionEmphasis, terrainBand } from '../knowledge/emphasis.js';
import type { TargetEmphasis } from '../knowledge/facts.js';
import { AREAS, EXERCISES, kind as kindById, SURFACES } from '../knowledge/lookup.js';
import type { ExerciseItem, Session } from '../plan/plan.js';
import { conditionsOf, type Described } from './conditions.js';
import { emphasisOf, type OwnExercises, useAmong } from './exercise-use.js';

/**
 * What a session trains: of a run, a walk or cross-training its kind's profile as surface, hills, effort and duration
 * change it; of a session that lists exercises what these train together; of one that could list some and does not, what
 * is usual for its kind. Empty where nothing is known, and for rest.
 */
export function musclesOf(
  session: Described & Pick<Session, 'kind' | 'exercises'>,
  ownExercises: OwnExercises,
): readonly TargetEmphasis[] {
  const kind = session.kind.id === undefined ? undefined : kindById(session.kind.id);
  if (session.exercises.length > 0) return ofExercises(session.exercises, ownExercises);
  if (!kind) return [];
  return kind.items === 'exercises' ? kind.muscles : inConditions(conditionsOf(session, kind));
}

/**
 * A plan has thousands of sessions and every key typed makes it anew, but few of its sessions differ in what they train:
 * by kind and surface, and then by the bands that make a difference.
 */
const byKind = new Map<string, (readonly TargetEmphasis[])[]>();

const TERRAINS = { flat: 1, rolling: 2, hilly: 3, mountain: 4 };
const LENGTHS = { usual: 0, long: 1, 'very-long': 2 };
const PLACE_OF_SURFACE = new Map<string | undefined, number>(
  SURFACES.map(({ id }, index) => [id, index + 1]),
);

function inConditions(conditions: SessionConditions): readonly TargetEmphasis[] {
  const { kind, surface, climbPerKm, descentPerKm, minutes, intensity = 0 } = conditions;
  if (kind.muscles.length === 0) return kind.muscles;
  const climb = climbPerKm === undefined ? 0 : TERRAINS[terrainBand(climbPerKm)];
  const descent = descentPerKm === undefined || terrainBand(descentPerKm) === 'flat' ? 0 : 1;
  const length = minutes === undefined ? 0 : LENGTHS[durationBand(minutes)];
  const on = PLACE_OF_SURFACE.get(surface) ?? 0;
  const place = climb + 5 * (descent + 2 * (length + 3 * (intensity + 4 * on)));
  const kept = byKind.get(kind.id) ?? [];
  const before = kept[place];
  if (before) return before;
  const { targets } = sessionEmphasis(conditions);
  kept[place] = targets;
  byKind.set(kind.id, kept);
  return targets;
}

/** A list of exercises as a short text, a character for each: what trains the same is spelt the same. */
const CHARACTERS = new Map(EXERCISES.map(({ id }, index) => [id, String.fromCharCode(2 * index)]));
const ONCE = new Map(EXERCISES.map(({ id }, index) => [id, String.fromCharCode(2 * index + 1)]));
const OF_AREAS = new Map(
  AREAS.map(({ id }, index) => [id, String.fromCharCode(2 * EXERCISES.length + index)]),
);

const byExercises = new Map<string, readonly TargetEmphasis[]>();

/** For a server that has run for weeks: there is no end to the lists that people write, nor to one list. */
const MOST_LISTS = 5000;
const LONGEST_LIST = 100;

function ofExercises(
  exercises: readonly ExerciseItem[],
  ownExercises: OwnExercises,
): readonly TargetEmphasis[] {
  const emphasis = () => emphasisOf(exercises.map(item => useAmong(item, ownExercises)));
  if (exercises.length > LONGEST_LIST) return emphasis();
  let spelt = '';
  for (const { is, name, sets } of exercises) {
    if (name.id === undefined) continue;
    // What a word of the author's means is the plan's own affair, and may be another thing after the next key.
    if (is === 'exercise' && ownExercises(name.id)) return emphasis();
    const characters = is === 'area' ? OF_AREAS : sets === 1 ? ONCE : CHARACTERS;
    spelt += characters.get(name.id) ?? '';
  }
  const before = byExercises.get(spelt);
  if (before) return before;
  if (byExercises.size >= MOST_LISTS) byExercises.clear();
  const found = emphasis();
  byExercises.set(spelt, found);
  return found;
}
