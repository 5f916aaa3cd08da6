import { isHere } from '../lsp/to-diagnostic.js';
import type { Edit } from '../rules/define.js';
import type { Finding } from '../rules/engine.js';
import type { Offer } from '../rules/fixes.js';
import { isSameTraining } from '../rules/same-training.js';
import type { CheckedPlan } from './checked-plan.js';

/** A mended finding: where it was when it was mended, lines and columns from 1, and what was done about it. */
export interface Mended {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
}

export interface Mending {
  readonly checked: CheckedPlan;
  /** In the order in which they were mended; empty where nothing was. */
  readonly mended: readonly Mended[];
}

export interface MendOptions {
  /** The same plan with another text, checked. */
  readonly again: (text: string) => Promise<CheckedPlan>;
  readonly offersFor: (finding: Finding, checked: CheckedPlan) => readonly Offer[];
}

/** One fix may make room for another, but fixes that undo one another must come to an end. */
const MOST_ROUNDS = 10;

/** So many fixes are tried alone where they do not work together. */
const MOST_ALONE = 50;

/**
 * Applies what is safe, round by round until nothing is left to do. No fix is believed: after each round the plan is
 * worked out again, and a round that changed the training does not count.
 */
export async function mend(first: CheckedPlan, options: MendOptions): Promise<Mending> {
  let checked = first;
  const mended: Mended[] = [];
  const seen = new Set([first.document.getText()]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = withoutOverlap(safeFixes(checked, options));
    if (fixes.length === 0) break;
    const alone = fixes.length > 1 ? fixes.slice(0, MOST_ALONE).map(fix => [fix]) : [];
    const next = await firstThatWorks([fixes, ...alone], checked, seen, options);
    if (!next) break;
    seen.add(next.checked.document.getText());
    for (const { finding, offer } of next.fixes) {
      const { line, character } = checked.document.positionAt(finding.range.start);
      mended.push({ code: finding.code, line: line + 1, column: character + 1, title: offer.title });
    }
    checked = next.checked;
  }
  return { checked, mended };
}

interface Fix {
  readonly finding: Finding;
  readonly offer: Offer;
}

async function firstThatWorks(
  choices: readonly (readonly Fix[])[],
  checked: CheckedPlan,
  seen: ReadonlySet<string>,
  { again }: MendOptions,
): Promise<{ readonly checked: CheckedPlan; readonly fixes: readonly Fix[] } | undefined> {
  for (const fixes of choices) {
    const text = edited(
      checked.document.getText(),
      fixes.flatMap(({ offer }) => offer.edits),
    );
    if (seen.has(text)) continue;
    const next = await again(text);
    if (isSameTraining(checked.plan, next.plan)) return { checked: next, fixes };
  }
  return undefined;
}

/** For each finding of the plan's own text the safe way out of it, where there is one. */
function safeFixes(checked: CheckedPlan, { offersFor }: MendOptions): Fix[] {
  return checked.findings.filter(isHere).flatMap(finding => {
    const offer = offersFor(finding, checked).find(
      ({ kind, edits }) =>
        kind === 'safe' && edits.length > 0 && edits.every(({ range }) => range.file === undefined),
    );
    return offer ? [{ finding, offer }] : [];
  });
}

/** The fixes that leave one another alone; of two that do not, the first one. The other has its turn in the next round. */
function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  return fixes.filter(({ offer }) => {
    const isFree = offer.edits.every(({ range }) =>
      taken.every(each => range.end < each.range.start || each.range.end < range.start),
    );
    if (isFree) taken.push(...offer.edits);
    return isFree;
  });
}

/** The text with edits, which do not overlap. New lines end as the others of the text do. */
function edited(text: string, edits: readonly Edit[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  let result = text;
  // From the end, so that places stay right; of those at one place the last is the last in the text.
  for (const { range, newText } of [...edits].reverse().sort((a, b) => b.range.start - a.range.start))
    result = result.slice(0, range.start) + newText.replace(/\r?\n/g, newline) + result.slice(range.end);
  return result;
}
