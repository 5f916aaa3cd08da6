import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileReader, ReadFile } from '../files/file-reader.js';
import type { UnusableFile } from '../plan/problem.js';
import { findPlans } from './find-plans.js';
import { readPlan } from './read-plan.js';

/** Reads files for plans that use them. The command line and the language server share it. */
export const DISK: FileReader = {
  async read(file, folders) {
    const uri = URI.parse(file);
    if (uri.scheme !== 'file') return unusable('missing');
    try {
      const place = await realpath(uri.fsPath);
      const holding = await those(folders, async folder => holds(await placeOf(folder), place));
      if (holding.length === 0) return unusable('outside');
      const kind = await stat(place);
      if (kind.isDirectory()) return unusable('folder');
      // What is neither, such as a pipe, may keep a reader waiting for ever.
      if (!kind.isFile()) return unusable('unreadable');
      const { text, characters } = await readPlan(place);
      return characters === undefined ? { is: 'text', text, folders: holding } : unusable('too-large');
    } catch (error) {
      return unusable(reasonOf(error as NodeJS.ErrnoException));
    }
  },

  async *plansIn(folder, deep) {
    const uri = URI.parse(folder);
    if (uri.scheme !== 'file') return;
    if (deep) {
      for await (const found of findPlans([uri.fsPath], uri.fsPath))
        if (found.is === 'plan') yield URI.file(found.file).toString();
      return;
    }
    const names = await readdir(uri.fsPath).catch(() => []);
    for (const name of names.sort())
      if (!name.startsWith('.') && name.toLowerCase().endsWith('.runplan'))
        yield URI.file(path.join(uri.fsPath, name)).toString();
  },
};

function unusable(why: UnusableFile): ReadFile {
  return { is: 'unusable', why };
}

function reasonOf({ code }: NodeJS.ErrnoException): UnusableFile {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    default:
      return 'unreadable';
  }
}

/** Where a folder is, free of links; nowhere, where it is gone. */
async function placeOf(folder: string): Promise<string | undefined> {
  try {
    return await realpath(URI.parse(folder).fsPath);
  } catch {
    return undefined;
  }
}

function holds(folder: string | undefined, place: string): boolean {
  if (folder === undefined) return false;
  return place === folder || place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

async function those<T>(all: readonly T[], wanted: (each: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(all.map(wanted));
  return all.filter((_, index) => answers[index]);
}
