import { describe, expect, it } from 'vitest';
import { hoverContext } from '../../server/src/features/hover/context.js';
import { lineHover } from '../../server/src/features/hover/plan-lines.js';
import type { Language } from '../../server/src/messages/language.js';
import { planFrom } from '../support/plans.js';
import { hoverIn, linesIn } from './hover-in.js';

const recent = 'recent 10 km in 47:30\n';

describe('a recent result', () => {
  it('gives paces and race times', () => {
    expect(hoverIn('rec$0ent 10 km in 47:30 on 2026-01-04\n')?.markdown).toMatchInlineSnapshot(`
      "**10 km in 47:30** — VDOT 42.5

      Easy 5:36-6:20/km · marathon 5:11/km · threshold 4:51/km · interval 4:28/km · repetition 4:08/km

      | Race times | 5 km | 10 km | 15 km | half marathon | marathon |
      | --- | --- | --- | --- | --- | --- |
      | Daniels | 22:54 | 47:30 | 1:13:08 | 1:45:19 | 3:38:27 |
      | Riegel | 22:47 | 47:30 | 1:13:00 | 1:44:48 | 3:38:31 |

      By the model of Daniels and Gilbert, for a level course. For recreational runners its marathon times are often too fast."
    `);
    expect(hoverIn('rec$0ent 10 km in 47:30\n', 'nl')?.markdown).toMatchInlineSnapshot(`
      "**10 km in 47:30** — VDOT 42,5

      Rustig 5:36-6:20/km · marathon 5:11/km · drempel 4:51/km · interval 4:28/km · herhalingen 4:08/km

      | Wedstrijdtijden | 5 km | 10 km | 15 km | halve marathon | marathon |
      | --- | --- | --- | --- | --- | --- |
      | Daniels | 22:54 | 47:30 | 1:13:08 | 1:45:19 | 3:38:27 |
      | Riegel | 22:47 | 47:30 | 1:13:00 | 1:44:48 | 3:38:31 |

      Volgens het model van Daniels en Gilbert, voor een vlak parcours. Voor recreatieve lopers zijn de marathontijden vaak te snel."
    `);
    expect(hoverIn('recent 10 km in 47$0:30\n')?.on).toBe('recent 10 km in 47:30');
  });

  it.each([
    [
      `${recent}rec$0ent 5 km in 24:30\n`,
      '**5 km in 24:30** — VDOT 39.2. Your paces follow from your 10 km in 47:30, which shows you in better shape (VDOT 42.5).',
    ],
    [
      'rec$0ent 100 m in 14 s\n',
      '**100 m in 0:14** — no paces follow from it: the model needs a race of 3.5 minutes to 4 hours',
    ],
    [
      'recent 1500 m in 5:30\nrec$0ent 3 km in 11:50\n',
      'Critical speed, from your short results: 4:13/km. About 197 m can be run above it before you have to slow down.',
    ],
    ['threshold 5:05/km\nrec$0ent 10 km in 47:30\n', /· threshold 5:05\/km \(as written\) ·/],
    ['units mi\nrec$0ent 10 km in 47:30\n', /^Easy 9:01-10:11\/mi · marathon 8:20\/mi/],
    ['rec$0ent 10 km\n', undefined],
  ])('%j: %s', (source, text) => {
    const lines = linesIn(source);
    if (text === undefined) expect(lines).toEqual([]);
    else if (text instanceof RegExp) expect(lines.join('\n')).toMatch(new RegExp(text.source, 'm'));
    else expect(lines).toContain(text);
  });

  it.each([
    [
      `${recent}rec$0ent 5 km in 24:30\n`,
      '**5 km in 24:30** — VDOT 39,2. Je tempo’s volgen uit je 10 km in 47:30: daaruit spreekt een betere vorm (VDOT 42,5).',
    ],
    [
      'recent 1500 m in 5:30\nrec$0ent 3 km in 11:50\n',
      'Kritische snelheid, uit je korte resultaten: 4:13/km. Daarboven kun je ongeveer 197 m lopen voordat je moet vertragen.',
    ],
  ])('%j in Dutch: %s', (source, line) => expect(linesIn(source, 'nl')).toContain(line));
});

