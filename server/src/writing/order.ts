/** `rest 2 min` is a pause, `rpe 5 km` begins with an exertion: names that end so stand behind the quantity. */
const TAKES_A_NUMBER = /(?:^|\s)(?:rest|rust|pauze|p|rpe|zone)$/i;

/** A name and the quantity that goes with it, in an order in which they are read as such. */
export function nameAndQuantity(name: string, quantity: string): string[] {
  const isMisread = TAKES_A_NUMBER.test(name) && /^\d/.test(quantity);
  return (isMisread ? [quantity, name] : [name, quantity]).filter(part => part !== '');
}

/**
 * The parts of an item of a list with its note. The last note of a list is taken for the note of the whole session,
 * so there it stands before the last part of its item.
 */
export function withNote(parts: readonly string[], note: string | undefined, isClosing: boolean): string[] {
  if (note === undefined || (isClosing && parts.length === 0)) return [...parts];
  return isClosing ? [...parts.slice(0, -1), note, ...parts.slice(-1)] : [...parts, note];
}
