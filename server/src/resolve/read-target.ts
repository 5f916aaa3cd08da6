import { findKind, findRaceDistance } from '../knowledge/lookup.js';
import type { Target } from '../plan/plan.js';
import type { Pace } from '../plan/quantity.js';
import type { TextRange } from '../plan/text-range.js';
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
  const race = findRaceDistance(written);
  if (!own && race?.metres !== undefined)
    return { by: 'race-distance', distance: race.metres, range: clause.range };
  if (!own && !isThreshold(written)) {
    reading.unknownName('pace', written, range);
  }
  return {
    by: 'name',
    name: { written, id: own ? own.name.written : undefined, range },
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

/** Seconds per metre in the middle of the target, where it is a pace or speed that the author wrote. */
export function writtenPace(target: Target | undefined): number | undefined {
  const middle = (pace: Pace | undefined) => pace && (pace.slow + pace.fast) / 2;
  switch (target?.by) {
    case 'pace':
    case 'name':
      return middle(target.pace) || undefined;
    case 'speed':
      return target.low + target.high > 0 ? 2 / (target.low + target.high) : undefined;
    default:
      return undefined;
  }
}

/** `threshold` and its Dutch name are the names of a pace, as well as of a kind of session. */
function isThreshold(word: string): boolean {
  return findKind(word)?.id === findKind('threshold')?.id;
}
