import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../server/src/cli/read-plan.js';
import { CLEAN, folderWith, runplan, STRAY, streamOf } from './support.js';

describe('a plan on standard input', () => {
  test('is checked like a file', async () => {
    const { stdout, stderr, code } = await runplan(['check', '-'], { stdin: streamOf(STRAY) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^<stdin>:6:7 {2}error {2}`\?\?\?` does not belong here\./);
    expect(stdout).toMatch(/\n1 plan, 1 error\n$/);
    expect((await runplan(['check', '-'], { stdin: streamOf(CLEAN) })).code).toBe(0);
  });

  test('may come in any pieces, and as UTF-16', async () => {
    const bytes = Buffer.from(`${CLEAN}// één 🏃\n`);
    const pieces = [...bytes].map(byte => Uint8Array.of(byte));
    expect((await runplan(['check', '-'], { stdin: streamOf(...pieces) })).code).toBe(0);
    const utf16 = Buffer.from(`\ufeff${CLEAN}`, 'utf16le');
    expect((await runplan(['check', '-'], { stdin: streamOf(utf16) })).code).toBe(0);
  });

  test('has the name that it is given, and reads files beside that', async () => {
    const cwd = folderWith({ 'plans/words.runplan': 'session hilly = hills 8 x 60 s\n' });
    const plan = `use "words.runplan"\n${CLEAN.replace('easy 5 km', 'hilly ???')}`;
    const named = await runplan(['check', '-', '--stdin-filename', 'plans/my.runplan'], {
      cwd,
      stdin: streamOf(plan),
    });
    expect(named.stdout).toContain('plans/my.runplan:8:13  error');
    expect(named.stdout).toMatch(/\n1 plan, 1 error\n$/);
    const unnamed = await runplan(['check', '-'], { cwd, stdin: streamOf(plan) });
    expect(unnamed.stdout).toContain('There is no file `words.runplan`');
  });

  test('is the text that comes in, not the file of its name', async () => {
    const cwd = folderWith({ 'my.runplan': STRAY });
    const args = ['check', '-', '--stdin-filename', 'my.runplan'];
    expect((await runplan(args, { cwd, stdin: streamOf(CLEAN) })).code).toBe(0);
  });

  test('is refused when it is as large as no plan is, and only its start is kept', async () => {
    async function* endless() {
      const piece = new Uint8Array(65_536).fill(0x20);
      for (let size = 0; size <= MOST_BYTES * 4; size += piece.length) yield piece;
    }
    const { stdout, code } = await runplan(['check', '-'], { stdin: endless() });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /This file has 1\d(?:\.\d)? million characters, and Runplan reads up to 1 million\./,
    );
  });

  test('that cannot be read is no finding', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'week 1\n';
      throw Object.assign(new Error('read failed'), { code: 'EISDIR' });
    }
    expect(await runplan(['check', '-'], { stdin: broken() })).toMatchObject({
      code: 2,
      stderr: '"<stdin>" cannot be read: EISDIR.\n',
    });
  });

  test('stands alone, and its name goes with it', async () => {
    const both = await runplan(['check', '-', 'a.runplan']);
    expect(both).toMatchObject({ code: 2, stdout: '' });
    expect(both.stderr).toContain('is checked alone');
    const name = await runplan(['check', '--stdin-filename', 'a.runplan', '.']);
    expect(name).toMatchObject({ code: 2, stdout: '' });
    expect(name.stderr).toContain('--stdin-filename is for a plan on standard input');
  });

  test('is not taken for a file that is called so', async () => {
    const cwd = folderWith({ '-': STRAY });
    expect((await runplan(['check', './-'], { cwd })).stdout).toContain('-:6:7  error');
  });
});
