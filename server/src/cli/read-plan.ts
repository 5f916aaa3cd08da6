import { open } from 'node:fs/promises';
import { MOST_CHARACTERS } from '../language/parsing/refusal.js';

/** A character takes at most three bytes, a mark at the start included: what is longer is too large in any encoding. */
export const MOST_BYTES = 3 * (MOST_CHARACTERS + 1);

/** Enough of a file to show its first line. */
const HEAD_BYTES = 4096;

export interface FileText {
  /** The text, or only its beginning where `characters` is set. */
  readonly text: string;
  /** Set where the file is too large to be a plan: about how many characters it has. */
  readonly characters?: number;
}

/** The text of a file, without a mark at its start. Any bytes become text; those that are none become U+FFFD. */
export async function readPlan(file: string): Promise<FileText> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size <= MOST_BYTES) return { text: decode(await handle.readFile()) };
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const text = decode(buffer.subarray(0, bytesRead));
    return { text, characters: Math.round((size * text.length) / bytesRead) };
  } finally {
    await handle.close();
  }
}

/** UTF-8, or UTF-16 where the mark at the start says so, as editors read it. */
function decode(bytes: Uint8Array): string {
  const mark = bytes.length >= 2 ? bytes[0]! * 256 + bytes[1]! : 0;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
