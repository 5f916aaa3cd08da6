import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, JUMP, PROJECT, runplan, STRAY } from './support.js';

/** One of everything that a table has to say. */
const EVERYTHING = `plan "Spring"
athlete "Noor"
start 2026-03-30
race "Spring Ten" 10 km on 2026-05-03 in 55:00
baseline 18 km
shoes blue "Blue shoes" from 100 km until 130 km
week 1 base
  tue easy 6 km in blue
  wed strength 30 min
  sun long 13 km in blue
week 2 = week 1 + 10%
week 3
  tue easy
  thu jumpy 5 km
  sun long 22 km climb 120 m in blue
week 4 = week 9
week 5 race
  tue easy 30 min
  sun race 10 km
`;

const stats = (content: string, ...args: string[]) =>
  runplan(['stats', ...args, 'spring.runplan'], {
    cwd: folderWith({ 'spring.runplan': content }),
    columns: 80,
  });

describe('the table for people', () => {
  test('has a line a week, sums, and what the signs in it mean', async () => {
    const { code, stdout, stderr } = await stats(EVERYTHING);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('snapshots/stats.en.txt');
  });

  test('is the same in Dutch', async () => {
    const { stdout } = await stats(EVERYTHING, '--language', 'nl');
    await expect(stdout).toMatchFileSnapshot('snapshots/stats.nl.txt');
  });

  test('follows the environment in its language', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN });
    const { stdout } = await runplan(['stats', 'a.runplan'], { cwd, env: { LANG: 'nl_BE.UTF-8' } });
    expect(stdout).toMatch(/\n1 +20,0 /);
  });

  test('shows one plan after the other, each with its file', async () => {
    const cwd = folderWith({ 'b.runplan': JUMP, 'a.runplan': CLEAN.replace(/^plan.*\n/, '') });
    const { code, stdout } = await runplan(['stats', '.'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a\.runplan\n\nWeek [\s\S]+\n\nEasy does it\nb\.runplan\n\nWeek /);
  });

  test('counts mistakes in the text, and says how to see them', async () => {
    const { code, stdout } = await stats(STRAY);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\n1 mistake in the text may make figures wrong\. To see it:\nrunplan check spring\.runplan\n$/,
    );
    const cwd = folderWith({ 'my plan.runplan': STRAY });
    expect((await runplan(['stats', '.'], { cwd, columns: 20 })).stdout).toMatch(
      /\nrunplan check "my plan\.runplan"\n$/,
    );
  });

  test('does not count what the rules say', async () => {
    expect((await stats(JUMP)).stdout).not.toContain('mistake');
  });

  test('has colours where check has them', async () => {
    const cwd = folderWith({ 'a.runplan': STRAY });
    const colored = await runplan(['stats', 'a.runplan'], { cwd, isTTY: true, env: {} });
    expect(colored.stdout).toContain('\u001b[1mEasy does it\u001b[22m\n');
    const plain = await runplan(['stats', 'a.runplan'], { cwd, isTTY: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
  });
});

describe('a narrow terminal', () => {
  const widths = [20, 30, 40, 50, 60, 70, 80, 100, 200];
  const table = (stdout: string) => {
    const lines = stdout.split('\n');
    return lines.slice(
      lines.findIndex(line => line.startsWith('Week')),
      lines.indexOf('', 6),
    );
  };

  test.each(widths)('of %i columns has no line that is wider', async columns => {
    const cwd = folderWith({ 'a.runplan': EVERYTHING });
    for (const language of ['en', 'nl']) {
      const { stdout } = await runplan(['stats', '--language', language, 'a.runplan'], { cwd, columns });
      const widest = Math.max(...stdout.split('\n').map(line => line.length));
      // Below thirty columns nothing can be read, so that is what is written for.
      expect(widest).toBeLessThanOrEqual(Math.max(columns, 30));
    }
  });

  test('leaves columns out, never those that the weeks are compared by, and says which', async () => {
    const cwd = folderWith({ 'a.runplan': EVERYTHING });
    const at = async (columns: number) => (await runplan(['stats', 'a.runplan'], { cwd, columns })).stdout;
    expect(table(await at(120))[0]!.split(/ +/)).toEqual(
      'Week From Run On feet Hard Longest Climb Strength Mobility Load Change'.split(' '),
    );
    expect(await at(120)).not.toContain('Left out');
    expect(table(await at(78))[0]).not.toContain('Climb');
    expect(await at(78)).toContain('\nLeft out for want of room: Climb.\n');
    expect(table(await at(30))[0]!.split(/ +/)).toEqual(['Week', 'Run', 'On', 'feet', 'Change']);
    // A line is never broken: it is as many lines as there are weeks, a header, a ruler and two sums.
    expect(table(await at(30)).length).toBe(5 + 2 + 1 + 2);
  });
});

