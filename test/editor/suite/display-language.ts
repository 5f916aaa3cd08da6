import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { TextDocument } from 'vscode';
import { findingsOn, hoverText, openFixture, ruleOf, until, withSetting } from './support.js';

const messageOf = (plan: TextDocument, rule: string) =>
  findingsOn(plan, 'week 2').find(finding => ruleOf(finding) === rule)?.message;

suite('display language', () => {
  test('findings and hovers follow the setting at once, and back', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    const english = await until('the finding in English', () => messageOf(plan, 'strength/missing'));
    assert.match(english, /strength/i);

    await withSetting('language', 'nl', async () => {
      const dutch = await until('the finding in Dutch', () => {
        const message = messageOf(plan, 'strength/missing');
        return message !== english && message;
      });
      assert.match(dutch, /kracht/i);

      const muscles = await openFixture('muscles.runplan');
      const text = await hoverText(muscles, 'tue hills', 'hills');
      for (const muscle of [/bilspier/i, /hamstrings/i, /heup(buigers|flexoren)/i, /kuit/i]) {
        assert.match(text, muscle);
      }
      await openFixture('three-squiggles.runplan');
    });

    await until('the finding in English again', () => messageOf(plan, 'strength/missing') === english);
  });
});
