import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayLine, harmless } from '../../server/src/cli/display-line.js';

/** The line and its mark as they stand in a terminal. */
function shown(line: string, from: number, to: number, width = 40): string[] {
  const { text, before, under } = displayLine(line, from, to, width);
  return [text, ' '.repeat(before) + '^'.repeat(under)];
}

test('the mark runs under the place', () => {
  expect(shown('  tue easy 6 km', 6, 10)).toEqual(['  tue easy 6 km', '      ^^^^']);
});

test('a place of no length is under the next character, or behind the last', () => {
  expect(shown('tue', 1, 1)).toEqual(['tue', ' ^']);
  expect(shown('tue', 3, 3)).toEqual(['tue', '   ^']);
  expect(shown('', 0, 0)).toEqual(['', '^']);
});

test('tabs are as wide as in the editor', () => {
  expect(shown('\ttue\teasy', 5, 9)).toEqual(['  tue easy', '      ^^^^']);
  expect(shown('\t\ttue', 0, 2)).toEqual(['    tue', '^^^^']);
});

test('wide characters take two columns, joined ones no more, accents none', () => {
  expect(shown('日本 x', 3, 4)[1]).toBe('     ^');
  expect(shown('"e\u0301" x', 5, 6)[1]).toBe('    ^');
  expect(shown('👨‍👩‍👧 x', 9, 10)[1]).toBe('   ^');
  expect(shown('🇳🇱 ✌️ x', 8, 9)[1]).toBe('      ^');
  expect(shown('fri 🏃 5', 4, 6)[1]).toBe('    ^^');
  expect(shown('3×45 – ’é', 8, 9)[1]).toBe('        ^');
});

test('a place inside a character is all of it', () => {
  expect(shown('🏃 x', 1, 2)).toEqual(['🏃 x', '^^']);
});

test('a wide line is cut around the mark', () => {
  const line = `${'a'.repeat(100)} HERE ${'b'.repeat(100)}`;
  expect(shown(line, 101, 105)).toEqual([
    `…${'a'.repeat(19)} HERE ${'b'.repeat(13)}…`,
    `${' '.repeat(21)}^^^^`,
  ]);
  expect(shown(line, 0, 3)).toEqual([`${'a'.repeat(39)}…`, '^^^']);
  expect(shown(line, 101, 206)[1]).toBe(' '.repeat(21) + '^'.repeat(18));
});

test('whatever the line, it fits, holds no sign that steers, and the mark is under it', () => {
  const pieces = fc.constantFrom(
    'a',
    'tue',
    ' ',
    '\t',
    '🏃',
    '👨‍👩‍👧',
    '日',
    'e\u0301',
    '\u200d',
    '\ud83d',
    '\u0000',
    '\u202e',
    '\u001b[31m',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 300 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const line = parts.join('');
      const from = a % (line.length + 1);
      const to = Math.min(line.length, from + (b % 50));
      const { text, before, under } = displayLine(line, from, to, 40);
      expect([...text].filter(sign => !/\p{Mark}|\u200d/u.test(sign)).length).toBeLessThanOrEqual(40);
      expect(text).toBe(harmless(text));
      expect(text).not.toContain('\t');
      expect(before + under).toBeLessThanOrEqual(41);
      expect(under).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('a line of a million characters takes no time', () => {
  const { text, before } = displayLine('🏃'.repeat(500_000), 999_998, 1_000_000, 40);
  expect(text).toBe(`…${'🏃'.repeat(11)}`);
  expect(before).toBe(21);
});
