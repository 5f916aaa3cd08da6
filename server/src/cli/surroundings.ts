import type { Writable } from 'node:stream';

/** What the command line has to do with the world outside. It is passed in, so that tests need no process. */
export interface Surroundings {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Whether standard output is a terminal that somebody looks at. */
  readonly isTTY: boolean;
  /** Whether standard error is one. */
  readonly isErrorTTY: boolean;
  /** How many characters fit on a line of that terminal. */
  readonly columns?: number;
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number;
  /** Tells of each change in a folder, but not in the folders inside it, until it is closed. */
  readonly watchFolder: (folder: string, changed: () => void) => Closable;
  /** Tells when the user ends the command, with Ctrl+C, until it is closed. Nothing else ends it then. */
  readonly onInterrupt: (interrupted: () => void) => Closable;
  /** Starts the language server on standard input and output, and resolves once it listens. */
  readonly startServer: () => Promise<unknown>;
}

export interface Closable {
  close(): void;
}

/** 0: clean. 1: something to mend. 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;
