import { describe, expect, test } from 'vitest';
import { dataUri } from '../../../server/src/features/figure/data-uri.js';
import { figureAlt, figureImage, notDrawn } from '../../../server/src/features/figure/figure.js';
import { kind } from '../../../server/src/knowledge/catalogue.js';
import type { TargetEmphasis } from '../../../server/src/knowledge/facts.js';
import { LANGUAGES } from '../../../server/src/messages/language.js';

const SESSION: TargetEmphasis[] = [
  { target: 'gluteus_maximus', emphasis: 3 },
  { target: 'hamstrings', emphasis: 2 },
  { target: 'calves', emphasis: 3 },
  { target: 'rectus_abdominis', emphasis: 1 },
  { target: 'fibulars', emphasis: 2 },
  { target: 'hip_rotators', emphasis: 1 },
  { target: 'pelvic_floor', emphasis: 1 },
  { target: 'tibialis_posterior', emphasis: 0 },
];

describe('the picture in words', () => {
  test.each([
    [
      'en',
      'Body, front and back. Most: glutes (gluteus maximus), calves. Moderately: hamstrings. ' +
        'A little: core (rectus abdominis). ' +
        'Not in the picture: fibular muscles. Too deep to show: hip rotators. ' +
        'Inside the trunk, so not shown: pelvic floor.',
    ],
    [
      'nl',
      'Lichaam, voor- en achterkant. Vooral: bilspieren (grote bilspier), kuiten. Matig: hamstrings. ' +
        'Een beetje: romp (rechte buikspier). ' +
        'Niet getekend: kuitbeenspieren. Te diep om te laten zien: heuprotatoren. ' +
        'Binnen in de romp, dus niet te zien: bekkenbodemspieren.',
    ],
  ] as const)('%s', (language, words) => {
    expect(figureAlt(SESSION, language)).toBe(words);
  });

  test('nothing is said of what is drawn, or not trained', () => {
    expect(
      notDrawn(
        [
          { target: 'calves', emphasis: 3 },
          { target: 'piriformis', emphasis: 0 },
        ],
        'en',
      ),
    ).toBe('');
  });
});

describe('the image', () => {
  test.each(LANGUAGES)('is one tag on one line (%s)', language => {
    const image = figureImage(kind('hill_repeats')!.muscles, language)!;
    expect(image).toMatch(
      /^<img src="data:image\/svg\+xml;base64,[A-Za-z0-9+/]+={0,2}" alt="[^"<>\n]+" width="\d+" height="\d+" align="left">$/,
    );
    // Several may stand in one hover, which an editor may cut at 100,000 characters.
    expect(image.length).toBeLessThan(22_000);
  });

  test('is left out where it would be empty', () => {
    expect(figureImage([], 'en')).toBeUndefined();
    expect(figureImage([{ target: 'soleus', emphasis: 0 }], 'en')).toBeUndefined();
    expect(figureImage([{ target: 'pelvic_floor', emphasis: 3 }], 'en')).toBeUndefined();
    expect(figureImage([{ target: '<script>', emphasis: 3 }], 'en')).toBeUndefined();
  });

  test('an address holds any text, and gives it back', () => {
    for (const text of ['<svg/>', 'één ≤ 日本 😀', '']) {
      const [head, body] = dataUri(text).split(',');
      expect(head).toBe('data:image/svg+xml;base64');
      expect(Buffer.from(body!, 'base64').toString('utf8')).toBe(text);
    }
  });
});
