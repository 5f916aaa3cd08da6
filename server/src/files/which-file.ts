import { URI } from 'vscode-uri';
import type { UnusableFile } from '../plan/problem.js';

/** What the path of a `use` line points at. Files and folders are URIs, without a slash at their end. */
export type Which =
  | { readonly is: 'file'; readonly file: string }
  | { readonly is: 'unusable'; readonly why: Extract<UnusableFile, 'outside' | 'missing'> };

const OUTSIDE: Which = { is: 'unusable', why: 'outside' };
const MISSING: Which = { is: 'unusable', why: 'missing' };

/** `C:\`, `C:x`, `http://`, `file:`: a drive or another world. A colon in a name, `wk1: base`, is neither. */
const SCHEME_OR_DRIVE = /^(?:[a-z]:|[a-z][a-z0-9+.-]*:\/|(?:file|https?|data|javascript|vscode|command):)/i;

/**
 * Which file a path in a plan means. Paths are relative to the plan, with `/` or `\` between their parts, and may
 * go up, but never out of the root folder: a plan that came by mail must not be able to read what else is on the
 * disk. A plan without a root, one that was never saved, has no files around it.
 */
export function whichFile(path: string, plan: string, root: string | undefined): Which {
  const written = path.replaceAll('\\', '/');
  if (written.trim() === '' || written.includes('\0')) return OUTSIDE;
  if (written.startsWith('/') || SCHEME_OR_DRIVE.test(written)) return OUTSIDE;
  // Half a character cannot be in the name of a file, nor in a URI.
  if (root === undefined || !written.isWellFormed()) return MISSING;

  const from = URI.parse(plan);
  const parts = partsOf(from).slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return OUTSIDE;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const file = from.with({ path: `/${parts.join('/')}` }).toString();
  return isInside(file, root) ? { is: 'file', file } : OUTSIDE;
}

/** The folder that a plan may read from: the innermost of these that holds it, else its own. */
export function rootOf(plan: string, folders: readonly string[]): string | undefined {
  const uri = URI.parse(plan);
  if (uri.scheme === 'untitled' || !uri.path.startsWith('/')) return undefined;
  const holding = folders.filter(folder => isInside(plan, folder));
  if (holding.length > 0)
    return folderUri(holding.reduce((inner, each) => (isInside(each, inner) ? each : inner)));
  return folderOf(plan);
}

/** The folder that a file lies in. */
export function folderOf(file: string): string {
  const uri = URI.parse(file);
  return uri.with({ path: `/${partsOf(uri).slice(0, -1).join('/')}`, query: '', fragment: '' }).toString();
}

/** A folder's URI as it is written here: without a slash at its end. */
export function folderUri(folder: string): string {
  const uri = URI.parse(folder);
  return uri.with({ path: `/${partsOf(uri).join('/')}` }).toString();
}

/** Whether a file or folder lies in a folder, at any depth; a folder lies in itself. */
export function isInside(file: string, folder: string): boolean {
  const inner = URI.parse(file);
  const outer = URI.parse(folder);
  if (inner.scheme !== outer.scheme || inner.authority !== outer.authority) return false;
  const parts = partsOf(inner);
  return partsOf(outer).every((part, index) => part === parts[index]);
}

/** How a plan in the same place would write the path to a file. */
export function pathTo(file: string, plan: string): string {
  const there = partsOf(URI.parse(file));
  const here = partsOf(URI.parse(plan)).slice(0, -1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** The parts of a path, decoded. `C:` and `c:` are one drive, and editors disagree on which to write. */
function partsOf({ path }: URI): string[] {
  const parts = path.split('/').filter(part => part !== '');
  if (/^[A-Z]:$/.test(parts[0] ?? '')) parts[0] = parts[0]!.toLowerCase();
  return parts;
}
