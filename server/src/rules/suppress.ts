import type { IgnoreComment } from '../plan/plan.js';
import type { TextRange } from '../plan/text-range.js';
import type { IgnoreFacts } from './ignore-words.js';
import { isKnownCode } from './settings.js';

interface Placed {
  readonly code: string;
  readonly range: TextRange;
}

/** A finding that is not shown, and the comment that says so. */
export interface Silenced {
  readonly code: string;
  readonly range: TextRange;
  /** The place of the comment. */
  readonly by: TextRange;
}

/**
 * Leaves out the findings that a comment silences, and says what is wrong with the comments themselves:
 * one that names no rule, gives no reason, or has nothing to silence is itself worth a word.
 */
export function suppress<F extends Placed>(
  ignores: readonly IgnoreComment[],
  findings: readonly F[],
  isActive: (code: string) => boolean,
): { kept: F[]; silenced: Silenced[]; complaints: { range: TextRange; facts: IgnoreFacts }[] } {
  const kept: F[] = [];
  const silenced: Silenced[] = [];
  const used = new Set<string>();
  const key = (ignore: IgnoreComment, id: string) => `${ignore.range.start} ${id}`;
  for (const finding of findings) {
    const silencing = ignores.filter(
      ignore => ignore.rules.some(rule => rule.id === finding.code) && covers(ignore, finding.range),
    );
    if (silencing.length === 0) kept.push(finding);
    for (const ignore of silencing) {
      used.add(key(ignore, finding.code));
      silenced.push({ code: finding.code, range: finding.range, by: ignore.range });
    }
  }
  const complaints: { range: TextRange; facts: IgnoreFacts }[] = [];
  for (const ignore of ignores) {
    if (ignore.rules.length === 0) complaints.push({ range: ignore.range, facts: { about: 'no-rule' } });
    for (const { id, range } of ignore.rules) {
      if (!isKnownCode(id)) complaints.push({ range, facts: { about: 'unknown-rule', id } });
      else if (isActive(id) && !used.has(key(ignore, id)))
        complaints.push({ range, facts: { about: 'unused', id } });
    }
    if (ignore.rules.length > 0 && ignore.reason === '')
      complaints.push({ range: ignore.range, facts: { about: 'no-reason' } });
  }
  return { kept, silenced, complaints };
}

/** A finding is covered when it starts where the comment works. */
function covers(ignore: IgnoreComment, range: TextRange): boolean {
  return ignore.covers.start <= range.start && range.start <= ignore.covers.end;
}
