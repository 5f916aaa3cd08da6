import { isReversed } from './read-quantity.js';
import type { Reading } from './reading.js';
import type { PlanSource, SourceClause, SourceContent, SourceQuantity } from './source.js';

/** Says where a range goes from high to low: it is read the other way round, but one of the two may be a slip. */
export function checkRanges({ headings, weeks, strayDays }: PlanSource, reading: Reading): void {
  for (const heading of headings) checkContent(heading.content, reading);
  for (const week of weeks) checkContent(week.content, reading);
  for (const day of [...strayDays, ...weeks.flatMap(week => week.days)])
    for (const { content } of day.sessions) if (content) checkContent(content, reading);
}

function checkContent(
  { clauses, items = [] }: Pick<SourceContent, 'clauses' | 'items'>,
  reading: Reading,
): void {
  for (const clause of clauses) checkClause(clause, reading);
  for (const item of items) for (const clause of item.clauses) checkClause(clause, reading);
}

function checkClause(clause: SourceClause, reading: Reading): void {
  if (clause.is === 'group') return checkContent({ clauses: [], items: clause.items }, reading);
  const quantity: SourceQuantity | undefined = 'quantity' in clause ? clause.quantity : undefined;
  if (quantity && isReversed(quantity))
    reading.report({ code: 'plan/reversed-range', written: quantity.text }, quantity.range);
}
