import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewritePlan } from '../../server/src/cli/rewrite-plan.js';
import { CLEAN, folderWith, JUMP, runplan, streamOf } from './support.js';

/** A plan with one mistake that has one right answer. */
const WEK = CLEAN.replace('week 1', 'wek 1');

const fix = (cwd: string, ...args: string[]) => runplan(['check', '--fix', ...args], { cwd });

describe('check --fix', () => {
  test('mends what is safe, says so, and checks what is left', async () => {
    const cwd = folderWith({ 'a.runplan': `${WEK}\nwk 2\n  sun easy 9 km ???\n`, 'b.runplan': CLEAN });
    expect(await fix(cwd, '--rule', 'text/misspelt-keyword,text/stray', '.')).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^a\.runplan:13:17 {2}error[\s\S]*\n2 plans, 1 error\n$/),
      stderr: [
        'a.runplan:4:1  mended  Write `week`  (text/misspelt-keyword)',
        'a.runplan:12:1  mended  Write `week`  (text/misspelt-keyword)',
        'Mended 2 findings in 1 plan.',
        '',
      ].join('\n'),
    });
    expect(readFileSync(path.join(cwd, 'a.runplan'), 'utf8')).toBe(`${CLEAN}\nweek 2\n  sun easy 9 km ???\n`);
    expect(readdirSync(cwd)).toEqual(['a.runplan', 'b.runplan']);
  });

  test('leaves alone what changes the training, what is silenced, and what was not asked for', async () => {
    const silenced = `// runplan-ignore-file text/misspelt-keyword: that is how we write it\n${WEK}`;
    const plans = { 'jump.runplan': JUMP, 'silenced.runplan': silenced };
    const cwd = folderWith(plans);
    expect((await fix(cwd, '--language', 'nl', '.')).stderr).toBe(
      'Er viel niets te verbeteren zonder jou.\n',
    );
    for (const [name, text] of Object.entries(plans))
      expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text);
    const other = folderWith({ 'a.runplan': WEK });
    await fix(other, '--rule', 'strength/missing', '.');
    expect(readFileSync(path.join(other, 'a.runplan'), 'utf8')).toBe(WEK);
  });

  test.each([
    [
      'Windows line ends',
      Buffer.from(WEK.replaceAll('\n', '\r\n')),
      Buffer.from(CLEAN.replaceAll('\n', '\r\n')),
    ],
    ['a mark at the start', Buffer.from(`\ufeff${WEK}`), Buffer.from(`\ufeff${CLEAN}`)],
    ['UTF-16', Buffer.from(`\ufeff${WEK}`, 'utf16le'), Buffer.from(`\ufeff${CLEAN}`, 'utf16le')],
    [
      'UTF-16, the other way round',
      Buffer.from(`\ufeff${WEK}`, 'utf16le').swap16(),
      Buffer.from(`\ufeff${CLEAN}`, 'utf16le').swap16(),
    ],
  ])('keeps %s', async (_what, before, after) => {
    const cwd = folderWith({ 'a.runplan': before });
    expect((await fix(cwd, 'a.runplan')).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'a.runplan')).equals(after)).toBe(true);
  });

  test('keeps the rights of a file, and a link that leads to it', async () => {
    const cwd = folderWith({ 'real.runplan': WEK, 'links/': '' });
    const real = path.join(cwd, 'real.runplan');
    const link = path.join(cwd, 'links/a.runplan');
    chmodSync(real, 0o640);
    symlinkSync(real, link);
    expect((await fix(cwd, 'links/a.runplan')).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe(CLEAN);
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  test('does not write a file whose bytes would be lost', async () => {
    const bytes = Buffer.concat([Buffer.from(WEK), Buffer.from('// caf'), Buffer.from([0xe9, 0x0a])]);
    const cwd = folderWith({ 'a.runplan': bytes });
    const { code, stdout, stderr } = await fix(cwd, 'a.runplan');
    expect(code).toBe(2);
    expect(stderr).toContain('"a.runplan" was not mended: it holds bytes that are no text');
    expect(stdout).toContain('text/misspelt-keyword');
    expect(readFileSync(path.join(cwd, 'a.runplan')).equals(bytes)).toBe(true);
  });

  test('mends no file that a plan uses', async () => {
    const cwd = folderWith({
      'a.runplan': `use "words.txt"\n${WEK}`,
      'words.txt': 'session hilly = hills 8 x 60 s\nwek 1\n  mon rest\n',
    });
    await fix(cwd, 'a.runplan');
    expect(readFileSync(path.join(cwd, 'words.txt'), 'utf8')).toContain('wek 1');
    expect(readFileSync(path.join(cwd, 'a.runplan'), 'utf8')).toContain('\nweek 1');
  });

  test('of standard input prints the text, mended or not, and keeps findings out of it', async () => {
    const run = (text: string | Uint8Array) => runplan(['check', '--fix', '-'], { stdin: streamOf(text) });
    expect(await run(WEK)).toEqual({
      code: 0,
      stdout: CLEAN,
      stderr:
        '<stdin>:4:1  mended  Write `week`  (text/misspelt-keyword)\n1 plan, nothing to mend\nMended 1 finding in 1 plan.\n',
    });
    expect(await run(CLEAN)).toMatchObject({ code: 0, stdout: CLEAN });
    const jump = await run(JUMP);
    expect(jump).toMatchObject({ code: 1, stdout: JUMP });
    expect(jump.stderr).toContain('load/weekly-jump');
    expect((await run(`\ufeff${WEK.replaceAll('\n', '\r\n')}`)).stdout).toBe(
      `\ufeff${CLEAN.replaceAll('\n', '\r\n')}`,
    );
  });

  test('of standard input that is too large prints nothing, and says so', async () => {
    const { code, stdout, stderr } = await runplan(['check', '--fix', '-'], {
      stdin: streamOf(new Uint8Array(3_100_000).fill(0x20)),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"<stdin>" was not mended: it is too large to be a plan.');
  });
});

test('a file that somebody else wrote in the meantime is not written over', async () => {
  const file = path.join(folderWith({ 'a.runplan': WEK }), 'a.runplan');
  writeFileSync(file, `${WEK}// mine\n`);
  expect(await rewritePlan(file, WEK, CLEAN)).toBe('changed');
  expect(readFileSync(file, 'utf8')).toBe(`${WEK}// mine\n`);
});

test('a file that cannot be replaced leaves nothing beside it', async () => {
  const cwd = folderWith({ 'a.runplan': WEK });
  const file = path.join(cwd, 'a.runplan');
  writeFileSync(path.join(cwd, `.a.runplan.${process.pid}.new`), 'somebody else\u2019s');
  await expect(rewritePlan(file, WEK, CLEAN)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(file, 'utf8')).toBe(WEK);
});
