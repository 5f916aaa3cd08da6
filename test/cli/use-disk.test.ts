import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DISK } from '../../server/src/cli/disk.js';
import { folderWith } from './support.js';

const isWindows = process.platform === 'win32';
const uri = (...parts: string[]) => pathToFileURL(path.join(...parts)).href;

/** What comes of reading a file below a root: its text in quotes, or why there is none. */
async function read(root: string, file: string): Promise<string> {
  const found = await DISK.read(uri(root, file), [uri(root)]);
  return found.is === 'text' ? JSON.stringify(found.text) : found.why;
}

test('files are read as they are', async () => {
  const root = folderWith({
    'my club #1 50%.runplan': 'één',
    'mark.runplan': '\ufeffplan',
    'wide.runplan': Buffer.from('\ufeffplan', 'utf16le'),
    'empty.runplan': '',
    'folder.runplan/': '',
    'picture.runplan': Buffer.from([0x89, 0x50, 0, 1, 0xff, 0xfe]),
    'large.runplan': Buffer.alloc(4_000_000, 'x'),
  });
  expect(await read(root, 'my club #1 50%.runplan')).toBe('"één"');
  expect(await read(root, 'mark.runplan')).toBe('"plan"');
  expect(await read(root, 'wide.runplan')).toBe('"plan"');
  expect(await read(root, 'empty.runplan')).toBe('""');
  expect(await read(root, 'folder.runplan')).toBe('folder');
  expect(await read(root, 'gone.runplan')).toBe('missing');
  expect(await read(root, 'empty.runplan/club.runplan')).toBe('missing');
  expect(await read(root, `${'x'.repeat(5000)}.runplan`)).toBe('missing');
  expect(await read(root, 'large.runplan')).toBe('too-large');
  // What bytes that are no text become is for the reader of texts to judge.
  expect(await read(root, 'picture.runplan')).toContain('\ufffd');
});

test('what is not on this disk is missing', async () => {
  for (const file of ['http://example.com/a.runplan', 'git:/a.runplan', 'untitled:Untitled-1'])
    expect(await DISK.read(file, ['file:///'])).toEqual({ is: 'unusable', why: 'missing' });
});

test('of several folders, those that hold the file are told', async () => {
  const root = folderWith({ 'a/x.runplan': 'x', 'ab/': '' });
  const folders = ['', 'a', 'ab', 'gone'].map(folder => uri(root, folder));
  expect(await DISK.read(uri(root, 'a/x.runplan'), folders)).toEqual({
    is: 'text',
    text: 'x',
    folders: folders.slice(0, 2),
  });
  expect(await DISK.read(uri(root, 'a/x.runplan'), folders.slice(2))).toEqual({
    is: 'unusable',
    why: 'outside',
  });
});

describe.skipIf(isWindows)('links', () => {
  test('inside the folder are followed, and none leads out of it', async () => {
    const outer = folderWith({ 'secret.runplan': 'secret', 'root/lib/club.runplan': 'club', 'other/x': 'x' });
    const root = path.join(outer, 'root');
    symlinkSync('lib/club.runplan', path.join(root, 'link.runplan'));
    symlinkSync('lib', path.join(root, 'books'));
    symlinkSync('../secret.runplan', path.join(root, 'out.runplan'));
    symlinkSync('../other', path.join(root, 'elsewhere'));
    symlinkSync('/etc/passwd', path.join(root, 'etc.runplan'));
    symlinkSync('nowhere', path.join(root, 'broken.runplan'));
    symlinkSync('round.runplan', path.join(root, 'round.runplan'));
    expect(await read(root, 'link.runplan')).toBe('"club"');
    expect(await read(root, 'books/club.runplan')).toBe('"club"');
    expect(await read(root, 'out.runplan')).toBe('outside');
    expect(await read(root, 'elsewhere/x')).toBe('outside');
    expect(await read(root, 'etc.runplan')).toBe('outside');
    expect(await read(root, 'broken.runplan')).toBe('missing');
    expect(await read(root, 'round.runplan')).toBe('unreadable');
  });

  test('to the folder itself are no way out either', async () => {
    const outer = folderWith({ 'real/club.runplan': 'club', 'secret.runplan': 'secret' });
    symlinkSync('real', path.join(outer, 'root'));
    symlinkSync('../secret.runplan', path.join(outer, 'real/out.runplan'));
    expect(await read(path.join(outer, 'root'), 'club.runplan')).toBe('"club"');
    expect(await read(path.join(outer, 'root'), 'out.runplan')).toBe('outside');
  });
});

describe.skipIf(isWindows)('what is no file', () => {
  test('a pipe keeps nobody waiting', async () => {
    const root = folderWith({});
    execFileSync('mkfifo', [path.join(root, 'pipe.runplan')]);
    expect(await read(root, 'pipe.runplan')).toBe('unreadable');
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const root = folderWith({ 'secret.runplan': 'secret', 'closed/x.runplan': 'x' });
    chmodSync(path.join(root, 'secret.runplan'), 0);
    chmodSync(path.join(root, 'closed'), 0);
    expect(await read(root, 'secret.runplan')).toBe('unreadable');
    expect(await read(root, 'closed/x.runplan')).toBe('unreadable');
    chmodSync(path.join(root, 'closed'), 0o700);
  });
});

test('plans in a folder, with and without those in the folders inside it', async () => {
  const root = folderWith({
    'b c.runplan': '',
    'A.RUNPLAN': '',
    'notes.txt': '',
    '.hidden.runplan': '',
    'in/x.runplan': '',
    'node_modules/y.runplan': '',
  });
  const list = async (folder: string, deep: boolean) => {
    const found: string[] = [];
    for await (const file of DISK.plansIn(uri(root, folder), deep))
      found.push(decodeURIComponent(file).slice(decodeURIComponent(uri(root)).length + 1));
    return found;
  };
  expect(await list('', false)).toEqual(['A.RUNPLAN', 'b c.runplan']);
  expect(await list('', true)).toEqual(['A.RUNPLAN', 'b c.runplan', 'in/x.runplan']);
  expect(await list('gone', true)).toEqual([]);
  expect(await list('gone', false)).toEqual([]);
});
