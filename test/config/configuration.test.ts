import { describe, expect, test } from 'vitest';
import { Configurations } from '../../server/src/config/configuration.js';
import { presetRules } from '../../server/src/config/read-config.js';
import { configMessage } from '../../server/src/messages/config-problems.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { MemoryDisk } from '../protocol/memory-disk.js';

const ROOT = 'file:///disk/my%20plans';
const PLAN = `${ROOT}/a/b/plan.runplan`;

/** Files by their path from the root. */
function disk(
  files: Readonly<Record<string, string | { readonly why: 'outside' | 'folder' | 'unreadable' }>>,
) {
  return new MemoryDisk(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [new URL(path, `${ROOT}/`).href, text])),
  );
}

const off = (...codes: string[]) =>
  JSON.stringify({ rules: Object.fromEntries(codes.map(code => [code, 'off'])) });

/** Which rules are off for a plan, and what is wrong, as `file code`. */
async function configured(files: Parameters<typeof disk>[0], plan = PLAN, root: string | undefined = ROOT) {
  const reader = disk(files);
  const { rules, files: checked } = await new Configurations(reader).of(plan, root);
  const short = (uri: string) => uri.replace(`${ROOT}/`, '');
  return {
    off: [...rules].filter(([, { level }]) => level === 'off').map(([code]) => code),
    problems: [...checked].flatMap(([uri, { problems }]) =>
      problems.map(({ code }) => `${short(uri)} ${code}`),
    ),
    said: [...checked.values()].flatMap(({ problems }) =>
      problems.flatMap(each => LANGUAGES.map(language => configMessage(each, language))),
    ),
    reads: reader.reads.map(short),
  };
}

const NAME = 'runplan.config.json';

describe('the nearest file upward', () => {
  test('counts alone', async () => {
    expect(
      await configured({ [NAME]: off('text/stray'), [`a/${NAME}`]: off('strength/missing') }),
    ).toMatchObject({ off: ['strength/missing'], reads: [`a/b/${NAME}`, `a/${NAME}`] });
  });

  test('may be in the root, and is not looked for above it', async () => {
    expect((await configured({ [NAME]: off('text/stray') })).off).toEqual(['text/stray']);
    const above = await configured({ [`../${NAME}`]: off('text/stray') });
    expect(above).toMatchObject({ off: [], reads: [`a/b/${NAME}`, `a/${NAME}`, NAME] });
  });

  test('is not looked for around a plan that was never saved', async () => {
    const reader = disk({ [NAME]: off('text/stray') });
    const { rules } = await new Configurations(reader).of('untitled:Untitled-1', undefined);
    expect([rules.size, reader.reads]).toEqual([0, []]);
  });

  test('is passed over where it is a folder, and said to be of no use where a link leads out', async () => {
    const files = { [NAME]: off('text/stray') };
    expect((await configured({ ...files, [`a/${NAME}`]: { why: 'folder' } })).off).toEqual(['text/stray']);
    expect(await configured({ ...files, [`a/${NAME}`]: { why: 'outside' } })).toMatchObject({
      off: [],
      problems: [`a/${NAME} config/unreadable`],
    });
    expect((await configured({ [`a/${NAME}`]: { why: 'unreadable' } })).problems).toEqual([
      `a/${NAME} config/unreadable`,
    ]);
  });

  test('with spaces and signs in the names of its folders', async () => {
    const plan = 'file:///disk/50%25%20%231/%C3%A9%C3%A9n/plan.runplan';
    const reader = new MemoryDisk({ [`file:///disk/50%25%20%231/${NAME}`]: off('text/stray') });
    const { rules } = await new Configurations(reader).of(plan, 'file:///disk/50%25%20%231');
    expect(rules.get('text/stray')?.level).toBe('off');
  });
});

