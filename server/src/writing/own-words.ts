import { fold } from '../knowledge/fold.js';
import type { OwnSession, PlanHead } from '../plan/plan.js';

/** The words of a plan's author, as they are understood at some place of the plan. */
export interface OwnWords {
  /** What a word means where it is the author's: his own goes before one from a file that he uses. */
  session(word: string): OwnSession | undefined;
  isPace(word: string): boolean;
}

/** The words that a day may use; inside the definition of a session its own word means what it means to others. */
export function ownWords({ ownSessions, borrowed, paces }: PlanHead, defining?: OwnSession): OwnWords {
  const sessions = new Map<string, OwnSession>();
  for (const each of [...ownSessions.filter(own => own !== defining), ...borrowed.ownSessions]) {
    const key = fold(each.name.written);
    if (!sessions.has(key)) sessions.set(key, each);
  }
  const named = new Set([...paces, ...borrowed.paces].map(pace => fold(pace.name.written)));
  return {
    session: word => sessions.get(fold(word)),
    isPace: word => named.has(fold(word)),
  };
}

/** No author's words, for what is written outside any plan. */
export const NO_WORDS: OwnWords = { session: () => undefined, isPace: () => false };
