import { BACK_MUSCLES, FRONT_MUSCLES } from 'body-muscles';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../../server/src/features/figure/drawing.js';
import { NOT_DRAWN, outlinesOf, whyNotDrawn } from '../../../server/src/features/figure/outlines.js';
import { STEPS } from '../../../server/src/features/figure/path.js';
import {
  AREAS,
  COMPOSITES,
  EXERCISES,
  GROUPS,
  KINDS,
  MODIFIERS,
  MUSCLES,
} from '../../../server/src/knowledge/catalogue.js';
import { boxOf } from './geometry.js';

/** Everything that a session, a circumstance, an exercise or an author's own words can train. */
const TARGETS = [
  ...new Set([
    ...[...MUSCLES, ...GROUPS, ...COMPOSITES].map(each => each.id),
    ...KINDS.flatMap(kind => kind.muscles.map(each => each.target)),
    ...Object.values(MODIFIERS).flatMap(list => list.flatMap(each => Object.keys(each.delta ?? {}))),
    ...EXERCISES.flatMap(each => [...each.primary, ...each.secondary]),
    ...AREAS.flatMap(each => [...(each.muscles ?? []), ...(each.groups ?? [])]),
  ]),
];

describe('which outline shows which muscle', () => {
  test.each(TARGETS)('%s is drawn, or it is said why not', target => {
    expect(outlinesOf(target).length > 0).toBe(whyNotDrawn(target) === undefined);
  });

  test('what is not drawn is a muscle', () => {
    const ids = MUSCLES.map(each => each.id);
    expect(Object.keys(NOT_DRAWN).filter(id => !ids.includes(id))).toEqual([]);
  });

  test('every outline is one of the library', () => {
    const missing = TARGETS.flatMap(outlinesOf).filter(
      outline => !pieces().some(({ outline: of, name }) => of === outline || name === outline),
    );
    expect(missing).toEqual([]);
  });

  test('what is known of nothing shows nothing', () => {
    for (const unknown of ['my-own-muscle', 'constructor', '__proto__', '']) {
      expect(outlinesOf(unknown)).toEqual([]);
      expect(whyNotDrawn(unknown)).toBeUndefined();
    }
  });

  test('a group shows what its members show', () => {
    expect(outlinesOf('calves')).toEqual([
      'calves-gastroc-medial',
      'calves-gastroc-lateral',
      'tibialis-anterior/0',
      'calves-soleus',
    ]);
    expect(outlinesOf('lumbopelvic')).toEqual(expect.arrayContaining(['gluteus-maximus', 'abs-lower']));
  });
});

describe('both sides of the body', () => {
  // A piece by its number is only the same muscle at left and right while the library draws them in one order.
  const sided = [...FRONT_MUSCLES, ...BACK_MUSCLES]
    .filter(({ id }) => id.endsWith('-left'))
    .map(({ id }) => id);

  test.each(sided)('%s mirrors its right side', id => {
    const outline = id.replace(/-left$/, '');
    const own = pieces().filter(piece => piece.outline === outline);
    const middle = FRONT_MUSCLES.some(each => each.id === id) ? 15.85 : 52.55;
    const boxes = own.map(piece => boxOf(piece.path).map(value => value / STEPS));
    const [one, other] = [boxes.slice(0, own.length / 2), boxes.slice(own.length / 2)];
    expect(one.length).toBe(other.length);
    for (const [index, [left, top, right, bottom]] of one.entries()) {
      const [x, y, x2, y2] = other[index]!;
      for (const [value, mirrored] of [
        [left!, 2 * middle - x2!],
        [right!, 2 * middle - x!],
        [top!, y!],
        [bottom!, y2!],
      ] as const) {
        expect(Math.abs(value - mirrored)).toBeLessThan(1.5);
      }
    }
  });
});
