import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { readConfig } from '../../server/src/config/read-config.js';
import { configSchema } from '../../server/src/rules/settings-schema.js';

const service = getLanguageService({});

/** Whether an editor with the schema has something to say about the text. */
async function editorComplains(text: string): Promise<boolean> {
  const document = TextDocument.create('file:///runplan.config.json', 'jsonc', 1, text);
  const json = service.parseJSONDocument(document);
  const settings = { comments: 'ignore', trailingCommas: 'ignore', schemaValidation: 'error' } as const;
  const found = await service.doValidation(document, json, settings, configSchema());
  return found.length > 0;
}

/** Both the editor's schema and Runplan's reader see these; what only the reader can know stands elsewhere. */
describe('the schema and the reader agree', () => {
  test.each([
    [true, '{}'],
    [true, '{ "$schema": "x", "extends": "beginner", }'],
    [true, '// why\n{ "extends": ["competitive", "./club.json", "..\\\\b.JSON"] }'],
    [true, '{ "rules": { "load/weekly-jump": { "severity": "hint", "percent": 15 }, "text/stray": "off" } }'],
    [true, '{ "overrides": [{ "files": ["a/**", "b"], "rules": { "strength/missing": "off" } }] }'],
    [true, '{ "overrides": [{ "files": "a" }] }'],
    [false, '[]'],
    [false, '{ "x": 1 }'],
    [false, '{ "extends": "begginer" }'],
    [false, '{ "extends": [1] }'],
    [false, '{ "rules": [] }'],
    [false, '{ "rules": { "load/nothing": "off" } }'],
    [false, '{ "rules": { "load/weekly-jump": "loud" } }'],
    [false, '{ "rules": { "load/weekly-jump": 3 } }'],
    [false, '{ "rules": { "load/weekly-jump": { "percent": "15" } } }'],
    [false, '{ "rules": { "load/weekly-jump": { "percent": -1 } } }'],
    [false, '{ "rules": { "load/weekly-jump": { "baseline": "x" } } }'],
    [false, '{ "rules": { "load/weekly-jump": { "percnt": 1 } } }'],
    [false, '{ "overrides": {} }'],
    [false, '{ "overrides": [{ "rules": {} }] }'],
    [false, '{ "overrides": [{ "files": [] }] }'],
    [false, '{ "overrides": [{ "files": "" }] }'],
    [false, '{ "overrides": [{ "files": "a", "rules": { "x": "off" } }] }'],
    [false, '{ "rules": '],
  ])('%s: %s', async (right, text) => {
    expect([await editorComplains(text), readConfig(text).problems.length > 0]).toEqual([!right, !right]);
  });
});

test('the extension brings the schema along, for files of this name, in which comments are allowed', () => {
  const { contributes, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(contributes.jsonValidation).toEqual([
    { fileMatch: 'runplan.config.json', url: './client/schema/runplan.config.schema.json' },
  ]);
  expect(contributes.languages).toContainEqual({ id: 'jsonc', filenames: ['runplan.config.json'] });
  expect(files).toContain('client/schema/*.json');
});
