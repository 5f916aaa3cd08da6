import { fold, typed } from './fold.js';
import { type Alias, aliases, type NamedSort } from './names.js';

const MOST = 3;

/** A misspelt word comes by again with every key that is typed elsewhere, so what was found for it is kept. */
const MOST_KEPT = 1000;
const kept = new Map<string, readonly string[]>();

/**
 * What the author may have meant: at most three names as one would type them, the nearest first,
 * each of another thing, in the language that the word came closest to. Nothing near is an empty list.
 */
export function suggest(sort: NamedSort, written: string): readonly string[] {
  const key = fold(written);
  if (key === '') return [];
  const asked = `${sort} ${key}`;
  let found = kept.get(asked);
  if (!found) {
    found = nearest(aliases(sort), key).map(alias => typed(alias.name));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(asked, found);
  }
  return found;
}

/** The names nearest to a folded word, at most three, each of another thing, the nearest first. */
export function nearest(names: Iterable<Alias>, key: string): readonly Alias[] {
  const found = new Map<string, Candidate>();
  let order = 0;
  for (const alias of names) {
    order++;
    const distance = distanceTo(alias.key, key, slipsAllowed(key.length));
    if (distance === undefined) continue;
    const candidate: Candidate = { alias, distance, order, sameStart: alias.key[0] === key[0] };
    const best = found.get(alias.id);
    if (!best || byNearness(candidate, best) < 0) found.set(alias.id, candidate);
  }
  const sorted = [...found.values()].sort(byNearness);
  // Beside a name that is one slip away, one that is three away is noise.
  const farthest = (sorted[0]?.distance ?? 0) + 1;
  return sorted
    .filter(candidate => candidate.distance <= farthest)
    .slice(0, MOST)
    .map(candidate => candidate.alias);
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
  if (Math.abs(name.length - written.length) <= limit) {
    const distance = slips(name, written, limit);
    if (distance <= limit) return distance;
  }
  return written.length >= SHORTEST_START && name.startsWith(written) ? limit : undefined;
}

/**
 * Letters to insert, drop, replace or swap with their neighbour (Damerau-Levenshtein, each letter
 * swapped at most once). Anything above `limit` comes back as more than `limit`.
 */
function slips(a: string, b: string, limit: number): number {
  let beforeLast = new Array<number>(b.length + 1).fill(0);
  let last = Array.from(beforeLast, (_, column) => column);
  let current = beforeLast.slice();
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    let least = row;
    current[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let cost = last[column - 1]! + (letter === other ? 0 : 1);
      if (last[column]! + 1 < cost) cost = last[column]! + 1;
      if (current[column - 1]! + 1 < cost) cost = current[column - 1]! + 1;
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other) {
        if (beforeLast[column - 2]! + 1 < cost) cost = beforeLast[column - 2]! + 1;
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so both must be past the limit before it is hopeless.
    if (least > limit && leastOfLast > limit) return limit + 1;
    leastOfLast = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length]!;
}
