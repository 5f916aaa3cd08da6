import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/messages/language.js';
import { hoverIn, linesIn } from './hover-in.js';

const head = 'start 2026-03-02\nrace "Harbour Half" half-marathon on 2026-03-22\n';

describe('a day', () => {
  it.each([
    [
      `${head}week 1\n  tu$0e at 18:30 easy 8 km @ 6:00/km\n    + core 20 min`,
      'en',
      [
        '**Tuesday 3 March 2026** — at 18:30 · 2 weeks and 5 days to **Harbour Half**',
        'Easy run 8 km, core training 20 min · 8 km of running · 1 h 8 min of training',
      ],
    ],
    [
      `${head}week 1\n  di$0 om 18:30 duurloop 8 km @ 6:00/km\n    + core 20 min`,
      'nl',
      [
        '**Dinsdag 3 maart 2026** — om 18:30 · nog 2 weken en 5 dagen tot **Harbour Half**',
        'Rustige duurloop 8 km, rompstabiliteit (core) 20 min · 8 km hardlopen · 1 u 8 min training',
      ],
    ],
    [
      `${head}week 1\n  mo$0n rest`,
      'en',
      ['**Monday 2 March 2026** — 2 weeks and 6 days to **Harbour Half**', 'No training.'],
    ],
    [
      `${head}week 3\n  su$0n race half-marathon @ 5:00/km`,
      'en',
      ['**Sunday 22 March 2026** — race day', 'Long race (15 km and more) 21.1 km · 1 h 45 min of training'],
    ],
    [
      `${head}week 9\n  su$0n easy 30 min`,
      'en',
      ['**Sunday 3 May 2026**', 'Easy run 30 min · about 4.6 km of running'],
    ],
    ['week 1\n  su$0n easy 5 km', 'en', ['**Sunday**', 'Easy run 5 km · about 33 min of training']],
    ['week 1\n  su$0n', 'en', []],
    ['session trunk = core 20 min\nweek 1\n  su$0n trunk', 'nl', ['**Zondag**', 'Trunk 20 min']],
    [
      'week 1\n  tue long 15 km @ 6:00/km\n  we$0d intervals: 6 x 1 km @ 5:00/km\nweek 2',
      'en',
      [
        '**Wednesday**',
        'Intervals 6 km · 30 min of training',
        'A hard day, and so is the day before (long run 15 km).',
      ],
    ],
    [
      'week 1\n  zo$0 lange duurloop 15 km @ 6:00/km\nweek 2\n  ma tempoduurloop 5 km @ 5:00/km',
      'nl',
      [
        '**Zondag**',
        'Lange duurloop 15 km · 1 u 30 min training',
        'Een zware dag, en de dag erna ook (tempoloop 5 km).',
      ],
    ],
    // Strength on the day after is no mistake.
    [
      'week 1\n  tu$0e long 15 km @ 6:00/km\n  wed strength 30 min',
      'en',
      ['**Tuesday**', 'Long run 15 km · 1 h 30 min of training'],
    ],
  ] as const)('%j in %s', (source, language, lines) => expect(linesIn(source, language)).toEqual(lines));

  const copies =
    'week 1\n  tu$0e easy 5 km @ 6:00/km\n  sun rest\nweek 2 = week 1 + 10%\nweek 3 = week 2\nweek 4 = week 1\n  tue easy 6 km @ 6:00/km\n  thu easy 3 km';
  it('tells of its copies, and what it replaces', () => {
    expect(linesIn(copies)).toContain('Also done in weeks 2 and 3, as a copy of this day.');
    expect(linesIn(copies, 'nl')).toContain('Komt ook terug in weken 2 en 3, als kopie van deze dag.');
    const plain = copies.replace('$0', '');
    const replaced = plain.replace('tue easy 6 km', 't$0ue easy 6 km');
    const added = plain.replace('thu', 't$0hu');
    expect(linesIn(replaced)).toContain(
      'Written here instead of what week 1 has on this day: easy run 5 km.',
    );
    expect(linesIn(replaced, 'nl')).toContain(
      'Hier geschreven, in plaats van wat week 1 op deze dag heeft: rustige duurloop 5 km.',
    );
    expect(linesIn(added)).toContain(
      'Written here; week 1, which this week copies, has nothing on this day.',
    );
    expect(linesIn(added, 'nl')).toContain(
      'Hier geschreven; week 1, die wordt overgenomen, heeft niets op deze dag.',
    );
  });
});

describe('a phase', () => {
  const plan = (phase: string) =>
    [
      'race 10 km on 2026-05-31',
      'week 1 base\n  tue easy 10 km',
      'week 2 build\n  tue easy 20 km',
      'week 3 recovery\n  tue easy 10 km',
      'week 4 build\n  tue easy 22 km',
      'week 5 peak\n  tue easy 24 km',
      'week 6 taper\n  tue easy 12 km',
      'week 7 race\n  tue easy 3 km',
    ]
      .join('\n')
      .replace(` ${phase}`, ` ${phase.slice(0, 2)}$0${phase.slice(2)}`);

  it.each([
    ['build', 'en', ['In this plan: weeks 2 and 4 of 7.']],
    ['build', 'nl', ['In dit schema: weken 2 en 4 van 7.']],
    ['recovery', 'en', ['In this plan: week 3 of 7.', 'Against the week before: week 3 -50%.']],
    ['peak', 'en', ['In this plan: week 5 of 7.', 'The heaviest week is week 5: 24 km.']],
    ['taper', 'en', ['In this plan: week 6 of 7.', 'Against the heaviest week (5): week 6 -50%.']],
    ['taper', 'nl', ['In dit schema: week 6 van 7.', 'Ten opzichte van de zwaarste week (5): week 6 -50%.']],
    ['base', 'en', ['In this plan: week 1 of 7.']],
  ] as const)('%s in %s', (phase, language: Language, lines) => {
    const [first, ...rest] = linesIn(plan(phase), language);
    expect(first).toMatch(/^\*\*.+\*\* — .{20,}/);
    // Sources are cited, not left as keys.
    expect(first).not.toMatch(/\[\w+\]/);
    expect(rest).toEqual(lines);
  });

  it('is the word on the heading and no more', () => {
    expect(hoverIn('week 1 bu$0ild\n  tue easy 5 km')?.on).toBe('build');
    expect(hoverIn('we$0ek 1 build\n  tue easy 5 km')?.on).toBe('week 1 build');
    // A copy has its phase from elsewhere.
    expect(hoverIn('week 1 build\n  tue easy 5 km\nwee$0k 2 = week 1')?.on).toBe('week 2 = week 1');
  });
});
