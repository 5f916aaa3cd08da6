import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, JUMP, runplan, STRAY } from './support.js';

const BOTH = STRAY.replace('long 9 km', 'long 15 km');

describe('--max-warnings', () => {
  const plans = { 'clean.runplan': CLEAN, 'one.runplan': JUMP, 'two.runplan': JUMP, 'error.runplan': STRAY };
  test.each<[number, string, ...string[]]>([
    [0, '0', 'clean.runplan'],
    [1, '0', 'one.runplan'],
    [0, '1', 'one.runplan'],
    [1, '1', 'one.runplan', 'two.runplan'],
    [0, '2', 'one.runplan', 'two.runplan'],
    [1, '9', 'error.runplan'],
    [2, '9', 'one.runplan', 'nowhere.runplan'],
  ])('ends with %i, allowing %s, for %s %s', async (code, most, ...paths) => {
    const cwd = folderWith(plans);
    expect((await runplan(['check', '--max-warnings', most, ...paths], { cwd })).code).toBe(code);
  });

  test('says that there are more than were allowed', async () => {
    const cwd = folderWith(plans);
    const said = async (...args: string[]) =>
      (await runplan(['check', ...args, 'one.runplan', 'two.runplan'], { cwd })).stderr;
    expect(await said('--max-warnings', '1')).toBe('There are 2 warnings, and no more than 1 was allowed.\n');
    expect(await said('--max-warnings', '0', '--language', 'nl')).toBe(
      'Er zijn 2 waarschuwingen, en er waren er hooguit 0 toegestaan.\n',
    );
    expect(await said()).toBe('');
  });

  test.each(['-1', '1.5', 'many', ''])('is no %j', async most => {
    const { code, stderr } = await runplan(['check', `--max-warnings=${most}`, '.']);
    expect(code).toBe(2);
    expect(stderr).toContain('It is a whole number from 0.');
  });
});

describe('--rule', () => {
  const codes = async (text: string, ...args: string[]) => {
    const cwd = folderWith({ 'a.runplan': text });
    const { stdout } = await runplan(['check', '--format', 'json', ...args, 'a.runplan'], { cwd });
    return (JSON.parse(stdout).files[0].diagnostics as { code: string }[]).map(({ code }) => code);
  };

  test('leaves only what these rules find', async () => {
    expect((await codes(BOTH)).sort()).toEqual(['load/weekly-jump', 'text/stray']);
    expect(await codes(BOTH, '--rule', 'load/weekly-jump')).toEqual(['load/weekly-jump']);
    expect(await codes(BOTH, '--rule', 'text/stray')).toEqual(['text/stray']);
    expect(await codes(BOTH, '--rule', 'strength/missing')).toEqual([]);
    expect((await codes(BOTH, '--rule', 'text/stray, load/weekly-jump')).sort()).toEqual(
      (await codes(BOTH, '--rule', 'load/weekly-jump', '--rule', 'text/stray')).sort(),
    );
  });

  test('knows of a comment whether it has nothing to silence, though only comments are asked for', async () => {
    const used = JUMP.replace('week 1', '// runplan-ignore load/weekly-jump: holiday\nweek 1');
    expect(await codes(used, '--rule', 'plan/ignore')).toEqual([]);
    expect(await codes(used.replace('long 15', 'long 9'), '--rule', 'plan/ignore')).toEqual(['plan/ignore']);
    // Other rules stay silent about comments that are not theirs.
    expect(await codes(used, '--rule', 'strength/missing')).toEqual([]);
  });

  test('that does not exist says which may be meant', async () => {
    const said = (...args: string[]) => runplan(['check', ...args, '.']);
    const jump = await said('--rule', 'load/weekly-jmp');
    expect(jump).toMatchObject({ code: 2, stdout: '' });
    expect(jump.stderr).toContain('There is no rule "load/weekly-jmp". Did you mean load/weekly-jump?');
    expect((await said('--rule', 'weekly-jump')).stderr).toContain('Did you mean load/weekly-jump?');
    expect((await said('--rule', 'xyz', '--language', 'nl')).stderr).toContain('Er is geen regel "xyz".');
    expect((await said('--rule', ' , ')).stderr).toContain('It is the id of a rule');
  });
});

describe('--timing', () => {
  /** A clock that goes on by one second and one more each time it is looked at. */
  const clock = () => {
    let at = 0;
    let step = 0;
    return () => {
      at += ++step;
      return at;
    };
  };

  test('prints behind the findings what takes how long, the slowest rule first', async () => {
    const cwd = folderWith({ 'a.runplan': JUMP, 'b.runplan': CLEAN });
    const { stdout, stderr, code } = await runplan(['check', '--timing', '.'], { cwd, now: clock() });
    expect(code).toBe(1);
    expect(stdout).toContain('2 plans, 1 warning');
    const rows = stderr
      .trimEnd()
      .split('\n')
      .map(line => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['time taken', 'ms', 'share']);
    expect(rows.slice(-3).map(([name]) => name)).toEqual([
      'reading the text',
      'working out the plan',
      'in all',
    ]);
    expect(rows.at(-1)![2]).toBe('100.0%');
    const rules = rows.slice(1, -3);
    const times = rules.map(([, time]) => Number(time));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(rules.map(([name]) => name)).toContain('load/weekly-jump');
    expect(
      new Set(
        stderr
          .trimEnd()
          .split('\n')
          .map(line => line.length),
      ).size,
    ).toBe(1);
  });

  test('speaks Dutch, and is not printed unless asked for', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN });
    const dutch = await runplan(['check', '--timing', '--language', 'nl', '.'], { cwd, now: clock() });
    expect(dutch.stderr).toMatch(/^tijd +ms +aandeel\n/);
    expect(dutch.stderr).toMatch(/samen +\d+,0 +100,0%\n$/);
    expect((await runplan(['check', '.'], { cwd })).stderr).toBe('');
  });

  test('of no plan is a table of zeros', async () => {
    const { stderr } = await runplan(['check', '--timing', '.'], { cwd: folderWith({}), now: clock() });
    expect(stderr).toMatch(/in all +0\.0 +0\.0%\n$/);
  });
});
