import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { CLUB, planTexts } from '../support/arbitrary-plans.js';
import { type Files, planFrom } from '../support/plans.js';

/** Holes, figures that are none, empty cells and lines, and joints with nothing on one of their sides. */
const FLAWS = /undefined|NaN|Infinity|\[object|\| *\||^\s*$|— *$|: *$| {2}(?=\S)|· *$|^ *·/m;

/** Places so far apart: each word longer than that is visited. */
const STEP = 3;

function expectWholeHovers(text: string, language: Language, files: Files = {}): void {
  const plan = planFrom(text, files);
  for (let offset = 0; offset <= text.length; offset += STEP) {
    const hover = hoverAt(plan, offset, { language, detail: 'full' });
    if (!hover) continue;
    const { markdown, range } = hover;
    expect(markdown.replaceAll('\n\n', '\n'), text.slice(range.start, range.end)).not.toMatch(FLAWS);
    expect(range.file).toBeUndefined();
    expect(range.start <= offset && offset <= range.end).toBe(true);
  }
}

/** Lines and sessions in which something is missing, impossible or turned round. */
const LINES = [
  'units mi',
  'measure load',
  'measure time',
  'start 2026-01-07',
  'race half-marathon on 2026-03-29 in 1:45:00',
  'race 0 km in 0:00',
  'recent 10 km in 47:30',
  'recent 1500 m in 5:30',
  'recent 0 km in 5:00',
  'threshold 0:00/km',
  'threshold 168 bpm',
  'max-hr 188 bpm',
  'rest-hr 200 bpm',
  'baseline 24 km longest 9 km',
  'shoes peg from 10 km until 30 km',
  'pace nil = 0:00/km',
  'session round = round',
];
const SESSIONS = [
  'easy',
  'easy 0 km',
  'easy 8 km @ z2 in peg',
  'long 14-15 km climb 300 m @ threshold',
  'easy 5 km @ 0:00/km',
  'easy 5 km @ 0 km/h',
  'easy 5 km @ nil',
  'easy 20 min @ rpe 11',
  'easy 20 min @ z9',
  'easy 20 min @ 120% hr',
  'easy 20 min @ 300-10 bpm',
  'intervals: 2 km, 0 x 400 m, 3 x (1 km @ 10k rest 90 s, 400 m rest 1:30 walk)',
  'round',
  'strength 40 min @ rpe 7: squat 3x8',
  'rest',
  'hup 3 km @ z2',
  'bike 60 min @ 75% hr',
  'walk 2 km @ easy',
  'easy 4 km or easy 5 km in peg',
];

const oddWeek = fc.record({
  days: fc.array(fc.tuple(fc.constantFrom('mon', 'tue', 'wed', 'sun'), fc.constantFrom(...SESSIONS)), {
    maxLength: 4,
  }),
  copies: fc.option(fc.tuple(fc.nat(5), fc.integer({ min: -120, max: 120 }))),
});
const oddPlan = fc.tuple(fc.subarray(LINES), fc.array(oddWeek, { maxLength: 5 })).map(([lines, weeks]) => {
  const texts = weeks.map(({ days, copies }, index) => {
    const [from, percent] = copies ?? [];
    const copy =
      from === undefined ? '' : ` = week ${from} ${percent! < 0 ? '-' : '+'} ${Math.abs(percent!)}%`;
    return [`week ${index + 1}${copy}`, ...days.map(day => `  ${day.join(' ')}`)].join('\n');
  });
  return [...lines, ...texts].join('\n');
});

describe('every hover is whole', () => {
  it('in plans that someone could have written', () => {
    fc.assert(
      fc.property(planTexts, fc.constantFrom(...LANGUAGES), (text, language) =>
        expectWholeHovers(text, language, CLUB),
      ),
      { numRuns: 15 },
    );
  });

  it('in plans with odd figures', () => {
    fc.assert(
      fc.property(oddPlan, fc.constantFrom(...LANGUAGES), (text, language) =>
        expectWholeHovers(text, language),
      ),
      { numRuns: 40 },
    );
  });
});
