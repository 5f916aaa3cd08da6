import { BACK_MUSCLES, FRONT_MUSCLES } from 'body-muscles';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../server/src/features/figure/path.js';
import { SILHOUETTE } from '../../../server/src/features/figure/silhouette.js';
import { isWithin, ringsOf } from './geometry.js';

describe('a path on the grid', () => {
  test.each([
    ['relative lines', 'm 1,2 0.5,0 0,-0.5 z', ['M20 40l10 0 0-10z']],
    ['absolute lines', 'M1 2 L2 2 2 3Z', ['M20 40l20 0 0 20z']],
    ['across and down', 'm1 1h1v1H1V1.5z', ['M20 20l20 0 0 20-20 0 0-10z']],
    ['curves', 'm0 0c0,1 1,1 1,2C1 3 2 3 2 2z', ['M0 0c0 20 20 20 20 40 0 20 20 20 20 0z']],
    [
      'several pieces, the second from the first',
      'm1 1 1 0 0 1zm1 1 1 0 0 1z',
      ['M20 20l20 0 0 20z', 'M40 40l20 0 0 20z'],
    ],
    ['numbers that touch', 'm1-1l.5.5-1e-1-2z', ['M20-20l10 10-2-40z']],
    [
      'steps below the grid, which do not add up',
      'm0 0 .02 0 .02 0 .02 0 .02 0 0 1z',
      ['M0 0l1 0 1 0 0 20z'],
    ],
  ])('%s', (_what, data, pieces) => {
    expect(piecesOf(data)).toEqual(pieces);
  });

  test('what it does not know it does not guess', () => {
    expect(() => piecesOf('m0 0q1 1 2 2z')).toThrow('"q"');
  });

  test.each([...FRONT_MUSCLES, ...BACK_MUSCLES].map(({ id, path }) => [id, path] as const))(
    '%s lies within the outline of the body',
    (_id, path) => {
      const body = ringsOf(SILHOUETTE);
      const pieces = piecesOf(path);
      expect(pieces.length).toBeGreaterThan(0);
      for (const point of pieces.flatMap(ringsOf).flat()) expect(isWithin(point, body)).toBe(true);
    },
  );
});
