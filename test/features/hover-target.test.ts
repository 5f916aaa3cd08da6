import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/messages/language.js';
import { hoverIn, linesIn } from './hover-in.js';

const recent = 'recent 10 km in 47:30\n';
const heart = 'max-hr 188 bpm\nrest-hr 52 bpm\n';

/** What is said of a target of an easy run, or of another session. */
const of = (target: string, above = '', language: Language = 'en', session = 'easy 8 km') =>
  linesIn(`${above}week 1\n  tue ${session} @ $0${target}\n`, language).join('\n');

describe('what a target means for this runner', () => {
  it.each([
    [
      'threshold',
      recent,
      '**Threshold pace** — 4:51/km · effort about 7/10 · zone 4 · from your 10 km in 47:30',
    ],
    [
      'threshold',
      'threshold 5:20/km\nthreshold 168 bpm\n',
      '**Threshold pace** — 5:20/km · 168 bpm · effort about 7/10 · zone 4',
    ],
    ['easy', recent, '**Easy run** — about 5:58/km · effort about 3/10 · zone 2 · from your 10 km in 47:30'],
    [
      '10k',
      recent,
      '**10 km race pace** — 4:45/km · effort about 7.4/10 · zone 4 · from your 10 km in 47:30',
    ],
    [
      'half-marathon',
      'race half-marathon in 1:45:00\n',
      '**Half marathon race pace** — 4:59/km · from your goal time\nA line such as `recent 10 km in 47:30` above the weeks tells how hard that is for you.',
    ],
    [
      'z2',
      recent + heart,
      '**Zone 2** — about 5:58/km · 134-147 bpm · effort about 3/10 · from your 10 km in 47:30 and your resting and maximum heart rate',
    ],
    ['z1-2', heart, /^\*\*Zone 1-2\*\* — 120-147 bpm · effort about 2-3\/10 · from your resting/],
    ['z5', heart, /175-188 bpm/],
    [
      'z2',
      'max-hr 188 bpm\n',
      /^\*\*Zone 2\*\* — 136-154 bpm · effort about 3\/10 · from your maximum heart rate/,
    ],
    [
      '75% hr',
      recent + heart,
      '**75% of the maximum heart rate** — about 5:58/km · 141 bpm · effort about 3/10 · zone 2 · from your 10 km in 47:30 and your maximum heart rate',
    ],
    ['rpe 7', recent, '**Effort 7/10 (RPE)** — about 4:51/km · zone 4 · from your 10 km in 47:30'],
    [
      'rpe 6-7',
      recent + heart,
      /^\*\*Effort 6-7\/10 \(RPE\)\*\* — about 4:51-5:00\/km · 148-174 bpm · zone 3-4/,
    ],
    [
      '6:10-6:30/km',
      recent,
      '**6:10-6:30/km** — effort about 2.5-2.9/10 · zone 2 · from your 10 km in 47:30',
    ],
    ['12 km/h', recent, '**12 km/h** — 5:00/km · effort about 6/10 · zone 3 · from your 10 km in 47:30'],
    ['150-160 bpm', recent + heart, /^\*\*150-160 bpm\*\* — about 5:11\/km · effort about 5\/10 · zone 3/],
    ['threshold', `units mi\n${recent}`, /^\*\*Threshold pace\*\* — 7:48\/mi/],
  ])('@ %s, with %j: %s', (target, above, text) => {
    const said = of(target, above);
    if (text instanceof RegExp) expect(said).toMatch(text);
    else expect(said).toBe(text);
  });

  it.each([
    [
      'threshold',
      recent,
      '**Drempeltempo** — 4:51/km · inspanning ongeveer 7/10 · zone 4 · volgens je 10 km in 47:30',
    ],
    ['10k', recent, /^\*\*Wedstrijdtempo 10 km\*\* — 4:45\/km/],
    [
      'half-marathon',
      'race half-marathon in 1:45:00\n',
      '**Wedstrijdtempo halve marathon** — 4:59/km · volgens je doeltijd\nMet een regel als `recent 10 km in 47:30` boven de weken staat hier hoe zwaar dat voor jou is.',
    ],
    [
      'z2',
      recent + heart,
      '**Zone 2** — ongeveer 5:58/km · 134-147 spm · inspanning ongeveer 3/10 · volgens je 10 km in 47:30 en je rust- en maximale hartslag',
    ],
    [
      '75% hr',
      'max-hr 188 bpm\n',
      /^\*\*75% van de maximale hartslag\*\* — 141 spm .* volgens je maximale hartslag$/m,
    ],
    [
      'rpe 7',
      'threshold 5:20/km\n',
      '**Inspanning 7/10 (RPE)** — ongeveer 5:20/km · zone 4 · volgens je drempel van 5:20/km',
    ],
    ['12.5 km/h', recent, /^\*\*12,5 km\/u\*\* — 4:48\/km/],
  ])('@ %s, with %j, in Dutch: %s', (target, above, text) => {
    const said = of(target, above, 'nl');
    if (text instanceof RegExp) expect(said).toMatch(text);
    else expect(said).toBe(text);
  });

  it.each([
    [
      'threshold',
      'en',
      'A line such as `recent 10 km in 47:30` above the weeks tells what pace that is for you.',
    ],
    [
      'threshold',
      'nl',
      'Met een regel als `recent 10 km in 47:30` boven de weken staat hier welk tempo daarbij hoort.',
    ],
    [
      'z2',
      'en',
      'Lines such as `recent 10 km in 47:30` and `max-hr 188 bpm` above the weeks tell what pace and heart rate that is for you.',
    ],
    [
      'z2',
      'nl',
      'Met regels als `recent 10 km in 47:30` en `max-hr 188 bpm` boven de weken staat hier welk tempo en welke hartslag daarbij horen.',
    ],
    [
      '6:00/km',
      'en',
      'A line such as `recent 10 km in 47:30` above the weeks tells how hard that is for you.',
    ],
    [
      '6:00/km',
      'nl',
      'Met een regel als `recent 10 km in 47:30` boven de weken staat hier hoe zwaar dat voor jou is.',
    ],
    ['150 bpm', 'en', 'A line such as `max-hr 188 bpm` above the weeks tells how hard that is for you.'],
    [
      '150 bpm',
      'nl',
      'Met een regel als `max-hr 188 bpm` boven de weken staat hier hoe zwaar dat voor jou is.',
    ],
  ] as const)('@ %s of a runner nobody knows, in %s: %s', (target, language, text) =>
    expect(of(target, '', language).split('\n').at(-1)).toBe(text),
  );

  it.each([
    ['en', 'A line such as `max-hr 188 bpm` above the weeks tells what heart rate that is for you.'],
    ['nl', 'Met een regel als `max-hr 188 bpm` boven de weken staat hier welke hartslag daarbij hoort.'],
  ] as const)('misses only the heart rate where the pace is known, in %s', (language, text) =>
    expect(of('z2', recent, language).split('\n').at(-1)).toBe(text),
  );

  it('knows no running pace on a bike, and no zone in the gym', () => {
    expect(of('z2', recent + heart, 'en', 'bike 60 min')).toBe(
      '**Zone 2** — 134-147 bpm · effort about 3/10 · from your resting and maximum heart rate',
    );
    expect(of('rpe 7', recent + heart, 'en', 'strength 40 min')).toBe('**Effort 7/10 (RPE)**');
  });

  it('tells the targets of steps too, and the author’s own paces', () => {
    const pace = 'pace hmp = 4:58/km\nweek 1\n  tue ';
    expect(hoverIn(`${recent}${pace}tempo: 2 km, 3 x (2 km @ hm$0p rest 2 min), 2 km`)).toEqual(
      expect.objectContaining({
        on: 'hmp',
        markdown: '**hmp** — 4:58/km · effort about 6.2/10 · zone 3 · from your 10 km in 47:30',
      }),
    );
    expect(hoverIn(`${recent}pace hm$0p = 4:58/km\n`)?.markdown).toMatch(/^\*\*hmp\*\* — 4:58\/km · effort/);
    expect(hoverIn('week 1\n  tue tempo: 2 km, 5 km @ 5:0$00/km')?.on).toBe('@ 5:00/km');
  });

  it.each(['0 km/h', 'huh'])('says nothing of @ %s', target => {
    expect(hoverIn(`${recent}week 1\n  tue easy 8 km @ $0${target}`)?.on).not.toBe(`@ ${target}`);
  });
});
