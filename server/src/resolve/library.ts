import type { Plan, Words } from '../plan/plan.js';
import type { UnusableFile } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';

/** What stands behind the path of a `use` line. */
export type Borrowed =
  | { readonly is: 'words'; readonly file: string; readonly words: Words }
  /** The file uses, perhaps through others, the file that uses it; the paths on the way round. */
  | { readonly is: 'circle'; readonly chain: readonly string[] }
  | { readonly is: 'unusable'; readonly why: UnusableFile };

/** Looks up the path of a `use` line. Who knows files makes one; resolving only asks. */
export type Library = (path: string) => Borrowed;

/** Where there are no files to read. */
export const NO_FILES: Library = () => ({ is: 'unusable', why: 'missing' });

/** The words that a plan offers to those that use it: its own, then what it borrows itself. Their ranges name the file. */
export function wordsOf({ head }: Plan, file: string): Words {
  return {
    paces: placedIn(file, [...head.paces, ...head.borrowed.paces]),
    shoes: placedIn(file, [...head.shoes, ...head.borrowed.shoes]),
    ownSessions: placedIn(file, [...head.ownSessions, ...head.borrowed.ownSessions]),
    ownExercises: placedIn(file, [...head.ownExercises, ...head.borrowed.ownExercises]),
  };
}

/** The same data, in which every range without a file has this one. */
function placedIn<T>(file: string, data: T): T {
  if (Array.isArray(data)) return data.map(each => placedIn(file, each)) as T;
  if (data === null || typeof data !== 'object') return data;
  if (isRange(data)) return data.file === undefined ? { ...data, file } : data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, placedIn(file, value)])) as T;
}

function isRange(data: object): data is TextRange {
  const { start, end } = data as Partial<TextRange>;
  return typeof start === 'number' && typeof end === 'number';
}
