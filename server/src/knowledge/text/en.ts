import type { Words } from '../text.js';
import enAdaptations from './en/adaptations.json' with { type: 'json' };
import enAreas from './en/areas.json' with { type: 'json' };
import enComposites from './en/composites.json' with { type: 'json' };
import enContractions from './en/contractions.json' with { type: 'json' };
import enExercises from './en/exercises.json' with { type: 'json' };
import enGait from './en/gait.json' with { type: 'json' };
import enGroups from './en/groups.json' with { type: 'json' };
import enKinds from './en/kinds.json' with { type: 'json' };
import enModifiers from './en/modifiers.json' with { type: 'json' };
import enMuscles from './en/muscles.json' with { type: 'json' };
import enPhases from './en/phases.json' with { type: 'json' };
import enRaceDistances from './en/race-distances.json' with { type: 'json' };
import enReasons from './en/reasons.json' with { type: 'json' };
import enRoles from './en/roles.json' with { type: 'json' };
import enSigns from './en/signs.json' with { type: 'json' };
import enStructures from './en/structures.json' with { type: 'json' };
import enSurfaces from './en/surfaces.json' with { type: 'json' };
import enTopics from './en/topics.json' with { type: 'json' };

/** Everything that Runplan says of what it knows, in English. */
export const EN = {
  kinds: enKinds,
  muscles: enMuscles,
  groups: enGroups,
  composites: enComposites,
  surfaces: enSurfaces,
  modifiers: enModifiers,
  exercises: enExercises,
  areas: enAreas,
  phases: enPhases,
  signs: enSigns,
  structures: enStructures,
  topics: enTopics,
  adaptations: enAdaptations,
  raceDistances: enRaceDistances,
  reasons: enReasons,
  roles: enRoles,
  contractions: enContractions,
  gait: enGait,
} satisfies Words;
