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
  /** What it was read from, unless it is too large. */
  readonly bytes?: Uint8Array;
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

/** The same of text that comes in over a stream; of what is too large only the beginning is kept. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<FileText> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size - bytes.length <= MOST_BYTES) chunks.push(bytes);
    else if (chunks.length > 1) chunks = [Buffer.concat(chunks).subarray(0, HEAD_BYTES)];
  }
  const all = Buffer.concat(chunks);
  if (size <= MOST_BYTES) return { text: decode(all), bytes: all };
  const head = all.subarray(0, HEAD_BYTES);
  const text = decode(head);
  return { text, characters: Math.round((size * text.length) / head.length) };
}

/** Any bytes as text, without a mark at the start. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes).encoding).decode(bytes);
}

/** UTF-8, or UTF-16 where the mark at the start says so, as editors read it. */
export function encodingOf(bytes: Uint8Array): {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
} {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: true };
  return { encoding: 'utf-8', mark: first === 0xef && second === 0xbb && third === 0xbf };
}
