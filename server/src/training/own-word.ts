import { fold } from '../knowledge/fold.js';
import type { Plan, Words } from '../plan/plan.js';

/** The author's own word of this name, defined here or in a file that a `use` line brings in. */
export function ownWord<Sort extends keyof Words>(
  { head }: Pick<Plan, 'head'>,
  sort: Sort,
  name: string | undefined,
): Words[Sort][number] | undefined {
  if (name === undefined) return undefined;
  const key = fold(name);
  const words: readonly Words[Sort][number][] = [...head[sort], ...head.borrowed[sort]];
  return words.find(each => fold(each.name.written) === key);
}
