import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import { type CodeAction, commands, workspace } from 'vscode';
import { closeWithoutSaving, findingsOn, openFixture, ruleOf, until, untilRules } from './support.js';

/** How the title of each rule's fix begins to be told from the others: VS Code does not say which finding it mends. */
const TITLES: Record<string, RegExp> = {
  'load/weekly-jump': /\b11\skm\b/i,
  'mobility/hip-flexors': /\bhip/i,
  'strength/missing': /\bstrength/i,
};
const RULES = Object.keys(TITLES);

suite('quick fixes', () => {
  teardown(closeWithoutSaving);

  for (const rule of RULES) {
    test(`the light bulb mends ${rule}, and only that`, async () => {
      const plan = await openFixture('three-squiggles.runplan');
      await untilRules(plan, 'week 2', RULES);
      const { range } = findingsOn(plan, 'week 2').find(finding => ruleOf(finding) === rule)!;

      let titles: string[] = [];
      const fix = await until(
        `a quick fix for ${rule}`,
        async () => {
          const offered = await commands.executeCommand<CodeAction[]>(
            'vscode.executeCodeActionProvider',
            plan.uri,
            range,
            'quickfix',
            20,
          );
          titles = offered.map(action => action.title);
          return offered.find(action => TITLES[rule]!.test(action.title) && mends(action));
        },
        { instead: () => titles },
      );
      assert.ok(await workspace.applyEdit(fix.edit!));

      await untilRules(
        plan,
        'week 2',
        RULES.filter(other => other !== rule),
      );
      assert.equal(plan.lineCount >= 9, true, 'nothing was thrown away');
    });
  }
});

/** Changes the training; the actions that only silence the rule write a comment. */
function mends(action: CodeAction): boolean {
  const edits = action.edit?.entries().flatMap(([, changes]) => changes) ?? [];
  return edits.length > 0 && edits.every(edit => !edit.newText.includes('runplan-ignore'));
}
