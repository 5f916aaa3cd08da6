import { describe, expect, test } from 'vitest';
import { planFrom, problemsOf } from '../support/plans.js';

/** What a token is by its place: which words start a line, a week or a day, and how far damage reaches. */

/** A plan in short: `1: mon easy, tue long + strength | 2: mon rest`. */
function shape(text: string): string {
  return planFrom(text)
    .weeks.map(({ number, days }) => {
      const shown = days.map(
        day => `${day.weekday} ${day.sessions.map(each => each.kind.written).join(' + ')}`,
      );
      return `${number ?? '-'}: ${shown.map(each => each.trim()).join(', ')}`.trim();
    })
    .join(' | ');
}

describe('a line break that was lost costs nothing but itself', () => {
  test.each([
    ['between days', 'week 1\n  mon easy 5 km  tue long 8 km\n', '1: mon easy, tue long'],
    [
      'between days in Dutch',
      'week 1\n  ma duurloop 5 km  di duurloop 8 km\n',
      '1: mon duurloop, tue duurloop',
    ],
    ['before a tab', 'week 1\n\tma duurloop 5 km\tdi duurloop 8 km\n', '1: mon duurloop, tue duurloop'],
    ['behind a note', 'week 1\n  mon easy 5 km "ok"tue long 8 km\n', '1: mon easy, tue long'],
    ['between a week and its first day', 'week 1 base  mon easy 5 km\n', '1: mon easy'],
    ['before a week', 'week 1\n  mon easy 5 km "ok"week 2\n  mon rest\n', '1: mon easy | 2: mon rest'],
    ['of a plan on one line', 'week 1 mon easy 5 km tue long 8 km\n', '1: mon easy, tue long'],
  ])('%s', (_where, text, expected) => {
    expect(shape(text)).toBe(expected);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a word of the skeleton among other words is a word', () => {
  test.each([
    ['tue easy 6 km do it slowly', 'text/stray «do it slowly»'],
    ['tue duurloop 6 km zo rustig mogelijk', 'text/stray «zo rustig mogelijk»'],
    ['tue like week 1', 'plan/unknown-name «like week»', 'text/no-unit «1»'],
    ['tue easy 6 km race pace', 'text/stray «race pace»'],
    ['tue yoga 30 min: sun salutation', 'plan/unknown-name «sun salutation»'],
  ])('%s', (line, ...expected) => {
    const text = `week 1\n  ${line}\n  wed easy 5 km\nweek 2\n  mon rest\n`;
    expect(problemsOf(text)).toEqual(expected);
    expect(planFrom(text).weeks.map(week => week.days.length)).toEqual([2, 1]);
  });

  test('a heading word is one only at the start of a line', () => {
    expect(
      problemsOf(
        'shoes pace\nshoes race\nsession start = easy 5 km\nweek 1\n  mon race 5 km in pace\n  tue start\n',
      ),
    ).toEqual([]);
  });
});

describe('what was slipped in before a day or a week costs nothing else', () => {
  test.each([';', '- ', '8', '40 min', ')', ',', '@', 'on', 'in', '=', 'week', '3 x', '+8%'])('%s', slip => {
    const day = `week 1\n  mon easy 5 km\n  ${slip} tue long 8 km\n  wed rest\n`;
    expect(shape(day)).toBe('1: mon easy, tue long, wed rest');
    expect(problemsOf(day)).toHaveLength(1);
    if (slip === 'week') return;
    const week = `week 1\n  mon easy 5 km\n${slip} week 2\n  mon rest\n`;
    expect(shape(week)).toBe('1: mon easy | 2: mon rest');
    expect(problemsOf(week)).toHaveLength(1);
  });
});

describe('a line goes on below only where it asks for more', () => {
  test.each([
    ['a comma', 'intervals: 1 km,\n      2 km', 2],
    ['a colon', 'intervals:\n      1 km, 2 km', 2],
    ['a count', 'intervals: 4 x\n      1 km', 1],
    ['a bracket', 'intervals: 4 x (\n      1 km)', 1],
    ['a comma in front', 'intervals: 1 km\n      , 2 km', 2],
  ])('after %s', (_what, session, steps) => {
    const text = `week 1\n  mon ${session}\n  tue rest\n`;
    expect(problemsOf(text)).toEqual([]);
    expect(planFrom(text).weeks[0]!.days[0]!.sessions[0]!.steps).toHaveLength(steps);
  });

  test('a comma too many does not reach the heading below', () => {
    const text =
      'pain lower-back: mild,\npace hmp = 5:00/km\nsession a = core: plank 3x30s,\nsession b = easy 5 km\nweek 1\n  mon b @ hmp\n';
    expect(problemsOf(text)).toEqual([]);
  });

  test('a note below a day is the day’s, if it is closed', () => {
    const text = (note: string) => `week 1\n  mon easy 5 km\n    ${note}\n  tue rest\n`;
    expect(planFrom(text('"Slowly"')).weeks[0]!.days[0]!.sessions[0]!.note).toBe('Slowly');
    expect(planFrom(text('"Slowly')).weeks[0]!.days[0]!.sessions[0]!.note).toBeUndefined();
    expect(problemsOf(text('"Slowly'))).toEqual(['text/unclosed «"Slowly»']);
  });

  test('anything else is a line of its own', () => {
    expect(problemsOf('week 1\n  mon easy 5 km\n    nice and slowly\n  tue rest\n')).toEqual([
      'text/stray «nice and slowly»',
    ]);
  });
});

describe('days above the first week', () => {
  test('are a week without a number, and that is told once', () => {
    const text = '  mon easy 5 km\n  tue long 8 km\nweek 2\n  mon rest\n';
    expect(shape(text)).toBe('-: mon easy, tue long | 2: mon rest');
    expect(problemsOf(text)).toEqual(['plan/day-outside-week «mon»']);
    expect(planFrom(text).weeks[0]!.totals.distance).toMatchObject({ value: 13_000 });
  });
});

describe('a comment that lost a slash', () => {
  test.each(['/ after the run', '/ after, while warm: hips'])('mon easy 5 km %s', remark => {
    const text = `week 1\n  mon easy 5 km ${remark}\n  tue rest\n`;
    expect(problemsOf(text)).toEqual([`text/stray «${remark}»`]);
    expect(shape(text)).toBe('1: mon easy, tue rest');
  });

  test('three lunges a side are no comment', () => {
    expect(problemsOf('week 1\n  mon strength: lunge 3x10 / side\n')).toEqual([]);
  });
});

describe('a week that is misspelt', () => {
  test.each(['wek 2', 'weel 2', 'weeek 2', 'ewek 2', 'wk 2', 'weeks 2', 'week2', 'WEEK 2'])('%s', heading => {
    const text = `week 1\n  mon easy 5 km\n${heading} base\n  mon rest\n`;
    expect(shape(text)).toBe('1: mon easy | 2: mon rest');
  });

  test.each(['weak 2 knees', 'seek', 'wreck it', 'meek'])('%s is none unless a number says so', line => {
    expect(planFrom(`week 1\n${line.replace(' 2', '')}\n  mon rest\n`).weeks).toHaveLength(1);
  });
});
