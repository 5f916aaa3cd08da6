import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACCENT,
  bodyFigure,
  GREY,
  HEIGHT,
  isDrawn,
  OPACITY,
  WIDTH,
} from '../../../server/src/features/figure/body-figure.js';
import { outlinesOf } from '../../../server/src/features/figure/outlines.js';
import { STEPS } from '../../../server/src/features/figure/path.js';
import { figureWords } from '../../../server/src/features/figure/words.js';
import { COMPOSITES, GROUPS, KINDS, MUSCLES } from '../../../server/src/knowledge/catalogue.js';
import type { Grade, TargetEmphasis } from '../../../server/src/knowledge/facts.js';
import { LANGUAGES } from '../../../server/src/messages/language.js';
import { boxOf } from './geometry.js';
import { elementsOf } from './xml.js';

const LABELS = figureWords('en').labels;
const DRAWN = [...MUSCLES, ...GROUPS, ...COMPOSITES].map(each => each.id).filter(isDrawn);

const emphases = fc
  .uniqueArray(fc.constantFrom(...DRAWN, 'piriformis', 'not-a-muscle'), { maxLength: 12 })
  .chain(targets =>
    fc.tuple(
      ...targets.map(target => fc.constantFrom<Grade>(0, 1, 2, 3).map(emphasis => ({ target, emphasis }))),
    ),
  ) as fc.Arbitrary<TargetEmphasis[]>;

