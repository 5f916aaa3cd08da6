import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { cited } from '../../server/src/features/wording/cited.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { EXAMPLES } from '../support/examples.js';
import { planFrom } from '../support/plans.js';
import { hoverIn, linesIn } from './hover-in.js';

const CLUB = { 'club.runplan': readFileSync('examples/club.runplan', 'utf8') };

describe.each(EXAMPLES)('%s', (_name, text) => {
  const plan = planFrom(text, CLUB);

  it.each(LANGUAGES)('gives the same answer first, brief or full, in %s', language => {
    for (const word of text.matchAll(/[^\s,:()"]+/g)) {
      const [brief, full] = (['brief', 'full'] as const).map(
        detail => hoverAt(plan, word.index, { language, detail })?.markdown,
      );
      const first = (markdown: string | undefined) => cited(markdown?.split('\n\n')[0] ?? '', { language });
      expect(first(brief), word[0]).toBe(first(full));
      expect(brief?.length ?? 0, word[0]).toBeLessThanOrEqual(full?.length ?? 0);
    }
  });
});

describe('a brief hover', () => {
  it('of a run says what it trains and how hard it is, how far it goes, and why', () => {
    expect(linesIn('week 1\n  tue $0easy 8 km\n', 'en', {}, { detail: 'brief' })).toEqual([
      '**Easy run** — trains most: calves (soleus); light effort (about 3/10)',
      '8 km · about 52 min at an assumed 6:30/km',
      'Less (2/3): glutes, quadriceps (vasti), core (erector spinae), deep calf muscles (tibialis posterior), foot muscles.',
      'At easy speeds most of the work comes from the ankle, and so from the calves.',
      '*Grades from 0 to 3 are expert judgement.*',
    ]);
    expect(linesIn('week 1\n  di $0heuveltraining 8 x 60 s\n', 'nl', {}, { detail: 'brief' })[0]).toBe(
      '**Heuveltraining** — traint vooral: bilspieren (grote bilspier), hamstrings, heupbuigers, kuiten, voetspieren; zware inspanning (ongeveer 8/10)',
    );
  });

  it.each([
    ['en', 'Worked most: calves (+25%), against week 1.'],
    ['nl', 'Werken het meest: kuiten (+25%), vergeleken met week 1.'],
  ] as const)('of a week tells in %s how its muscles compare with the week before', (language, line) => {
    const weeks = 'week 1\n  tue easy 40 min\n$0week 2\n  tue easy 50 min\n  wed strength 30 min\n';
    expect(linesIn(weeks, language, {}, { detail: 'brief' })).toContain(line);
  });

  it('of a week leaves out load and tables', () => {
    const source = '$0week 1\n  tue easy 8 km\n  wed strength: squat 3x8\n';
    const brief = hoverIn(source, 'en', {}, { detail: 'brief' })?.markdown;
    expect(brief).toContain('Worked most: calves');
    expect(brief).not.toMatch(/load points|\|/);
    expect(hoverIn(source)?.markdown).toMatch(/load points[\s\S]*|\| Muscles/);
  });
});

describe('the figure', () => {
  const hover = (source: string, figures: boolean) =>
    hoverIn(source, 'en', {}, { detail: 'brief', figures })?.markdown ?? '';

  it.each([
    ['a run', 'week 1\n  tue $0easy 8 km\n'],
    ['cross-training', 'week 1\n  tue $0bike 1 h\n'],
    ['strength', 'week 1\n  tue $0strength: squat 3x8\n'],
    ['strength without a list', 'week 1\n  tue $0strength 30 min\n'],
    ['mobility', 'week 1\n  tue $0mobility: hip-flexors\n'],
    ['an exercise', 'week 1\n  tue strength: $0squat 3x8\n'],
    ['an exercise of the author', 'exercise $0curl works foot-intrinsics\n'],
    ['a muscle', 'exercise curl works $0foot-intrinsics\n'],
    ['a part of the body', 'week 1\n  tue mobility: $0hip-flexors\n'],
    ['a week', '$0week 1\n  tue easy 8 km\n'],
  ])('opens the hover of %s, and says in words what it shows', (_what, source) => {
    const [first, ...rest] = hover(source, true).split('\n\n');
    expect(first).toMatch(
      /^<img src="data:image\/svg\+xml;base64,[\w+/=]+" alt="[^"<>]{40,}" width="\d+" height="\d+" align="left">$/,
    );
    expect(rest.join('\n\n')).toBe(hover(source, false));
  });

  it.each([
    ['a day of rest', 'week 1\n  tue $0rest\n'],
    ['a date', 'week 1\n  $0tue easy 5 km\n'],
    ['a week without a session that is known', '$0week 1\n  tue zumba 1 h\n'],
  ])('is not there for %s', (_what, source) => expect(hover(source, true)).not.toContain('<img'));
});
