import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, runplan } from './support.js';

const explain = (...args: string[]) => runplan(['explain', ...args]);

describe('a name', () => {
  test('of several words is one name, in any language', async () => {
    const { code, stdout, stderr } = await explain('--brief', 'hill', 'repeats');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'Hill repeats — trains most: glutes (gluteus maximus), hamstrings, hip flexors,',
        'calves, foot muscles',
        '',
        'Hard effort (8/10) · counts as a hard session · moderate landings (2/3)',
        '',
        'The body is lifted: all joints do more work, the hip above all, and there is',
        'little braking.',
        '',
      ].join('\n'),
    );
    expect((await explain('--brief', 'heuvelherhalingen')).stdout).toBe(stdout);
  });

  test('is answered in Dutch where that is asked for, or where the environment says so', async () => {
    const asked = await explain('--language', 'nl', '--brief', 'hill-repeats');
    expect(asked.stdout).toMatch(/^Heuveltraining — traint vooral: bilspieren/);
    const env = { LANG: 'nl_NL.UTF-8' };
    expect(await runplan(['explain', '--brief', 'hill-repeats'], { env })).toEqual(asked);
  });

  test('of a rule tells its case, and how to silence it', async () => {
    const { code, stdout } = await explain('load/weekly-jump');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^A week that is much heavier than the weeks before \(`load\/weekly-jump`\) —\s/);
    expect(stdout).toContain('\nWhat speaks against it — ');
    // A line to copy is not broken.
    expect(stdout).toContain('`// runplan-ignore load/weekly-jump: why`');
  });

  test('with several meanings is explained in all of them, each saying which it is', async () => {
    const { stdout } = await explain('calves');
    expect(stdout).toMatch(/^\(muscle or group of muscles\)\nCalves — Store energy/);
    expect(stdout).toContain('\n\n(part of the body)\nCalves — muscles: gastrocnemius, soleus\n');
  });

  test('begins with the muscles where a rule only ends so', async () => {
    const { stdout } = await explain('hip', 'flexors');
    expect(stdout).toMatch(/^\(muscle or group of muscles\)\nHip flexors — /);
    expect(stdout.indexOf('\n(rule)\n')).toBeGreaterThan(stdout.indexOf('\n(part of the body)\n'));
    expect((await explain('mobility/hip-flexors')).stdout).toContain('(`mobility/hip-flexors`)');
  });

  test.each<[name: string, language: string, says: string]>([
    ['hil repeats', 'en', 'Runplan knows nothing called "hil repeats". Did you mean hill-repeats?\n'],
    [
      'xyzzy',
      'en',
      'Runplan knows nothing called "xyzzy". To see what it can explain: runplan explain --list\n',
    ],
    [
      'xyzzy',
      'nl',
      'Runplan kent niets met de naam "xyzzy". Bekijk wat er wel uit te leggen is met: runplan explain --list\n',
    ],
    ['\u001b[31mred\u0007\u202e', 'en', 'Runplan knows nothing called "␛[31mred␇\ufffd". '],
    ['text/stray', 'en', '"text/stray" is about the text of a plan, not about the training'],
    ['text/stray', 'nl', '"text/stray" gaat over de tekst van een schema, niet over de training'],
  ])('%j that nothing goes by, in %s', async (name, language, says) => {
    const { code, stdout, stderr } = await explain('--language', language, name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(says)).toBe(true);
  });

  test('with two near ones is asked about', async () => {
    const { stderr } = await explain('--language', 'nl', 'bilspiren');
    expect(stderr).toMatch(/Bedoel je bilspieren(?:(?:,| of) .*)?\?\n$/);
  });

  test('that is very long is cut where it is told', async () => {
    const { code, stderr } = await explain('x'.repeat(100_000));
    expect(code).toBe(2);
    expect(stderr.length).toBeLessThan(200);
  });
});

describe('the list', () => {
  test('is what is printed without a name', async () => {
    const { code, stdout, stderr } = await explain();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Rules \(\d+\)\nload\/weekly-jump, /);
    expect(stdout).toMatch(/\n\nKinds of sessions \(\d+\)\nWalk, Recovery run, /);
    expect((await explain('--list')).stdout).toBe(stdout);
    expect((await explain('--list', 'soleus')).stdout).toBe(stdout);
  });

  test('is in Dutch too', async () => {
    expect((await explain('--language', 'nl')).stdout).toMatch(/\n\nPijnsignalen \(10\)\nlicht, /);
  });
});

