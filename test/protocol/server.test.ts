import { afterEach, beforeEach, expect, test } from 'vitest';
import { Editor } from './editor.js';

const URI = 'file:///plans/a%20plan%20%231.runplan';
const JUMP = `week 1
  sun long 10 km
week 2
  sun long 12 km
`;

let editor: Editor;
beforeEach(async () => {
  ({ editor } = await Editor.start());
});
afterEach(() => editor.dispose());

const codes = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(each => each.code);

test('it offers what it has, and nothing half-made', async () => {
  const { editor: other, result } = await Editor.start();
  other.dispose();
  const offered = Object.entries(result.capabilities).filter(([, value]) => value);
  expect(offered.map(([name]) => name).sort()).toEqual([
    'codeActionProvider',
    'definitionProvider',
    'documentHighlightProvider',
    'documentLinkProvider',
    'hoverProvider',
    'referencesProvider',
    'renameProvider',
    'textDocumentSync',
    'workspace',
  ]);
  expect(result.serverInfo?.name).toBe('Runplan');
});

test('opening a plan shows what is to be said, with its place, its page and what it is about', async () => {
  await editor.open(URI, JUMP);
  const diagnostics = await editor.diagnostics(URI);
  expect(codes(diagnostics)).toEqual(['strength/missing', 'load/weekly-jump', 'strength/missing']);
  const jump = diagnostics[1]!;
  expect(jump).toMatchObject({
    source: 'runplan',
    severity: 2,
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } },
    codeDescription: { href: 'file:///runplan/docs/rules/load/weekly-jump.md' },
    data: { code: 'load/weekly-jump', facts: { total: 12000, reference: 10000, allowed: 11000 } },
  });
  expect(jump.relatedInformation?.map(each => [each.location.uri, each.location.range.start.line])).toEqual([
    [URI, 0],
    [URI, 3],
  ]);
});

