import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { readPattern } from '../../server/src/config/pattern.js';

const isAbout = (pattern: string, path: string) => {
  const read = readPattern(pattern);
  return typeof read === 'function' ? read(path) : read;
};

test.each([
  ['rehab/**', 'rehab/a.runplan', true],
  ['rehab/**', 'rehab/back/a.runplan', true],
  ['rehab/**', 'spring/rehab/a.runplan', false],
  ['rehab', 'rehab/back/a.runplan', true],
  ['./rehab/', 'rehab/a.runplan', true],
  ['rehab\\**', 'rehab/a.runplan', true],
  ['REHAB/*.runplan', 'rehab/A.RUNPLAN', true],
  ['*.runplan', 'a.runplan', true],
  ['*.runplan', 'rehab/a.runplan', false],
  ['**/*.runplan', 'a.runplan', true],
  ['**/*.runplan', 'b/c/.a.runplan', true],
  ['**/rehab/**/week-?.runplan', 'x/rehab/y/z/week-3.runplan', true],
  ['**/rehab/**/week-?.runplan', 'x/rehab/y/z/week-13.runplan', false],
  ['week-?.runplan', 'week-🏃.runplan', true],
  ['{spring,autumn}-*.runplan', 'autumn-10k.runplan', true],
  ['{spring,autumn}-*.runplan', 'winter-10k.runplan', false],
  ['plans (old)/[1]+.runplan', 'plans (old)/[1]+.runplan', true],
  ['caf\u00e9/**', 'cafe\u0301/a.runplan', true],
  ['a.runplan', 'a.runplan', true],
  ['a.runplan', 'xa.runplan', false],
  ['**', 'any/where', true],
  ['rehab/*/**', 'rehab/a.runplan', false],
  ['rehab/*/**', 'rehab/back/a.runplan', true],
])('%s is about %s: %s', (pattern, path, expected) => {
  expect(isAbout(pattern, path)).toBe(expected);
});

const NAME = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 6 });
const usual = (part: string) => part !== '.' && part !== '..';

test('it reads patterns as picomatch does', () => {
  const wild = fc
    .array(fc.oneof(NAME, fc.constantFrom('*', '?')), { minLength: 1, maxLength: 4 })
    .map(parts => parts.join('').replace(/\*{2,}/g, '*'))
    .filter(usual);
  const pattern = fc.array(fc.oneof(wild, fc.constant('**')), { minLength: 1, maxLength: 5 }).map(parts => {
    // Picomatch makes one of several in a row, in ways of its own.
    return parts.filter((part, i) => part !== '**' || parts[i - 1] !== '**').join('/');
  });
  const path = fc.array(NAME.filter(usual), { minLength: 1, maxLength: 5 }).map(parts => parts.join('/'));
  // Its short cuts for common patterns are stricter than its own rules: `*.*` does not take `a.`.
  const options = { dot: true, noextglob: true, nonegate: true, nobracket: true, fastpaths: false };
  fc.assert(
    fc.property(pattern, path, (written, name) => {
      const last = written.split('/').at(-1)!;
      const ways = /[*?]/.test(last) ? [written.replace(/\*\*$/, '**/*')] : [written, `${written}/**/*`];
      expect([written, name, isAbout(written, name)]).toEqual([
        written,
        name,
        picomatch.isMatch(name, ways, options),
      ]);
    }),
    { numRuns: 3000 },
  );
});

describe('it ends soon, whatever is written', () => {
  // Each of these takes a translation into a regular expression minutes or for ever.
  test.each([
    ['*a'.repeat(90), 'a'.repeat(250)],
    ['*a'.repeat(90), `${'a'.repeat(250)}b`],
    [`${'**/'.repeat(60)}b`, 'a/'.repeat(500)],
    ['**/*a*a*a*/'.repeat(15), `${'a'.repeat(200)}/`.repeat(40)],
    ['{a,b}'.repeat(6), 'ab'.repeat(100)],
    [`${'{,}'.repeat(66)}`, 'a'],
  ])('%#', (pattern, path) => {
    expect(['boolean', 'string']).toContain(typeof isAbout(`${pattern}x`, path));
  });
});
