import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { cut, plain } from '../../server/src/features/wording/markdown.js';
import { someOf } from '../../server/src/features/wording/some-of.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { BROKEN_EXAMPLES, EXAMPLES } from '../support/examples.js';
import { type Files, planFrom } from '../support/plans.js';
import { hoverIn, linesIn } from './hover-in.js';

/** What a reader sees of Markdown on one line. */
function seen(markdown: string): string {
  const html = marked.parseInline(markdown, { gfm: true, async: false });
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const HOSTILE = [
  'https://x.nl/a',
  'HTTP://x.nl',
  'ftp://x.nl',
  'www.x.nl',
  'WWW.x.nl',
  'a.b_c+d@x.nl',
  'mailto:a@x.nl',
  '&lt;b&gt;',
  '&#58;&#x41;&copy;',
  '\\&lt;',
  '\\https://x.nl',
  '<b>x</b>',
  '<https://x.nl>',
  '[x](https://x.nl)',
  '![x](https://x.nl)',
  '**x** _x_ `x` ~~x~~ | x',
];

describe('the author’s own words', () => {
  it.each(HOSTILE)('%s stay what they are', text => expect(seen(plain(text))).toBe(text));

  it('stay what they are whatever they hold', () => {
    const part = fc.oneof(
      fc.constantFrom(...HOSTILE, '&', '@', ':', '/', '.', 'www', 'http', '\\', ' ', '-', '#', ';'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), parts => {
        const text = parts.join('').replace(/\p{Cc}/gu, '');
        expect(seen(plain(text, 1000))).toBe(text.trim().replace(/\s+/g, ' '));
      }),
      { numRuns: 500 },
    );
  });

  it('are not touched where they mean nothing to Markdown', () => {
    for (const text of ['Kracht & core', 'om 18:30', 'tempo @ 5:00/km', 'v. d. Berg', 'AT&T, maar rustig'])
      expect(plain(text)).toBe(text);
  });

  it('are cut where they are no name any more, between characters', () => {
    expect(plain('x'.repeat(80))).toBe('x'.repeat(80));
    expect(plain('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(plain('*'.repeat(1000))).toBe(`${'\\*'.repeat(79)}…`);
    expect(cut('🏃'.repeat(1_000_000), 5)).toBe('🏃🏃🏃🏃…');
    expect(cut('🏃🏃🏃', 3)).toBe('🏃🏃🏃');
  });
});

describe('a list of the author’s', () => {
  it('says how many more there are', () => {
    const names = Array.from({ length: 15 }, (_, index) => `n${index}`);
    expect(someOf(names.slice(0, 13), 'en')).toHaveLength(13);
    expect(someOf(names, 'en').slice(-2)).toEqual(['n11', '3 more']);
    expect(someOf(names, 'nl').at(-1)).toBe('nog 3');
  });

  it('of words that a file brings in is read at once, however many have a name that the plan has as well', () => {
    const paces = Array.from({ length: 6000 }, (_, index) => `pace calm${index} = 6:00/km\n`).join('');
    const files: Files = { 'club.runplan': paces.replaceAll('calm', 'CALM-') };
    const plan = planFrom(`use "club.runplan"\n${paces}`, files);
    const start = performance.now();
    const { markdown } = hoverAt(plan, 8, { language: 'en' })!;
    expect(performance.now() - start).toBeLessThan(1000);
    const names = Array.from({ length: 12 }, (_, index) => `CALM-${index}`).join(', ');
    expect(markdown.split('\n\n')).toEqual([
      '**club.runplan** — brings in words to use in this plan',
      `Paces: ${names}, 5988 more`,
      `This plan has its own ${names} and 5988 more, which goes before the one in the file.`,
    ]);
  });

  it('of sessions on one day is not all told', () => {
    const [, what] = linesIn(`week 1\n  tu$0e easy 1 km${'\n    + easy 1 km'.repeat(19)}`);
    expect(what).toMatch(/^(?:Easy run 1 km|, easy run 1 km){12}, 8 more · 20 km of running/i);
  });

  it('names a session of the author’s by its own name, however it is written', () => {
    const week = 'session easy-round = easy 5 km\nweek 1\n  tu$0e Easy-Round\n';
    expect(linesIn(week)[1]).toMatch(/^Easy-Round/);
  });
});

/** In characters, and without the figure, which is a picture. */
const LONGEST_HOVER = 10_000;

/** Places so far apart that each line of a plan is visited. */
const STEP = 4;

function expectBounded(text: string, language: Language, files: Files = {}): void {
  const plan = planFrom(text, files);
  const seenBefore = new Set<string>();
  const offsets = new Set<number>();
  for (let offset = 0; offset <= Math.min(text.length, 1000); offset += STEP) offsets.add(offset);
  for (let i = 0; i <= 40; i++) offsets.add(Math.floor((text.length * i) / 40));
  for (const offset of offsets) {
    const { markdown, range } = hoverAt(plan, offset, { language, detail: 'full' }) ?? {};
    if (!markdown || seenBefore.has(markdown)) continue;
    seenBefore.add(markdown);
    expect(markdown.length, text.slice(range!.start, range!.start + 40)).toBeLessThan(LONGEST_HOVER);
    expect(marked.parse(markdown, { async: false })).not.toMatch(/<(?:a|img|script|b)\b/);
  }
}

describe('no hover is longer than one reads', () => {
  it.each([...EXAMPLES, ...BROKEN_EXAMPLES])('in %s', (_, text) => {
    for (const language of LANGUAGES) expectBounded(text, language);
  });

  const part = fc.constantFrom(
    'knee',
    'sharp',
    'hips',
    'squat 3x8',
    'easy 4 km',
    '400 m',
    '4-6 x 400 m rest 60-90 s',
    '(1 km @ 10k rest 90 s, 400 m)',
    'easy',
    'loop',
    'glutes',
    'load/weekly-jump',
    '"https://x.nl www.x.nl &lt; <b>"',
    'x'.repeat(2000),
    'www.x.nl',
  );
  const line = fc.tuple(
    fc.constantFrom(
      'plan ',
      'athlete ',
      'pain knee: ',
      'pain ',
      'exercise odd works ',
      'exercise odd stretches ',
      'session loop = ',
      'session loop = intervals: ',
      'session easy = strength: ',
      'shoes ',
      'race 10 km ',
      '// runplan-ignore ',
      'week 2 = week 1 + 10% ',
      'week ',
      '  tue ',
      '  tue intervals: ',
      '  wed mobility: ',
      '  thu strength: ',
      '    + ',
    ),
    fc.array(part, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(', ', ' '),
    fc.constantFrom(1, 1, 20, 2000),
  );

  it('in a hostile plan', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...LANGUAGES),
        (all, language) => {
          const texts = all.map(
            ([start, parts, comma, times]) => start + Array(times).fill(parts.join(comma)).join(comma),
          );
          expectBounded(`${texts.join('\n')}\nweek 1\n${texts.join('\n')}`, language);
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each([
    ['weeks', 'session loop = easy 5 km\n', 'week 1\n  tue loop\nweek 1\n  wed easy 3 km\n'],
    ['lighter weeks', '', 'week 1 recovery\n  tue easy 5 km\nweek 1\n  wed easy 9 km\n'],
    ['sessions on a day', 'week 1\n  tue easy 1 km', '\n    + easy 1 km'],
    ['hard sessions', 'week 1\n  mon tempo 5 km\n  tue tempo 5 km', '\n    + tempo 5 km'],
    [
      'copied sessions',
      'week 1\nweek 2 = week 1 + 10%\n  wed easy 1 km\nweek 3 = week 2\nweek 1\n  tue easy 1 km',
      '\n    + easy 1 km',
    ],
    ['exercises', 'week 1\n  tue mobility: hips', ', pigeon, hip-flexors, odd'],
    ['alternatives', 'week 1\n  tue easy 1 km', ' or easy 2 km'],
    ['steps', 'week 1\n  tue intervals: 400 m', ', 400 m, 4-6 x 600 m rest 60-90 s'],
    ['steps in a group', 'week 1\n  tue intervals: 3 x (1 km', ', 400 m rest 30 s'],
    ['definitions', 'session odd = easy 5 km\n', 'session odd = odd 5 km\n'],
    ['comments', 'week 1\n', '// runplan-ignore load/weekly-jump load/rest no-such: why\n'],
  ])('in a plan of a thousand %s', (_, head, line) => {
    for (const language of LANGUAGES) expectBounded(head + line.repeat(1000), language);
  });
});

describe('what follows from the signs of pain', () => {
  it('names each once', () => {
    const [, because] = linesIn('pa$0in knee: sharp, mild, scherp, numbness, sharp');
    expect(because).toBe('That follows from: sharp and numbness.');
    const once = hoverIn('pa$0in knee: sharp, sharp')?.markdown;
    expect(once).not.toContain('That follows from');
    expect(once?.match(/^- /gm)).toHaveLength(1);
  });

  it('stands beside the place on the body, where that is known', () => {
    const figures = { figures: true } as const;
    expect(hoverIn('pa$0in knee: sharp', 'en', {}, figures)?.markdown).toMatch(/^<img [^>]+>\n\n\*\*Knee/);
    expect(hoverIn('pa$0in gizmo: sharp', 'en', {}, figures)?.markdown).toMatch(/^\*\*Gizmo\*\*/);
  });
});

describe('a definition without a kind of session', () => {
  it('says what it holds beside what it lacks', () =>
    expect(linesIn('session lo$0op = 4-6 x 400 m rest 60 s climb 30 m\nweek 1\n  tue loop\n')).toEqual([
      'What kind of session is this? Write for example `easy`, `long`, `intervals` or `strength`.',
      'Stands for: `climb 30 m: 4-6 x 400 m rest 1 min`',
      'Used once, in week 1.',
    ]));
});

describe('how steep it is', () => {
  const steep = 'week 1\n  tue easy 10 km cli$0mb 250 m\n';

  it.each([
    ['', 'en', '25 m per km'],
    ['units mi\n', 'en', '40 m per mile'],
    ['units mi\n', 'nl', '40 m per mijl'],
  ] as const)('is told in what the author counts: %j in %s', (head, language, says) => {
    const [first, effect] = linesIn(head + steep, language);
    expect(first).toContain(says);
    expect(effect).toContain(`(${says})`);
  });

  it('counts from as much a mile', () =>
    expect(linesIn('units mi\nweek 1\n  tue easy 10 km cli$0mb 20 m\n').join('\n')).toContain(
      'that counts from 13 m per mile.',
    ));
});

describe('a week without easy running', () => {
  it.each([
    ['en', 'no easy running (zones 1-2)'],
    ['nl', 'niets rustig (zones 1-2)'],
  ] as const)('says so in %s', (language, says) => {
    const text = hoverIn('we$0ek 1\n  tue tempo 8 km @ rpe 8\n', language)?.markdown;
    expect(text).toContain(says);
    expect(text).not.toContain(' 0%');
  });
});
