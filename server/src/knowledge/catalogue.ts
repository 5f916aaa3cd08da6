import type { Metres } from '../plan/quantity.js';
import areas from './data/areas.json' with { type: 'json' };
import composites from './data/composites.json' with { type: 'json' };
import exercises from './data/exercises.json' with { type: 'json' };
import groups from './data/groups.json' with { type: 'json' };
import kinds from './data/kinds.json' with { type: 'json' };
import modifiers from './data/modifiers.json' with { type: 'json' };
import muscles from './data/muscles.json' with { type: 'json' };
import phases from './data/phases.json' with { type: 'json' };
import raceDistances from './data/race-distances.json' with { type: 'json' };
import references from './data/references.json' with { type: 'json' };
import signs from './data/signs.json' with { type: 'json' };
import structures from './data/structures.json' with { type: 'json' };
import topics from './data/topics.json' with { type: 'json' };
import type {
  AreaFacts,
  CompositeFacts,
  ContractionId,
  ExerciseFacts,
  GaitRole,
  Grade,
  GroupFacts,
  KindFacts,
  ModifierFacts,
  MuscleFacts,
  PhaseFacts,
  RaceDistanceFacts,
  ReasonId,
  Reference,
  SignFacts,
  StructureFacts,
  TargetEmphasis,
  TopicFacts,
} from './facts.js';
import { GAIT_PHASES } from './facts.js';

/**
 * Everything that Runplan knows, by id and as lists. The data files leave out what repeats: how a
 * muscle usually works in running, and the parts of the stride in which it rests. Here that is
 * filled in again.
 */

interface How {
  readonly contraction?: ContractionId;
  readonly reason?: ReasonId;
}

/** A kind as it stands in the data: grades by target, and a note only where the target works in its own way. */
type StoredKind = Omit<KindFacts, 'muscles'> & {
  /** Whether `usual`, written for running and walking, describes the targets without a note of their own. */
  readonly usual: boolean;
  readonly emphasis: Readonly<Record<string, Grade>>;
  readonly special?: Readonly<Record<string, How>>;
};

const USUAL: Readonly<Record<string, How>> = kinds.usual;

export const KINDS: readonly KindFacts[] = (kinds.kinds as unknown as readonly StoredKind[]).map(stored => {
  const { usual, emphasis, special, ...facts } = stored;
  const targets = Object.entries(emphasis).map(([target, grade]): TargetEmphasis => {
    const how = special?.[target] ?? (usual ? USUAL[target] : undefined);
    return { target, emphasis: grade, ...how };
  });
  return { ...facts, muscles: targets };
});

type StoredMuscle = Omit<MuscleFacts, 'gait'> & { readonly gait: Partial<MuscleFacts['gait']> };

const RESTING: GaitRole = { activity: 0 };

/** The muscles one by one, and the composites that work as one in the stride, such as the iliopsoas. */
export const MUSCLES: readonly MuscleFacts[] = (muscles as unknown as readonly StoredMuscle[]).map(
  stored => ({
    ...stored,
    gait: Object.fromEntries(
      GAIT_PHASES.map(phase => [phase, stored.gait[phase] ?? RESTING]),
    ) as unknown as MuscleFacts['gait'],
  }),
);

/** In the order in which a runner reads them, the large movers first. */
export const GROUPS: readonly GroupFacts[] = groups;
export const COMPOSITES: readonly CompositeFacts[] = composites;
export const EXERCISES = exercises as unknown as readonly ExerciseFacts[];
export const AREAS: readonly AreaFacts[] = areas;
export const PHASES = phases as readonly PhaseFacts[];
export const SIGNS = signs as readonly SignFacts[];
export const STRUCTURES: readonly StructureFacts[] = structures;
export const TOPICS = topics as readonly TopicFacts[];
export const RACE_DISTANCES = raceDistances as readonly RaceDistanceFacts[];
export const REFERENCES = references as readonly Reference[];

export type ModifierSort = 'surface' | 'terrain' | 'descent' | 'intensity' | 'duration';
export const MODIFIERS = modifiers as unknown as Readonly<Record<ModifierSort, readonly ModifierFacts[]>>;
export const SURFACES: readonly ModifierFacts[] = MODIFIERS.surface;

export const kind = byId(KINDS);
export const muscle = byId(MUSCLES);
export const group = byId(GROUPS);
export const composite = byId(COMPOSITES);
export const exercise = byId(EXERCISES);
export const area = byId(AREAS);
export const surface = byId(SURFACES);
export const modifier = byId(Object.values(MODIFIERS).flat());
export const phase = byId(PHASES);
export const sign = byId(SIGNS);
export const structure = byId(STRUCTURES);
export const topic = byId(TOPICS);
export const raceDistance = byId(RACE_DISTANCES);
export const reference = lookup(REFERENCES, each => each.key);

/** From this distance on a race is a long one, in which what the legs endure counts more than speed. */
const LONG_RACE: Metres = 15_000;

/** The kind of a race over this distance; without one, the short kind. */
export function raceKind(metres: Metres | undefined): KindFacts {
  return kind(metres !== undefined && metres >= LONG_RACE ? 'race_long' : 'race_short')!;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  return lookup(list, each => each.id);
}

function lookup<T>(list: readonly T[], key: (entry: T) => string): (id: string) => T | undefined {
  const map = new Map(list.map(entry => [key(entry), entry]));
  return id => map.get(id);
}