describe('a race', () => {
  const race = 'ra$0ce "Utrecht" half-marathon on 2026-03-29 in 1:45:00\n';
  const doubt = 'By the model of Daniels and Gilbert, for a level course.';

  it('tells when it is, and what the goal asks', () => {
    expect(linesIn(`start 2026-01-07\n${race}${recent}week 1\n  tue easy 5 km`)).toEqual([
      '**Utrecht · half marathon** — Sunday 29 March 2026, 11 weeks and 4 days after the first day of the plan',
      'Goal 1:45:00, 4:59/km: 19 s faster than predicted.',
      'Your 10 km in 47:30 predicts 1:45:19 (Riegel 1:44:48).',
      'That asks for VDOT 42.6; your 10 km in 47:30 shows 42.5. Training paces of that fitness: easy 5:36-6:19/km · marathon 5:10/km · threshold 4:50/km · interval 4:27/km · repetition 4:07/km. To train at, take the paces of your present fitness. VDOT compares results; weather, course and the long runs you have done decide the day as well.',
      doubt,
    ]);
    expect(linesIn(`start 2026-01-07\n${race}${recent}week 1\n  tue easy 5 km`, 'nl')).toEqual([
      '**Utrecht · halve marathon** — zondag 29 maart 2026, 11 weken en 4 dagen na de eerste dag van het schema',
      'Doel 1:45:00, 4:59/km: 19 s sneller dan voorspeld.',
      'Je 10 km in 47:30 voorspelt 1:45:19 (Riegel 1:44:48).',
      'Daar hoort VDOT 42,6 bij; uit je 10 km in 47:30 spreekt 42,5. Trainingstempo’s bij die vorm: rustig 5:36-6:19/km · marathon 5:10/km · drempel 4:50/km · interval 4:27/km · herhalingen 4:07/km. Train op de tempo’s van je huidige vorm. VDOT vergelijkt resultaten; ook het weer, het parcours en de lange duurlopen die je deed, bepalen hoe de dag verloopt.',
      'Volgens het model van Daniels en Gilbert, voor een vlak parcours.',
    ]);
  });

  it.each([
    // Without a start the weeks count back, and the first day is the Monday of week 1.
    [
      `${race}week 1\nweek 2\n`,
      '**Utrecht · half marathon** — Sunday 29 March 2026, 1 week and 6 days after the first day of the plan',
    ],
    [
      `start 2026-03-22\n${race}`,
      '**Utrecht · half marathon** — Sunday 29 March 2026, 1 week after the first day of the plan',
    ],
    [
      `start 2026-03-28\n${race}`,
      '**Utrecht · half marathon** — Sunday 29 March 2026, 1 day after the first day of the plan',
    ],
    [`${race}`, 'Goal 1:45:00, 4:59/km.'],
    [`${race}`, 'A line such as `recent 10 km in 47:30` above the weeks predicts your time.'],
    [`${recent}ra$0ce 10 km in 47:30\n`, 'Goal 47:30, 4:45/km: as predicted.'],
    [`${recent}ra$0ce marathon in 3:45:00\n`, 'Goal 3:45:00, 5:20/km: 6 min 33 s slower than predicted.'],
    [`${recent}ra$0ce 25 km\n`, 'Your 10 km in 47:30 predicts 2:06:10.'],
    ['ra$0ce "Utrecht"\n', '**Utrecht**'],
  ])('%j: %s', (source, line) => expect(linesIn(source)).toContain(line));

  it.each([
    [
      `start 2026-03-28\n${race}`,
      '**Utrecht · halve marathon** — zondag 29 maart 2026, 1 dag na de eerste dag van het schema',
    ],
    [`${race}`, 'Met een regel als `recent 10 km in 47:30` boven de weken staat hier een voorspelling.'],
    [`${recent}ra$0ce 10 km in 47:30\n`, 'Doel 47:30, 4:45/km: zoals voorspeld.'],
  ])('%j in Dutch: %s', (source, line) => expect(linesIn(source, 'nl')).toContain(line));
});

