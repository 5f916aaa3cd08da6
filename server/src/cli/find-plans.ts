import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to check, or a path that leads to none. `path` is as it is shown, `file` is where it is. */
export type Found =
  | {
      readonly is: 'plan';
      readonly path: string;
      readonly file: string;
      /** The folder that the plan may use files from: where the command runs, the folder that was given, or its own. */
      readonly root: string;
    }
  | { readonly is: 'unreadable'; readonly path: string; readonly error: NodeJS.ErrnoException }
  | { readonly is: 'neither'; readonly path: string }
  /** A folder that was given and holds no plan. */
  | { readonly is: 'empty'; readonly path: string };

/**
 * The plans that paths lead to, in the order of the paths and inside a folder by name. A file counts when it
 * is named, whatever its ending, or when it lies in a folder and ends in `.runplan`. No file comes twice, and
 * no folder is entered twice, so links that go round in circles end.
 *
 * @param entered Told of each folder that is looked into.
 */
export async function* findPlans(
  paths: readonly string[],
  cwd: string,
  entered: (folder: string) => void = () => undefined,
): AsyncGenerator<Found> {
  const search = new Search(cwd, entered);
  for (const given of paths) yield* search.named(given);
}

/** Folders that hold other people's plans, or copies. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'out']);

class Search {
  readonly #cwd: string;
  /** Real places of files and folders, free of links. */
  readonly #seen = new Set<string>();
  /** Plans met, those that were met before included. */
  #met = 0;

  constructor(
    cwd: string,
    private readonly entered: (folder: string) => void,
  ) {
    this.#cwd = cwd;
  }

  async *named(given: string): AsyncGenerator<Found> {
    const file = path.resolve(this.#cwd, given);
    const shown = shownAs(path.normalize(given));
    try {
      // An empty path is a mistake, such as a variable that is not set, and does not mean this folder.
      const kind = await stat(given && file);
      const place = await realpath(file);
      if (kind.isDirectory()) {
        if (this.#seen.has(place)) return;
        const before = this.#met;
        yield* this.#inside(shown, file, place, rootFor(file, this.#cwd));
        if (this.#met === before) yield { is: 'empty', path: shown };
      } else if (!kind.isFile()) yield { is: 'neither', path: shown };
      else if (this.#isNew(place))
        yield { is: 'plan', path: shown, file, root: rootFor(path.dirname(file), this.#cwd) };
    } catch (error) {
      yield { is: 'unreadable', path: given, error: error as NodeJS.ErrnoException };
    }
  }

  async *#inside(shown: string, folder: string, place: string, root: string): AsyncGenerator<Found> {
    if (!this.#isNew(place)) return;
    this.entered(folder);
    let entries: Dirent[];
    try {
      entries = await listed(folder);
    } catch (error) {
      this.#met++;
      yield { is: 'unreadable', path: shown, error: error as NodeJS.ErrnoException };
      return;
    }
    for (const entry of entries)
      yield* this.#entry(
        entry,
        shownAs(path.join(shown, entry.name)),
        path.join(folder, entry.name),
        path.join(place, entry.name),
        root,
      );
  }

  async *#entry(
    entry: Dirent,
    shown: string,
    file: string,
    place: string,
    root: string,
  ): AsyncGenerator<Found> {
    const isPlan = entry.name.toLowerCase().endsWith('.runplan');
    try {
      // What an entry is costs nothing to know, unless it is a link: that has to be followed.
      const isPlain = entry.isFile() || entry.isDirectory();
      const kind = isPlain ? entry : await stat(file);
      const real = isPlain ? place : await realpath(file);
      if (kind.isDirectory()) return yield* this.#inside(shown, file, real, root);
      if (!isPlan) return;
      this.#met++;
      if (!kind.isFile()) yield { is: 'neither', path: shown };
      else if (this.#isNew(real)) yield { is: 'plan', path: shown, file, root };
    } catch (error) {
      if (!isPlan) return;
      this.#met++;
      yield { is: 'unreadable', path: shown, error: error as NodeJS.ErrnoException };
    }
  }

  #isNew(place: string): boolean {
    if (this.#seen.has(place)) return false;
    this.#seen.add(place);
    return true;
  }
}

/** The folder that plans in this folder may use files from: where the command runs, if it holds them. */
export function rootFor(folder: string, cwd: string): string {
  const way = path.relative(cwd, folder);
  const leaves = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  return leaves ? folder : cwd;
}

/** What lies in a folder, by name in an order that is the same everywhere. What is hidden stays out. */
async function listed(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Paths are shown with slashes everywhere, so that output is the same on every system. */
export function shownAs(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
