import { fold, typed } from './fold.js';
import { type Alias, aliases, type NamedSort } from './names.js';

const MOST = 3;

/**
 * What the author may have meant: at most three names as one would type them, the nearest first,
 * each of another thing, in the language that the word came closest to. Nothing near is an empty list.
 */
export function suggest(sort: NamedSort, written: string): string[] {
  const key = fold(written);
  if (key === '') return [];
  const limit = slipsAllowed(key.length);
  const nearest = new Map<string, Candidate>();
  for (const [order, alias] of aliases(sort).entries()) {
    const distance = distanceTo(alias.key, key, limit);
    if (distance === undefined) continue;
    const candidate: Candidate = { alias, distance, order, sameStart: alias.key[0] === key[0] };
    const best = nearest.get(alias.id);
    if (!best || byNearness(candidate, best) < 0) nearest.set(alias.id, candidate);
  }
  const sorted = [...nearest.values()].sort(byNearness);
  // Beside a name that is one slip away, one that is three away is noise.
  const farthest = (sorted[0]?.distance ?? 0) + 1;
  return sorted
    .filter(candidate => candidate.distance <= farthest)
    .slice(0, MOST)
    .map(candidate => typed(candidate.alias.name));
}

interface Candidate {
  readonly alias: Alias;
  readonly distance: number;
  readonly order: number;
  readonly sameStart: boolean;
}

/** Nearest first; people rarely miss the first letter; then the order of the data, usual names first. */
function byNearness(a: Candidate, b: Candidate): number {
  return a.distance - b.distance || Number(b.sameStart) - Number(a.sameStart) || a.order - b.order;
}

/** How many slips a word of this length may hold and still be recognised. */
function slipsAllowed(length: number): number {
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  if (length <= 9) return 2;
  return 3;
}

const SHORTEST_START = 4;

/** The slips between two words; the start of a longer name counts as just near enough. */
function distanceTo(name: string, written: string, limit: number): number | undefined {
  const distance = slips(name, written, limit);
  if (distance <= limit) return distance;
  return written.length >= SHORTEST_START && name.startsWith(written) ? limit : undefined;
}

/**
 * Letters to insert, drop, replace or swap with their neighbour (Damerau-Levenshtein, each letter
 * swapped at most once). Anything above `limit` comes back as `limit + 1`.
 */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows, so both must be past the limit before it is hopeless.
    if (least > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
