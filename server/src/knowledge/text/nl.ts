import type { SameKeys } from '../text.js';
import type { EN } from './en.js';
import nlAdaptations from './nl/adaptations.json' with { type: 'json' };
import nlAreas from './nl/areas.json' with { type: 'json' };
import nlComposites from './nl/composites.json' with { type: 'json' };
import nlContractions from './nl/contractions.json' with { type: 'json' };
import nlExercises from './nl/exercises.json' with { type: 'json' };
import nlGait from './nl/gait.json' with { type: 'json' };
import nlGroups from './nl/groups.json' with { type: 'json' };
import nlKinds from './nl/kinds.json' with { type: 'json' };
import nlModifiers from './nl/modifiers.json' with { type: 'json' };
import nlMuscles from './nl/muscles.json' with { type: 'json' };
import nlPhases from './nl/phases.json' with { type: 'json' };
import nlRaceDistances from './nl/race-distances.json' with { type: 'json' };
import nlReasons from './nl/reasons.json' with { type: 'json' };
import nlRoles from './nl/roles.json' with { type: 'json' };
import nlSigns from './nl/signs.json' with { type: 'json' };
import nlStructures from './nl/structures.json' with { type: 'json' };
import nlSurfaces from './nl/surfaces.json' with { type: 'json' };
import nlTopics from './nl/topics.json' with { type: 'json' };

/** The same in Dutch. */
export const NL: SameKeys<typeof EN> = {
  kinds: nlKinds,
  muscles: nlMuscles,
  groups: nlGroups,
  composites: nlComposites,
  surfaces: nlSurfaces,
  modifiers: nlModifiers,
  exercises: nlExercises,
  areas: nlAreas,
  phases: nlPhases,
  signs: nlSigns,
  structures: nlStructures,
  topics: nlTopics,
  adaptations: nlAdaptations,
  raceDistances: nlRaceDistances,
  reasons: nlReasons,
  roles: nlRoles,
  contractions: nlContractions,
  gait: nlGait,
};