describe('the other lines', () => {
  const line = (keyword: string, text: string, language: Language = 'en') =>
    lineHover(keyword, hoverContext(planFrom(text), { language, detail: 'full' }))?.split('\n\n');

  it('makes zones of heart rates', () => {
    const both = 'max-hr 188 bpm\nrest-hr 52 bpm\n';
    expect(line('max-hr', both)).toEqual([
      '**Heart-rate zones** — between 52 bpm at rest and 188 bpm at most (Karvonen)',
      '| Zone | z1 | z2 | z3 | z4 | z5 |\n| --- | --- | --- | --- | --- | --- |\n| bpm | 120-133 | 134-147 | 148-160 | 161-174 | 175-188 |',
      'Zones of 10% of the heart-rate reserve, from 50% up: a convention. Heat, tiredness and coffee move the heart rate too.',
    ]);
    expect(line('rest-hr', both)).toEqual(line('max-hr', both));
    expect(line('rest-hr', both, 'nl')?.[0]).toBe(
      '**Hartslagzones** — tussen 52 spm in rust en 188 spm als maximum (Karvonen)',
    );
    expect(line('max-hr', 'max-hr 200 bpm\n')).toEqual([
      '**Heart-rate zones** — as shares of the maximum of 200 bpm',
      '| Zone | z1 | z2 | z3 | z4 | z5 |\n| --- | --- | --- | --- | --- | --- |\n| bpm | 120-143 | 144-163 | 164-175 | 176-187 | 188-200 |',
      'Limits at 60, 72, 82, 88 and 94% of the maximum. With a `rest-hr` line they follow from your own reserve.',
    ]);
    expect(line('max-hr', 'max-hr 200 bpm\n', 'nl')).toEqual([
      '**Hartslagzones** — als deel van het maximum van 200 spm',
      '| Zone | z1 | z2 | z3 | z4 | z5 |\n| --- | --- | --- | --- | --- | --- |\n| spm | 120-143 | 144-163 | 164-175 | 176-187 | 188-200 |',
      'Grenzen bij 60, 72, 82, 88 en 94% van het maximum. Met een regel `rest-hr` volgen ze uit je eigen reserve.',
    ]);
    expect(line('rest-hr', 'rest-hr 52 bpm\n')).toEqual([
      'A line such as `max-hr 188 bpm` above the weeks gives your heart-rate zones.',
    ]);
    expect(line('rest-hr', 'rest-hr 52 bpm\n', 'nl')).toEqual([
      'Met een regel als `max-hr 188 bpm` boven de weken staan hier je hartslagzones.',
    ]);
  });

  it('makes training paces of a threshold', () => {
    expect(line('threshold', 'threshold 5:20/km\nthreshold 168 bpm\n')).toEqual([
      '**Threshold 5:20/km · 168 bpm** — what you can hold for about an hour',
      'Easy 6:09-6:57/km · marathon 5:42/km · threshold 5:20/km · interval 4:55/km · repetition 4:35/km',
      'Training paces by the model of Daniels and Gilbert, for level ground.',
    ]);
    expect(line('threshold', `${recent}threshold 5:05/km\n`)?.[1]).toBe(
      'What is written counts; your 10 km in 47:30 would give 4:51/km.',
    );
    expect(line('threshold', `${recent}threshold 5:05/km\n`, 'nl')).toEqual([
      '**Drempel 5:05/km** — wat je ongeveer een uur kunt volhouden',
      'Wat er staat, telt; uit je 10 km in 47:30 zou 4:51/km volgen.',
      'Rustig 5:36-6:20/km · marathon 5:11/km · drempel 5:05/km (zoals opgegeven) · interval 4:28/km · herhalingen 4:08/km',
      'Trainingstempo’s volgens het model van Daniels en Gilbert, op vlak terrein.',
    ]);
    expect(line('threshold', 'threshold 168 bpm\n')).toEqual([
      '**Threshold 168 bpm** — what you can hold for about an hour',
    ]);
  });

  it.each([
    [
      'start',
      'start 2026-01-07\n',
      'en',
      '**Wednesday 7 January 2026** — week 1 begins on Monday 5 January 2026',
    ],
    [
      'start',
      'start 2026-01-07\n',
      'nl',
      '**Woensdag 7 januari 2026** — week 1 begint op maandag 5 januari 2026',
    ],
    [
      'measure',
      'measure load\n',
      'en',
      'Weeks are compared by **load**: minutes × effort, strength and other sports included.',
    ],
    [
      'measure',
      'measure load\n',
      'nl',
      'Weken worden vergeleken op **belasting**: minuten × inspanning, kracht en andere sporten meegeteld.',
    ],
    [
      'measure',
      'measure time\n',
      'en',
      'Weeks are compared by **minutes on the feet**, running and walking.',
    ],
    [
      'measure',
      'measure tijd\n',
      'nl',
      'Weken worden vergeleken op **minuten te voet**, hardlopen en wandelen.',
    ],
    ['measure', 'measure distance\n', 'en', 'Weeks are compared by **running distance**.'],
    ['measure', 'measure distance\n', 'nl', 'Weken worden vergeleken op **loopafstand**.'],
  ] as const)('%s, of %j in %s: %s', (keyword, text, language, says) =>
    expect(line(keyword, text, language)).toEqual([says]),
  );

  it.each(['start', 'threshold', 'max-hr', 'plan', 'use'])(
    'says nothing of %s where nothing is known',
    keyword => expect(line(keyword, '')).toBeUndefined(),
  );

  it.each([
    [
      '$0baseline 24 km longest 9 km\n',
      'en',
      '**24 km a week before the plan · longest run 9 km** — the first 4 weeks are compared with it',
    ],
    [
      '$0baseline 24 km longest 9 km\n',
      'nl',
      '**24 km per week voor het begin van het schema · langste looptraining 9 km** — de eerste 4 weken worden ermee vergeleken',
    ],
    [
      'measure time\n$0baseline 24 km\n',
      'en',
      '**24 km a week before the plan** — the weeks are not compared with it, because they are measured in minutes on the feet',
    ],
    [
      'measure load\n$0baseline 24 km\n',
      'nl',
      '**24 km per week voor het begin van het schema** — de weken worden er niet mee vergeleken, want die worden gemeten in belasting',
    ],
  ] as const)('%j in %s: %s', (source, language, says) => expect(linesIn(source, language)).toEqual([says]));
});

