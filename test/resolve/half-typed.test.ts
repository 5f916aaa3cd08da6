import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { problemMessage } from '../../server/src/messages/problems.js';
import { planFrom, problemsOf } from '../support/plans.js';

/** Lines as they stand while somebody types: what is said, and under which words. */
const LINES: readonly [line: string, ...expected: string[]][] = [
  ['tue', 'text/empty-day «tue»'],
  ['tue at 18:30', 'text/empty-day «tue»'],
  ['tue at', 'text/incomplete «at»'],
  ['tue easy 6', 'text/no-unit «6»'],
  ['tue easy 6 km @', 'text/incomplete «@»'],
  ['tue easy 6 km @ 6:00', 'text/no-unit «6:00»'],
  ['tue easy 6 km on', 'text/incomplete «on»'],
  ['tue easy 6 km in', 'text/incomplete «in»'],
  ['tue easy 6 km climb', 'text/incomplete «climb»'],
  ['tue easy 6 km climb 250', 'text/no-unit «250»'],
  ['tue easy 6 km "slow', 'text/unclosed «"slow»'],
  ['tue easy 6 km /* later', 'text/unclosed «/* later»'],
  ['tue easy 6 km 40 min', 'text/stray «40 min»'],
  ['tue easy 6 km yes please', 'text/stray «yes please»'],
  ['tue 6 km', 'text/incomplete «6 km»'],
  ['tue esay 6 km', 'plan/unknown-name «esay»'],
  ['tue intervals:', 'text/incomplete «intervals:»'],
  ['tue intervals: 2 km, 6 x', 'text/incomplete «6 x»'],
  ['tue intervals: 2 km, 6 x 400', 'text/no-unit «400»'],
  ['tue intervals: 3 x (1 km', 'text/unclosed «(»'],
  ['tue intervals: 1 km)', 'text/stray «)»'],
  ['tue easy 6 km +', 'text/incomplete «+»'],
  ['tue easy 6 km or', 'text/incomplete «or»'],
  ['tue strength 30 min: sqaut 3x8', 'plan/unknown-name «sqaut»'],
  ['tue strength 40', 'text/no-unit «40»'],
  ['tue strenght 40 min: squat 3x8', 'plan/unknown-name «strenght»'],
  ['tue intervals: 1000000 x 400 m', 'plan/absurd-amount «1000000 x»'],
  ['te easy 6 km', 'text/stray «te easy 6 km»'],
  ['<<<<<<< HEAD', 'text/conflict-marker «<<<<<<< HEAD»'],
];

describe('a line that is not finished is told where it stands', () => {
  test.each(LINES.map(([line, ...expected]) => [line, expected] as const))('%s', (line, expected) => {
    const text = `week 1\n  mon easy 5 km\n  ${line}\n  wed easy 8 km\n`;
    expect(problemsOf(text)).toEqual(expected);
    const { weeks } = planFrom(text);
    const meanings = weeks[0]!.days.filter(day => day.weekday === 'mon' || day.weekday === 'wed');
    expect(meanings.map(day => day.sessions[0]?.amount?.high)).toEqual([5000, 8000]);
  });

  test.each([
    ['wek 2', 'text/misspelt-keyword «wek»'],
    ['week', 'text/incomplete «week»'],
    ['week 2 bild', 'plan/unknown-name «bild»'],
    ['week 2 =', 'text/incomplete «=»'],
    ['week 2 "open', 'text/unclosed «"open»'],
  ])('%s', (heading, expected) => {
    const text = `week 1\n  mon easy 5 km\n${heading}\n  mon easy 8 km\n`;
    expect(problemsOf(text)).toEqual([expected]);
    expect(planFrom(text).weeks.map(week => week.days.length)).toEqual([1, 1]);
  });
});

describe('each message shows something that works', () => {
  const texts = LINES.map(([line]) => `week 1\n  ${line}\n`);

  test.each(LANGUAGES)('%s', language => {
    for (const text of texts)
      for (const problem of planFrom(text).problems) {
        const message = problemMessage(problem, language);
        expect(message).toMatch(/^[`A-Z].*\.$|\?$/s);
        for (const [, shown] of message.matchAll(/`([^`]+)`/g)) {
          if (!/^(?:easy|duurloop|rustige|intervals|interval|strength|kracht) .*\d/.test(shown!)) continue;
          expect(problemsOf(`week 1\n  mon ${shown}\n`), shown).toEqual([]);
        }
      }
  });
});
