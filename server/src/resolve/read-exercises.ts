import { findArea, findExercise } from '../knowledge/lookup.js';
import type { ExerciseItem, Name } from '../plan/plan.js';
import type { Amount } from '../plan/quantity.js';
import { readAmount, readCount, readKilograms } from './read-quantity.js';
import { longestName, type Reading, spanOf, wordRun } from './reading.js';
import type { SourceClause, SourceItem } from './source.js';
import { strayClause, strayOrDangling, textOf } from './strays.js';

/** `squat 3x8 @ 60 kg`, `plank 3x45s`, `lunge 3x10 per side`, or an area to mobilise: `hip-flexors`. */
export function readExercises(items: readonly SourceItem[], reading: Reading): ExerciseItem[] {
  return items.filter(item => item.clauses.length > 0).map(item => readExercise(item, reading));
}

interface Draft {
  name?: Name;
  is: ExerciseItem['is'];
  sets?: number;
  reps?: number;
  amount?: Amount;
  weightKg?: number;
  perSide: boolean;
  note?: string;
}

function readExercise(item: SourceItem, reading: Reading): ExerciseItem {
  const draft: Draft = { is: 'unknown', perSide: false };
  const { clauses } = item;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.is !== 'word') readClause(clause, draft, reading);
    else {
      const { words } = wordRun(clauses, i);
      readName(words, draft, reading);
      i += words.length - 1;
    }
  }
  const sets = clauses.find(clause => clause.is === 'repeat');
  if (sets && draft.reps === undefined && !draft.amount && !clauses.some(clause => clause.is === 'quantity'))
    reading.report({ code: 'text/incomplete', after: textOf(sets), expected: 'repetitions' }, sets.range);
  const at = { start: item.range.start, end: item.range.start };
  return { ...draft, name: draft.name ?? { written: '', range: at }, range: item.range };
}

function readName(words: ReturnType<typeof wordRun>['words'], draft: Draft, reading: Reading): void {
  const stray = (from: number) => {
    for (const word of words.slice(from))
      reading.report({ code: 'text/stray', written: word.text, place: 'steps' }, word.range);
  };
  if (draft.name) return stray(0);
  const own = longestName(words, word => reading.ownExercise(word));
  const exercise = own ? undefined : longestName(words, word => findExercise(word)?.id);
  const area = own || exercise ? undefined : longestName(words, word => findArea(word)?.id);
  const found = own ?? exercise ?? area;
  if (own) reading.use('exercise', own.found, own.range);
  if (found) {
    const id = typeof found.found === 'string' ? found.found : found.found.name.written;
    draft.name = { written: found.written, id, range: found.range };
    draft.is = area ? 'area' : 'exercise';
    stray(found.count);
  } else {
    const range = spanOf(words);
    const written = words.map(word => word.text).join(' ');
    draft.name = { written, range };
    reading.unknownName('exercise', written, range);
  }
}

function readClause(clause: Exclude<SourceClause, { is: 'word' }>, draft: Draft, reading: Reading): void {
  switch (clause.is) {
    case 'repeat':
      if (draft.sets !== undefined) return strayClause(clause, 'steps', reading);
      draft.sets = readCount(clause.text);
      return;
    case 'quantity': {
      const { sort, text } = clause.quantity;
      const amount = readAmount(clause.quantity);
      if (sort === 'number' && draft.reps === undefined) draft.reps = readCount(text);
      else if (sort === 'weight' && draft.weightKg === undefined) draft.weightKg = readKilograms(text);
      else if (amount && !draft.amount) draft.amount = amount;
      else strayClause(clause, 'steps', reading);
      return;
    }
    case 'target':
      if (clause.quantity?.sort === 'weight') draft.weightKg = readKilograms(clause.quantity.text);
      else if (clause.quantity?.sort === 'number')
        reading.report(
          { code: 'text/no-unit', written: clause.quantity.text, units: ['kg'] },
          clause.quantity.range,
        );
      else if (clause.quantity?.sort !== 'rpe') strayClause(clause, 'steps', reading);
      return;
    case 'per-side':
      draft.perSide = true;
      return;
    case 'note':
      draft.note = clause.text;
      if (!clause.closed) reading.report({ code: 'text/unclosed', what: 'quote' }, clause.range);
      return;
    case 'measure':
      // A rest between sets is welcome; nothing is computed from it.
      if (clause.keyword !== 'rest') strayClause(clause, 'steps', reading);
      return;
    case 'group':
      if (!clause.closed)
        reading.report(
          { code: 'text/unclosed', what: 'bracket' },
          { start: clause.range.start, end: clause.range.start + 1 },
        );
      else strayClause(clause, 'steps', reading);
      return;
    case 'stray':
      return strayOrDangling(clause.text, clause.range, 'steps', reading);
    default:
      return strayClause(clause, 'steps', reading);
  }
}
