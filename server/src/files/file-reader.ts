import type { UnusableFile } from '../plan/problem.js';

/** How files are read. Who starts the server passes one in; here nobody knows what a disk is. */
export interface FileReader {
  /**
   * Reads a file that really lies, links followed, in one of these folders; one that lies elsewhere is not
   * touched. It never fails: what cannot be read is said to be so.
   */
  read(file: string, folders: readonly string[]): Promise<ReadFile>;
  /**
   * The plans in a folder, by name: files that end in `.runplan`, without those that are hidden or made by machines.
   * @param deep Whether to look in the folders inside it too.
   */
  plansIn(folder: string, deep: boolean): AsyncIterable<string>;
}

export type ReadFile =
  | {
      readonly is: 'text';
      readonly text: string;
      /** Those of the folders that the file really lies in. */
      readonly folders: readonly string[];
    }
  | { readonly is: 'unusable'; readonly why: UnusableFile };
