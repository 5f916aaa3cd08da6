import type { OwnExercise, OwnSession, PlanHead, Shoes } from './plan.js';

/** The author's words in scope: those of the plan itself go before those of the files that it uses. */

export function exerciseOf(head: PlanHead, name: string | undefined): OwnExercise | undefined {
  return named([...head.ownExercises, ...head.borrowed.ownExercises], name);
}

export function shoesOf(head: PlanHead, name: string | undefined): Shoes | undefined {
  return named([...head.shoes, ...head.borrowed.shoes], name);
}

export function sessionOf(head: PlanHead, name: string | undefined): OwnSession | undefined {
  return named([...head.ownSessions, ...head.borrowed.ownSessions], name);
}

function named<T extends { readonly name: { readonly written: string } }>(
  words: readonly T[],
  name: string | undefined,
): T | undefined {
  return name === undefined ? undefined : words.find(each => each.name.written === name);
}
