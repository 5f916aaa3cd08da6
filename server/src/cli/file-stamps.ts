import { stat } from 'node:fs/promises';

/** What tells one state of a file from another, without reading it. */
export type Stamp = string;

/** A file that was changed so lately may change again within the same tick of the clock; milliseconds. */
const TOO_FRESH = 2000;

/** The stamp of a file that is not there. */
const MISSING: Stamp = 'missing';

/** The state of a file. Taken before the file is read, it can never be newer than what was read. */
export async function stampOf(file: string): Promise<Stamp> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(file);
    return [mtimeMs, ctimeMs, size, ino].join(' ');
  } catch {
    return MISSING;
  }
}

/**
 * The state of a file that was read a moment ago. Where it changed so lately that it may have been after it was read,
 * this is nothing, which is like no stamp.
 */
export async function stampAfterReading(file: string): Promise<Stamp | undefined> {
  try {
    const { ctimeMs } = await stat(file);
    if (Date.now() - ctimeMs < TOO_FRESH) return undefined;
  } catch {
    return MISSING;
  }
  return stampOf(file);
}
