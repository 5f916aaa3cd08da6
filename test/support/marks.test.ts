import { expect, test } from 'vitest';
import { applyEdits, lineOf, readMarks, withCursor } from './marks.js';

test('marks are taken out, and point at the line above', () => {
  expect(readMarks('\nweek 1\n//~~ a/b c/d\n  mon rest\n  //~ e/f\n')).toEqual({
    text: 'week 1\n  mon rest\n',
    marks: ['0 a/b', '0 c/d', '1 e/f'],
  });
});

test('a text without marks stays as it is', () => {
  expect(readMarks('week 1\n// a comment\n')).toEqual({ text: 'week 1\n// a comment\n', marks: [] });
});

test('a cursor is one $0', () => {
  expect(withCursor('mon e$0asy')).toEqual({ text: 'mon easy', offset: 5 });
  expect(() => withCursor('mon easy')).toThrow('exactly one');
  expect(() => withCursor('$0$0')).toThrow('exactly one');
});

test('edits count from the text before any of them', () => {
  const at = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });
  expect(applyEdits('0123456789', [at(0, 1, 'a'), at(8, 9, ''), at(4, 4, '--')])).toBe('a123--45679');
});

test('lines count from 0', () => {
  expect([0, 1, 2, 3].map(offset => lineOf('a\nb\n', offset))).toEqual([0, 0, 1, 1]);
});
