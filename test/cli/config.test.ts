import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, JUMP, runplan, STRAY } from './support.js';

const NAME = 'runplan.config.json';
const QUIET = '{ "rules": { "load/weekly-jump": "off" } }';

/** How `check` ends, and what it writes. */
const check = async (files: Readonly<Record<string, string>>, ...args: string[]) => {
  const cwd = folderWith(files);
  return runplan(['check', ...(args.length > 0 ? args : ['.'])], { cwd });
};

describe('the configuration of a plan', () => {
  test('is the nearest upward, for each plan its own', async () => {
    const files = { 'a.runplan': JUMP, 'b/c.runplan': JUMP, 'b/d/e.runplan': JUMP };
    expect((await check(files)).stdout).toContain('3 plans, 3 warnings');
    expect((await check({ ...files, [NAME]: QUIET })).stdout).toBe('3 plans, nothing to mend\n');
    expect((await check({ ...files, [`b/${NAME}`]: QUIET })).stdout).toContain('3 plans, 1 warning\n');
    expect((await check({ ...files, [NAME]: QUIET, [`b/d/${NAME}`]: '{}' })).stdout).toContain('1 warning\n');
  });

  test('is found for a plan that is named, from wherever', async () => {
    const cwd = folderWith({ [NAME]: QUIET, 'b/c.runplan': JUMP, 'x/': '' });
    expect((await runplan(['check', 'b/c.runplan'], { cwd })).code).toBe(0);
    expect((await runplan(['check', 'c.runplan'], { cwd: path.join(cwd, 'b') })).code).toBe(1);
    // From a folder beside it the plan's own folder is the root.
    expect((await runplan(['check', '../b/c.runplan'], { cwd: path.join(cwd, 'x') })).code).toBe(1);
  });

  test('is not looked for above the folder that the command runs in', async () => {
    const cwd = path.join(folderWith({ [NAME]: QUIET, 'in/a.runplan': JUMP }), 'in');
    expect((await runplan(['check', '.'], { cwd })).code).toBe(1);
  });

  test('holds for a plan on standard input, by the name that it is given', async () => {
    const cwd = folderWith({ [`b/${NAME}`]: QUIET });
    const stdin = () =>
      (async function* () {
        yield Buffer.from(JUMP);
      })();
    const named = ['check', '-', '--stdin-filename', 'b/c.runplan'];
    expect((await runplan(['check', '-'], { cwd, stdin: stdin() })).code).toBe(1);
    expect((await runplan(named, { cwd, stdin: stdin() })).code).toBe(0);
  });

  test('with overrides, presets and files that it builds on', async () => {
    const config = `{
  // ours
  "extends": ["competitive", "./club.json"],
  "overrides": [{ "files": "rehab", "rules": { "load/weekly-jump": "error" } }]
}`;
    const files = { [NAME]: config, 'club.json': '{ "rules": { "load/weekly-jump": "warning" } }' };
    const { stdout } = await check({ ...files, 'a.runplan': JUMP, 'rehab/b.runplan': JUMP });
    expect(stdout).toContain('2 plans, 1 error, 1 warning');
  });

  test('changes which mistakes `stats` counts, as it changes what `check` shows', async () => {
    const cwd = folderWith({ 'a.runplan': STRAY, [NAME]: '{ "rules": { "text/stray": "off" } }' });
    expect((await runplan(['check', '.'], { cwd })).code).toBe(0);
    expect((await runplan(['stats', '.'], { cwd })).stdout).not.toContain('runplan check');
  });
});

describe('what is wrong with a configuration', () => {
  const WRONG = '{\n  "rules": { "load/weekly-jmp": "off",\n    "strength/missing": "of" }\n}\n';

  test('is printed once, with its line, before the first plan that it is about', async () => {
    const files = { 'a/b.runplan': CLEAN, 'a/c.runplan': CLEAN, [NAME]: WRONG };
    const { stdout, stderr, code } = await check(files, 'a');
    expect([stderr, code]).toEqual(['', 1]);
    expect(stdout).toBe(`\
runplan.config.json:2:14  warning  There is no rule \`load/weekly-jmp\`, so this changes nothing. Did you mean \`load/weekly-jump\`?  (config/unknown-rule)
  2 |   "rules": { "load/weekly-jmp": "off",
    |              ^^^^^^^^^^^^^^^^^

runplan.config.json:3:25  error  \`of\` is not a level, so the rule keeps the one it has. Did you mean \`off\`?  (config/unknown-level)
  3 |     "strength/missing": "of" }
    |                         ^^^^

2 plans, 1 error, 1 warning
`);
  });

  test('in Dutch, and for programs', async () => {
    const files = { 'b.runplan': CLEAN, [NAME]: WRONG };
    expect((await check(files, '.', '--language', 'nl')).stdout).toContain('Bedoelde je `load/weekly-jump`?');
    const { files: told } = JSON.parse((await check(files, '.', '--format', 'json')).stdout);
    expect(told.map((each: { path: string }) => each.path)).toEqual([NAME, 'b.runplan']);
    expect(told[0].diagnostics[0]).toMatchObject({
      range: { start: { line: 1, character: 13 } },
      code: 'config/unknown-rule',
    });
    const { runs } = JSON.parse((await check(files, '.', '--format', 'sarif')).stdout);
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'config/unknown-rule',
      'config/unknown-level',
    ]);
  });

  test.each([
    ['huge', ' '.repeat(200_000), 'config/too-large'],
    ['larger than what is read', ' '.repeat(4_000_000), 'config/unreadable'],
    ['binary', '\0\x01\x02', 'config/not-json'],
    ['empty', '', 'config/not-json'],
    ['deep', '['.repeat(50_000), 'config/too-deep'],
    ['a circle', `{ "extends": "./${NAME}" }`, 'config/circular-extends'],
    ['a way out', '{ "extends": "../x.json" }', 'config/unusable-file'],
  ])('%s: rules run with defaults', async (_what, text, code) => {
    const { stdout, stderr } = await check({ 'b.runplan': JUMP, [NAME]: text });
    expect([stderr, stdout]).toEqual(['', expect.stringContaining(`(${code})`)]);
    expect(stdout).toMatch(/1 plan, 1 error, 1 warning\n$/);
  });

  test.skipIf(process.platform === 'win32')(
    'a link that leads out is not followed, one inside is',
    async () => {
      const folder = folderWith({ 'club/a.runplan': JUMP, 'secret.json': QUIET, 'club/mine.json': QUIET });
      const cwd = path.join(folder, 'club');
      symlinkSync('../secret.json', path.join(cwd, NAME));
      const out = await runplan(['check', '.'], { cwd });
      expect(out.stdout).toContain('(config/unreadable)');
      expect(out.stdout).toContain('(load/weekly-jump)');
      mkdirSync(path.join(cwd, 'in'));
      writeFileSync(path.join(cwd, 'in/b.runplan'), JUMP);
      symlinkSync('../mine.json', path.join(cwd, `in/${NAME}`));
      expect((await runplan(['check', 'in'], { cwd })).code).toBe(0);
    },
  );
});
