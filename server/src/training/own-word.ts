import { fold } from '../knowledge/fold.js';
import type { Plan, PlanHead, Words } from '../plan/plan.js';

type Index = { readonly [Sort in keyof Words]: ReadonlyMap<string, Words[Sort][number]> };

/** A head never changes, and a list of thousands of exercises asks it about each of them. */
const indexes = new WeakMap<PlanHead, Index>();

/** The author's own word of this name, defined here or in a file that a `use` line brings in. */
export function ownWord<Sort extends keyof Words>(
  { head }: Pick<Plan, 'head'>,
  sort: Sort,
  name: string | undefined,
): Words[Sort][number] | undefined {
  return name === undefined ? undefined : indexOf(head)[sort].get(fold(name));
}

function indexOf(head: PlanHead): Index {
  let index = indexes.get(head);
  if (!index) {
    const { borrowed } = head;
    index = {
      paces: byName([...head.paces, ...borrowed.paces]),
      shoes: byName([...head.shoes, ...borrowed.shoes]),
      ownSessions: byName([...head.ownSessions, ...borrowed.ownSessions]),
      ownExercises: byName([...head.ownExercises, ...borrowed.ownExercises]),
    };
    indexes.set(head, index);
  }
  return index;
}

/** Of two words with one name the first counts: the plan's own go before borrowed ones. */
function byName<Word extends Words[keyof Words][number]>(words: readonly Word[]): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>();
  for (const word of words) {
    const key = fold(word.name.written);
    if (!found.has(key)) found.set(key, word);
  }
  return found;
}