test('typing changes it, and closing clears it', async () => {
  await editor.open(URI, JUMP);
  await editor.diagnostics(URI);
  const twelve = { start: { line: 3, character: 11 }, end: { line: 3, character: 13 } };
  await editor.change(URI, 2, '11', twelve);
  expect(codes(await editor.diagnostics(URI, ({ version }) => version === 2))).not.toContain(
    'load/weekly-jump',
  );
  await editor.close(URI);
  expect(await editor.diagnostics(URI, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
});

test('many edits in a row end with what is said of the last text', async () => {
  await editor.open(URI, JUMP);
  for (let version = 2; version <= 30; version++)
    await editor.change(
      URI,
      version,
      `week 1\n  sun long 10 km\nweek 2\n  sun long ${version === 30 ? 11 : 20 + version} km\n`,
    );
  const last = await editor.diagnostics(URI, ({ version }) => version === 30);
  expect(codes(last)).toEqual(['strength/missing', 'strength/missing']);
});

test('a hover answers for the text as it is', async () => {
  await editor.open(URI, 'week 1\n  tue hills 8 x 60 s\n');
  const hover = await editor.hover(URI, 1, 8);
  expect(JSON.stringify(hover?.contents)).toContain('luteus maximus');
  expect(hover?.range?.start.line).toBe(1);
  expect(await editor.hover(URI, 99, 0)).toBeNull();
});

test('the light bulb mends a jump, and the finding goes', async () => {
  await editor.open(URI, JUMP);
  const diagnostics = await editor.diagnostics(URI);
  const jump = diagnostics.find(each => each.code === 'load/weekly-jump')!;
  const actions = await editor.actions(URI, jump.range, diagnostics);
  const fix = actions.find(action => action.title.includes('11 km'))!;
  expect(fix.isPreferred).toBe(true);
  expect(codes(fix.diagnostics ?? [])).toEqual(['load/weekly-jump']);
  const [edit] = fix.edit!.changes![URI]!;
  await editor.change(URI, 2, edit!.newText, edit!.range);
  expect(codes(await editor.diagnostics(URI, ({ version }) => version === 2))).not.toContain(
    'load/weekly-jump',
  );
  expect(await editor.actions(URI, jump.range, diagnostics, ['source.fixAll'])).toEqual([]);
});

test('settings count at once, and a broken one does not stop it', async () => {
  await editor.open(URI, JUMP);
  await editor.diagnostics(URI);
  await editor.configure({ language: 'nl', rules: { 'strength/missing': 'off', 'no/rule': 7 } });
  const [jump, ...rest] = await editor.diagnostics(URI, ({ diagnostics }) => diagnostics.length === 1);
  expect(jump!.message).toContain('meer dan week 1');
  expect(rest).toEqual([]);
});

test('it speaks Dutch where the editor does', async () => {
  const { editor: dutch } = await Editor.start({ locale: 'nl-nl' });
  await dutch.open(URI, 'week 1\n  di\n');
  const [empty] = await dutch.diagnostics(URI);
  dutch.dispose();
  expect(empty!.message).toBe('`di` is leeg. Schrijf `rust`, of een looptraining zoals `duurloop 5 km`.');
});

test('places count in the editor’s way, also behind emoji, accents and Windows line ends', async () => {
  await editor.open(URI, 'plan "🏃‍♀️ één"\r\nweek 1\r\n  mon easy 5 km "🏃" blaat\r\n');
  const stray = (await editor.diagnostics(URI)).find(each => each.code === 'text/stray');
  expect(stray).toMatchObject({
    code: 'text/stray',
    range: { start: { line: 2, character: 21 }, end: { line: 2, character: 26 } },
  });
});

test('two plans of one name in two folders do not mix', async () => {
  const [a, b] = ['file:///a/plan.runplan', 'file:///b/plan.runplan'] as const;
  await editor.open(a, 'week 1\n  mon rest\n');
  await editor.open(b, 'week 1\n  mon\n');
  expect(codes(await editor.diagnostics(b))).toEqual(['text/empty-day']);
  expect(await editor.diagnostics(a)).toEqual([]);
});

test('a plan that was never saved is a plan', async () => {
  await editor.open('untitled:Untitled-1', JUMP);
  expect(codes(await editor.diagnostics('untitled:Untitled-1'))).toContain('load/weekly-jump');
});

test.each([
  ['nothing', '', []],
  ['a byte order mark', '\uFEFFplan "x"\nweek 1\n  mon rest\n', []],
  [
    'a picture',
    '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000\u0001'.repeat(40),
    ['text/binary'],
  ],
  ['five million characters', 'week 1\n  mon easy 5 km\n'.repeat(220_000), ['text/too-large']],
  ['ten thousand brackets', `week 1\n  mon easy: ${'('.repeat(10_000)}`, undefined],
])('%s gets an answer, and the server lives', async (_what, text, expected) => {
  await editor.open(URI, text);
  const found = codes(await editor.diagnostics(URI));
  if (expected) expect(found).toEqual(expected);
  else expect(found.length).toBeGreaterThan(0);
  await editor.open('file:///next.runplan', 'week 1\n  mon\n');
  expect(codes(await editor.diagnostics('file:///next.runplan'))).toEqual(['text/empty-day']);
});

test('the status says what is open and how it went', async () => {
  await editor.open(URI, JUMP);
  await editor.diagnostics(URI);
  const status = await editor.until(() => editor.statuses.find(each => each.plans === 1));
  expect(status).toMatchObject({
    state: 'ready',
    plans: 1,
    findings: 3,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
  expect(editor.statuses.some(each => each.state === 'checking')).toBe(true);
  await editor.close(URI);
  await editor.until(() => (editor.statuses.at(-1)?.plans === 0 ? true : undefined));
});

test('it shuts down when asked', async () => {
  await editor.shutdown();
});

test('a plan full of mistakes shows the weightiest, and how many more there are', async () => {
  const weeks = Array.from({ length: 250 }, (_, index) => `week ${index + 1}\n  sun long 10 km\n`);
  await editor.open(URI, `${weeks.join('')}  mon easy ???\n`);
  const diagnostics = await editor.diagnostics(URI);
  expect(diagnostics).toHaveLength(201);
  expect(codes(diagnostics)).toContain('text/stray');
  expect(diagnostics.at(-1)).toMatchObject({ code: 'plan/more-findings', severity: 3 });
  expect(diagnostics.at(-1)!.message).toMatch(/^\d+ more findings in this file are not shown/);
});
