import { describe, expect, test } from 'vitest';
import { check, relatedMessage } from '../../server/src/rules/engine.js';
import { planFrom } from '../support/plans.js';

/** The places that a jump points at besides the week, as `text: what is said there`. */
function related(text: string): string[] {
  const [finding] = check(planFrom(text), {}).findings.filter(({ code }) => code === 'load/weekly-jump');
  return finding!.related.map(
    place => `${text.slice(place.range.start, place.range.end)}: ${relatedMessage(finding!, place, 'en')}`,
  );
}

describe('a jump points at the week compared with, and at the runs that grew', () => {
  test('where they are written', () => {
    expect(
      related('week 1\n  tue easy 6 km\n  sun long 10 km\nweek 2\n  tue easy 6 km\n  sun long 14 km\n'),
    ).toEqual(['week 1: Week 1: 16 km', 'long 14 km: 4 km more than on this day in week 1']);
  });

  test('and not at runs that are copied, which have no text of their own', () => {
    expect(
      related('week 1\n  tue easy 6 km\n  sun long 10 km\nweek 2 = week 1 + 25%\n  tue easy 9 km\n'),
    ).toEqual(['week 1: Week 1: 16 km', 'easy 9 km: 3 km more than on this day in week 1']);
  });
});
