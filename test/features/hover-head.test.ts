import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { hoverIn, linesIn } from './hover-in.js';

describe('the plan as a whole', () => {
  it.each([
    [
      'pl$0an "Round the lake"\nstart 2026-07-22\nweek 1\n  tue easy 10 km @ 6:00/km\nweek 2\n  tue easy 12 km @ 6:00/km\n  wed core 20 min',
      'en',
      [
        '**Round the lake** — 2 weeks · 22 July 2026 to 2 August 2026',
        '22 km of running · 2 h 32 min of training · 2 runs · heaviest: week 2 (12 km)',
      ],
    ],
    [
      'pl$0an "Rond het meer"\nweek 1\n  tue easy 10 km',
      'nl',
      [
        '**Rond het meer** — 1 week',
        '10 km hardlopen · ongeveer 1 u 5 min training · 1 looptraining · zwaarste: week 1 (10 km)',
      ],
    ],
    ['pl$0an "Empty"', 'en', ['**Empty** — no weeks yet: the first begins with `week 1`']],
    ['pl$0an', 'en', []],
    [
      'week 1\n  tue easy 10 km\n  wed easy\npl$0an "Half"',
      'en',
      ['**Half** — 1 week', 'at least 10 km of running · at least 1 h 5 min of training · 2 runs'],
    ],
    [
      'ath$0lete "Mira"\nmax-hr 186 bpm\nrest-hr 50 bpm\nrecent 10 km in 47:30',
      'en',
      [
        '**Mira** — the runner of this plan; the name is for people, nothing is worked out from it',
        'Known of the runner: VDOT 42.5, threshold 4:51/km, at most 186 bpm, 50 bpm at rest.',
      ],
    ],
    [
      'ath$0lete "Mira"',
      'nl',
      [
        '**Mira** — de loper van dit schema; de naam is voor mensen, er wordt niets uit berekend',
        'Van de loper is nog niets bekend. Uit regels als `recent 10 km in 47:30` en `max-hr 188 bpm` volgen tempo’s en hartslagen.',
      ],
    ],
    [
      'uni$0ts mi',
      'en',
      [
        '**Miles** — totals and paces are shown in miles',
        'What you write keeps the unit that stands behind it.',
      ],
    ],
    [
      'uni$0ts km',
      'nl',
      [
        '**Kilometers** — totalen en tempo’s staan in kilometers',
        'Wat je schrijft, houdt de eenheid die erachter staat.',
      ],
    ],
  ] as const)('%j in %s', (source, language, lines) => expect(linesIn(source, language)).toEqual(lines));
});

describe('a file that is used', () => {
  const files = {
    'club.runplan':
      'use "words.runplan"\npace hmp = 5:00/km\nexercise wobble "Wobble" works fibulars\nsession gym = strength 40 min\n',
    'words.runplan': 'shoes racers\n',
    'empty.runplan': 'week 1\n',
  };

  it.each([
    [
      'use "club.$0runplan"',
      'en',
      [
        '**club.runplan** — brings in words to use in this plan',
        'Sessions: gym · Exercises: wobble · Paces: hmp · Shoes: racers',
      ],
    ],
    [
      'use "club.$0runplan"\npace hmp = 5:13/km',
      'nl',
      [
        '**club.runplan** — levert woorden om in dit schema te gebruiken',
        'Trainingen: gym · Oefeningen: wobble · Tempo’s: hmp · Schoenen: racers',
        'Dit schema heeft zelf ook hmp; dat gaat voor op wat er in het bestand staat.',
      ],
    ],
    [
      'use "empty.$0runplan"',
      'en',
      ['**empty.runplan** — brings in nothing: the file defines no sessions, exercises, paces or shoes'],
    ],
    ['use "lost.$0runplan"', 'en', ['**lost.runplan** — could not be read, so its words mean nothing here']],
    [
      'use "lost.$0runplan"',
      'nl',
      ['**lost.runplan** — kon niet worden gelezen, dus betekenen de woorden eruit hier niets'],
    ],
  ] as const)('%j in %s', (source, language, lines) =>
    expect(linesIn(source, language, files)).toEqual(lines),
  );
});

