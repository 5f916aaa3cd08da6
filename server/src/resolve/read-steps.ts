import { findKind } from '../knowledge/lookup.js';
import type { Name, Step, StepRest, Target } from '../plan/plan.js';
import type { Amount } from '../plan/quantity.js';
import { readAmount, readCount } from './read-quantity.js';
import { readTarget, targetOf } from './read-target.js';
import { longestName, type Reading, spanOf, wordRun } from './reading.js';
import type { ClauseOf, SourceItem } from './source.js';
import { strayClause, strayOrDangling } from './strays.js';

/** Nobody runs more repeats than this; a larger number is a slip, and must not become a distance to the moon. */
const MOST_REPEATS = 500;

/** `[N x] AMOUNT [@ TARGET] [rest AMOUNT [jog|walk]]`, `KIND AMOUNT`, `N x ( ... )`. */
export function readSteps(items: readonly SourceItem[], reading: Reading, unsure = false): Step[] {
  return items.filter(item => item.clauses.length > 0).map(item => readStep(item, reading, unsure));
}

function readStep(item: SourceItem, reading: Reading, unsure: boolean): Step {
  let repeat: number | undefined;
  let kind: Name | undefined;
  let amount: Amount | undefined;
  let target: Target | undefined;
  let rest: StepRest | undefined;
  let steps: readonly Step[] = [];
  let hasGroup = false;
  let note: string | undefined;
  let asksForAmount: ClauseOf<'repeat'> | undefined;

  const { clauses } = item;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    switch (clause.is) {
      case 'repeat': {
        if (repeat !== undefined) {
          strayClause(clause, 'steps', reading);
          break;
        }
        repeat = readCount(clause.text);
        asksForAmount = clause;
        if (repeat > MOST_REPEATS) {
          reading.report({ code: 'plan/absurd-amount', written: clause.text }, clause.range);
          repeat = 0;
        }
        break;
      }
      case 'group':
        if (hasGroup) strayClause(clause, 'steps', reading);
        else steps = readSteps(clause.items, reading, unsure);
        hasGroup = true;
        if (!clause.closed)
          reading.report(
            { code: 'text/unclosed', what: 'bracket' },
            { start: clause.range.start, end: clause.range.start + 1 },
          );
        break;
      case 'word': {
        const run = wordRun(clauses, i);
        const found = longestName(
          run.words,
          name => reading.ownSession(name)?.session?.kind.id ?? findKind(name)?.id,
        );
        if (kind)
          for (const word of run.words)
            reading.report({ code: 'text/stray', written: word.text, place: 'steps' }, word.range);
        else if (found) {
          kind = { written: found.written, id: found.found, range: found.range };
          for (const word of run.words.slice(found.count))
            reading.report({ code: 'text/stray', written: word.text, place: 'steps' }, word.range);
        } else {
          const range = spanOf(run.words);
          const written = run.words.map(word => word.text).join(' ');
          kind = { written, range };
          if (!unsure) reading.unknownName('session', written, range);
        }
        i += run.words.length - 1;
        break;
      }
      case 'quantity': {
        const { quantity, range } = clause;
        const read = readAmount(quantity);
        if (read && !amount) amount = read;
        else if (quantity.sort === 'number')
          reading.report({ code: 'text/no-unit', written: quantity.text, units: ['m', 'min', 'km'] }, range);
        else if (!read && !target && quantity.sort !== 'weight' && targetOf(quantity, range))
          target = targetOf(quantity, range);
        else strayClause(clause, 'steps', reading);
        break;
      }
      case 'target':
        target = readTarget(clause, reading) ?? target;
        break;
      case 'measure':
        if (clause.keyword === 'rest' && !rest) rest = readRest(clause, reading);
        else strayClause(clause, 'steps', reading);
        break;
      case 'note':
        note = clause.text;
        if (!clause.closed) reading.report({ code: 'text/unclosed', what: 'quote' }, clause.range);
        break;
      case 'stray':
        strayOrDangling(clause.text, clause.range, 'steps', reading);
        break;
      default:
        strayClause(clause, 'steps', reading);
    }
  }
  if (asksForAmount && !amount && !hasGroup && !kind && !clauses.some(each => each.is === 'quantity')) {
    reading.report(
      { code: 'text/incomplete', after: asksForAmount.text, expected: 'amount' },
      asksForAmount.range,
    );
  }
  return { repeat: repeat ?? 1, kind, amount, target, rest, steps, note, range: item.range };
}

function readRest(clause: ClauseOf<'measure'>, reading: Reading): StepRest {
  const amount = readAmount(clause.quantity);
  if (!amount) {
    const { text, range } = clause.quantity;
    if (clause.quantity.sort === 'number')
      reading.report({ code: 'text/no-unit', written: text, units: ['s', 'min', 'm'] }, range);
    else reading.report({ code: 'text/incomplete', after: 'rest', expected: 'amount' }, range);
  }
  return { amount, by: clause.by, range: clause.range };
}
