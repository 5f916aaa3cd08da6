import type { Output } from './output.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** What every command works with: the world outside, where it writes, and how it says that it is done. */
export interface Terminal {
  readonly surroundings: Surroundings;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly end: (code: ExitCode) => void;
}
