import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands } from 'vscode';
import { hoverText, openFixture, untilRules } from './support.js';

const RULES = ['load/weekly-jump', 'mobility/hip-flexors', 'strength/missing'];

suite('restart', () => {
  test('the command brings a new server, which finds the same again', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 2', RULES);
    await commands.executeCommand('runplan.restart');
    await untilRules(plan, 'week 2', RULES);
    assert.match(await hoverText(plan, 'week 2', 'week'), /\b12\skm\b/);
  });

  test('pressed twice in a row it still ends well', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await Promise.all([
      commands.executeCommand('runplan.restart'),
      commands.executeCommand('runplan.restart'),
    ]);
    await untilRules(plan, 'week 2', RULES);
  });

  test('the output can be shown', async () => {
    await commands.executeCommand('runplan.showOutput');
    await commands.executeCommand('workbench.action.closePanel');
  });
});
