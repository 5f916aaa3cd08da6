import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../server/src/cli/program.js';
import type { Surroundings } from '../../server/src/cli/surroundings.js';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Runs `runplan` in this process, and keeps what it writes. */
export async function runplan(args: readonly string[], surroundings: Partial<Surroundings> = {}) {
  const stdout = new Kept();
  const stderr = new Kept();
  const code = await run(args, {
    stdin: streamOf(),
    stdout,
    stderr,
    env: { LANG: 'en_GB.UTF-8' },
    cwd: PROJECT,
    isTTY: false,
    isErrorTTY: false,
    now: () => 0,
    watchFolder: () => ({ close: () => undefined }),
    onInterrupt: () => ({ close: () => undefined }),
    startServer: () => Promise.reject(new Error('No server in this test')),
    ...surroundings,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** What comes in, piece by piece. */
export async function* streamOf(...pieces: readonly (string | Uint8Array)[]) {
  yield* pieces;
}

class Kept extends Writable {
  text = '';

  override _write(data: Buffer, _encoding: string, done: () => void) {
    this.text += data.toString();
    done();
  }
}

/** A folder with these files, which goes away with the test. A path that ends in a slash is a folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'runplan cli #50% '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, content);
  }
  return folder;
}

/** A plan about which there is nothing to say. */
export const CLEAN = `plan "Easy does it"
baseline 20 km

week 1
  tue easy 6 km
  wed strength 40 min: squat 3x8, calf-raise 3x12
  thu easy 5 km
    + mobility 10 min: hip-flexors
  sat core 20 min: plank 3x45s
  sun long 9 km
`;

/** A plan with one error. */
export const STRAY = CLEAN.replace('wed strength', 'wed ??? strength');

/** A plan with one warning. */
export const JUMP = CLEAN.replace('long 9 km', 'long 15 km');
