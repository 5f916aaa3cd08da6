import { fold } from '../../knowledge/fold.js';
import type { Plan, Shoes, Words } from '../../plan/plan.js';
import { plain } from './markdown.js';

/** The author's own word of this name, defined here or in a file that a `use` line brings in. */
export function ownWord<Sort extends keyof Words>(
  { head }: Plan,
  sort: Sort,
  name: string | undefined,
): Words[Sort][number] | undefined {
  if (name === undefined) return undefined;
  const key = fold(name);
  const words: readonly Words[Sort][number][] = [...head[sort], ...head.borrowed[sort]];
  return words.find(each => fold(each.name.written) === key);
}

/** What shoes or an exercise are called for reading; a label of nothing but spaces is none. */
export function labelOf({ label = '', name }: Pick<Shoes, 'label' | 'name'>): string {
  return plain(label) || plain(name.written);
}
