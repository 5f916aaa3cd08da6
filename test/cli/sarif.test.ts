import { pathToFileURL } from 'node:url';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { knownCodes } from '../../server/src/rules/settings.js';
import { CLEAN, folderWith, JUMP, PROJECT, runplan, STRAY } from './support.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index?: number };
    readonly region: Region;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly (Location & { readonly message: { readonly text: string } })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly {
    readonly kind: string;
    readonly justification?: string;
    readonly location: Location;
  }[];
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly rules: readonly {
        readonly id: string;
        readonly help: { readonly text: string; readonly markdown?: string };
        readonly shortDescription: { readonly text: string };
        readonly fullDescription: { readonly text: string };
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>;
  readonly columnKind: string;
  readonly language: string;
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
}

// As it is published the schema is written in draft 4 of JSON Schema, with a pattern that only plain expressions take.
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: text => URL.canParse(text),
    'uri-reference': text => !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text, 'file:///'),
    'date-time': true,
  },
}).compile(schema);

/** What `check --format sarif` says, after it was held against the published schema. */
async function sarif(cwd: string, ...args: string[]): Promise<Run> {
  const { stdout } = await runplan(['check', '--format', 'sarif', ...args], { cwd });
  const report = JSON.parse(stdout);
  isSarif(report);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(report.runs).toHaveLength(1);
  return report.runs[0];
}

describe('the published schema', () => {
  test('holds for all examples, in both languages', async () => {
    expect((await sarif(PROJECT, 'examples')).results.length).toBeGreaterThan(20);
    expect((await sarif(PROJECT, '--language', 'nl', 'examples')).language).toBe('nl');
  });

  test('holds where there is nothing to say, and where a path is missing', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN });
    expect(await sarif(cwd, 'a.runplan')).toMatchObject({
      results: [],
      invocations: [{ executionSuccessful: true }],
    });
    expect(await sarif(cwd, 'nowhere')).toMatchObject({
      results: [],
      artifacts: [],
      invocations: [{ executionSuccessful: false }],
    });
  });

  test('is strict: it would not let a mistake through', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, columnKind: 'x' }] })).toBe(
      false,
    );
  });
});

describe('the rules', () => {
  test('are all there, each with its words and its level', async () => {
    const { rules } = (await sarif(folderWith({ 'a.runplan': CLEAN }), '.')).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(knownCodes());
    const jump = rules.find(({ id }) => id === 'load/weekly-jump')!;
    expect(jump.defaultConfiguration.level).toBe('warning');
    expect(jump.shortDescription.text).toBe('A week that is much heavier than the weeks before.');
    expect(jump.help.text).toContain('easy runs');
    expect(jump.help.markdown).toContain('### What speaks against it');
    expect(jump.help.markdown).not.toContain('### Wat');
  });
});

describe('a finding', () => {
  test('is a result with its rule, its place and the places that explain it', async () => {
    const cwd = folderWith({ 'sub dir/a#1.runplan': JUMP });
    const { tool, results, artifacts, columnKind, originalUriBaseIds } = await sarif(cwd, '.');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(originalUriBaseIds['%SRCROOT%']!.uri).toBe(`${pathToFileURL(cwd).href}/`);
    const [jump, ...others] = results;
    expect(others).toEqual([]);
    expect(jump).toMatchObject({ ruleId: 'load/weekly-jump', level: 'warning', suppressions: [] });
    expect(tool.driver.rules[jump!.ruleIndex]!.id).toBe('load/weekly-jump');
    expect(jump!.message.text).toContain('Week 1');
    expect(jump!.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'sub%20dir/a%231.runplan', uriBaseId: '%SRCROOT%', index: 0 },
      region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 7 },
    });
    expect(artifacts[0]!.location.uri).toBe('sub%20dir/a%231.runplan');
    const [baseline] = jump!.relatedLocations!;
    expect(baseline!.physicalLocation.region.startLine).toBe(2);
    expect(baseline!.message.text).not.toBe('');
  });

  test('outside the folder has its whole path', async () => {
    const cwd = folderWith({ 'here/': '', 'a.runplan': STRAY });
    const { results } = await sarif(`${cwd}/here`, '../a.runplan');
    expect(results[0]!.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: expect.stringMatching(/^file:\/\/\/.*\/a\.runplan$/),
      index: 0,
    });
  });

  test('counts columns in UTF-16, behind signs that take two', async () => {
    const cwd = folderWith({ 'a.runplan': 'week 1\n  mon "🏃🏃" ???\n' });
    const { results } = await sarif(cwd, 'a.runplan');
    const region = results.find(({ ruleId }) => ruleId === 'text/stray')!.locations[0].physicalLocation
      .region;
    expect(region).toMatchObject({ startLine: 2, startColumn: 14 });
  });

  test('writes braces and brackets so that they are no arguments and no links', async () => {
    const cwd = folderWith({ 'a.runplan': 'week 1\n  mon easy 5 km {0}\n  tue easy 5 km [x](1)\n' });
    const texts = (await sarif(cwd, 'a.runplan')).results.map(({ message }) => message.text).join('\n');
    expect(texts).toContain('{{');
    expect(texts).not.toMatch(/(?<!\{)\{(?!\{)/);
    expect(texts).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
  });

  test('that a comment silences is there with the comment and its reason', async () => {
    const text = JUMP.replace('week 1', '// runplan-ignore load/weekly-jump: back from holiday\nweek 1');
    const { results } = await sarif(folderWith({ 'a.runplan': text }), 'a.runplan');
    expect(results).toHaveLength(1);
    expect(results[0]!.suppressions).toMatchObject([
      {
        kind: 'inSource',
        justification: 'back from holiday',
        location: { physicalLocation: { region: { startLine: 4 } } },
      },
    ]);
    expect((await runplan(['check', '--format', 'sarif', '-'], { stdin: once(text) })).code).toBe(0);
  });
});

describe('fingerprints', () => {
  const prints = async (text: string) => {
    const { results } = await sarif(folderWith({ 'a.runplan': text }), 'a.runplan');
    return results.map(
      ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['runplanLine/v1']}`,
    );
  };
  const twice = 'plan "Two"\nweek 1\n  mon ???\n  tue easy 5 km\nweek 2\n  mon ???\n';

  test('stay when lines move, and when they are indented otherwise', async () => {
    const before = await prints(twice);
    expect(await prints(`// a line more\n\n${twice}`)).toEqual(before);
    expect(await prints(twice.replaceAll('  mon', '\tmon'))).toEqual(before);
  });

  test('tell two findings on lines with the same words apart', async () => {
    const all = await prints(twice);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1);
  });

  test('stay when a finding is silenced', async () => {
    const before = await prints(JUMP);
    expect(
      await prints(JUMP.replace('week 1\n', 'week 1\n// runplan-ignore-file load/weekly-jump: known\n')),
    ).toEqual(before);
  });
});

async function* once(text: string) {
  yield text;
}

test('what is wrong in a configuration file is a result as well', async () => {
  const cwd = folderWith({
    'a.runplan': CLEAN,
    'runplan.config.json': '{ "rules": { "load/weekly-jmp": "off" } }',
  });
  const { results, artifacts } = await sarif(cwd, '.');
  expect(results.map(({ ruleId }) => ruleId.split('/')[0])).toEqual(['config']);
  expect(results[0]!.locations[0].physicalLocation.artifactLocation.uri).toBe('runplan.config.json');
  expect(artifacts.map(({ location }) => location.uri).sort()).toEqual(['a.runplan', 'runplan.config.json']);
});