describe('what a file builds on', () => {
  const extending = (...paths: string[]) => JSON.stringify({ extends: paths });

  test('is another file, which may build on others', async () => {
    const { off: silent, problems } = await configured({
      [NAME]: extending('./lib/club.json'),
      'lib/club.json': extending('../base.json').replace('}', ', "rules": { "text/stray": "off" } }'),
      'base.json': off('strength/missing'),
    });
    expect([silent, problems]).toEqual([['strength/missing', 'text/stray'], []]);
  });

  test('of several the last is the strongest, and the file itself is stronger', async () => {
    const level = async (own: object) => {
      const files = {
        [NAME]: JSON.stringify({ extends: ['./one.json', './two.json'], ...own }),
        'one.json': '{ "rules": { "strength/missing": { "severity": "hint", "perWeek": 1 } } }',
        'two.json': '{ "rules": { "strength/missing": "error" } }',
      };
      return (await new Configurations(disk(files)).of(PLAN, ROOT)).rules.get('strength/missing');
    };
    expect(await level({})).toEqual({ level: 'error', options: { perWeek: 1 } });
    expect(await level({ rules: { 'strength/missing': { perWeek: 3 } } })).toEqual({
      level: 'error',
      options: { perWeek: 3 },
    });
  });

  test('may be one of ours', async () => {
    const { rules } = await new Configurations(disk({ [NAME]: '{ "extends": "back-pain" }' })).of(PLAN, ROOT);
    expect(rules).toEqual(presetRules('back-pain'));
  });

  test.each([
    ['./gone.json', 'there is no such file'],
    ['../../out.json', 'lies outside the folder'],
    ['/etc/passwd.json', 'lies outside the folder'],
    ['https://example.com/a.json', 'lies outside the folder'],
    ['C:\\a.json', 'lies outside the folder'],
    ['./lib/', 'that is a folder'],
    ['./secret.json', 'cannot be read'],
    ['./link.json', 'lies outside the folder'],
  ])('%s cannot be', async (path, says) => {
    const {
      problems,
      said,
      off: silent,
    } = await configured({
      [NAME]: JSON.stringify({ extends: path, rules: { 'text/stray': 'off' } }),
      lib: { why: 'folder' },
      'secret.json': { why: 'unreadable' },
      'link.json': { why: 'outside' },
    });
    expect(problems).toEqual([`${NAME} config/unusable-file`]);
    expect(said[0]).toContain(says);
    expect(silent).toEqual(['text/stray']);
  });

  test('cannot be itself, nor go round in a circle; what is in the circle counts once', async () => {
    const self = await configured({ [NAME]: extending(`./${NAME}`) });
    expect(self.problems).toEqual([`${NAME} config/circular-extends`]);
    expect(self.said[0]).toContain('builds on itself');
    const round = await configured({
      [NAME]: JSON.stringify({ extends: './lib/b.json', rules: { 'text/stray': 'off' } }),
      'lib/b.json': extending('./c.json'),
      'lib/c.json': extending(`../${NAME}`).replace('}', ', "rules": { "strength/missing": "off" } }'),
    });
    expect(round.problems).toEqual(['lib/c.json config/circular-extends']);
    expect(round.said[0]).toContain(`../${NAME} → b.json → c.json → ../${NAME}`);
    expect(round.off).toEqual(['strength/missing', 'text/stray']);
  });

  test('may come by twice, and is at an end where it would never be', async () => {
    const twice = extending('./n1.json', './n1.json');
    const files: Record<string, string> = { [NAME]: twice };
    for (let i = 1; i < 30; i++) files[`n${i}.json`] = extending(`./n${i + 1}.json`, `./n${i + 1}.json`);
    files['n30.json'] = off('text/stray');
    const { problems, off: silent } = await configured(files);
    expect(silent).toEqual(['text/stray']);
    expect(new Set(problems.map(each => each.split(' ')[1]))).toEqual(new Set(['config/unusable-file']));
  });

  test('is no list of thousands of files', async () => {
    const paths = Array.from({ length: 5000 }, (_, i) => `./n${i}.json`);
    const { problems, reads, said } = await configured({ [NAME]: extending(...paths) });
    expect([problems.length, reads.length]).toEqual([51, 53]);
    expect(said.at(-2)).toContain('too many files');
  });

  test('has its own problems at their own place', async () => {
    const { problems } = await configured({
      [NAME]: extending('./b.json', './b.json'),
      'b.json': '{ "x": 1 }',
    });
    expect(problems).toEqual(['b.json config/unknown-key']);
  });
});

describe('overrides', () => {
  const overriding = (files: string | string[]) =>
    JSON.stringify({ overrides: [{ files, rules: { 'text/stray': 'off' } }] });

  test.each([
    ['a/**', ['text/stray']],
    ['a/b/plan.runplan', ['text/stray']],
    ['b/**', []],
    ['*.runplan', []],
  ])('%s from the folder of the file', async (pattern, silent) => {
    expect((await configured({ [NAME]: overriding(pattern) })).off).toEqual(silent);
  });

  test('one of several patterns is enough, and a later override is stronger', async () => {
    expect((await configured({ [NAME]: overriding(['x/**', 'a']) })).off).toEqual(['text/stray']);
    const later = JSON.stringify({
      overrides: [
        { files: 'a', rules: { 'text/stray': 'off' } },
        { files: '**', rules: { 'text/stray': 'hint' } },
      ],
    });
    expect((await configured({ [NAME]: later })).off).toEqual([]);
  });

  test('of a file elsewhere are about its own folder', async () => {
    const files = { [NAME]: '{ "extends": "./lib/c.json" }', 'lib/c.json': overriding('**') };
    expect((await configured(files)).off).toEqual([]);
    expect((await configured(files, `${ROOT}/lib/plan.runplan`)).off).toEqual(['text/stray']);
  });
});

describe('what was read', () => {
  test('is read once for all plans, and the same as long as nothing changes', async () => {
    const reader = disk({ [NAME]: off('text/stray') });
    const configurations = new Configurations(reader);
    const first = await configurations.of(PLAN, ROOT);
    await configurations.of(`${ROOT}/a/b/other.runplan`, ROOT);
    expect(reader.reads).toHaveLength(3);
    expect(await configurations.of(PLAN, ROOT)).toBe(first);

    configurations.forget(configurations.readAt(`${ROOT}/a`));
    reader.files.set(`${ROOT}/a/${NAME}`, off('strength/missing'));
    expect([...(await configurations.of(PLAN, ROOT)).rules.keys()]).toEqual(['strength/missing']);
    configurations.keepOnly(new Set());
    expect(configurations.readAt(ROOT)).toEqual([]);
  });
});
