import { expect, it, vi } from 'vitest';

it('loads the words of one language, when a door asks for them', async () => {
  vi.resetModules();
  const { loadWords, words } = await import('../../server/src/knowledge/text.js');
  expect(() => words('nl')).toThrow("'nl'");
  await loadWords('nl');
  expect(words('nl').kinds.easy?.name).toBe('Rustige duurloop');
  expect(() => words('en')).toThrow("'en'");
});

it('finds names of both languages before any words are loaded', async () => {
  vi.resetModules();
  const { words } = await import('../../server/src/knowledge/text.js');
  const { findExercise, findKind } = await import('../../server/src/knowledge/lookup.js');
  expect(findKind('rustige duurloop')?.id).toBe('easy');
  expect(findKind('easy run')?.id).toBe('easy');
  expect(findExercise('zijplank')?.id).toBe(findExercise('side plank')?.id);
  expect(() => words('en')).toThrow();
});
