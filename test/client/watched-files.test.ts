import { expect, test } from 'vitest';
import { mayMatter } from '../../client/src/watched-files.js';

test.each([
  ['file:///a/club.runplan', true],
  ['file:///a/CLUB.RUNPLAN', true],
  ['file:///a/runplan.config.json', true],
  ['file:///a/lib', true],
  ['file:///a/my%20plans', true],
  ['file:///a/club.json', true],
  ['file:///a/club.jsonc', true],
  ['file:///a/readme.md', false],
  ['file:///a.b/picture.png', false],
  ['file:///a/.git', false],
])('the server is told of %s: %s', (uri, told) => {
  expect(mayMatter(uri)).toBe(told);
});
