import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { CLEAN, folderWith, JUMP, runplan, STRAY } from './support.js';

interface Json {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[];
}

const DAMAGED = `plan "Damaged"
baseline 20 km

week 1
\ttue\teasy 6 km
\twed\tstrength 40 min: squat 3x8
\tthu\t"日本 🏃"\tlomg 5 km
\tsat\tcore 20 min: plank 3x45s
\tsun\tlong 15 km
// runplan-ignore load/no-such-rule: a rule that does not exist
`;

describe('the page for people', () => {
  test('shows each finding with its line, a mark under the place, and the id of its rule', async () => {
    const { stdout, stderr } = await runplan(['check', 'spring.runplan'], {
      cwd: folderWith({ 'spring.runplan': DAMAGED }),
    });
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot('snapshots/damaged.en.txt');
  });

  test('is the same in Dutch', async () => {
    const { stdout } = await runplan(['check', '--language', 'nl', 'spring.runplan'], {
      cwd: folderWith({ 'spring.runplan': DAMAGED }),
    });
    await expect(stdout).toMatchFileSnapshot('snapshots/damaged.nl.txt');
  });

  test('says how much was checked when there is nothing to mend', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN, 'b.runplan': CLEAN });
    expect((await runplan(['check', 'a.runplan'], { cwd })).stdout).toBe('1 plan, nothing to mend\n');
    expect((await runplan(['check', '.', '--language=nl'], { cwd })).stdout).toBe(
      "2 schema's, niets te verbeteren\n",
    );
  });

  test('counts errors and warnings apart', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN, 'b.runplan': STRAY, 'c.runplan': JUMP });
    expect((await runplan(['check', '.'], { cwd })).stdout).toMatch(/\n3 plans, 1 error, 1 warning\n$/);
  });

  test('is as wide as the terminal, and never so narrow that nothing is seen', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN.replace('easy 5 km', `lomg "${'word '.repeat(50)}"`) });
    const widest = async (columns: number) => {
      const { stdout } = await runplan(['check', 'a.runplan'], {
        cwd,
        columns,
        isTTY: true,
        env: { NO_COLOR: '1' },
      });
      const lines = stdout.split('\n').filter(line => / \| /.test(line));
      expect(lines.length).toBeGreaterThan(0);
      return Math.max(...lines.map(line => line.length));
    };
    expect(await widest(60)).toBe(60);
    expect(await widest(5)).toBeLessThan(40);
  });
});

describe('colour', () => {
  const colored = async (isTTY: boolean, env: Record<string, string>) => {
    const { stdout } = await runplan(['check', 'a.runplan'], {
      cwd: folderWith({ 'a.runplan': STRAY }),
      isTTY,
      env,
    });
    return stdout.includes('\u001b[');
  };

  test('is for terminals only', async () => {
    expect(await colored(true, {})).toBe(true);
    expect(await colored(false, {})).toBe(false);
    expect(await colored(false, { CI: 'true' })).toBe(false);
    expect(await colored(true, { TERM: 'dumb' })).toBe(false);
  });

  test('can be refused and asked for in the environment', async () => {
    expect(await colored(true, { NO_COLOR: '1' })).toBe(false);
    expect(await colored(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(await colored(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored(true, { FORCE_COLOR: '0' })).toBe(false);
  });
});

describe('the JSON for programs', () => {
  test('holds every file that was checked, with diagnostics as editors get them', async () => {
    const cwd = folderWith({ 'b.runplan': JUMP, 'a.runplan': CLEAN });
    const { code, stdout } = await runplan(['check', '--format', 'json', '.'], { cwd });
    const report = JSON.parse(stdout) as Json;
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(['files']);
    expect(report.files.map(file => Object.keys(file))).toEqual([
      ['path', 'diagnostics'],
      ['path', 'diagnostics'],
    ]);
    expect(report.files[0]).toEqual({ path: 'a.runplan', diagnostics: [] });
    expect(report.files[1]!.path).toBe('b.runplan');
    const [jump, ...others] = report.files[1]!.diagnostics;
    expect(others).toEqual([]);
    expect(jump).toMatchObject({
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 6 } },
      severity: 2,
      code: 'load/weekly-jump',
      source: 'runplan',
      data: { code: 'load/weekly-jump' },
    });
    // The folder of the test has a space, a `#` and a `%` in its name.
    const uri = jump!.relatedInformation![0]!.location.uri;
    expect(uri).toMatch(/^file:\/\/\/.*runplan%20cli%20%23\d+%25%20.*\/b\.runplan$/);
  });

  test('is whole when there is nothing in it, and when a path is missing', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN });
    const nothing = await runplan(['check', '--format=json', 'nowhere'], { cwd });
    expect(JSON.parse(nothing.stdout)).toEqual({ files: [] });
    expect(nothing.code).toBe(2);
    const some = await runplan(['check', '--format=json', 'nowhere', 'a.runplan'], { cwd });
    expect(JSON.parse(some.stdout)).toEqual({ files: [{ path: 'a.runplan', diagnostics: [] }] });
    expect(some.stderr).toBe('There is no file or folder "nowhere".\n');
  });

  test('has no colour, and speaks Dutch when asked', async () => {
    const cwd = folderWith({ 'a.runplan': JUMP });
    const { stdout } = await runplan(['check', '--format', 'json', '--language', 'nl', 'a.runplan'], {
      cwd,
      isTTY: true,
    });
    expect(stdout).not.toContain('\u001b');
    expect((JSON.parse(stdout) as Json).files[0]!.diagnostics[0]!.message).toContain('Week 1 komt');
  });
});

