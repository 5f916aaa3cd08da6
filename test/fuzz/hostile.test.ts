import { describe, expect, test, vi } from 'vitest';
import { createLanguage } from '../../server/src/language/module.js';
import type { Plan } from '../../server/src/plan/plan.js';
import { planOf } from '../../server/src/resolve/plan-of.js';
import { check } from '../../server/src/rules/engine.js';
import { problemsOf } from '../support/plans.js';
import { misplaced } from './damage.js';

/**
 * Texts that no one means well with: each ends in a plan and in few, clear words. Nothing is timed; what
 * would take time out of proportion to its length runs into the test's own limit.
 */
const { LangiumParser } = createLanguage().parser;

function taken(text: string): Plan {
  const parsed = LangiumParser.parse(text);
  expect([parsed.lexerErrors.length, parsed.parserErrors.length]).toEqual([0, 0]);
  const plan = planOf(text, parsed);
  expect(misplaced(plan, text.length)).toEqual([]);
  expect(check(plan).failures).toEqual([]);
  return plan;
}

/** The codes of what is said, each once. */
function said(text: string): string[] {
  return [...new Set(taken(text).problems.map(problem => problem.code))];
}

const DAY = 'week 1\n  mon easy 5 km\n';

describe('odd files', () => {
  test.each([
    ['an empty one', ''],
    ['only white space', ' \n\t\r\n \u00a0\u2028\u3000'],
    ['only comments', '// a\n/* b\n c */ // d'],
    ['a mark at the start, and nothing else', '\ufeff'],
    ['a form feed', `${DAY}\f`],
  ])('%s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['a mark at the start', '\ufeffplan "Spring"\nweek 1\n  mon easy 5 km\n'],
    ['a mark before a week', '\ufeffweek 1\n  mon easy 5 km\n'],
    ['Windows line ends', 'plan "Spring"\r\nweek 1\r\n  mon easy 5 km\r\n'],
    ['line ends of long ago', 'plan "Spring"\rweek 1\r  mon easy 5 km\r'],
    ['mixed line ends', 'plan "Spring"\r\nweek 1\r  mon easy 5 km\n'],
    ['tabs', 'week\t1\n\tmon\teasy\t5\tkm\n'],
    ['hard spaces', 'week\u00a01\n\u00a0\u00a0mon\u00a0easy\u00a05\u00a0km\n'],
    ['no line end at the end', 'week 1\n  mon easy 5 km'],
  ])('%s', (_what, text) => {
    const plan = taken(text);
    expect(plan.problems).toEqual([]);
    expect(plan.weeks.map(week => week.totals.distance)).toEqual([
      { known: true, value: 5000, assumed: undefined },
    ]);
  });

  test('emoji and accents, in notes and in names', () => {
    const text =
      'session étirements = stretch 10 min: hips\nweek 1 "¡Vámos! 🎉"\n  mon étirements "fühlt sich gut an 💪🏽"\n';
    expect(said(text)).toEqual([]);
    expect(problemsOf(`${DAY}  tue 🏃‍♀️ easy 5 km\n`)).toEqual(['text/stray «🏃‍♀️»']);
    expect(problemsOf(`${DAY}  tue läuft 5 km\n`)).toEqual(['plan/unknown-name «läuft»']);
    expect(problemsOf(`${DAY}  tue 走る 5 km\n`)).toEqual(['plan/unknown-name «走る»']);
  });

  test('half a character', () => {
    expect(problemsOf(`${DAY}  tue \ud83c easy 5 km\n`)).toEqual(['text/stray «\ud83c»']);
  });

  test('a NUL is a stray; a picture is no text', () => {
    expect(problemsOf(`${DAY}  tue easy 5 km \0\n`)).toEqual(['text/stray «\0»']);
    expect(said('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10'.repeat(40))).toEqual(['text/binary']);
    expect(said('\ufffd\ufffd\ufffd\ufffd\ufffd week 1')).toEqual(['text/binary']);
  });

  test('five million characters are refused', () => {
    const text = DAY.repeat(250_000);
    expect(taken(text)).toMatchObject({
      weeks: [],
      problems: [{ code: 'text/too-large', characters: text.length }],
    });
  });

  test('what a merge leaves', () => {
    const text = `week 1\n<<<<<<< HEAD\n  mon easy 5 km\n=======\n  mon easy 6 km\n>>>>>>> other\n  tue rest\n`;
    expect(problemsOf(text)).toEqual([
      'text/conflict-marker «<<<<<<< HEAD»',
      'text/conflict-marker «=======»',
      'text/conflict-marker «>>>>>>> other»',
    ]);
    expect(taken(text).weeks[0]!.days.map(day => day.sessions.length)).toEqual([1, 1, 1]);
  });

  test.each([
    ['a quote', `${DAY}  tue easy 5 km "slow\n  wed easy 5 km\n`, 'text/unclosed «"slow»'],
    ['a quote of a week', `week 1 "open\n  tue easy 5 km\n  wed easy 5 km\n`, 'text/unclosed «"open»'],
    ['a comment', `${DAY}  tue easy 5 km /* later\n  wed easy 5 km\n`, 'text/unclosed «/* later»'],
    ['a bracket', `${DAY}  tue intervals: 3 x (1 km\n  wed easy 5 km\n`, 'text/unclosed «(»'],
  ])('%s that is never closed costs no other line', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
    const wednesday = taken(text).weeks[0]!.days.at(-1)!;
    expect([wednesday.weekday, wednesday.sessions[0]?.amount?.high]).toEqual(['wed', 5000]);
  });
});

