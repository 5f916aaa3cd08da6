import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { CLEAN, folderWith, runplan } from './support.js';

test('--version prints the version and nothing else', async () => {
  expect(await runplan(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test.each([
  ['--help'],
  ['check', '--help'],
  ['stats', '--help'],
  ['explain', '--help'],
  ['server', '--help'],
])('%s %s helps', async (...args) => {
  const { code, stdout, stderr } = await runplan(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await expect(stdout).toMatchFileSnapshot(
    `snapshots/${args.join('').replace('--', args.length > 1 ? '-' : '')}.txt`,
  );
});

test.each<[string, ...string[]]>([
  ['Usage: runplan'],
  ["unknown command 'chek'", 'chek'],
  ["unknown option '--frmat'", 'check', '--frmat', 'json', '.'],
  ["argument 'xml' is invalid", 'check', '--format', 'xml', '.'],
  ["argument 'de' is invalid", 'check', '--language', 'de', '.'],
  ["missing required argument 'path'", 'check'],
  ["argument 'xml' is invalid", 'explain', '--format', 'xml', 'soleus'],
  ["required option '--stdio' not specified", 'server'],
  ['too many arguments', 'server', '--stdio', 'plan.runplan'],
])('what is not understood says %j, and ends with 2', async (sentence, ...args) => {
  const { code, stdout, stderr } = await runplan(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('--help');
});

test('a file whose name starts with a dash comes after two dashes', async () => {
  const cwd = folderWith({ '--plan.runplan': CLEAN });
  expect((await runplan(['check', '--', '--plan.runplan'], { cwd })).code).toBe(0);
});

test.each([[['server', '--stdio']], [['server', '--stdio', '--clientProcessId=42']]])(
  '%o starts the server and writes nothing itself',
  async args => {
    let started = 0;
    const startServer = async () => {
      started++;
    };
    expect(await runplan(args, { startServer })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(started).toBe(1);
  },
);

test('a mistake in Runplan itself is not taken for a finding', async () => {
  const startServer = () => Promise.reject(new Error('the bundle is gone'));
  const { code, stderr } = await runplan(['server', '--stdio'], { startServer });
  expect(code).toBe(2);
  expect(stderr).toContain('the bundle is gone');
});