describe('words of the author’s', () => {
  const weeks =
    'week 1\n  tue legs\n  fri easy 5 km @ calm in peg\nweek 2 = week 1\nweek 4\n  tue legs\n    + legs\n';
  const head =
    'session legs = strength 40 min: wobble 3x8\nsession double = legs\nexercise wobble "Wobble" works fibulars\npace calm = 6:30/km\nshoes peg\npace lost = 5:00/km\n';

  it.each([
    ['session le$0gs', 'en', 'Used 4 times, in weeks 1, 2 and 4. · Used in the definition of double.'],
    [
      'session le$0gs',
      'nl',
      '4 keer gebruikt, in de weken 1, 2 en 4. · Gebruikt in de definitie van double.',
    ],
    ['session dou$0ble', 'en', 'Not used in this plan yet.'],
    ['session dou$0ble', 'nl', 'Nog niet gebruikt in dit schema.'],
    ['exercise wob$0ble', 'en', 'Used in the definition of legs.'],
    ['pace ca$0lm', 'en', 'Used twice, in weeks 1 and 2.'],
    ['pace lo$0st', 'en', 'Not used in this plan yet.'],
    ['shoes pe$0g', 'nl', '2 keer gebruikt, in de weken 1 en 2.'],
  ] as const)('%s in %s: %s', (place, language, line) => {
    const source = head.replace(place.replace('$0', ''), place) + weeks;
    expect(linesIn(source, language).at(-1)).toBe(line);
  });

  it('shows the definition where a session is used', () => {
    expect(linesIn(`${head}${weeks.replace('legs', 'le$0gs')}`).at(-1)).toBe(
      'Stands for: `strength 40 min: wobble 3x8`',
    );
    expect(linesIn(`${head}${weeks.replace('legs', 'le$0gs')}`, 'nl').at(-1)).toBe(
      'Staat voor: `strength 40 min: wobble 3x8`',
    );
  });

  it('does not count the uses of a file that is there for others', () => {
    expect(linesIn('session le$0gs = strength 40 min').join('\n')).not.toContain('Not used');
  });

  it('explains the muscles and the areas that an exercise names', () => {
    const exercise = 'exercise hang works glutes stretches calves\n';
    expect(hoverIn(exercise.replace('glutes', 'glu$0tes'))?.markdown).toMatch(
      /^\*\*Glutes\*\* — Extend the hip/,
    );
    expect(hoverIn(exercise.replace('calves', 'cal$0ves'))?.markdown).toMatch(/^\*\*Calves\*\* — muscles:/);
  });
});

describe('pain', () => {
  it.each([
    [
      'pa$0in lower-back: mild, eases-while-running',
      'en',
      /^\*\*Lower back\*\* — careful running is often allowed/,
    ],
    [
      'pa$0in lower-back: mild',
      'nl',
      /^\*\*Onderrug\*\* — met deze signalen mag je vaak voorzichtig blijven lopen/,
    ],
    [
      'pa$0in lower-back: mild, numbness',
      'en',
      /^\*\*Lower back\*\* — stop running for now and have it looked at by a physiotherapist or a doctor/,
    ],
    [
      'pa$0in lower-back: numbness',
      'nl',
      /— stop voorlopig met lopen en laat ernaar kijken door een fysiotherapeut of arts/,
    ],
    ['pa$0in lower-back', 'en', /— nothing is written of how it feels/],
    ['pa$0in lower-back: purple', 'en', /— these signs do not tell whether running is wise/],
    ['pain lower-ba$0ck: mild', 'en', /^\*\*Lower back\*\* — muscles:/],
    ['pain lower-back: mi$0ld', 'en', /^\*\*Mild\*\* — careful running is/i],
    ['pain lower-back: nu$0mbness', 'en', /^\*\*Numbness\*\* — .*\bstop\b/i],
  ] as const)('%j in %s: %s', (source, language, says) => expect(linesIn(source, language)[0]).toMatch(says));

  it('names the signs that say stop, where there are others', () => {
    expect(linesIn('pa$0in lower-back: mild, numbness, sharp')).toContain(
      'That follows from: numbness and sharp.',
    );
    expect(linesIn('pa$0in lower-back: numbness').join('\n')).not.toContain('That follows from');
  });

  /** Also for who has set the hovers to brief. */
  it.each(
    LANGUAGES.flatMap(language =>
      ['full', 'brief'].flatMap(detail =>
        [
          'pa$0in lower-back: mild',
          'pa$0in lower-back: sharp',
          'pa$0in knee: mild',
          'pa$0in knee',
          'pa$0in blob: mild',
          'pain lower-back: mi$0ld',
          'pain lower-back: sha$0rp',
          'pain calf: mi$0ld',
        ].map(source => [source, language, detail] as const),
      ),
    ),
  )('%j in %s, %s, always says when to see a doctor', (source, language: Language, detail) => {
    const { markdown } = hoverIn(source, language, {}, { detail: detail as 'full' })!;
    expect(markdown).toMatch(language === 'en' ? /a doctor at once/i : /(?:direct|meteen) een arts/i);
    expect(markdown).not.toMatch(/you have|je hebt last van/i);
  });
});

describe('the goal of a race', () => {
  const race = 'ra$0ce half-marathon in 1:45:00\n';

  it.each([
    [race, 'en', 'That asks for the fitness of VDOT 42.6.'],
    [race, 'nl', 'Daar hoort de vorm van VDOT 42,6 bij.'],
    [`recent 10 km in 50:00\n${race}`, 'en', 'That asks for VDOT 42.6; your 10 km in 50:00 shows 40.'],
    [
      `recent 10 km in 45:00\n${race}`,
      'en',
      'That asks for VDOT 42.6; your 10 km in 45:00 shows 45.3 already.',
    ],
    [
      `recent 10 km in 45:00\n${race}`,
      'nl',
      'Daar hoort VDOT 42,6 bij; uit je 10 km in 45:00 spreekt nu al 45,3.',
    ],
  ] as const)('%j in %s: %s', (source, language, says) => {
    expect(linesIn(source, language, {}, { detail: 'brief' })).toContain(says);
    expect(linesIn(source, language).find(line => line.startsWith(says))).toMatch(/\/km/);
  });

  it('asks nothing of a goal that no model covers', () => {
    expect(linesIn('ra$0ce 100 km in 9:00:00').join('\n')).not.toContain('VDOT');
  });
});