describe('the text of the picture', () => {
  test('is well-formed and small, whatever is trained', () => {
    fc.assert(
      fc.property(emphases, targets => {
        const svg = bodyFigure(targets, LABELS);
        const [root, ...others] = elementsOf(svg);
        expect(root).toMatchObject({
          name: 'svg',
          attributes: { xmlns: 'http://www.w3.org/2000/svg', role: 'img', height: String(HEIGHT) },
        });
        expect(others.map(each => each.name)).toEqual(expect.arrayContaining(['title', 'path', 'text']));
        expect(svg.length).toBeLessThan(16_000);
      }),
      { numRuns: 50 },
    );
  });

  test.each(KINDS.map(kind => [kind.id, kind.muscles] as const))('%s: under 16 kB', (_id, muscles) => {
    expect(bodyFigure(muscles, LABELS).length).toBeLessThan(16_000);
  });

  test('is less than 200 pixels high, and everything lies in what is shown', () => {
    expect(HEIGHT).toBeLessThan(200);
    const elements = elementsOf(bodyFigure([{ target: 'glutes', emphasis: 3 }], LABELS));
    const [x, y, width, height] = elements[0]!.attributes.viewBox!.split(' ').map(Number);
    expect(width! / height!).toBeCloseTo(WIDTH / HEIGHT, 2);
    for (const { attributes } of elements.filter(each => each.name === 'path')) {
      const half = Number(attributes['stroke-width'] ?? 0) / 2;
      const [left, top, right, bottom] = boxOf(attributes.d!);
      expect(left - half).toBeGreaterThanOrEqual(x!);
      expect(top - half).toBeGreaterThanOrEqual(y!);
      expect(bottom + half).toBeLessThanOrEqual(y! + height!);
      // What is blank at the right parts the picture from the words: 16 pixels at least, for the dots of a list.
      expect(right + half).toBeLessThanOrEqual(x! + (width! * (WIDTH - 16)) / WIDTH);
    }
  });

  test.each(LANGUAGES)('its labels fit (%s)', language => {
    const { labels } = figureWords(language);
    const elements = elementsOf(bodyFigure([], labels));
    const size = Number(elements.find(each => each.name === 'g')!.attributes['font-size']);
    const texts = elements.filter(each => each.name === 'text').map(each => Number(each.attributes.x));
    // A letter of a usual font is about 0.55 of its height wide.
    const ends = [labels.front, labels.back].map((text, index) => texts[index]! + text.length * size * 0.55);
    const [x, , width] = elements[0]!.attributes.viewBox!.split(' ').map(Number);
    expect(ends[0]).toBeLessThan(47 * STEPS);
    expect(ends[1]).toBeLessThanOrEqual(x! + width!);
    expect(size * (WIDTH / width!)).toBeGreaterThan(9);
  });

  test('the same emphases give the same text, in any order and after many others', () => {
    const targets: TargetEmphasis[] = [
      { target: 'soleus', emphasis: 3 },
      { target: 'glutes', emphasis: 2 },
    ];
    const first = bodyFigure(targets, LABELS);
    for (const target of DRAWN) bodyFigure([{ target, emphasis: 1 }], LABELS);
    expect(bodyFigure([...targets].reverse(), LABELS)).toBe(first);
  });

  test('the strongest counts where muscles share an outline', () => {
    const strong: TargetEmphasis = { target: 'gluteus_medius', emphasis: 3 };
    const weak: TargetEmphasis = { target: 'gluteus_minimus', emphasis: 1 };
    expect(bodyFigure([weak, strong], LABELS)).toBe(bodyFigure([strong], LABELS));
  });

  test.each(DRAWN)('%s changes the picture, and each grade of it', target => {
    const pictures = ([0, 1, 2, 3] as const).map(emphasis => bodyFigure([{ target, emphasis }], LABELS));
    expect(new Set(pictures).size).toBe(4);
  });

  test('what is trained beside others changes the picture too', () => {
    fc.assert(
      fc.property(emphases, fc.constantFrom(...DRAWN), (others, target) => {
        const graded = others.flatMap(each => (each.emphasis === 0 ? [] : outlinesOf(each.target)));
        const isCovered = outlinesOf(target).every(outline => graded.includes(outline));
        const pictures = [others, [...others, { target, emphasis: 3 as const }]].map(each =>
          bodyFigure(each, LABELS),
        );
        expect(isCovered || pictures[0] !== pictures[1]).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('nothing that an author wrote gets into it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Grade>(1, 2, 3), (target, emphasis) => {
        fc.pre(!isDrawn(target));
        expect(bodyFigure([{ target, emphasis }], LABELS)).toBe(bodyFigure([], LABELS));
      }),
    );
  });

  test('labels are text, whatever is in them', () => {
    const svg = bodyFigure([], { title: `</title><script a="b">&'`, front: '<', back: '&amp;' });
    expect(elementsOf(svg).map(each => each.name)).not.toContain('script');
  });
});

describe.each([
  ['dark', '#1e1e1e'],
  ['dark, as the box of a hover', '#202020'],
  ['light', '#ffffff'],
  ['light, as the box of a hover', '#f8f8f8'],
  ['high contrast', '#000000'],
  ['high contrast, as the box of a hover', '#0c141f'],
  ['light high contrast', '#ffffff'],
])('on %s', (_theme, colour) => {
  const page = channels(colour);
  const body = over(GREY, OPACITY.body, page);
  const muscle = over(GREY, OPACITY.muscle, body);
  const grades = ([1, 2, 3] as const).map(grade => over(ACCENT, OPACITY.grades[grade], body));

  test('the outline of the body and its labels stand out', () => {
    expect(contrast(channels(GREY), page)).toBeGreaterThan(3);
  });

  test('the main emphasis stands out', () => {
    expect(contrast(grades[2]!, page)).toBeGreaterThan(3);
  });

  test('more is farther from the background, and each grade can be told from the next', () => {
    const steps = [muscle, ...grades];
    for (const [index, step] of steps.slice(1).entries()) {
      expect(contrast(step, page)).toBeGreaterThan(contrast(steps[index]!, page));
      expect(contrast(step, steps[index]!)).toBeGreaterThan(1.3);
    }
  });

  test('muscles are parted by a line, trained or not', () => {
    for (const each of [muscle, ...grades]) expect(contrast(each, body)).toBeGreaterThan(1.1);
  });
});

type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;
}

/** What is seen of a colour that lies over another. */
function over(colour: string, opacity: number, under: Channels): Channels {
  return channels(colour).map(
    (value, index) => value * opacity + under[index]! * (1 - opacity),
  ) as unknown as Channels;
}

/** Contrast as WCAG 2 defines it, 1 to 21. */
function contrast(one: Channels, other: Channels): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Channels): number {
  const [red, green, blue] = colour.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
