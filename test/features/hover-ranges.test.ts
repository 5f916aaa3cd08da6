import { describe, expect, it } from 'vitest';
import { sessionFrom } from '../support/plans.js';
import { linesIn } from './hover-in.js';

/** What is said of a place in a session; the paces are written, so that nothing is assumed. */
const first = (session: string, language: 'en' | 'nl' = 'en') =>
  linesIn(`week 1\n  tue ${session}\n`, language)[0];

describe('a step that is a range', () => {
  it.each([
    [
      'intervals: 6 x $0400-600 m @ 5:00/km',
      'en',
      '**400 m to 600 m** — up to about 3 min at 5:00/km · 6 times: up to 3.6 km',
    ],
    [
      'intervals: $04-6 x 400 m @ 5:00/km',
      'en',
      '**4-6 x 400 m** — up to 2.4 km · up to about 12 min in all',
    ],
    [
      'interval: $04-6 x 400 m @ 5:00/km',
      'nl',
      '**4-6 x 400 m** — tot 2,4 km · tot ongeveer 12 min in totaal',
    ],
    [
      'intervals: 4-6 x $0400 m @ 5:00/km',
      'en',
      '**400 m** — about 2 min at 5:00/km · 4 to 6 times: up to 2.4 km',
    ],
    [
      'interval: 3 x (4-6 x $0400 m @ 5:00/km)',
      'nl',
      '**400 m** — ongeveer 2 min op 5:00/km · 12 tot 18 keer: tot 7,2 km',
    ],
    [
      'intervals: $03 x (4-6 x 400 m @ 5:00/km, 1 km)',
      'en',
      /^\*\*3 x \(4-6 x 400 m, 1 km\)\*\* — up to 10\.2 km/,
    ],
    ['intervals: 6 x 400 m re$0st 60-90 s', 'en', '**60 s to 90 s of rest** — 6 times: up to 9 min'],
    ['intervals: 4-6 x 400 m re$0st 90 s', 'en', '**90 s of rest** — 4 to 6 times: up to 9 min'],
    ['intervals: war$0m-up 2-3 km, 6 x 400 m', 'en', /^\*\*Warm-up\*\* — up to 3 km · up to about \d+ min$/],
    ['intervals: $06 x 400 m @ 5:00/km, 2-3 km', 'en', '**6 x 400 m** — 2.4 km · about 12 min in all'],
  ] as const)('%s in %s: %s', (session, language, says) => {
    if (typeof says === 'string') expect(first(session, language)).toBe(says);
    else expect(first(session, language)).toMatch(says);
  });

  it('makes the whole session one of "up to"', () => {
    const [, amounts] = linesIn('week 1\n  tue $0intervals: 4-6 x 400 m @ 5:00/km rest 60 s\n');
    expect(amounts).toMatch(/^Up to 2\.4 km · up to 18 min · /);
  });
});

describe('the line about rests', () => {
  it.each([
    ['intervals: $06 x 400 m @ 5:00/km rest 90 s', 'With the rests: 2.4 km, about 21 min.'],
    ['intervals: $04-6 x 400 m @ 5:00/km rest 90 s', 'With the rests: up to 2.4 km, up to about 21 min.'],
  ])('of %s: %s', (session, says) => expect(linesIn(`week 1\n  tue ${session}\n`)).toContain(says));

  it('is left out where nobody knows how long they are', () => {
    const text = linesIn('week 1\n  tue intervals: $06 x (400 m @ 5:00/km, rest)\n').join('\n');
    expect(text).toMatch(/^\*\*6 x /);
    expect(text).not.toMatch(/With the rests|last repeat/);
  });
});

describe('a range of repeats', () => {
  const stepOf = (session: string) => sessionFrom(`intervals: ${session}`).steps[0];

  it.each([
    ['4-6 x 400 m', 4, 6],
    ['6 x 400 m', undefined, 6],
    ['6-6 x 400 m', undefined, 6],
    ['0-6 x 400 m', undefined, 6],
    ['4-600 x 400 m', undefined, 0],
  ])('%s', (session, fewest, repeat) => expect(stepOf(session)).toMatchObject({ fewest, repeat }));
});

describe('a range of repeats in a copied week', () => {
  it.each([
    ['+ 50%', '6-9 x'],
    ['+ 5%', '4-6 x'],
    ['- 90%', '1 x'],
  ])('%s: %s', (percent, says) =>
    expect(linesIn(`week 1\n  tue intervals: $04-6 x 400 m\nweek 2 = week 1 ${percent}\n`)).toContain(
      `As a copy: ${says} in week 2.`,
    ),
  );
});
