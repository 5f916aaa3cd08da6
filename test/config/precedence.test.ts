import { describe, expect, test } from 'vitest';
import { Configurations } from '../../server/src/config/configuration.js';
import { presetRules } from '../../server/src/config/read-config.js';
import { reference } from '../../server/src/knowledge/lookup.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { check } from '../../server/src/rules/engine.js';
import { RULES } from '../../server/src/rules/index.js';
import { PRESET_NAMES, PRESETS } from '../../server/src/rules/presets.js';
import { LEVELS, layered, type RuleSettings, readRuleSettings } from '../../server/src/rules/settings.js';
import { MemoryDisk } from '../protocol/memory-disk.js';
import { lineOf, readMarks } from '../support/marks.js';
import { planFrom } from '../support/plans.js';

const ROOT = 'file:///plans';
const PLAN = `${ROOT}/rehab/plan.runplan`;

/** What holds for a plan under a configuration and a setting of the editor's. */
async function inForce(config: object, setting?: object): Promise<RuleSettings> {
  const disk = new MemoryDisk({ [`${ROOT}/runplan.config.json`]: JSON.stringify(config) });
  const { rules, files } = await new Configurations(disk).of(PLAN, ROOT);
  expect([...files.values()].flatMap(({ problems }) => problems)).toEqual([]);
  return layered([rules, readRuleSettings(setting).settings]);
}

/** The ways to set a rule, beside the preset: each takes what is set of all rules. */
const WAYS: Readonly<Record<string, (rules: object) => Promise<RuleSettings>>> = {
  'the setting': rules => inForce({}, rules),
  'a configuration': rules => inForce({ rules }),
  'an override': rules => inForce({ overrides: [{ files: 'rehab/**', rules }] }),
};

/** Plans in which options make a difference that no example of the rule shows. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'load/weekly-jump': [
    'week 1\n  sun long 10 km\nweek 2\n  sun long 7 km\nweek 3\n  sun long 10 km\n',
    'week 1\n  sun long 10 km\nweek 2\n  sun long 12 km\n',
  ],
};

const said = (text: string, code: string, settings: RuleSettings) =>
  check(planFrom(text), { settings }).findings.filter(finding => finding.code === code);

describe.each(Object.entries(RULES))('%s', (code, rule) => {
  const texts = [...rule.examples.map(({ text }) => readMarks(text).text), ...(MORE[code] ?? [])];
  const fires = texts.find(
    text => said(text, code, layered([readRuleSettings({ [code]: 'hint' }).settings])).length > 0,
  )!;

  describe.each(Object.entries(WAYS))('by %s', (_name, set) => {
    test.each(LEVELS)('%s', async level => {
      const expected = level === 'off' ? [] : [level];
      for (const value of [level, { severity: level }]) {
        const severities = said(fires, code, await set({ [code]: value })).map(({ severity }) => severity);
        expect([...new Set(severities)]).toEqual(expected);
      }
    });

    test.each(Object.keys(rule.options))('the option %s', async option => {
      const usual = rule.options[option]!;
      const others: readonly (number | string | boolean)[] =
        typeof usual === 'number'
          ? [0, 1, 2, 3, 5, 20, 100, 1000].filter(each => each !== usual)
          : typeof usual === 'boolean'
            ? [!usual]
            : rule.choices![option]!.filter(each => each !== usual);
      const places = (settings: RuleSettings) =>
        texts.map(text => said(text, code, settings).map(({ range }) => range.start));
      const before = places(await set({ [code]: 'warning' }));
      const after = await Promise.all(
        others.map(async other => places(await set({ [code]: { severity: 'warning', [option]: other } }))),
      );
      expect(after.some(each => JSON.stringify(each) !== JSON.stringify(before))).toBe(true);
    });
  });

  test('each way is stronger than those before it', async () => {
    const as = (level: string) => ({ [code]: level });
    const config = {
      extends: './base.config.json',
      rules: as('error'),
      overrides: [
        { files: 'rehab/**', rules: as('information') },
        { files: '**/*.runplan', rules: as('warning') },
      ],
    };
    const files = (own: object) =>
      new MemoryDisk({
        [`${ROOT}/runplan.config.json`]: JSON.stringify(own),
        [`${ROOT}/base.config.json`]: JSON.stringify({ rules: as('hint') }),
      });
    const severity = async (own: object, setting: object = {}) => {
      const { rules } = await new Configurations(files(own)).of(PLAN, ROOT);
      const settings = layered([rules, readRuleSettings(setting).settings]);
      return said(fires, code, settings)[0]?.severity;
    };
    const { rules: _rules, overrides: _overrides, ...base } = config;
    expect(await severity(base)).toBe('hint');
    expect(await severity({ ...base, rules: config.rules })).toBe('error');
    expect(await severity({ ...config, overrides: config.overrides.slice(0, 1) })).toBe('information');
    expect(await severity(config)).toBe('warning');
    expect(await severity(config, as('off'))).toBeUndefined();
  });

  test.each(PRESET_NAMES)('by the preset %s, under the file that builds on it', async name => {
    const { severity, ...options } = PRESETS[name].rules[code] ?? {};
    const preset = await inForce({ extends: name });
    expect(preset.get(code)?.level).toBe(severity);
    expect({ ...preset.get(code)?.options }).toEqual(options);
    const own = await inForce({ extends: name, rules: { [code]: 'off' } });
    expect(said(fires, code, own)).toEqual([]);
    expect({ ...own.get(code)?.options }).toEqual(options);
  });

  describe('by a comment', () => {
    const settings = readRuleSettings({ [code]: 'warning' }).settings;
    const lines = fires.split('\n');
    const [first] = said(fires, code, settings);
    const line = lineOf(fires, first!.range.start);
    const week = lines.findLastIndex((each, i) => i <= line && /^week\b/.test(each));
    const comment = `// runplan-ignore ${code}: on purpose`;
    const count = said(fires, code, settings).length;

    test('above the line', () => {
      expect(said(lines.toSpliced(line, 0, comment).join('\n'), code, settings)).toHaveLength(count - 1);
    });

    test.runIf(week >= 0)('for the week', () => {
      const text = lines.with(week, `${lines[week]} ${comment}`).join('\n');
      expect(said(text, code, settings).length).toBeLessThan(count);
    });

    test('for the file', () => {
      const text = `${comment.replace('ignore', 'ignore-file')}\n${fires}`;
      expect(said(text, code, settings)).toEqual([]);
    });
  });
});

describe.each(PRESET_NAMES)('the preset %s', name => {
  const { rules, docs } = PRESETS[name];

  test('sets rules, levels and options that there are', () => {
    expect(readRuleSettings(rules).problems).toEqual([]);
    expect(presetRules(name)).toBe(presetRules(name));
  });

  test('says for whom it is, with sources that are known, the same in both languages', () => {
    const sources = LANGUAGES.map(language =>
      [...docs[language].matchAll(/\[([^\]]+)\]/g)].flatMap(match => match[1]!.split(/,\s*/)),
    );
    expect(sources[0]!.filter(key => !reference(key))).toEqual([]);
    expect(sources[0]!.length).toBeGreaterThan(0);
    expect(sources[1]).toEqual(sources[0]);
  });
});