describe('what cannot be trusted', () => {
  test('nothing in a plan steers the terminal', async () => {
    const evil = EVERYTHING.replace('"Spring"', '"\u001b[31mSpring\u009b1m\u202e"')
      .replace('"Blue shoes"', '"Blue\u0007shoes"')
      .replace('"Spring Ten"', '"\u001b]8;;"');
    for (const format of ['table', 'csv', 'json']) {
      const { stdout } = await stats(evil, '--format', format);
      expect(stdout.replaceAll(/[\n\r]/g, '')).not.toMatch(/[\u0000-\u001f\u007f]/);
      if (format !== 'json') expect(stdout).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/);
    }
  });

  test('a title of any length takes one line', async () => {
    const { stdout } = await stats(EVERYTHING.replace('"Spring"', `"${'long '.repeat(20_000)}"`));
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  });

  test.each([
    ['nothing', ''],
    ['a comment', '// soon\n'],
    ['a heading', 'plan "Soon"\n'],
    ['a race that is still empty', 'race\n'],
  ])('a plan of %s has no table', async (_name, text) => {
    const { code, stdout } = await stats(text);
    expect(code).toBe(0);
    expect(stdout).toContain('\n\nThere are no weeks in this plan yet.\n');
    expect(stdout).not.toContain('Week');
  });

  test('what is no text is a mistake, not a crash', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256);
    const cwd = folderWith({ 'a.runplan': bytes, 'b.runplan': CLEAN });
    const { code, stdout, stderr } = await runplan(['stats', '.'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 mistake in the text');
    expect(stdout).toContain('\nEasy does it\n');
  });

  test('half-written plans have figures all the same', async () => {
    const { code, stderr } = await runplan(['stats', 'examples/broken']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    [2, 'There is no file or folder "nowhere".\n', ['nowhere']],
    [2, 'There is no file or folder "nowhere".\n', ['nowhere', 'a.runplan']],
    [2, '"/dev/null" is neither a file nor a folder.\n', ['/dev/null']],
    [0, 'There is no plan in "empty": the name of a plan ends in .runplan.\n', ['empty']],
    [0, '', ['a.runplan', './a.runplan']],
  ])('it ends with %i and says %j for %j', async (code, stderr, paths) => {
    const cwd = folderWith({ 'a.runplan': STRAY, 'empty/': '' });
    const result = await runplan(['stats', ...paths], { cwd });
    expect(result).toMatchObject({ code, stderr });
    expect(result.stdout.split('Easy does it').length - 1).toBe(paths.includes('a.runplan') ? 1 : 0);
  });

  test('what is not understood is told', async () => {
    for (const args of [['stats'], ['stats', '--format', 'xml', '.'], ['stats', '--language', 'de', '.']]) {
      const { code, stdout, stderr } = await runplan(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--help');
    }
  });

  class Gone extends Writable {
    constructor(readonly reason: string) {
      super();
    }
    override _write(_data: Buffer, _encoding: string, done: (error: Error) => void) {
      done(Object.assign(new Error('write failed'), { code: this.reason }));
    }
  }

  test.each([
    ['EPIPE', ''],
    ['ENOSPC', 'The figures could not be written: ENOSPC.\n'],
  ])('output that goes nowhere (%s) is not called complete', async (reason, stderr) => {
    const cwd = folderWith({ 'a.runplan': CLEAN, 'b.runplan': CLEAN });
    const { code, stderr: said } = await runplan(['stats', '.'], { cwd, stdout: new Gone(reason) });
    expect({ code, said }).toEqual({ code: 2, said: stderr });
  });
});

describe('JSON for programs', () => {
  const jsonOf = async (content: string) =>
    JSON.parse((await stats(content, '--format', 'json')).stdout) as { plans: Record<string, unknown>[] };

  test('has every plan, with its file, and is whole when there is none', async () => {
    const cwd = folderWith({ 'b.runplan': JUMP, 'a.runplan': STRAY });
    const all = JSON.parse((await runplan(['stats', '--format=json', '.'], { cwd })).stdout);
    expect(all.plans.map((plan: Record<string, unknown>) => [plan.path, plan.mistakes])).toEqual([
      ['a.runplan', 1],
      ['b.runplan', 0],
    ]);
    const none = await runplan(['stats', '--format=json', 'nowhere'], { cwd });
    expect(JSON.parse(none.stdout)).toEqual({ plans: [] });
    expect(none.code).toBe(2);
  });

  test('holds the figures in SI units, known, estimated and unknown', async () => {
    const [plan] = (await jsonOf(EVERYTHING)).plans;
    const weeks = plan!.weeks as Record<string, unknown>[];
    expect(plan).toMatchObject({
      title: 'Spring',
      athlete: 'Noor',
      units: 'km',
      start: '2026-03-30',
      baseline: { distanceMetres: 18_000 },
      races: [{ name: 'Spring Ten', distanceMetres: 10_000, date: '2026-05-03', goalSeconds: 3300 }],
      measure: { of: 'distance', because: 'mostly-distances' },
    });
    expect(weeks[0]).toMatchObject({
      place: 1,
      number: 1,
      phase: 'base',
      monday: { value: '2026-03-30' },
      distanceMetres: { value: 19_000 },
      // 19 km at 6:30.
      onFeetSeconds: { value: 7410, assumed: 7410 },
      longestMetres: { value: 13_000 },
      strengthDays: { value: 1 },
      change: { percent: 5.556, isAtLeast: false, isEstimated: false, againstPlace: 0 },
    });
    // 6.6 km and 14.3 km, rounded as a runner rounds.
    expect(weeks[1]).toMatchObject({
      copies: { number: 1, percent: 10 },
      distanceMetres: { value: 21_000 },
      longestMetres: { value: 14_500 },
      change: { percent: 10.526, againstPlace: 1 },
    });
    expect(weeks[2]).toMatchObject({
      distanceMetres: { unknown: 'partly-unknown', atLeast: 22_000 },
      climbMetres: { unknown: 'unknown-kind', atLeast: 120 },
      strengthDays: { unknown: 'unknown-kind', atLeast: 0 },
      unknownSessions: 1,
      change: { isAtLeast: true, againstPlace: 2 },
    });
    expect(weeks[3]).toMatchObject({
      copies: { number: 9, percent: 0 },
      distanceMetres: { unknown: 'no-week-to-copy', atLeast: 0 },
      runs: { unknown: 'no-week-to-copy', atLeast: 0 },
    });
    expect(weeks[3]).not.toHaveProperty('change');
  });

  test('has no key that docs/stats.md does not name', async () => {
    const page = readFileSync(path.join(PROJECT, 'docs/stats.md'), 'utf8');
    const named = new Set([...page.matchAll(/`(\w+)`/g)].map(match => match[1]!));
    const written = new Set<string>();
    const collect = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) written.add(key);
        collect(inner);
      }
    };
    for (const example of ['half-marathon', 'hilly-trail-25-km'])
      collect(JSON.parse((await runplan(['stats', '--format=json', `examples/${example}.runplan`])).stdout));
    collect(await jsonOf(`${EVERYTHING}recent 1500 m in 6:00\nrecent 3000 m in 13:00\n`));
    const forms = ['value', 'assumed', 'unknown', 'atLeast', 'plans'];
    expect([...written].filter(key => !named.has(key) && !forms.includes(key))).toEqual([]);
  });
});

