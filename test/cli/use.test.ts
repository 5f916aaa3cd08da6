import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { checkedPlan } from '../../server/src/cli/checked-plan.js';
import { findPlans } from '../../server/src/cli/find-plans.js';
import { PlansOnDisk } from '../../server/src/cli/plans-on-disk.js';
import { pretty } from '../../server/src/cli/pretty.js';
import { createLanguage } from '../../server/src/language/module.js';
import type { Finding } from '../../server/src/rules/engine.js';
import { CLEAN, folderWith, runplan } from './support.js';

const CLUB = 'session towpath = easy 6 km\n';
const USING = `use "club.runplan"\n${CLEAN.replace('easy 6 km', 'towpath')}`;

/** What is found, as `file:line code why`. */
async function findings(cwd: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await runplan(['check', '--format', 'json', ...paths], { cwd });
  const { files } = JSON.parse(stdout) as {
    files: {
      path: string;
      diagnostics: { code: string; range: { start: { line: number } }; data: { facts: { why?: string } } }[];
    }[];
  };
  return files.flatMap(file =>
    file.diagnostics.map(({ code, range, data: { facts } }) =>
      [`${file.path}:${range.start.line + 1}`, code, facts.why].filter(Boolean).join(' '),
    ),
  );
}

test('a plan uses a file beside it, and the file is checked only where it is asked for', async () => {
  const cwd = folderWith({ 'plan.runplan': USING, 'club.runplan': `${CLUB}week 1\n  mon ???\n` });
  expect(await findings(cwd, 'plan.runplan')).toEqual([]);
  expect(await findings(cwd, '.')).toEqual(['club.runplan:3 text/stray']);
});

describe('the folder that may be read from', () => {
  const up = USING.replace('"club', '"../club');

  test('is where the command runs', async () => {
    const cwd = folderWith({ 'club.runplan': CLUB, 'spring/plan.runplan': up });
    expect(await findings(cwd, 'spring/plan.runplan')).toEqual([]);
    expect(await findings(cwd, 'spring')).toEqual([]);
    expect(await findings(cwd, path.join(cwd, 'spring'))).toEqual([]);
  });

  test('is the folder that was given, for plans elsewhere', async () => {
    const outer = folderWith({ 'here/': '', 'there/club.runplan': CLUB, 'there/spring/plan.runplan': up });
    const cwd = path.join(outer, 'here');
    expect(await findings(cwd, '../there')).toEqual([]);
    expect(await findings(cwd, '../there/spring')).toEqual([
      '../there/spring/plan.runplan:1 plan/unusable-file outside',
    ]);
  });

  test('is the plan’s own, for one that is given by itself', async () => {
    const outer = folderWith({ 'here/': '', 'there/club.runplan': CLUB, 'there/plan.runplan': USING });
    const cwd = path.join(outer, 'here');
    expect(await findings(cwd, '../there/plan.runplan')).toEqual([]);
    const sub = folderWith({ 'here/': '', 'club.runplan': CLUB, 'there/plan.runplan': up });
    expect(await findings(path.join(sub, 'here'), '../there/plan.runplan')).toEqual([
      '../there/plan.runplan:1 plan/unusable-file outside',
    ]);
  });

  test.skipIf(process.platform === 'win32')('is not left by a link', async () => {
    const outer = folderWith({ 'secret.runplan': CLUB, 'here/plan.runplan': USING });
    symlinkSync('../secret.runplan', path.join(outer, 'here/club.runplan'));
    expect(await findings(path.join(outer, 'here'), 'plan.runplan')).toEqual([
      'plan.runplan:1 plan/unusable-file outside',
    ]);
  });
});

