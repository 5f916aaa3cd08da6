import type { Derivation, Week } from '../plan/plan.js';
import { contains } from '../plan/text-range.js';
import { writeDay } from './day.js';
import { writeName } from './name.js';
import { writeNote } from './note.js';
import { plainNumber } from './number.js';
import type { OwnWords } from './own-words.js';
import { ENGLISH, type Style } from './style.js';

/**
 * A week and its days. A week that copies another says so, and holds only the days that are written in it. Days that
 * stand above every week are written in a week without a number. Ends without a line break.
 */
export function writeWeek(week: Week, words: OwnWords, style: Style = ENGLISH): string {
  const days = week.days.filter(day => day.copied === undefined);
  return [writeWeekHead(week, style), ...days.map(day => writeDay(day, words, style))].join('\n');
}

/** `week 5 build "TITLE" = week 4 + 8%`. */
export function writeWeekHead(week: Week, style: Style = ENGLISH): string {
  const { number, title, derivation } = week;
  const phase = ownPhase(week);
  const phaseName = phase && !(phase.id === undefined && UNIT.test(phase.written)) ? writeName(phase) : '';
  return [
    'week',
    ...(number !== undefined && Number.isFinite(number) ? [plainNumber(number, style)] : []),
    ...(phaseName === '' ? [] : [phaseName]),
    ...(title === undefined ? [] : [writeNote(title)]),
    ...(derivation ? [writeDerivation(derivation, style)] : []),
  ].join(' ');
}

/** Behind the number of a week such a word would make it a quantity. */
const UNIT = /^(?:k|km|m|mi|h|u|s|min|x)\b/i;

/** The same week as if all its days were written in it. */
export function withoutDerivation(week: Week): Week {
  return { ...week, derivation: undefined, days: week.days.map(day => ({ ...day, copied: undefined })) };
}

/** The phase that the week itself says; a copy has that of the week it copies as well. */
function ownPhase({ phase, derivation, headRange }: Week): Week['phase'] {
  return phase && derivation && !contains(headRange, phase.range) ? undefined : phase;
}

function writeDerivation({ fromWeek, percent }: Derivation, style: Style): string {
  if (fromWeek === undefined || !Number.isFinite(fromWeek)) return '=';
  const copy = `= week ${plainNumber(fromWeek, style)}`;
  if (percent === undefined) return copy;
  return `${copy} ${percent < 0 ? '-' : '+'} ${plainNumber(Math.abs(percent), style)}%`;
}
