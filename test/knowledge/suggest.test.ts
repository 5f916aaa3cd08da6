import { describe, expect, it } from 'vitest';
import { typed } from '../../server/src/knowledge/fold.js';
import { aliases, findId, type NamedSort } from '../../server/src/knowledge/names.js';
import { suggest } from '../../server/src/knowledge/suggest.js';

describe('suggest', () => {
  it.each<[NamedSort, string, string]>([
    ['session', 'strenght', 'strength'],
    ['session', 'intervlas', 'intervals'],
    ['session', 'tmepo', 'tempo'],
    ['session', 'esay', 'easy'],
    ['session', 'rcae', 'race'],
    ['session', 'warm-pu', 'warm-up'],
    ['session', 'hil repeats', 'hill-repeats'],
    ['session', 'krahct', 'kracht'],
    ['session', 'wandlen', 'wandelen'],
    ['session', 'heuvles', 'heuvels'],
    ['session', 'duurlop', 'duurloop'],
    ['session', 'climaxduurlop', 'climaxduurloop'],
    ['exercise', 'sqaut', 'squat'],
    ['exercise', 'romainian-deadlift', 'romanian-deadlift'],
    ['exercise', 'romanian', 'romanian-deadlift'],
    ['exercise', 'calf-riase', 'calf-raise'],
    ['exercise', 'kuithefen', 'kuitheffen'],
    ['surface', 'asfhalt', 'asphalt'],
    ['surface', 'gravle', 'gravel'],
    ['phase', 'bulid', 'build'],
    ['area', 'hip-flexers', 'hip-flexors'],
    ['area', 'ankels', 'ankles'],
    ['muscle', 'glutues', 'glutes'],
    ['sign', 'incresing', 'increasing'],
    ['race-distance', 'half-maraton', 'half-marathon'],
  ])('for the %s "%s" offers %s first', (sort, written, first) => {
    expect(suggest(sort, written)[0]).toBe(first);
  });

  it.each(['', '  ', 'x', 'qwertyuiop', '🏃'])('has nothing to offer for "%s"', written => {
    expect(suggest('session', written)).toEqual([]);
  });

  it('offers three names at most, each of another thing', () => {
    for (const written of ['lege', 'duurlop', 'squatt', 'calf-strech', 'plnk', 'leg-crl']) {
      for (const sort of ['session', 'exercise'] as const) {
        const offered = suggest(sort, written);
        expect(offered.length).toBeLessThanOrEqual(3);
        expect(new Set(offered.map(each => findId(sort, each))).size).toBe(offered.length);
      }
    }
  });

  it('offers names that are found when typed', () => {
    for (const sort of [
      'session',
      'exercise',
      'surface',
      'phase',
      'area',
      'muscle',
      'sign',
      'race-distance',
    ] as const) {
      for (const { name, id } of aliases(sort)) expect(findId(sort, typed(name)), name).toBe(id);
    }
  });
});
