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
  ['tue easy 90m', 'plan/tiny-amount «90m»'],
  ['tue long 1:30', 'plan/tiny-amount «1:30»'],
  ['tue intervals: 2 km, 6 x 400 m rest', 'text/incomplete «rest»'],
  ['tue intervals: 2 km, 6 x 400 m rest 90', 'text/no-unit «90»'],
  ['tue intervals: 2 km, 6 x 400 m rest 90 s jog walk', 'text/stray «walk»'],
  ['tue intervals: 2 km 6 x 400 m', 'text/stray «6 x»'],
  ['tue strength 40 min:', 'text/incomplete «strength 40 min:»'],
  ['tue strength 40 min: squat 3x', 'text/incomplete «3x»'],
  ['tue strength 40 min: squat 3x8 @', 'text/incomplete «@»'],
  ['tue strength 40 min: squat 3x8 @ 60', 'text/no-unit «60»'],
  ['tue easy 6 km on grass on trail', 'text/stray «on trail»'],
  ['tue easy 6 km @ z2 @ z3', 'text/stray «@ z3»'],
  ['tue easy 6 km "a" "b"', 'text/stray «"b"»'],
  ['tue easy 6 km climb 20 m climb 30 m', 'text/stray «climb 30 m»'],
  ['tue easy 6 km week 2', 'text/stray «week»', 'text/no-unit «2»'],
  ['tue easy 6 km do it slowly', 'text/stray «do it slowly»'],
  ['tue ,', 'text/stray «,»'],
  ['tue 10 x 400 m', 'text/incomplete «10 x 400 m»'],
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
    ['week 2-3', 'text/stray «2-3»'],
    ['week 2,5', 'text/stray «2,5»'],
    ['week 2 bild', 'plan/unknown-name «bild»'],
    ['week 2 =', 'text/incomplete «=»'],
    ['week 2 "open', 'text/unclosed «"open»'],
  ])('%s', (heading, expected) => {
    const text = `week 1\n  mon easy 5 km\n${heading}\n  mon easy 8 km\n`;
    expect(problemsOf(text)).toEqual([expected]);
    expect(planFrom(text).weeks.map(week => week.days.length)).toEqual([1, 1]);
  });
});

/** Heading lines as they stand while somebody types. */
const HEADINGS: readonly [line: string, ...expected: string[]][] = [
  ['plan', 'text/incomplete «plan»'],
  ['plan "My', 'text/unclosed «"My»'],
  ['athlete', 'text/incomplete «athlete»'],
  ['start', 'text/incomplete «start»'],
  ['start 2026-02-30', 'plan/no-such-date «2026-02-30»'],
  ['units', 'text/incomplete «units»'],
  ['units leagues', 'text/incomplete «units»', 'text/stray «leagues»'],
  ['measure', 'text/incomplete «measure»'],
  ['baseline', 'text/incomplete «baseline»'],
  ['baseline 24', 'text/no-unit «24»'],
  ['baseline 24 km longest', 'text/incomplete «longest»'],
  ['baseline 24 km longest 9', 'text/no-unit «9»'],
  ['race', 'text/incomplete «race»'],
  ['race 10', 'text/no-unit «10»'],
  ['race 10 km on', 'text/incomplete «on»'],
  ['race half-maraton', 'plan/unknown-name «half-maraton»'],
  ['race 10 km in', 'text/incomplete «in»'],
  ['recent', 'text/incomplete «recent»'],
  ['recent 10 km in 47', 'text/no-unit «47»'],
  ['threshold', 'text/incomplete «threshold»'],
  ['max-hr', 'text/incomplete «max-hr»'],
  ['rest-hr', 'text/incomplete «rest-hr»'],
  ['pace', 'text/incomplete «pace»'],
  ['pace hmp =', 'text/incomplete «pace»'],
  ['use', 'text/incomplete «use»'],
  ['shoes', 'text/incomplete «shoes»'],
  ['shoes daily from 420', 'text/no-unit «420»'],
  ['pain', 'text/incomplete «pain»'],
  ['pain nose-wing: mild', 'plan/unknown-name «nose-wing»'],
  ['pain lower-back: odd', 'plan/unknown-name «odd»'],
  ['session', 'text/incomplete «session»'],
  ['session hilly =', 'text/incomplete «session hilly =»'],
  ['session hilly = hills 8 x', 'text/incomplete «8 x»'],
  ['exercise', 'text/incomplete «exercise»'],
  ['exercise log-carry', 'text/incomplete «exercise»'],
  ['exercise log-carry works nothing-there', 'plan/unknown-name «nothing-there»'],
  ['plan "A" }', 'text/stray «}»'],
];

