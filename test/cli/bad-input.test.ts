import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../server/src/cli/read-plan.js';
import { CLEAN, folderWith, runplan } from './support.js';

/** What is found in one file, as `line:column code`. */
async function codesIn(content: string | Uint8Array): Promise<string[]> {
  const cwd = folderWith({ 'a.runplan': content });
  const { stdout, stderr } = await runplan(['check', 'a.runplan'], { cwd });
  expect(stderr).toBe('');
  // Whatever is in a file, nothing in the output may steer the terminal.
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  return [...stdout.matchAll(/^a\.runplan:(\d+:\d+) {2}(?:error|warning|note|hint) .*\((.*)\)$/gm)].map(
    ([, place, code]) => `${place} ${code}`,
  );
}

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

describe('a plan that says little', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n\n   \n\t\n'],
    ['a comment', '// soon\n'],
    ['a mark at the start', '\ufeff'],
  ])('%s is no mistake', async (_name, text) => {
    expect(await codesIn(text)).toEqual([]);
  });
});

describe('how a file is written', () => {
  const slip = CLEAN.replace('long 9 km', 'lomg 9 km');
  test.each<[string, string | Uint8Array]>([
    ['LF', slip],
    ['CR LF', slip.replaceAll('\n', '\r\n')],
    ['CR alone', slip.replaceAll('\n', '\r')],
    ['a mark at the start', `\ufeff${slip}`],
    ['UTF-16 with a mark', utf16(slip, true)],
    ['UTF-16 the other way round', utf16(slip, true).swap16()],
    ['tabs', slip.replaceAll('  ', '\t\t')],
  ])('%s does not move a finding', async (_name, content) => {
    expect(await codesIn(content)).toEqual(['10:7 plan/unknown-name']);
  });

  test('a letter in an old encoding does no harm in a title', async () => {
    expect(await codesIn(Buffer.from(CLEAN.replace('Easy', 'Één'), 'latin1'))).toEqual([]);
  });

  test('UTF-16 without a mark is refused', async () => {
    expect(await codesIn(utf16(CLEAN, false))).toEqual(['1:1 text/binary']);
  });
});

describe('a file that is no plan', () => {
  test('a program is refused as such', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256);
    expect(await codesIn(bytes)).toEqual(['1:1 text/binary']);
  });

  test('a stray NUL and a code for the terminal are findings, and are shown harmlessly', async () => {
    const codes = await codesIn(CLEAN.replace('wed', '\u001b[31mwed\u0000'));
    const damage = codes.filter(code => code.includes('text/'));
    expect(damage.length).toBeGreaterThan(0);
    for (const code of damage) expect(code).toMatch(/^6:/);
  });

  test('a file of 5 MB is too large, and its beginning is shown', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN.repeat(Math.ceil(5e6 / CLEAN.length)) });
    const { code, stdout } = await runplan(['check', 'a.runplan'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'a.runplan:1:1  error  This file has 5 million characters, and Runplan reads up to 1 million. Split it into several plans.  (text/too-large)',
        '  1 | plan "Easy does it"',
        '    | ^^^^^^^^^^^^^^^^^^^',
        '',
        '1 plan, 1 error',
        '',
      ].join('\n'),
    );
  });

  test('the size in characters is told, not the size in bytes', async () => {
    const cwd = folderWith({ 'a.runplan': `${'é'.repeat(99)}\n`.repeat(MOST_BYTES / 150) });
    const { stdout } = await runplan(['check', 'a.runplan'], { cwd });
    expect(stdout).toContain('This file has 2 million characters');
  });

  test('just below and above the limit, the same finding is made by the same way as in the editor', async () => {
    expect(await codesIn(`${' '.repeat(999_998)}\n\n`)).toEqual([]);
    expect(await codesIn(`${' '.repeat(999_999)}\n\n`)).toEqual(['1:1 text/too-large']);
    expect(await codesIn('\u3000'.repeat(1_000_001))).toEqual(['1:1 text/too-large']);
  });
});

describe('text that goes on and on', () => {
  test.each([
    ['a line of half a million characters', `${CLEAN}  mon ${'x'.repeat(500_000)}\n`],
    ['ten thousand brackets', `${CLEAN}  mon intervals: ${'('.repeat(10_000)}1 km${')'.repeat(10_000)}\n`],
    ['a million repeats', `${CLEAN}  mon intervals: 1000000 x 400 m\n`],
    ['a comment that never ends', `${CLEAN}/* ${'and on '.repeat(1000)}`],
    ['a note that never ends', `${CLEAN}  mon easy 5 km "${'and on '.repeat(1000)}`],
    ['conflict markers', `${CLEAN}<<<<<<< HEAD\n=======\n>>>>>>> theirs\n`],
  ])('%s: findings on lines of readable length', async (_name, text) => {
    const { code, stdout } = await runplan(['check', 'a.runplan'], {
      cwd: folderWith({ 'a.runplan': text }),
    });
    expect(code).toBe(1);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(400);
  });
});
