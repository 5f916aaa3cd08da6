import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { workspace } from 'vscode';
import { hoverText, openFixture, untilRules } from './support.js';

suite('without a folder', () => {
  test('a single plan is checked and explained', async () => {
    assert.equal(workspace.workspaceFolders, undefined);
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 2', ['load/weekly-jump', 'mobility/hip-flexors', 'strength/missing']);
    assert.match(await hoverText(plan, 'week 2', 'week'), /\b12\skm\b/);
  });
});
