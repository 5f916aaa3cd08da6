import { expect, test } from 'vitest';
import { ownWord } from '../../server/src/training/own-word.js';
import { planFrom } from '../support/plans.js';

const PLAN = planFrom(
  'exercise Log-Carry works glutes\nexercise log-carry works calves\nexercise constructor works core\nweek 1\n',
);

test('a word is found whatever its case and hyphens, the first of two with one name', () => {
  expect(ownWord(PLAN, 'ownExercises', 'log carry')).toBe(PLAN.head.ownExercises[0]);
  expect(ownWord(PLAN, 'ownExercises', 'constructor')?.name.written).toBe('constructor');
});

test('what nobody defined is not found, nor a word of another sort', () => {
  for (const name of ['toString', '__proto__', '', undefined])
    expect(ownWord(PLAN, 'ownExercises', name)).toBeUndefined();
  expect(ownWord(PLAN, 'ownSessions', 'log-carry')).toBeUndefined();
});
