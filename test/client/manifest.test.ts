import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = read('package.json');
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const dutch: Record<string, string> = JSON.parse(read('package.nls.nl.json'));

test('every word of the manifest exists in both languages', () => {
  const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
  expect(Object.keys(english).sort()).toEqual(used);
  expect(Object.keys(dutch).sort()).toEqual(used);
});

test('and in Dutch it is not the English one', () => {
  for (const [key, sentence] of Object.entries(dutch)) expect(sentence, key).not.toBe(english[key]);
});

test('the extension wakes up for plans only', () => {
  expect(JSON.parse(manifest).activationEvents).toEqual(['onLanguage:runplan']);
});

test('Runplan works in restricted workspaces and in folders that are not on disk', () => {
  expect(JSON.parse(manifest).capabilities).toEqual({
    untrustedWorkspaces: { supported: true },
    virtualWorkspaces: true,
  });
});
