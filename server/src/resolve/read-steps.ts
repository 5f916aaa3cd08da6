import { findKind } from '../knowledge/lookup.js';
import type { Name, Session, Step, StepRest, Target } from '../plan/plan.js';
import type { Amount } from '../plan/quantity.js';
import { isAbsurd, readAmount, readBounds } from './read-quantity.js';
import { checkTarget, readTarget, targetOf } from './read-target.js';
import { longestName, type Reading, spanOf, type WordRun, wordRun } from './reading.js';
import type { ClauseOf, SourceClause, SourceItem } from './source.js';
import { isRestWord, strayClause, strayOrDangling, textOf } from './strays.js';

/** Nobody runs more repeats than this; a larger number is a slip, and must not become a distance to the moon. */
export const MOST_REPEATS = 500;

/** What steps have to know of the session that they are in. */
export interface AroundSteps {
  /** Where the kind of session is unknown, words in it may mean anything. */
  readonly isKnown: boolean;
  readonly isRun: boolean;
}

/** A word that stands for so many steps is made of words that are made of words: doubled often enough, it never ends. */
const MOST_STEPS = 500;

/** `[N x] AMOUNT [@ TARGET] [rest AMOUNT [jog|walk]]`, `KIND AMOUNT`, `N x ( ... )`. */
export function readSteps(items: readonly SourceItem[], reading: Reading, session: AroundSteps): Step[] {
  return items
    .filter(item => item.clauses.length > 0)
    .flatMap(item => splitAtRepeats(item, reading))
    .map(item => new StepReader(item, reading, session).read());
}

/** `2 km 6 x 400 m` lacks a comma. The repeat starts a step of its own, so that it does not repeat the 2 km. */
function splitAtRepeats(item: SourceItem, reading: Reading): SourceItem[] {
  const parts: SourceClause[][] = [[]];
  for (const clause of item.clauses) {
    const saysSomething = parts
      .at(-1)!
      .some(({ is }) => is === 'quantity' || is === 'word' || is === 'group');
    if (clause.is === 'repeat' && saysSomething) {
      strayClause(clause, 'steps', reading);
      parts.push([]);
    }
    parts.at(-1)!.push(clause);
  }
  return parts.length === 1 ? [item] : parts.map(clauses => ({ clauses, range: spanOf(clauses) }));
}

class StepReader {
  private repeat: number | undefined;
  private fewest: number | undefined;
  private asksForAmount: ClauseOf<'repeat'> | undefined;
  private kind: Name | undefined;
  private own: Session | undefined;
  private amount: Amount | undefined;
  private target: Target | undefined;
  private targetText = '';
  private rest: StepRest | undefined;
  private group: readonly Step[] | undefined;
  private note: string | undefined;

  constructor(
    private readonly item: SourceItem,
    private readonly reading: Reading,
    private readonly session: AroundSteps,
  ) {}

