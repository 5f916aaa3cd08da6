import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { DiagnosticSeverity, Uri } from 'vscode';
import { findingsOn, openFixture, ruleOf, untilRules } from './support.js';

const RULES = ['load/weekly-jump', 'mobility/hip-flexors', 'strength/missing'];

suite('findings', () => {
  test('the three rules squiggle the heading of the week', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 2', RULES);

    for (const finding of findingsOn(plan, 'week 2')) {
      assert.equal(plan.getText(finding.range), 'week 2 build "A little too eager"', ruleOf(finding));
      assert.equal(finding.severity, DiagnosticSeverity.Warning, ruleOf(finding));
      assert.equal(finding.source, 'runplan');
      assert.notEqual(finding.message.trim(), '');
    }
  });

  test('each code is a link to the page of its rule', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 2', RULES);

    for (const finding of findingsOn(plan, 'week 2')) {
      assert.ok(typeof finding.code === 'object', ruleOf(finding));
      assert.ok(finding.code.target instanceof Uri);
      assert.match(finding.code.target.path, new RegExp(String(finding.code.value).split('/')[1]!));
    }
  });

  test('the jump names both totals', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 2', RULES);

    const jump = findingsOn(plan, 'week 2').find(finding => ruleOf(finding) === 'load/weekly-jump')!;
    assert.match(jump.message, /\b12\skm\b/);
    assert.match(jump.message, /\b10\skm\b/);
  });

  test('a week with all that is advised is left alone', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 2', RULES);
    assert.deepEqual(findingsOn(plan, 'week 3'), []);
  });

  test('the first week is no jump', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    await untilRules(plan, 'week 1', ['mobility/hip-flexors', 'strength/missing']);
  });
});