describe('CSV for spreadsheets', () => {
  const csvOf = async (content: string) => (await stats(content, '--format', 'csv')).stdout;

  test('has one header, a line a week, and CR LF', async () => {
    const cwd = folderWith({ 'b.runplan': JUMP, 'a.runplan': EVERYTHING });
    const { stdout } = await runplan(['stats', '--format', 'csv', '--language', 'nl', '.'], { cwd });
    const lines = stdout.split('\r\n');
    expect(lines.length).toBe(1 + 5 + 1 + 1);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toMatch(/^file,plan,week,phase,title,monday,copied_from_week,distance_km,/);
    expect(lines[1]).toMatch(
      /^a\.runplan,Spring,1,base,,2026-03-30,,19,0,123\.5,123\.5,153\.5,0,13,0,2,1,1,0,/,
    );
    expect(lines[6]).toMatch(/^b\.runplan,Easy does it,1,/);
    const columns = lines[0]!.split(',').length;
    for (const line of lines.slice(1, -1)) expect(line.split(',').length).toBe(columns);
  });

  test('leaves empty what is unknown', async () => {
    const [header, , , third] = (await csvOf(EVERYTHING)).split('\r\n').map(line => line.split(','));
    const cell = (name: string) => third![header!.indexOf(name)];
    expect(cell('week')).toBe('3');
    for (const name of [
      'distance_km',
      'distance_assumed_km',
      'load_points',
      'strength_days',
      'change_percent',
    ])
      expect([name, cell(name)]).toEqual([name, '']);
  });

  test('quotes what needs it', async () => {
    const csv = await csvOf('plan "Spring, slowly"\nweek 1 "a, b; c"\n  tue easy 5 km\n');
    expect(csv).toContain('\r\nspring.runplan,"Spring, slowly",1,,"a, b; c",');
  });

  test.each(['=1+2', '+31', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'a title like %j is no formula in a spreadsheet',
    async title => {
      const csv = await csvOf(`plan "${title}"\nweek 1 "${title}"\n  tue easy 5 km\n`);
      for (const cell of csv.split('\r\n')[1]!.split(',')) expect(cell).not.toMatch(/^"?[=+\-@\t＝]/);
    },
  );

  test('a fall in load stays a number', async () => {
    const csv = await csvOf('week 1\n  tue easy 10 km\nweek 2\n  tue easy 8 km\n');
    expect(csv).toMatch(/,-20\r\n$/);
  });

  test('has the columns of docs/stats.md', async () => {
    const page = readFileSync(path.join(PROJECT, 'docs/stats.md'), 'utf8').split('## CSV')[1]!;
    const described = [...page.matchAll(/`(\w+)`/g)].map(match => match[1]);
    expect((await csvOf('')).trim().split(',')).toEqual(described);
  });
});

test('README.md shows what is printed', async () => {
  const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8');
  const [, example, shown] = /```text\n\$ runplan stats (.*)\n([\s\S]*?)\n```/.exec(readme)!;
  const { stdout } = await runplan(['stats', example!], { columns: 80 });
  expect(stdout.split('\n\nHeaviest')[0]).toBe(shown);
});

test('words of other files count', async () => {
  const cwd = folderWith({
    'club.runplan': 'session yasso = intervals: warm-up 2 km, 5 x 400 m rest 200 m jog, cool-down 1 km\n',
    'plan.runplan': 'use "club.runplan"\nweek 1\n  tue yasso\n  sun long 12 km\n',
  });
  expect((await runplan(['stats', 'plan.runplan'], { cwd })).stdout).toMatch(/\n1 +18\.0 /);
});
