import type { Week } from './plan.js';

/** What a week is called: the number that it has in the text, else its place. */
export function numberOf({ number, index }: Pick<Week, 'number' | 'index'>): number {
  return number ?? index + 1;
}