test('JSON holds the Markdown, and what a name may have been meant for', async () => {
  const { code, stdout } = await explain('--format', 'json', '--brief', 'core');
  expect(code).toBe(0);
  const { name, found, suggestions } = JSON.parse(stdout);
  expect({ name, suggestions }).toEqual({ name: 'core', suggestions: [] });
  expect(
    found.map((each: { sort: string; id: string; name: string }) => [each.sort, each.id, each.name]),
  ).toEqual([
    ['muscle', 'core', 'core'],
    ['session', 'core', 'Core training'],
  ]);
  expect(found[0].markdown).toMatch(/^\*\*Core\*\* — /);

  const unknown = await explain('--format', 'json', 'hil repeats');
  expect(unknown.code).toBe(2);
  expect(JSON.parse(unknown.stdout)).toEqual({
    name: 'hil repeats',
    found: [],
    suggestions: ['hill-repeats'],
  });

  const sorts = JSON.parse((await explain('--format', 'json')).stdout);
  expect(sorts[0]).toEqual({ sort: 'rule', names: expect.arrayContaining(['load/weekly-jump']) });
});

test('JSON of a name that steers a terminal says it in escapes', async () => {
  const name = 'a\u001b[1mb\u009b31mc\u202ed\u2066e\u007ff\u2028g';
  const { stdout } = await explain('--format', 'json', name);
  expect(stdout).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
  );
  expect(stdout).toContain('\\u009b31m');
  expect(JSON.parse(stdout).name).toBe(name);
});

const NAMES = [
  'soleus',
  'hamstrings',
  'hill repeats',
  'strength',
  'load/weekly-jump',
  'calves',
  'back pain',
  'sharp',
  'sand',
  'pigeon',
];

test.each([30, 60, 80, 120, 400])('lines are no wider than a terminal of %i columns', async columns => {
  for (const language of ['en', 'nl']) {
    for (const name of [...NAMES, '--list']) {
      const { code, stdout } = await runplan(['explain', '--language', language, name], { columns });
      expect(code, name).toBe(0);
      const widest = Math.max(...stdout.split('\n').map(line => [...line].length));
      expect(widest, `${name} in ${language}`).toBeLessThanOrEqual(Math.min(columns, 100));
      expect(stdout).not.toMatch(/[ \t]$/m);
    }
  }
});

test('what is broken into lines is the same text', async () => {
  for (const name of NAMES) {
    // Below this width tables become lists.
    const [narrow, wide] = await Promise.all(
      [80, 100].map(async columns => (await runplan(['explain', name], { columns })).stdout),
    );
    const words = (text: string) =>
      text
        .split('\n\n')
        .filter(block => !block.includes('---'))
        .map(block => block.split(/\s+/).join(' '));
    expect(words(narrow!)).toEqual(words(wide!));
  }
});

describe('colours', () => {
  test('are for terminals', async () => {
    const { stdout } = await runplan(['explain', 'soleus'], { isTTY: true });
    expect(stdout).toMatch(/^\u001b\[1mSoleus\u001b\[22m — /);
    // Colours take no room: without them the lines are the same.
    const plain = (await explain('soleus')).stdout;
    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(plain).not.toContain('\u001b');
    expect((await runplan(['explain', 'soleus'], { isTTY: true, env: { NO_COLOR: '1' } })).stdout).toBe(
      plain,
    );
  });

  test('stand in place of the quotes around code', async () => {
    const { stdout } = await runplan(['explain', 'load/weekly-jump'], { isTTY: true });
    expect(stdout).toContain('\u001b[36mload/weekly-jump\u001b[39m');
    expect(stdout).not.toContain('`');
  });
});

test('a full disk is told', async () => {
  const { Writable } = await import('node:stream');
  const stdout = new Writable({
    write: (_data, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
  });
  const { code, stderr } = await runplan(['explain', 'soleus'], { stdout });
  expect(code).toBe(2);
  expect(stderr).toContain('The explanation could not be written: ENOSPC.');
});

test('README.md shows what is printed', async () => {
  const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8');
  const [, words, shown] = /```text\n\$ runplan explain (.*)\n([\s\S]*?)\n```/.exec(readme)!;
  expect((await explain(...words!.split(' '))).stdout.trimEnd()).toBe(shown);
});