test('what cannot be used is told on its line, each with its reason', async () => {
  const cwd = folderWith({
    'folder/': '',
    'picture.runplan': Buffer.from([0x89, 0, 1, 2, 3, 4, 5, 6, 7, 0xff, 0xfe]),
    'large.runplan': Buffer.alloc(4_000_000, 'x'),
    'plan.runplan': `use "gone.runplan"
use "folder"
use "picture.runplan"
use "large.runplan"
use "/etc/passwd"
use "plan.runplan"
${CLEAN}`,
  });
  expect(await findings(cwd, 'plan.runplan')).toEqual([
    'plan.runplan:1 plan/unusable-file missing',
    'plan.runplan:2 plan/unusable-file folder',
    'plan.runplan:3 plan/unusable-file not-text',
    'plan.runplan:4 plan/unusable-file too-large',
    'plan.runplan:5 plan/unusable-file outside',
    'plan.runplan:6 plan/circular-use',
  ]);
});

test('a circle of five: each has its finding', async () => {
  const cwd = folderWith(
    Object.fromEntries(
      [1, 2, 3, 4, 5].map(i => [`${i}.runplan`, `use "${(i % 5) + 1}.runplan"\n${CLEAN}`] as const),
    ),
  );
  expect(await findings(cwd, '.')).toEqual([1, 2, 3, 4, 5].map(i => `${i}.runplan:1 plan/circular-use`));
});

test('places in a file that is used are shown as places in that file', async () => {
  const cwd = folderWith({
    'lib/club.runplan': `plan "Club"\n${CLUB}`,
    'a/plan.runplan': USING.replace('club', '../lib/club'),
  });
  const onDisk = new PlansOnDisk(createLanguage().parser.LangiumParser);
  const read = await onDisk.read(path.join(cwd, 'a/plan.runplan'), cwd);
  const [session] = read.plan.head.borrowed.ownSessions;
  const finding: Finding = {
    code: 'plan/duplicate-line',
    severity: 'information',
    range: { start: 0, end: 3 },
    facts: { code: 'plan/duplicate-line', keyword: 'x' },
    related: [{ range: session!.name.range, about: {} }],
  };
  const elsewhere = { ...finding, range: session!.name.range };
  const shown = pretty({ language: 'en', colors: createColors(false), columns: 80 }).plan({
    ...checkedPlan('a/plan.runplan', read),
    findings: [finding, elsewhere],
  });
  expect(shown).toContain('a/plan.runplan:1:1  note');
  expect(shown).toContain('\n  lib/club.runplan:2:9  ');
  expect(shown.match(/note/g)).toHaveLength(1);
});

describe('many plans', () => {
  const all = async (cwd: string, onDisk: PlansOnDisk) => {
    const plans = [];
    for await (const found of findPlans(['.'], cwd))
      if (found.is === 'plan') plans.push((await onDisk.read(found.file, found.root)).plan);
    return plans;
  };

  test('parse what they share once', async () => {
    const plans = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`plan-${i}.runplan`, USING]));
    const cwd = folderWith({ 'club.runplan': CLUB, ...plans });
    const { LangiumParser: parser } = createLanguage().parser;
    const parsed: string[] = [];
    const counting = Object.create(parser, {
      parse: {
        value: (text: string) => {
          parsed.push(text);
          return parser.parse(text);
        },
      },
    });
    await all(cwd, new PlansOnDisk(counting));
    // Once for the plans that use it, and once as a plan of its own.
    expect(parsed.filter(text => text === CLUB)).toHaveLength(2);
    expect(parsed).toHaveLength(32);
  });

  test('each with a file of its own take no more memory than a few', async () => {
    const filler = '// A comment that fills the file.\n'.repeat(5000);
    const cwd = folderWith(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, i) => [
          [`lib/${i}.txt`, CLUB + filler],
          [`plan-${i}.runplan`, USING.replace('club.runplan', `lib/${i}.txt`)],
        ]).flat(),
      ),
    );
    const onDisk = new PlansOnDisk(createLanguage().parser.LangiumParser);
    for (const plan of await all(cwd, onDisk)) expect(plan.problems).toEqual([]);
    const kept = [...(onDisk as unknown as { kept: Map<string, unknown> }).kept.keys()];
    expect(kept.map(key => key.slice(key.lastIndexOf('/') + 1))).toEqual(
      // By name, `plan-9` comes last.
      ['5', '6', '7', '8', '9'].map(i => `${i}.txt`),
    );
  });
});
