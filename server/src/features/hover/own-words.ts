import type { Shoes } from '../../plan/plan.js';
import { plain } from '../wording/markdown.js';

/** What shoes or an exercise are called for reading; a label of nothing but spaces is none. */
export function labelOf({ label = '', name }: Pick<Shoes, 'label' | 'name'>): string {
  return plain(label) || plain(name.written);
}
