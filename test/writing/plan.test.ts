import { describe, expect, test } from 'vitest';
import { writeDay } from '../../server/src/writing/day.js';
import { writeNote } from '../../server/src/writing/note.js';
import { ownWords } from '../../server/src/writing/own-words.js';
import { writePlan } from '../../server/src/writing/plan.js';
import { DUTCH } from '../../server/src/writing/style.js';
import { withoutDerivation, writeWeek } from '../../server/src/writing/week.js';
import { EXAMPLES } from '../support/examples.js';
import { meaningOf } from '../support/meaning.js';
import { planFrom } from '../support/plans.js';

const TEXT = `// A remark.
week 1 build "Start"
  dinsdag om 18:30 easy 6,5 km of bike 45 min
    + mobility 10 min
  sun rest
week 2 = week 1 +10%
  sun long 12 km
exercise log-carry "Carry a log" works obliques stretches hip-flexors
session loosen = mobility 10 min: hip-flexors
pace hmp = 4:58/km
use "club.runplan"
pain lower-back: mild, eases-while-running
shoes daily "Daily trainer" from 420 km until 500 mi
rest-hr 52
max-hr 188 bpm
threshold 4:50/km
threshold 172 bpm
recent half-marathon in 1:45 on 2025-11-16
recent 10 km in 30 min
measure time
race "Utrecht" marathon on 2026-03-29 in 3:45:00
baseline 24 km longest 9 km
units km
start 2026-01-05
athlete "Sanne"
plan “The "big" one”
`;

const WRITTEN = `plan “The "big" one”
athlete "Sanne"
start 2026-01-05
units km
measure time
baseline 24 km longest 9 km
race "Utrecht" marathon on 2026-03-29 in 3:45:00
recent half-marathon in 1:45:00 on 2025-11-16
recent 10 km in 30:00
threshold 4:50/km
threshold 172 bpm
max-hr 188 bpm
rest-hr 52 bpm
use "club.runplan"
pace hmp = 4:58/km
shoes daily "Daily trainer" from 420 km until 500 mi
pain lower-back: mild, eases-while-running
session loosen = mobility 10 min: hip-flexors
exercise log-carry "Carry a log" works obliques stretches hip-flexors

week 1 build "Start"
  tue at 18:30 easy 6.5 km or bike 45 min
    + mobility 10 min
  sun rest

week 2 = week 1 + 10%
  sun long 12 km
`;

describe('a plan', () => {
  test('is written in the order of the language’s own description', () => {
    expect(writePlan(planFrom(TEXT))).toBe(WRITTEN);
  });

  test.each(EXAMPLES)('%s says the same when it is written', (name, text) => {
    const files = Object.fromEntries(EXAMPLES);
    const plan = planFrom(text, files);
    const again = planFrom(writePlan(plan, name.endsWith('-nl.runplan') ? DUTCH : undefined), files);
    expect(again.problems).toEqual(plan.problems.filter(problem => problem.code !== 'plan/late-heading'));
    expect(meaningOf(again)).toEqual(meaningOf(plan));
  });

  test('without anything in it is an empty text', () => {
    expect(writePlan(planFrom('// nothing yet\n'))).toBe('');
  });
});

describe('a copied week', () => {
  const { head, weeks } = planFrom(TEXT);
  const words = ownWords(head);

  test('is written as the copy that it is', () => {
    expect(writeWeek(weeks[1]!, words)).toBe('week 2 = week 1 + 10%\n  sun long 12 km');
  });

  test('can be written out', () => {
    expect(writeWeek(withoutDerivation(weeks[1]!), words)).toBe(
      'week 2 build\n  tue at 18:30 easy 7 km or bike 45 min\n    + mobility 10 min\n  sun long 12 km',
    );
  });

  test('has days that can be written out one by one', () => {
    expect(weeks[1]!.days.map(day => writeDay(day, words, DUTCH))).toEqual([
      '  di om 18:30 easy 7 km of bike 45 min\n    + mobility 10 min',
      '  zo long 12 km',
    ]);
  });
});

describe('half a text', () => {
  test.each([
    ['a day without a session', 'week 1\n  mon\n', 'week 1\n  mon\n'],
    ['a run without a length', 'week 1\n  mon easy\n', 'week 1\n  mon easy\n'],
    ['a kind that nobody knows', 'week 1\n  mon esay 6 km\n', 'week 1\n  mon esay 6 km\n'],
    ['no week above the days', 'mon easy 6 km\n', 'week\n  mon easy 6 km\n'],
    ['a copy of nothing', 'week 2 = \n', 'week 2 =\n'],
    ['a number without a unit', 'week 1\n  mon easy 6 @\n', 'week 1\n  mon easy\n'],
    ['a choice without a second', 'week 1\n  mon easy 6 km or\n    +\n', 'week 1\n  mon easy 6 km\n'],
    ['a quote that is not closed', 'week 1\n  mon easy 6 km "Slowly\n', 'week 1\n  mon easy 6 km "Slowly"\n'],
  ])('%s', (_what, text, expected) => {
    expect(writePlan(planFrom(text))).toBe(expected);
  });
});

describe('notes', () => {
  test.each([
    ['plain', '"plain"'],
    ['two\r\nlines', '"two lines"'],
    ['a "word"', '“a "word"”'],
    ['“both” "sorts"', '"“both” ’sorts’"'],
    ['', '""'],
  ])('%j', (text, expected) => {
    expect(writeNote(text)).toBe(expected);
  });
});
