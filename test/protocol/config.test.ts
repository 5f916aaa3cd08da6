import { afterEach, describe, expect, test } from 'vitest';
import { Editor, type EditorOptions } from './editor.js';
import { MemoryDisk } from './memory-disk.js';

const ROOT = 'file:///disk/sanne/my%20plans%20%231';
const PLAN = `${ROOT}/spring/plan.runplan`;
const CONFIG = `${ROOT}/runplan.config.json`;
const NEARER = `${ROOT}/spring/runplan.config.json`;
/** A jump of 20%, and no strength. */
const TEXT = 'week 1\n  sun long 10 km\nweek 2\n  sun long 12 km\n';

let editor: Editor;
async function start(
  files: Readonly<Record<string, string>> = {},
  options: EditorOptions = {},
): Promise<void> {
  editor?.dispose();
  ({ editor } = await Editor.start({ disk: new MemoryDisk(files), folders: [ROOT], ...options }));
}
afterEach(() => editor.dispose());

const rules = (set: object) => JSON.stringify({ rules: set });
const QUIET = rules({ 'strength/missing': 'off' });

/** Waits until these are the findings of a file. */
async function says(uri: string, ...expected: string[]): Promise<void> {
  const codes = () =>
    editor.published.findLast(each => each.uri === uri)?.diagnostics.map(({ code }) => code);
  try {
    await editor.until(() => codes()?.join() === expected.join() || undefined);
  } catch {
    expect(codes()).toEqual(expected);
  }
}

const LOUD = ['strength/missing', 'load/weekly-jump', 'strength/missing'];

describe('the configuration of a plan', () => {
  test('counts from the start, and the nearest one alone', async () => {
    await start({ [CONFIG]: rules({ 'load/weekly-jump': 'off' }), [NEARER]: QUIET });
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'load/weekly-jump');
    expect(editor.disk.reads).not.toContain(CONFIG);
  });

  test('comes, changes, breaks, is mended and goes', async () => {
    await start();
    await editor.open(PLAN, TEXT);
    await says(PLAN, ...LOUD);
    await editor.writeToDisk({ [CONFIG]: QUIET });
    await says(PLAN, 'load/weekly-jump');
    await editor.writeToDisk({ [CONFIG]: rules({ 'load/weekly-jump': { percent: 20 } }) });
    await says(PLAN, 'strength/missing', 'strength/missing');
    await editor.writeToDisk({
      [CONFIG]: '{ "rules": { "strength/mising": "off", "load/weekly-jump": "of" ',
    });
    await says(PLAN, ...LOUD);
    await says(CONFIG, 'config/unknown-rule', 'config/unknown-level', 'config/not-json');
    await editor.writeToDisk({ [CONFIG]: QUIET });
    await says(PLAN, 'load/weekly-jump');
    await says(CONFIG);
    await editor.writeToDisk({ [CONFIG]: undefined });
    await says(PLAN, ...LOUD);
  });

  test('a nearer one takes over when it comes, and gives way when its folder is told to be gone', async () => {
    await start({ [CONFIG]: QUIET });
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'load/weekly-jump');
    await editor.writeToDisk({ [NEARER]: '{}' });
    await says(PLAN, ...LOUD);
    editor.disk.files.delete(NEARER);
    await editor.tellOfDisk(`${ROOT}/spring`);
    await says(PLAN, 'load/weekly-jump');
  });

  test('builds on a file that changes', async () => {
    const base = `${ROOT}/lib/club.config.json`;
    await start({ [CONFIG]: '{ "extends": "./lib/club.config.json" }', [base]: '{}' });
    await editor.open(PLAN, TEXT);
    await says(PLAN, ...LOUD);
    await editor.writeToDisk({ [base]: QUIET });
    await says(PLAN, 'load/weekly-jump');
    await editor.writeToDisk({ [base]: '{ "extends": "../runplan.config.json" }' });
    await says(base, 'config/circular-extends');
    await editor.writeToDisk({ [base]: undefined });
    await says(base);
    await says(CONFIG, 'config/unusable-file');
  });

  test('is not looked for above the open folder, nor by a way out of it', async () => {
    const above = 'file:///disk/sanne/runplan.config.json';
    await start({ [above]: QUIET, [CONFIG]: '{ "extends": "../runplan.config.json" }' });
    await editor.open(PLAN, TEXT);
    await says(CONFIG, 'config/unusable-file');
    await says(PLAN, ...LOUD);
    expect(editor.disk.reads.filter(file => !file.startsWith(ROOT))).toEqual([]);
  });

  test('follows the folders that are open', async () => {
    await start({ [CONFIG]: QUIET }, { folders: [] });
    await editor.open(PLAN, TEXT);
    await says(PLAN, ...LOUD);
    await editor.changeFolders([ROOT], []);
    await says(PLAN, 'load/weekly-jump');
  });

  test('gives way to what is set in the editor', async () => {
    await start(
      { [CONFIG]: rules({ 'strength/missing': 'off', 'load/weekly-jump': { percent: 20 } }) },
      { settings: { rules: { 'load/weekly-jump': { percent: 10 } } } },
    );
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'load/weekly-jump');
    await editor.configure({ rules: {} });
    await says(PLAN);
  });

  test('is each plan’s own', async () => {
    const other = `${ROOT}/autumn/plan.runplan`;
    const override = { files: 'autumn', rules: { 'load/weekly-jump': 'off' } };
    await start({ [CONFIG]: JSON.stringify({ ...JSON.parse(QUIET), overrides: [override] }) });
    await editor.open(PLAN, TEXT);
    await editor.open(other, TEXT);
    await says(PLAN, 'load/weekly-jump');
    await says(other);
  });

  test('is what hovers and fixes go by too', async () => {
    await start({
      [CONFIG]: rules({
        'strength/missing': 'off',
        'load/weekly-jump': { baseline: 'previous-week', percent: 5 },
      }),
    });
    await editor.open(PLAN, `${TEXT}week 3\n  sun long 9 km\nweek 4\n  sun long 10 km\n`);
    await says(PLAN, 'load/weekly-jump', 'load/weekly-jump');
    const hover = JSON.stringify(await editor.hover(PLAN, 6, 1));
    expect(hover).toMatch(/week 3/);
    const line = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };
    const [fix] = await editor.actions(PLAN, line);
    expect(fix?.title).toContain('10.5 km');
  });
});

