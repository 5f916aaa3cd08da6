/**
 * Something this machine lacks or forbids. The message is a whole sentence for the person at the
 * terminal, with what to do about it; it is shown without a stack.
 */
export class Refusal extends Error {}

/** One readable report of anything thrown. */
export function explain(error) {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
