import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPlans } from '../../server/src/cli/find-plans.js';
import { CLEAN, folderWith, runplan } from './support.js';

/** What is found, as paths; whatever is not a plan has its sort in front. */
async function found(cwd: string, ...paths: string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const each of findPlans(paths, cwd))
    all.push(each.is === 'plan' ? each.path : `${each.is}: ${each.path}`);
  return all;
}

test('folders are searched to the bottom, in the same order on every system', async () => {
  const cwd = folderWith({
    'b.runplan': '',
    'a/z.runplan': '',
    'a/B.RUNPLAN': '',
    'a/deep/er/x.runplan': '',
    'a/notes.txt': '',
    'A.runplan': '',
  });
  expect(await found(cwd, '.')).toEqual([
    'A.runplan',
    'a/B.RUNPLAN',
    'a/deep/er/x.runplan',
    'a/z.runplan',
    'b.runplan',
  ]);
  expect(await found(cwd, 'b.runplan', './a/deep/../z.runplan')).toEqual(['b.runplan', 'a/z.runplan']);
  expect(await found(cwd, path.join(cwd, 'a/deep/'))).toEqual([path.join(cwd, 'a/deep/er/x.runplan')]);
});

test('what is hidden or made by machines stays out, unless it is named', async () => {
  const cwd = folderWith({
    'node_modules/p/a.runplan': '',
    'out/a.runplan': '',
    '.git/a.runplan': '',
    '._a.runplan': '',
    'plans/out/b.runplan': '',
    'plans/c.runplan': '',
  });
  expect(await found(cwd, '.')).toEqual(['plans/c.runplan']);
  expect(await found(cwd, 'out', '._a.runplan')).toEqual(['out/a.runplan', '._a.runplan']);
});

test('a file is checked under any name when it is named', async () => {
  const cwd = folderWith({ 'my plan #1 100%.txt': CLEAN });
  expect(await runplan(['check', 'my plan #1 100%.txt'], { cwd })).toEqual({
    code: 0,
    stdout: '1 plan, nothing to mend\n',
    stderr: '',
  });
});

test('two files of one name in two folders are two plans, and no file comes twice', async () => {
  const cwd = folderWith({ 'a/x.runplan': '', 'b/x.runplan': '' });
  expect(await found(cwd, '.', 'a', 'b/x.runplan', './b')).toEqual(['a/x.runplan', 'b/x.runplan']);
});

test('a folder may be called like a plan', async () => {
  const cwd = folderWith({ 'x.runplan/y.runplan': '', 'z/x.runplan/': '' });
  expect(await found(cwd, '.')).toEqual(['x.runplan/y.runplan']);
  expect(await found(cwd, 'z/x.runplan')).toEqual(['empty: z/x.runplan']);
});

test('a folder without plans is told, and is no failure', async () => {
  const cwd = folderWith({ 'empty/': '' });
  expect(await runplan(['check', 'empty'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'There is no plan in "empty": the name of a plan ends in .runplan.\n',
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test('that go round in circles end', async () => {
    const cwd = folderWith({ 'a/x.runplan': '', 'b/y.runplan': '' });
    symlinkSync('..', path.join(cwd, 'a/up'));
    symlinkSync('../b', path.join(cwd, 'a/b'));
    symlinkSync('../a', path.join(cwd, 'b/a'));
    expect(await found(cwd, '.')).toEqual(['a/b/y.runplan', 'a/x.runplan']);
    expect(await found(cwd, 'b')).toEqual(['b/a/x.runplan', 'b/y.runplan']);
  });

  test('lead to plans, each once', async () => {
    const cwd = folderWith({ 'x.runplan': '', 'plans/': '' });
    symlinkSync('../x.runplan', path.join(cwd, 'plans/same.runplan'));
    expect(await found(cwd, '.')).toEqual(['plans/same.runplan']);
    expect(await found(cwd, 'x.runplan', '.')).toEqual(['x.runplan']);
  });

  test('to nowhere or to themselves are told when they are named like a plan', async () => {
    const cwd = folderWith({ 'x.runplan': CLEAN });
    symlinkSync('nowhere', path.join(cwd, 'gone.runplan'));
    symlinkSync('round.runplan', path.join(cwd, 'round.runplan'));
    symlinkSync('nowhere', path.join(cwd, 'other.txt'));
    const { code, stdout, stderr } = await runplan(['check', '.'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('1 plan, nothing to mend\n');
    expect(stderr).toBe(
      'There is no file or folder "gone.runplan".\n"round.runplan" cannot be read: ELOOP.\n',
    );
  });
});

describe('a path that cannot be read', () => {
  test('is told in one sentence, and the others are checked', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN, 'b.runplan': CLEAN });
    const paths = ['a.runplan', 'nowhere', '', 'b.runplan/c', 'b.runplan'];
    expect(await runplan(['check', ...paths], { cwd })).toEqual({
      code: 2,
      stdout: '2 plans, nothing to mend\n',
      stderr: ['nowhere', '', 'b.runplan/c'].map(name => `There is no file or folder "${name}".\n`).join(''),
    });
  });

  test('is told in Dutch too', async () => {
    const { stderr } = await runplan(['check', '--language', 'nl', 'nergens']);
    expect(stderr).toBe('Er is geen bestand of map "nergens".\n');
  });

  test.skipIf(process.platform === 'win32')('may be no file at all', async () => {
    const { code, stderr } = await runplan(['check', '/dev/zero']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '"/dev/zero" is neither a file nor a folder.\n' });
  });

  test('has a name that does not steer the terminal', async () => {
    const { stderr } = await runplan(['check', 'no\u001b[31m\nwhere']);
    expect(stderr).toBe('There is no file or folder "no␛[31m␊where".\n');
  });
});
