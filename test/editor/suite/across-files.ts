import assert from 'node:assert/strict';
import { setup, suite, teardown, test } from 'mocha';
import {
  commands,
  type DocumentLink,
  type Location,
  type LocationLink,
  Range,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { closeWithoutSaving, findingsOn, hoverText, openFixture, until } from './support.js';

const PLAN = 'with-the-club.runplan';
const CLUB = 'club-words.runplan';

/** Where a word stands, on the line that contains `line`. */
function placeOf(document: TextDocument, line: string, word: string) {
  return document.positionAt(document.getText().indexOf(word, document.getText().indexOf(line)) + 1);
}

suite('files that use one another', () => {
  const before = new Map<string, Uint8Array>();

  setup(async () => {
    for (const name of [PLAN, CLUB]) {
      const { uri } = await openFixture(name);
      before.set(uri.toString(), await workspace.fs.readFile(uri));
    }
  });

  // An editor may save by itself, so what was typed is thrown away on disk as well.
  teardown(async () => {
    for (const name of [PLAN, CLUB]) {
      const { uri } = await openFixture(name);
      await closeWithoutSaving();
      await workspace.fs.writeFile(uri, before.get(uri.toString())!);
    }
  });

  test('a word of the club leads to its file', async () => {
    const plan = await openFixture(PLAN);
    const found = await until('a definition', async () => {
      const places = await commands.executeCommand<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        plan.uri,
        placeOf(plan, 'thu club-night', 'club-night'),
      );
      return places[0];
    });
    const uri = 'targetUri' in found ? found.targetUri : found.uri;
    assert.match(uri.path, /club-words\.runplan$/);
  });

  test('the path is a link', async () => {
    const plan = await openFixture(PLAN);
    const links = await until('a link', async () => {
      const all = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', plan.uri);
      return all.length > 0 && all;
    });
    assert.match(links[0]!.target!.path, /club-words\.runplan$/);
  });

  test('what changes in the club changes in the plan at once, hover and copies included', async () => {
    const plan = await openFixture(PLAN);
    // 6 + 8 + 10 km, and the copy: 6.5 + 8.5 + 11.
    assert.match(await hoverText(plan, 'week 1 build', 'week'), /\b24\skm\b/);
    assert.match(await hoverText(plan, 'week 2 = week 1', 'week'), /\b26\skm\b/);
    const club = await openFixture(CLUB);
    const edit = new WorkspaceEdit();
    const at = placeOf(club, 'session club-night', '4 km').translate(0, -1);
    edit.replace(club.uri, new Range(at, at.translate(0, 1)), '9');
    await workspace.applyEdit(edit);
    await until('the new total', async () =>
      /\b29\skm\b/.test(await hoverText(plan, 'week 1 build', 'week')),
    );
    await until('the new copy', async () =>
      /\b31\skm\b/.test(await hoverText(plan, 'week 2 = week 1', 'week')),
    );
  });

  test('a new name goes into every file', async () => {
    const plan = await openFixture(PLAN);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      plan.uri,
      placeOf(plan, 'thu club-night', 'club-night'),
      'boathouse',
    );
    const files = edit.entries().map(([uri, edits]) => [uri.path.split('/').at(-1), edits.length]);
    assert.deepEqual(files.sort(), [
      [CLUB, 1],
      [PLAN, 1],
    ]);
  });

  test('a week that cannot be copied is told on the words that say so', async () => {
    const plan = await openFixture(PLAN);
    const edit = new WorkspaceEdit();
    const at = placeOf(plan, 'week 2 = week 1', '1 + 8%').translate(0, -1);
    edit.replace(plan.uri, new Range(at, at.translate(0, 1)), '2');
    await workspace.applyEdit(edit);
    await until('a finding', () => findingsOn(plan, 'week 2').length > 0);
  });
});
