import type { Writable } from 'node:stream';

/** What the command line has to do with the world outside. It is passed in, so that tests need no process. */
export interface Surroundings {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Whether standard output is a terminal that somebody looks at. */
  readonly isTTY: boolean;
  /** How many characters fit on a line of that terminal. */
  readonly columns?: number;
  /** Starts the language server on standard input and output, and resolves once it listens. */
  readonly startServer: () => Promise<unknown>;
}

/** 0: clean. 1: something to mend. 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;