describe('a heading line that is not finished is told where it stands', () => {
  test.each(HEADINGS.map(([line, ...expected]) => [line, expected] as const))('%s', (line, expected) => {
    expect(problemsOf(`${line}\nweek 1\n  mon easy 5 km\n`)).toEqual(expected);
  });
});

describe('each message shows something that works', () => {
  const texts = [
    ...LINES.map(([line]) => `week 1\n  ${line}\n`),
    ...HEADINGS.map(([line]) => `${line}\nweek 1\n`),
    ...['wek 2', 'week', 'week 2 bild', 'week 2 zzz', 'week 2 =', 'week 2 }'].map(line => `${line}\n`),
    ...['tue easy 5 km on moon', 'tue easy 5 km in sandals', 'tue easy 5 km @ zzz', 'tue zzzz 5 km'].map(
      line => `week 1\n  ${line}\n`,
    ),
    '  mon easy 5 km\n',
    'session a = a\n',
  ];
  /** There is nothing else to write in place of these. */
  const WITHOUT_EXAMPLE = ['plan/absurd-amount', 'text/conflict-marker', 'text/misspelt-keyword'];
  const SIGNS = ['"', '+', '*/', '//', ')'];
  /** Where an example may stand: as a line, a day, a session, a part of one, and so on. */
  const PLACES = [
    (example: string) => `${example}\nweek 9\n`,
    (example: string) => `${example}\n  mon easy 5 km\n`,
    (example: string) => `week 1\n  ${example}\n`,
    (example: string) => `week 1\n  ${example} rest\n`,
    (example: string) => `${example} daily\nweek 1\n`,
    (example: string) => `week 1\n  mon ${example}\n`,
    (example: string) => `week 1\n  mon easy ${example}\n`,
    (example: string) => `shoes pegasus\nweek 1\n  mon easy 5 km ${example}\n`,
    (example: string) => `week 1\n  mon easy 5 km climb ${example}\n`,
    (example: string) => `week 1\n  mon easy 5 km @ ${example}\n`,
    (example: string) => `week 1\n  mon intervals: ${example}\n`,
    (example: string) => `week 1\n  mon intervals: 400 m rest ${example}\n`,
    (example: string) => `week 1\n  mon strength: ${example}\n`,
    (example: string) => `week 1\n  mon strength: squat 3x8 @ ${example}\n`,
    (example: string) => `week 1 ${example}\n`,
    (example: string) => `race ${example}\n`,
    (example: string) => `race 10 km ${example}\n`,
    (example: string) => `start ${example}\n`,
    (example: string) => `recent 10 km in ${example}\n`,
    (example: string) => `pain ${example}\n`,
    (example: string) => `pain lower-back: ${example}\n`,
    (example: string) => `exercise a works ${example}\n`,
    (example: string) => `shoes a from ${example}\n`,
    (example: string) => `baseline 10 km longest ${example}\n`,
  ];
  const works = (example: string) =>
    PLACES.some(place => problemsOf(place(example), { 'club.runplan': '' }).length === 0);

  test.each(LANGUAGES)('%s', language => {
    const poor: string[] = [];
    for (const text of texts)
      for (const problem of planFrom(text).problems) {
        const message = problemMessage(problem, language);
        expect(message).toMatch(/^[`A-Z].*[.?]$/s);
        const facts = Object.values(problem).filter(value => typeof value === 'string');
        const examples = [...message.matchAll(/`([^`]+)`/g)]
          .map(match => match[1]!)
          .filter(example => !facts.includes(example));
        const broken = examples.filter(example => !SIGNS.includes(example) && !works(example));
        const isBare = examples.length === 0 && !WITHOUT_EXAMPLE.includes(problem.code);
        if (broken.length > 0 || isBare) poor.push(`${message} [${broken}]`);
      }
    expect([...new Set(poor)]).toEqual([]);
  });
});
