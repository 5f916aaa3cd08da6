import type { SharedWords } from './words.js';

/** That a kind counts as a hard session, with the reason where its effort is not one. */
export function whyHard(
  kind: string,
  { session: { hard, hardBecause } }: Pick<SharedWords, 'session'>,
): string {
  return kind === 'long' || kind === 'downhill' ? hardBecause[kind] : hard;
}
