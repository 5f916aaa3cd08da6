import type { Plan } from '../../server/src/plan/plan.js';

/** Where things stand, and what is only about the text: none of it is what a plan means. */
const PLACES: ReadonlySet<string> = new Set([
  'range',
  'headRange',
  'dateRange',
  'weekRange',
  'pathRange',
  'climbRange',
  'descendRange',
  'repeatRange',
]);

/** What a plan says, apart from the places and the order of its lines, its problems and its comments. */
export function meaningOf(plan: Plan): unknown {
  const { uses: _uses, ignores: _ignores, problems: _problems, ...meaning } = plan;
  const { lines: _lines, ...head } = plan.head;
  return withoutPlaces({ ...meaning, head });
}

/** The same data without its places, and without the keys that hold nothing. */
export function withoutPlaces(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutPlaces);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => value !== undefined && !PLACES.has(key))
      .map(([key, value]) => [key, withoutPlaces(value)]),
  );
}
