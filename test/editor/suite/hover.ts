import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { hoverText, openFixture } from './support.js';

suite('hover', () => {
  test('a hill session names the muscles it trains, the hardest worked first', async () => {
    const plan = await openFixture('muscles.runplan');
    const text = await hoverText(plan, 'tue hills', 'hills');
    for (const muscle of [/gluteus maximus/i, /hamstrings/i, /hip flexors/i, /(calves|calf)/i]) {
      assert.match(text, muscle);
    }
  });

  test('a mobility session says whether the hip flexors are in it', async () => {
    const plan = await openFixture('muscles.runplan');
    const withThem = await hoverText(plan, 'thu mobility', 'mobility');
    const withoutThem = await hoverText(plan, 'fri mobility', 'mobility');
    assert.match(withThem, /hip flexors/i);
    assert.match(withoutThem, /hip flexors/i);
    assert.notEqual(withThem, withoutThem);
  });

  test('a strength session names the muscles of its exercises', async () => {
    const plan = await openFixture('muscles.runplan');
    const text = await hoverText(plan, 'wed strength', 'strength');
    assert.match(text, /quadriceps/i);
    assert.match(text, /(calves|calf)/i);
  });

  test('a week says its total', async () => {
    const plan = await openFixture('three-squiggles.runplan');
    const text = await hoverText(plan, 'week 2', 'week');
    assert.match(text, /\b12\skm\b/);
    assert.match(text, /20\s?%/);
  });
});