  read(): Step {
    const { clauses, range } = this.item;
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i]!;
      if (clause.is === 'word') {
        const run = wordRun(clauses, i);
        this.readWords(run);
        i += run.words.length - 1;
      } else this.readClause(clause);
    }
    const { asksForAmount, kind, amount, target, rest, group, note } = this;
    const isRun = this.session.isRun && kind?.id !== 'walk' && kind?.id !== 'hike';
    checkTarget(target, { isRun, written: this.targetText }, this.reading);
    if (asksForAmount && !amount && !group && !kind && !clauses.some(each => each.is === 'quantity'))
      this.reading.report(
        { code: 'text/incomplete', after: asksForAmount.text, expected: 'amount' },
        asksForAmount.range,
      );
    const { own } = this;
    // A word of the author's brings along what it stands for, as far as nothing else is written here.
    const isWhole = amount !== undefined || group !== undefined;
    const ownAmount = isWhole ? undefined : own?.amount;
    return {
      repeat: this.repeat ?? 1,
      fewest: this.fewest,
      repeatRange: asksForAmount?.range,
      kind,
      amount: amount ?? ownAmount,
      target: target ?? own?.target,
      rest,
      steps: group ?? (isWhole || ownAmount ? [] : (own?.steps ?? [])),
      note,
      range,
    };
  }

  private readClause(clause: Exclude<SourceClause, { is: 'word' }>): void {
    switch (clause.is) {
      case 'repeat':
        return this.readRepeat(clause);
      case 'group':
        return this.readGroup(clause);
      case 'quantity':
        return this.readQuantity(clause);
      case 'target':
        if (this.target) return this.stray(clause);
        this.target = readTarget(clause, this.reading);
        this.targetText = textOf(clause);
        return;
      case 'measure':
        if (clause.keyword !== 'rest' || this.rest) return this.stray(clause);
        this.rest = this.readRest(clause);
        return;
      case 'note':
        if (this.note !== undefined) return this.stray(clause);
        this.note = clause.text;
        if (!clause.closed) this.reading.report({ code: 'text/unclosed', what: 'quote' }, clause.range);
        return;
      case 'stray':
        return strayOrDangling(clause.text, clause.range, 'steps', this.reading);
      default:
        return this.stray(clause);
    }
  }

  private readRepeat(clause: ClauseOf<'repeat'>): void {
    if (this.repeat !== undefined) return this.stray(clause);
    const { low, high } = readBounds(clause.text);
    this.repeat = high;
    this.asksForAmount = clause;
    if (high >= 1 && high <= MOST_REPEATS) {
      if (low >= 1 && low < high) this.fewest = low;
      return;
    }
    this.reading.report({ code: 'plan/absurd-amount', written: clause.text }, clause.range);
    this.repeat = 0;
  }

  private readGroup(clause: ClauseOf<'group'>): void {
    const pause = this.amount && !this.rest ? onlyDuration(clause) : undefined;
    if (pause) this.rest = { amount: pause, range: clause.range };
    else if (this.group || this.amount) this.stray(clause);
    else this.group = readSteps(clause.items, this.reading, this.session);
    if (clause.closed) return;
    const { start } = clause.range;
    this.reading.report({ code: 'text/unclosed', what: 'bracket' }, { start, end: start + 1 });
  }

  /** The kind of step; behind a step that has all it needs `rest` is a pause whose length is still to come. */
  private readWords({ words }: WordRun): void {
    const first = words[0]!;
    // `2 min rest` between two steps is a pause by itself.
    if (words.length === 1 && isRestWord(first.text) && this.isOnlyADuration()) {
      this.kind = { written: first.text, id: 'rest', range: first.range };
      return;
    }
    const isComplete = this.kind !== undefined || this.amount !== undefined || this.group !== undefined;
    if (isComplete && !this.rest && isRestWord(first.text)) {
      this.reading.report({ code: 'text/incomplete', after: first.text, expected: 'amount' }, first.range);
      return;
    }
    if (this.kind || this.rest) return this.strayWords(words);
    const own = longestName(words, name => {
      const defined = this.reading.ownSession(name);
      return defined?.session?.kind.id === undefined ? undefined : { defined, session: defined.session };
    });
    if (own) {
      const { defined, session } = own.found;
      this.reading.use('session', defined, own.range);
      this.kind = { written: own.written, id: session.kind.id, range: own.range };
      if (this.reading.sizeOf(session.steps) <= MOST_STEPS) this.own = session;
      else this.reading.report({ code: 'plan/absurd-amount', written: own.written }, own.range);
      this.strayWords(words.slice(own.count));
      return;
    }
    const found = longestName(words, name => findKind(name)?.id);
    if (found) {
      this.kind = { written: found.written, id: found.found, range: found.range };
      this.strayWords(words.slice(found.count));
      return;
    }
    const range = spanOf(words);
    const written = words.map(word => word.text).join(' ');
    this.kind = { written, range };
    if (this.session.isKnown) this.reading.unknownSession(written, range);
  }

  private readQuantity(clause: ClauseOf<'quantity'>): void {
    const { quantity, range } = clause;
    const amount = readAmount(quantity);
    if (amount && isAbsurd(amount))
      this.reading.report({ code: 'plan/absurd-amount', written: quantity.text }, range);
    else if (amount && !this.amount) this.amount = amount;
    else if (quantity.sort === 'number')
      this.reading.report({ code: 'text/no-unit', written: quantity.text, units: ['m', 'min', 'km'] }, range);
    else {
      const target = amount || quantity.sort === 'weight' ? undefined : targetOf(quantity, range);
      if (target && !this.target) {
        this.target = target;
        this.targetText = quantity.text;
      } else this.stray(clause);
    }
  }

  private isOnlyADuration(): boolean {
    const { amount, repeat, kind, group, rest } = this;
    return amount?.dimension === 'duration' && repeat === undefined && !kind && !group && !rest;
  }

  private readRest(clause: ClauseOf<'measure'>): StepRest {
    const amount = readAmount(clause.quantity);
    if (!amount) {
      const { text, range } = clause.quantity;
      if (clause.quantity.sort === 'number')
        this.reading.report({ code: 'text/no-unit', written: text, units: ['s', 'min', 'm'] }, range);
      else this.reading.report({ code: 'text/incomplete', after: 'rest', expected: 'amount' }, range);
    }
    return { amount, by: clause.by, range: clause.range };
  }

  private stray(clause: SourceClause): void {
    strayClause(clause, 'steps', this.reading);
  }

  private strayWords(words: WordRun['words']): void {
    for (const { text, range } of words)
      this.reading.report({ code: 'text/stray', written: text, place: 'steps' }, range);
  }
}

/** `(2 min)` behind an amount is the pause after it: `5 x 1000 m (2 min)`. */
function onlyDuration({ items }: ClauseOf<'group'>): Amount | undefined {
  const [clause, ...more] = items.flatMap(item => item.clauses);
  const amount = clause?.is === 'quantity' && more.length === 0 ? readAmount(clause.quantity) : undefined;
  return amount?.dimension === 'duration' ? amount : undefined;
}
