import type { SessionConditions } from '../knowledge/emphasis.js';
import type { KindFacts } from '../knowledge/facts.js';
import { atLeast } from '../plan/known.js';
import type { Session, Target } from '../plan/plan.js';

/** What of a session says how it works the body. */
export type Described = Pick<Session, 'surface' | 'climb' | 'descend' | 'target' | 'distance' | 'duration'>;

/** What of a session changes the muscles that it trains. What is not known changes nothing. */
export function conditionsOf(session: Described, kind: KindFacts): SessionConditions {
  const seconds = atLeast(session.duration);
  return {
    kind,
    surface: session.surface?.id,
    climbPerKm: perKilometre(session.climb, session),
    descentPerKm: perKilometre(session.descend, session),
    minutes: seconds === undefined ? undefined : seconds / 60,
    intensity: extraEffort(kind, session.target),
  };
}

/** Metres of height for each kilometre; nothing where the distance is unknown. */
export function perKilometre(height: number | undefined, { distance }: Described): number | undefined {
  if (height === undefined || !distance.known || distance.value <= 0) return undefined;
  return height / (distance.value / 1000);
}

/** Kinds that may be run at any effort: the others' names say how hard they are. */
const ANY_EFFORT: ReadonlySet<string> = new Set(['easy', 'long', 'run_walk', 'trail', 'downhill']);

/** The effort that the author asks for, where it is more than the kind's own. */
function extraEffort(kind: KindFacts, target: Target | undefined): 1 | 2 | 3 | undefined {
  if (!ANY_EFFORT.has(kind.id)) return undefined;
  const asked = effortOf(target);
  return asked !== undefined && asked > bandOfRpe(kind.rpe) ? asked : undefined;
}

function effortOf(target: Target | undefined): 1 | 2 | 3 | undefined {
  if (target?.by === 'rpe') return bandOfRpe(target.high);
  // Of five zones, the first two are light, the third moderate and the last two hard.
  if (target?.by === 'zone') return target.high <= 2 ? 1 : target.high <= 3 ? 2 : 3;
  return undefined;
}

/** Three bands of the CR-10 scale: light up to 4, moderate 5 and 6, hard from 7. */
export function bandOfRpe(rpe: number): 1 | 2 | 3 {
  if (rpe <= 4) return 1;
  return rpe <= 6 ? 2 : 3;
}
