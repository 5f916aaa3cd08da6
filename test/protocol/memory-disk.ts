import type { FileReader, ReadFile } from '../../server/src/files/file-reader.js';
import { folderOf, isInside } from '../../server/src/files/which-file.js';
import type { UnusableFile } from '../../server/src/plan/problem.js';

/** Files in memory, by URI, each a text or what is wrong with it; it remembers what was read. */
export class MemoryDisk implements FileReader {
  readonly files: Map<string, string | { readonly why: UnusableFile }>;
  readonly reads: string[] = [];
  /** Called when a file is being read: its text is taken by then, and not handed over yet. */
  onRead: (file: string) => void | Promise<void> = () => undefined;

  constructor(files: Readonly<Record<string, string | { readonly why: UnusableFile }>> = {}) {
    this.files = new Map(Object.entries(files));
  }

  async read(file: string, folders: readonly string[]): Promise<ReadFile> {
    this.reads.push(file);
    const found = this.files.get(file) ?? { why: 'missing' };
    await this.onRead(file);
    // A real disk takes its time as well: what happens meanwhile must be seen.
    await new Promise(resolve => setTimeout(resolve, 1));
    if (typeof found !== 'string') return { is: 'unusable', why: found.why };
    return { is: 'text', text: found, folders: folders.filter(folder => isInside(file, folder)) };
  }

  async *plansIn(folder: string, deep: boolean): AsyncIterable<string> {
    for (const file of [...this.files.keys()].sort())
      if (file.endsWith('.runplan') && (deep ? isInside(file, folder) : folderOf(file) === folder))
        yield file;
  }
}
