/** Where something stands, and what it was scaled from, is no part of what is written. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['range', 'repeatRange', 'scaled']);

/** Whether two pieces of a plan are written alike. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, i) => isSame(each, b[i]))
    );
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    key => NOT_WRITTEN.has(key) || isSame(one[key], other[key]),
  );
}
