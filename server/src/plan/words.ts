import type { OwnExercise, PlanHead } from './plan.js';

/** The author's words in scope: those of the plan itself go before those of the files that it uses. */

export function exerciseOf(head: PlanHead, name: string | undefined): OwnExercise | undefined {
  return named([...head.ownExercises, ...head.borrowed.ownExercises], name);
}

function named<T extends { readonly name: { readonly written: string } }>(
  words: readonly T[],
  name: string | undefined,
): T | undefined {
  return name === undefined ? undefined : words.find(each => each.name.written === name);
}
