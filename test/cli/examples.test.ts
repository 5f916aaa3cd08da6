import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, runplan } from './support.js';

const plansIn = (folder: string) =>
  readdirSync(path.join(PROJECT, folder))
    .filter(name => name.endsWith('.runplan'))
    .map(name => `${folder}/${name}`);

test('what is said of all examples', async () => {
  const { stdout, stderr } = await runplan(['check', 'examples']);
  expect(stderr).toBe('');
  await expect(stdout).toMatchFileSnapshot('snapshots/examples.txt');
});

test.each(plansIn('examples'))('%s is clean', async plan => {
  expect(await runplan(['check', plan])).toEqual({
    code: 0,
    stdout: '1 plan, nothing to mend\n',
    stderr: '',
  });
});

test.each(plansIn('examples/broken'))('%s has something to mend', async plan => {
  expect((await runplan(['check', plan])).code).toBe(1);
});
