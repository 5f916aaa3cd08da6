import { findKind, findRaceDistance, isRaceKind } from '../knowledge/lookup.js';
import type { Target } from '../plan/plan.js';
import type { TargetLimit } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';
import { FASTEST_PACE } from '../training/paces.js';
import type { Runner } from '../training/runner.js';
import { readBounds, readDistance, readKilograms, readPace, readSpeed } from './read-quantity.js';
import type { Reading } from './reading.js';
import type { ClauseOf, SourceQuantity } from './source.js';

/** `@ 6:00/km`, `@ z2`, `@ rpe 7`, `@ hmp`. */
export function readTarget(clause: ClauseOf<'target'>, reading: Reading): Target | undefined {
  if (clause.quantity) {
    const target = targetOf(clause.quantity, clause.range);
    if (!target) {
      const { sort, text, range } = clause.quantity;
      const units = sort === 'clock' || sort === 'number' ? ['/km', '/mi'] : [];
      if (units.length) reading.report({ code: 'text/no-unit', written: text, units }, range);
      else reading.report({ code: 'text/incomplete', after: '@', expected: 'target' }, range);
    }
    return target;
  }
  const { value: written, range } = clause.word!;
  const own = reading.ownPace(written);
  if (own) reading.use('pace', own, range);
  const race = findRaceDistance(written);
  if (!own && race?.metres !== undefined)
    return { by: 'race-distance', distance: race.metres, range: clause.range };
  const kind = own ? undefined : paceOfAKind(written);
  if (!own && !kind) reading.unknownName('pace', written, range);
  return {
    by: 'name',
    name: { written, id: own ? own.name.written : kind, range },
    pace: own?.pace,
    range: clause.range,
  };
}

/** A pace, zone or such that stands without its `@`: there is nothing else it could mean. */
export function targetOf(quantity: SourceQuantity, range: TextRange): Target | undefined {
  const { text } = quantity;
  switch (quantity.sort) {
    case 'pace':
      return { by: 'pace', pace: readPace(text), range };
    case 'speed':
      return { by: 'speed', ...readSpeed(text), range };
    case 'heartRate':
      return { by: 'heart-rate', ...readBounds(text), range };
    case 'heartRatePercent':
      return { by: 'heart-rate-percent', ...readBounds(text), range };
    case 'rpe':
      return { by: 'rpe', ...readBounds(text), range };
    case 'zone':
      return { by: 'zone', ...readBounds(text), range };
    case 'weight':
      return { by: 'weight', kg: readKilograms(text), range };
    case 'distance':
      return { by: 'race-distance', distance: readDistance(quantity).high, range };
    default:
      return undefined;
  }
}

/** 15:00/km: a run that is slower is a slip; a walk may be. In seconds per metre. */
const SLOWEST_PACE = 0.9;
const MOST_RPE = 10;
const HEART_RATES = { lowest: 40, highest: 230 };

/** Says that no runner can follow a target. It is kept as it is written; who computes with it looks for himself. */
export function checkTarget(
  target: Target | undefined,
  { isRun, written }: { readonly isRun: boolean; readonly written: string },
  reading: Reading,
): void {
  const limit = target && limitOf(target, isRun, reading.runner);
  if (limit) reading.report({ code: 'plan/impossible-target', written, limit }, target.range);
}

function limitOf(target: Target, isRun: boolean, { maxHr }: Runner): TargetLimit | undefined {
  switch (target.by) {
    case 'pace':
      return isRun ? limitOfPace(target.pace.fast, target.pace.slow) : undefined;
    case 'speed':
      return isRun ? limitOfPace(1 / target.high, 1 / target.low) : undefined;
    case 'rpe':
      return target.high > MOST_RPE ? 'rpe' : undefined;
    case 'heart-rate-percent':
      return target.high > 100 ? 'share-of-maximum' : undefined;
    case 'heart-rate':
      if (target.high > HEART_RATES.highest || target.low < HEART_RATES.lowest) return 'heart-rate';
      return maxHr !== undefined && target.high > maxHr ? 'own-maximum' : undefined;
    default:
      return undefined;
  }
}

/** For a pace in seconds per metre, from its faster to its slower end. */
export function limitOfPace(fast: number, slow: number): TargetLimit | undefined {
  if (!(fast >= FASTEST_PACE)) return 'fastest-pace';
  return slow > SLOWEST_PACE ? 'slowest-pace' : undefined;
}

/** `@ easy`, `@ threshold`: kinds of running are the names of their paces as well. */
function paceOfAKind(word: string): string | undefined {
  const kind = findKind(word);
  return kind?.family === 'run' && !isRaceKind(kind.id) ? kind.id : undefined;
}
