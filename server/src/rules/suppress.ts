import type { IgnoreComment } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import type { IgnoreFacts } from './ignore-words.js';
import { isKnownCode } from './settings.js';

interface Placed {
  readonly code: string;
  readonly range: TextRange;
}

/** A finding that is not shown, and a comment that says so. */
export interface Silenced<F = Placed> {
  readonly finding: F;
  /** The place of the comment. */
  readonly by: TextRange;
}

/** How many findings of one rule a comment keeps away: those that start where it works. */
export interface Silencing {
  readonly code: string;
  /** The place of the comment. */
  readonly by: TextRange;
  readonly count: number;
}

export interface Suppressed<F> {
  readonly kept: F[];
  /** Each once, whatever number of comments silence it. */
  readonly silenced: Silenced<F>[];
  readonly silencing: Silencing[];
  readonly complaints: { readonly range: TextRange; readonly facts: IgnoreFacts }[];
}

/**
 * Leaves out the findings that a comment silences, and says what is wrong with the comments themselves:
 * one that names no rule, gives no reason, or has nothing to silence is itself worth a word.
 */
export function suppress<F extends Placed>(
  ignores: readonly IgnoreComment[],
  findings: readonly F[],
  isActive: (code: string) => boolean,
): Suppressed<F> {
  const reaching = reachingByCode(ignores);
  const starts = startsByCode(findings, reaching);
  const silencing: Silencing[] = [];
  const complaints: { range: TextRange; facts: IgnoreFacts }[] = [];
  for (const ignore of ignores) {
    if (ignore.rules.length === 0) complaints.push({ range: ignore.range, facts: { about: 'no-rule' } });
    for (const { id, range } of ignore.rules) {
      const count = countWithin(ignore.covers, starts.get(id) ?? []);
      if (count > 0) silencing.push({ code: id, by: ignore.range, count });
      else if (!isKnownCode(id)) complaints.push({ range, facts: { about: 'unknown-rule', id } });
      else if (isActive(id)) complaints.push({ range, facts: { about: 'unused', id } });
    }
    if (ignore.rules.length > 0 && ignore.reason === '')
      complaints.push({ range: ignore.range, facts: { about: 'no-reason' } });
  }
  const kept: F[] = [];
  const silenced: Silenced<F>[] = [];
  for (const finding of findings) {
    const by = coveredBy(finding.range.start, reaching.get(finding.code) ?? []);
    if (by) silenced.push({ finding, by: by.range });
    else kept.push(finding);
  }
  return { kept, silenced, silencing, complaints };
}

// A pasted file can have thousands of comments and thousands of findings, so neither is searched for each of the other.

/** From a place in the text on, the comment that reaches farthest of those that start before it. */
interface Reaching {
  readonly from: number;
  readonly comment: IgnoreComment;
}

/** For each rule that comments name, in the order of the text. */
function reachingByCode(ignores: readonly IgnoreComment[]): Map<string, Reaching[]> {
  const byCode = new Map<string, Reaching[]>();
  for (const comment of [...ignores].sort((a, b) => a.covers.start - b.covers.start)) {
    for (const { id } of comment.rules) {
      const reaching = byCode.get(id) ?? [];
      const last = reaching.at(-1)?.comment;
      if (!last || last.covers.end < comment.covers.end)
        reaching.push({ from: comment.covers.start, comment });
      byCode.set(id, reaching);
    }
  }
  return byCode;
}

/** A comment that works where a finding starts. */
function coveredBy(start: number, reaching: readonly Reaching[]): IgnoreComment | undefined {
  const last = reaching[firstFrom(start + 1, reaching, ({ from }) => from) - 1]?.comment;
  return last && start <= last.covers.end ? last : undefined;
}

/** Where the findings of each of these rules start, in order. */
function startsByCode(
  findings: readonly Placed[],
  named: ReadonlyMap<string, unknown>,
): Map<string, number[]> {
  const byCode = new Map<string, number[]>();
  for (const { code, range } of findings) {
    if (!named.has(code)) continue;
    const starts = byCode.get(code);
    if (starts) starts.push(range.start);
    else byCode.set(code, [range.start]);
  }
  for (const starts of byCode.values()) starts.sort((a, b) => a - b);
  return byCode;
}

function countWithin({ start, end }: TextRange, starts: readonly number[]): number {
  return firstFrom(end + 1, starts) - firstFrom(start, starts);
}

/** The place of the first of sorted numbers that is not below this one. */
function firstFrom(least: number, sorted: readonly number[]): number;
function firstFrom<T>(least: number, sorted: readonly T[], numberOf: (each: T) => number): number;
function firstFrom<T>(least: number, sorted: readonly T[], numberOf = (each: T) => each as number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(sorted[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
