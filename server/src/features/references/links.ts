import type { Plan } from '../../plan/plan.js';
import { type TextRange, touches } from '../../plan/text-range.js';

/** The path of a `use` line, and the file that it leads to. */
export interface Link {
  readonly range: TextRange;
  /** A URI. */
  readonly target: string;
}

/** The paths in a plan that lead to a file. */
export function linksIn({ head }: Plan, fileBehind: (path: string) => string | undefined): Link[] {
  return head.uses.flatMap(({ path, pathRange }) => {
    const target = fileBehind(path);
    return target === undefined ? [] : [{ range: pathRange, target }];
  });
}

/** The one that a cursor is on. */
export function linkAt(links: readonly Link[], offset: number): Link | undefined {
  return links.find(({ range }) => touches(range, offset));
}