describe('the exit code', () => {
  const plans = {
    'clean.runplan': CLEAN,
    'error.runplan': STRAY,
    'warning.runplan': JUMP,
    'note.runplan': `// runplan-ignore load/weekly-jump: nothing to silence\n${CLEAN}`,
  };
  test.each<[number, ...string[]]>([
    [0, 'clean.runplan'],
    [0, 'note.runplan'],
    [1, 'warning.runplan'],
    [1, 'error.runplan'],
    [1, 'clean.runplan', 'error.runplan'],
    [2, 'nowhere.runplan'],
    [2, 'error.runplan', 'nowhere.runplan'],
    [2, 'clean.runplan', '/dev/null'],
  ])('is %i for %s %s', async (code, ...paths) => {
    const result = await runplan(['check', ...paths], { cwd: folderWith(plans) });
    expect(result.code).toBe(code);
  });

  test('a note is printed all the same', async () => {
    const { stdout } = await runplan(['check', 'note.runplan'], { cwd: folderWith(plans) });
    expect(stdout).toContain('note.runplan:1:19  note  ');
    expect(stdout).toMatch(/\n1 plan, 1 note\n$/);
  });
});

describe('the language', () => {
  const cwdWithJump = () => folderWith({ 'a.runplan': JUMP });
  test.each([
    ['waarschuwing', { LANG: 'nl_NL.UTF-8' }],
    ['waarschuwing', { LC_ALL: 'nl_BE@euro', LANG: 'en_GB.UTF-8' }],
    ['waarschuwing', { LC_ALL: '', LC_MESSAGES: 'nl', LANG: 'en_GB.UTF-8' }],
    ['warning', { LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }],
    ['warning', { LANG: 'de_DE.UTF-8' }],
    ['warning', { LANG: 'nld' }],
    ['warning', {}],
  ])('is that of %s in %o', async (word, env) => {
    expect((await runplan(['check', 'a.runplan'], { cwd: cwdWithJump(), env })).stdout).toContain(
      `  ${word}  `,
    );
  });

  test('is the one asked for, whatever the environment', async () => {
    const env = { LC_ALL: 'nl_NL.UTF-8' };
    const { stdout } = await runplan(['check', '--language', 'en', 'a.runplan'], { cwd: cwdWithJump(), env });
    expect(stdout).toContain('  warning  ');
  });
});

describe('a reader who leaves', () => {
  class Gone extends Writable {
    constructor(readonly code: string) {
      super();
    }
    override _write(_data: Buffer, _encoding: string, done: (error: Error) => void) {
      done(Object.assign(new Error('write failed'), { code: this.code }));
    }
  }

  test('is no failure', async () => {
    const cwd = folderWith({ 'a.runplan': STRAY, 'b.runplan': STRAY });
    expect(await runplan(['check', '.'], { cwd, stdout: new Gone('EPIPE') })).toMatchObject({
      code: 1,
      stderr: '',
    });
  });

  test('does not make plans clean that were not looked at', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN, 'b.runplan': STRAY });
    const early = await runplan(['check', '--format', 'json', '.'], { cwd, stdout: new Gone('EPIPE') });
    expect(early).toMatchObject({ code: 2, stderr: '' });
  });

  test('is not the same as a full disk', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN });
    const { code, stderr } = await runplan(['check', '.'], { cwd, stdout: new Gone('ENOSPC') });
    expect(code).toBe(2);
    expect(stderr).toBe('The findings could not be written: ENOSPC.\n');
  });
});