describe('what is wrong with a configuration', () => {
  const WRONG = '{\n  // mine\n  "rules": { "strength/mising": "off" }\n}';

  test('is shown at its place, once for all plans, while one of them is open', async () => {
    await start({ [CONFIG]: WRONG });
    await editor.open(PLAN, TEXT);
    await editor.open(`${ROOT}/b.runplan`, TEXT);
    await says(PLAN, ...LOUD);
    await says(`${ROOT}/b.runplan`, ...LOUD);
    const [told] = await editor.diagnostics(CONFIG);
    expect(told).toMatchObject({
      range: { start: { line: 2, character: 13 }, end: { line: 2, character: 30 } },
      severity: 2,
      code: 'config/unknown-rule',
      source: 'runplan',
      message: expect.stringContaining('Did you mean `strength/missing`?'),
    });
    await editor.close(PLAN);
    await editor.change(`${ROOT}/b.runplan`, 2, '');
    await says(`${ROOT}/b.runplan`);
    // What did not change is not told again.
    expect(editor.published.filter(({ uri }) => uri === CONFIG)).toHaveLength(1);
    await editor.close(`${ROOT}/b.runplan`);
    await says(CONFIG);
  });

  test('is told in the language that is spoken', async () => {
    await start({ [CONFIG]: WRONG }, { locale: 'nl' });
    await editor.open(PLAN, TEXT);
    const dutch = await editor.diagnostics(CONFIG);
    expect(dutch[0]?.message).toContain('Bedoelde je `strength/missing`?');
    await editor.configure({ language: 'en' });
    const english = await editor.diagnostics(CONFIG, ({ diagnostics }) =>
      String(diagnostics[0]?.message).includes('mean'),
    );
    expect(english).toHaveLength(1);
  });

  test('is read again when the plan is opened again', async () => {
    await start({ [CONFIG]: WRONG });
    await editor.open(PLAN, TEXT);
    await says(CONFIG, 'config/unknown-rule');
    await editor.close(PLAN);
    await says(CONFIG);
    await editor.writeToDisk({ [CONFIG]: QUIET }, false);
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'load/weekly-jump');
  });
});

test('it may change while it is being read', async () => {
  await start({ [CONFIG]: '{}' });
  let changed = false;
  editor.disk.onRead = async file => {
    if (file !== CONFIG || changed) return;
    changed = true;
    await editor.writeToDisk({ [CONFIG]: QUIET });
    await new Promise(resolve => setTimeout(resolve, 20));
  };
  await editor.open(PLAN, TEXT);
  await says(PLAN, 'load/weekly-jump');
});
