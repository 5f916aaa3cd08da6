import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode, encodingOf } from './read-plan.js';

/** `changed`: somebody else wrote it in the meantime. `not-text`: some of its bytes are no text, and would be lost. */
export type Rewritten = 'written' | 'changed' | 'not-text';

/**
 * Writes another text into a file, whole or not at all: into a new file beside it, which then takes its place. What
 * the file is stays as it was: its encoding with the mark at its start, its rights, and a link that leads to it.
 */
export async function rewritePlan(file: string, before: string, after: string): Promise<Rewritten> {
  const place = await realpath(file);
  const bytes = await readFile(place);
  if (decode(bytes) !== before) return 'changed';
  if (!encoded(before, bytes).equals(bytes)) return 'not-text';
  await access(place, constants.W_OK);

  const { mode, uid, gid } = await stat(place);
  const beside = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.new`);
  const handle = await open(beside, 'wx', mode);
  try {
    try {
      await handle.writeFile(encoded(after, bytes));
      await handle.chmod(mode);
      // Only an administrator writes files of others, and those stay theirs.
      await handle.chown(uid, gid).catch(() => undefined);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return 'written';
}

/** Text in bytes, in the encoding of these and with the same mark at the start. */
export function encoded(text: string, like: Uint8Array): Buffer {
  const { encoding, mark } = encodingOf(like);
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
