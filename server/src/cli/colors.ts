import { createColors } from 'picocolors';
import type { Surroundings } from './surroundings.js';

/** Colours for the terminal that the command line writes to, or none. */
export function colorsFor(surroundings: Surroundings): ReturnType<typeof createColors> {
  return createColors(wantsColor(surroundings));
}

/** Colour is for terminals. What a user says about it in the environment goes first. */
function wantsColor({ env, isTTY }: Surroundings): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTTY && env.TERM !== 'dumb';
}