describe('shoes', () => {
  const shoes = 'start 2026-01-05\nshoes peg "Pegasus 41" from 420 km until 440 km\n';
  const weeks = 'week 1\n  tue easy 8 km in peg\n  sat easy 10 km in peg\nweek 2 = week 1 + 30%\n';
  const at = (place: string, source = shoes + weeks) => source.replace(place, `$0${place}`);

  it.each([
    // 420 + 8, + 10, and the copied week + 10.5 + 13.
    [
      'peg "',
      'en',
      [
        '**Pegasus 41** — 420 km at the start of the plan · 461.5 km at the end of the plan',
        'To be replaced at 440 km: they pass that on Tuesday 13 January, in week 2',
        'Used 4 times, in weeks 1 and 2.',
      ],
    ],
    [
      'peg\n  sat',
      'en',
      [
        '**Pegasus 41** — 428 km after this day · 420 km at the start of the plan · 461.5 km at the end of the plan',
        'To be replaced at 440 km: they pass that on Tuesday 13 January, in week 2',
      ],
    ],
    [
      'peg\nweek 2',
      'nl',
      [
        '**Pegasus 41** — 438 km na deze dag · 420 km aan het begin van het schema · 461,5 km aan het eind van het schema',
        'Te vervangen bij 440 km: daar komen ze overheen op dinsdag 13 januari, in week 2',
      ],
    ],
  ] as const)('%j in %s', (place, language, lines) => expect(linesIn(at(place), language)).toEqual(lines));

  it.each([
    [
      'shoes p$0eg from 10 km until 800 km\nweek 1\n  tue easy 8 km in peg',
      [
        '**peg** — 10 km at the start of the plan · 18 km at the end of the plan',
        'To be replaced at 800 km',
        'Used once, in week 1.',
      ],
    ],
    [
      'shoes p$0eg until 5 km\nweek 1\n  tue easy 8 km in peg',
      [
        '**peg** — 8 km at the end of the plan',
        'To be replaced at 5 km: they pass that on Tuesday, in week 1',
        'Used once, in week 1.',
      ],
    ],
    [
      'shoes p$0eg\nweek 1\n  tue easy 30 min in peg',
      ['**peg** — about 4.6 km at the end of the plan', 'Used once, in week 1.'],
    ],
    [
      'shoes p$0eg\nweek 1\n  tue easy in peg\n  wed easy 5 km in peg',
      ['**peg** — at least 5 km at the end of the plan', 'Used twice, in week 1.'],
    ],
    [
      'units mi\nshoes p$0eg from 100 mi\nweek 1\n  wed easy 5 mi in peg',
      ['**peg** — 100 mi at the start of the plan · 105 mi at the end of the plan', 'Used once, in week 1.'],
    ],
    // Two runs on one day: after both.
    [
      'shoes peg\nweek 1\n  tue easy 4 km in p$0eg\n    + strides 4 x 100 m in peg',
      ['**peg** — 4.4 km after this day · 4.4 km at the end of the plan'],
    ],
    // What may be done instead wears no shoes.
    ['shoes peg\nweek 1\n  tue easy 4 km or easy 5 km in p$0eg', ['**peg**']],
  ])('%j', (source, lines) => expect(linesIn(source)).toEqual(lines));
});
