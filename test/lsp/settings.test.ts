import { expect, test } from 'vitest';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { Settings } from '../../server/src/lsp/settings.js';
import type { Language } from '../../server/src/messages/language.js';

/** Settings of an editor that answers with these, one after another. */
async function settingsFrom(answers: readonly unknown[], load: (language: Language) => Promise<void>) {
  const left = [...answers];
  const log: string[] = [];
  const connection = {
    console: { warn: (line: string) => log.push(line), error: (line: string) => log.push(line) },
    workspace: { getConfiguration: async () => left.shift() },
  } as unknown as Connection;
  const settings = new Settings(connection, load);
  const params = { capabilities: { workspace: { configuration: true } }, locale: 'en' };
  await settings.initialize(params as InitializeParams);
  return { settings, log };
}

test('the language that was chosen last is spoken, though another takes longer to load', async () => {
  let loaded = () => {};
  const dutch = new Promise<void>(resolve => {
    loaded = resolve;
  });
  const { settings } = await settingsFrom(
    [{ language: 'nl' }, { language: 'en', hover: 'full' }],
    language => (language === 'nl' ? dutch : Promise.resolve()),
  );
  const first = settings.refresh(undefined);
  await settings.refresh(undefined);
  expect(settings.hover).toBe('full');
  loaded();
  await first;
  expect([settings.language, settings.hover]).toEqual(['en', 'full']);
});

test('where words cannot be loaded it goes on in the language before, with the other settings', async () => {
  const { settings, log } = await settingsFrom(
    [{ language: 'nl', rules: { 'strength/missing': 'off' } }],
    async language => {
      if (language === 'nl') throw new Error('no such file');
    },
  );
  await settings.refresh(undefined);
  expect(settings.language).toBe('en');
  expect(settings.rules.get('strength/missing')?.level).toBe('off');
  expect(log).toEqual(["The words of 'nl' could not be loaded: Error: no such file"]);
});