describe('absurd numbers', () => {
  test.each([
    ['intervals: 1000000 x 400 m', 'plan/absurd-amount «1000000 x»'],
    ['intervals: 0 x 400 m', 'plan/absurd-amount «0 x»'],
    ['intervals: 500 x (500 x 400 m)', 'plan/absurd-amount «500 x (500 x 400 m)»'],
    ['intervals: 6 x 99999 km', 'plan/absurd-amount «99999 km»'],
    ['easy 1000 km', 'plan/absurd-amount «1000 km»'],
    ['easy 100 h', 'plan/absurd-amount «100 h»'],
    ['easy 999:59:59', 'plan/absurd-amount «999:59:59»'],
    ['easy 5 km climb 99999 m', 'plan/absurd-amount «climb 99999 m»'],
  ])('%s', (session, expected) => {
    expect(problemsOf(`week 1\n  mon ${session}\n`)).toEqual([expected]);
  });

  test.each([
    'start 9999-12-31\nweek 1\nweek 2\n',
    'start 0001-01-01\nweek 1\n',
    'start 2999-12-31\nweek 999\n  sun easy 5 km\n',
    'race 10 km on 1900-01-01\nweek 999\n  mon easy 5 km\n',
    'week 99999999999999999999\n  mon easy 5 km\n',
    'week 1\nweek 2 = week 99999999999999999999 + 9999%\n',
    'week -1\nweek 0\nweek 1,5\n  mon easy 5 km\n',
  ])('%j has a plan', text => {
    for (const { startDate } of taken(text).weeks)
      if (startDate.known) expect(startDate.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('much of one thing', () => {
  const MANY = 10_000;
  test.each([
    ['opening brackets', `${DAY}  tue intervals: ${'('.repeat(MANY)}`],
    ['closing brackets', `${DAY}  tue intervals: ${')'.repeat(MANY)}`],
    ['nested groups', `${DAY}  tue intervals: ${'2 x ('.repeat(MANY)}1 km${')'.repeat(MANY)}`],
    ['words', `${DAY}  tue ${'blah '.repeat(MANY)}`],
    ['known words', `${DAY}  tue ${'easy '.repeat(MANY)}`],
    ['signs', `${DAY}  tue ${'; , '.repeat(MANY)}`],
    ['dashes', `${DAY}  tue ${'-'.repeat(MANY)}`],
    ['commas', `${DAY}  tue intervals: ${','.repeat(MANY)}`],
    ['quotes', `${DAY}  tue ${'"" '.repeat(MANY)}`],
    ['open comments', `${DAY}${'/*\n'.repeat(MANY)}`],
    ['open comments on a line', `${DAY}${'/*'.repeat(MANY)}`],
    ['second sessions', `${DAY}  tue easy 1 km${'+ easy 1 km'.repeat(MANY)}`],
    ['alternatives', `${DAY}  tue easy 1 km${' or easy 1 km'.repeat(MANY)}`],
    ['unknown sessions', `${DAY}${'  tue blah 5 km\n'.repeat(MANY)}`],
    ['exercises', `${DAY}  tue core: ${'plank 3x30s, '.repeat(MANY)}`],
    ['surfaces', `${DAY}  tue easy${' on grass'.repeat(MANY)}`],
    ['targets', `${DAY}  tue easy${' @ z2'.repeat(MANY)}`],
    ['headings', 'plan "a"\n'.repeat(MANY)],
    [
      'own sessions',
      Array.from({ length: MANY }, (_, index) => `session a${index} = a${index + 1}\n`).join(''),
    ],
    ['races', 'race 10 km on 2026-03-29\n'.repeat(MANY)],
    ['weeks', 'week\n'.repeat(MANY)],
    ['weeks beyond what a call takes arguments', 'week 1: base\n'.repeat(7 * MANY)],
    ['days with a colon', `${DAY}${'  mon: easy 5 km\n'.repeat(5 * MANY)}`],
    ['weeks counted back', `race 10 km on 2026-03-29\n${'week\n'.repeat(MANY)}`],
    ['remarks for rules', `${'// runplan-ignore load/weekly-jump: why\n'.repeat(MANY)}${DAY}`],
    ['remarks for weeks', 'week 1 // runplan-ignore load/weekly-jump: why\n'.repeat(MANY)],
    ['halves of characters', `${DAY}  tue ${'\ud800'.repeat(MANY)}`],
  ])('%s', { timeout: 120_000 }, (_what, text) => {
    const { problems } = taken(text);
    expect(problems.length).toBeLessThanOrEqual(201);
  });

  test('the tree is built without being searched', () => {
    let searched = 0;
    const { indexOf } = Array.prototype;
    const spy = vi.spyOn(Array.prototype, 'indexOf').mockImplementation(function (this: unknown[], ...args) {
      searched += this.length;
      return indexOf.apply(this, args);
    });
    for (const text of [`${DAY}  tue ${'; , '.repeat(MANY)}`, 'week 1\n'.repeat(MANY)])
      LangiumParser.parse(text);
    spy.mockRestore();
    expect(searched).toBeLessThan(MANY);
  });

  test('twenty thousand weeks are a plan', { timeout: 120_000 }, () => {
    const weeks = Array.from(
      { length: 20_000 },
      (_, index) => `week ${index + 1}\n mon easy 5 km\n sun long 9 km\n`,
    );
    const plan = taken(weeks.join(''));
    expect([plan.weeks.length, plan.problems.length]).toEqual([20_000, 0]);
    expect(plan.weeks.at(-1)!.totals.distance).toMatchObject({ known: true, value: 14_000 });
  });

  test('brackets nest sixteen deep, and what is deeper is told once', () => {
    const nested = (depth: number) =>
      `week 1\n  mon intervals: ${'1 x ('.repeat(depth)}1 km${')'.repeat(depth)}\n`;
    expect(problemsOf(nested(16))).toEqual([]);
    expect(taken(nested(16)).weeks[0]!.totals.distance).toMatchObject({ known: true, value: 1000 });
    expect(said(nested(10_000))).toEqual(['text/stray']);
  });
});

describe('very long pieces', () => {
  const LONG = 900_000;
  test.each([
    ['spaces', `${DAY}  tue easy 5${' '.repeat(100_000)}km`],
    ['spaces and nothing else', ' '.repeat(LONG)],
    ['a word', `${DAY}  tue ${'a'.repeat(LONG)} 5 km`],
    ['a word with hyphens', `${DAY}  tue ${'a-'.repeat(LONG / 2)} 5 km`],
    ['a number', `${DAY}  tue easy ${'1'.repeat(100_000)}`],
    ['a number with a unit', `${DAY}  tue easy ${'1'.repeat(100_000)} km`],
    ['a fraction', `${DAY}  tue easy 1.${'1'.repeat(LONG)}x`],
    ['a range', `${DAY}  tue easy 1-${'1'.repeat(LONG)}%`],
    ['a count', `${DAY}  tue intervals: ${'9'.repeat(100_000)} x 400 m`],
    ['a note', `${DAY}  tue easy 5 km "${'a'.repeat(LONG)}`],
    ['a comment', `${DAY}/*${'a'.repeat(LONG)}*/`],
    ['an open comment', `${DAY}/*${'*'.repeat(LONG)}`],
    ['a line comment', `${DAY}//${'/'.repeat(LONG)}`],
    ['a remark for rules', `${DAY}// runplan-ignore${' '.repeat(100_000)}\u2028a`],
    ['a conflict marker', `${DAY}${'<'.repeat(LONG)}`],
    ['signs of one sort', `${DAY}  tue ${';'.repeat(LONG)}`],
    ['emoji', `${DAY}  tue ${'🏃'.repeat(LONG / 2)}`],
    ['a line of ten thousand weeks', 'week 1 mon easy 5 km '.repeat(10_000)],
  ])('%s', { timeout: 60_000 }, (_what, text) => {
    const { problems } = taken(text);
    expect(problems.length).toBeLessThanOrEqual(201);
  });
});
