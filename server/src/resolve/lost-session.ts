import { atLeast, unknown } from '../plan/known.js';
import type { Session } from '../plan/plan.js';
import { isAbsurd } from './read-quantity.js';

/** Whether what a session comes to cannot be meant, though each of its amounts may be. */
export function isBeyondReason({ distance, duration }: Pick<Session, 'distance' | 'duration'>): boolean {
  return (
    isAbsurd({ dimension: 'distance', high: atLeast<number>(distance) ?? 0 }) ||
    isAbsurd({ dimension: 'duration', high: atLeast<number>(duration) ?? 0 })
  );
}

/** The session keeps its place in the plan, and counts for nothing. */
export function lostSession(session: Session): Session {
  const lost = unknown<number>('damaged');
  return {
    ...session,
    distance: lost,
    duration: lost,
    running: lost,
    onFeet: lost,
    load: lost,
    zones: unknown('damaged'),
  };
}
