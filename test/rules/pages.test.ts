import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../server/src/rules/index.js';
import { rulePage } from '../../server/src/rules/page.js';
import { configSchema, rulesSchema } from '../../server/src/rules/settings-schema.js';

const stale = 'run `node scripts/generate.mjs` and commit what it writes';

test.each(Object.entries(RULES))('the page of %s is the one that its file makes', (code, rule) => {
  const file = `docs/rules/${code}.md`;
  expect(existsSync(file), stale).toBe(true);
  expect(readFileSync(file, 'utf8'), stale).toBe(rulePage(code, rule));
});

test('no page is left of a rule that is gone', () => {
  const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.md'),
  );
  expect(pages.map(page => page.replaceAll('\\', '/').replace(/\.md$/, '')).sort()).toEqual(
    Object.keys(RULES).sort(),
  );
});

test('the setting runplan.rules knows every rule and its options', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const { properties } = manifest.contributes.configuration.properties['runplan.rules'];
  expect(properties, stale).toEqual(JSON.parse(JSON.stringify(rulesSchema().properties)));
});

test('so does the schema of runplan.config.json', () => {
  const schema = JSON.parse(readFileSync('client/schema/runplan.config.schema.json', 'utf8'));
  expect(schema, stale).toEqual(JSON.parse(JSON.stringify(configSchema())));
});

test.each(Object.entries(RULES))('every source that the words of %s name is listed', (_code, rule) => {
  for (const docs of Object.values(rule.docs)) {
    const named = [...`${docs.why} ${docs.against}`.matchAll(/\[([^\]]+)\]/g)].flatMap(match =>
      match[1]!.split(/,\s*/),
    );
    expect(new Set(named)).toEqual(new Set(rule.sources));
  }
});
