import { describe, expect, test } from 'vitest';
import { hoverContext } from '../../server/src/features/hover/context.js';
import {
  weekMusclesLine,
  weekMusclesTable,
  weekShades,
} from '../../server/src/features/hover/week-muscles.js';
import type { Language } from '../../server/src/messages/language.js';
import type { TargetEmphasis } from '../../server/src/plan/muscles.js';
import { EXAMPLES } from '../support/examples.js';
import { planFrom } from '../support/plans.js';

/** What is said of the last week of a plan. */
function saidOf(text: string, language: Language = 'en') {
  const plan = planFrom(text);
  const context = hoverContext(plan, { language, detail: 'full' });
  const week = plan.weeks.at(-1)!;
  return { line: weekMusclesLine(week, context), rows: weekMusclesTable(week, context).split(/\n+/) };
}

const STRENGTH =
  '  wed strength: romanian-deadlift 3x8, hip-thrust 3x8, standing-calf-raise 3x12, plank 3x45s\n';

describe('the line', () => {
  test('names what works most, and what gets no strength', () => {
    expect(saidOf('week 1\n  mon easy 60 min\n').line).toBe(
      'Worked most: calves. Without strength exercises: hamstrings, glutes, calves and core.',
    );
    expect(saidOf('week 1\n  mon bike 60 min\n  wed strength: romanian-deadlift 3x8\n', 'nl').line).toBe(
      'Werken het meest: quadriceps. Zonder krachtoefeningen: kuiten.',
    );
  });

  test('is silent about strength where it may be there', () => {
    for (const day of ['wed strength 40 min', 'wed core: blorp 3x8', 'wed blorp', STRENGTH.trim()])
      expect(saidOf(`week 1\n  mon easy 60 min\n  ${day}\n`).line).not.toContain('Without');
  });

  test('names sets where nothing moves, and says what is known of unknown minutes', () => {
    expect(saidOf('week 1\n  wed strength: back-squat 3x8\n').line).toContain(
      'Most sets: glutes and quadriceps.',
    );
    expect(saidOf('week 1\n  mon easy 60 min\n  tue easy\n').line).toContain(
      'Worked most, as far as is known: calves.',
    );
  });

  test('is not there for a week in which nothing is known to be trained', () => {
    for (const days of ['', '  mon rest\n', '  mon easy\n'])
      expect(saidOf(`week 1\n${days}`).line).toBeUndefined();
    expect(saidOf(`week 1\n${STRENGTH}week 2\n  mon rest\n`).rows).toEqual(['']);
  });
});

describe('the table', () => {
  test('sets a week beside the one before', () => {
    const { rows } = saidOf(
      'week 4\n  mon easy 60 min\n  wed strength: back-squat 3x5\nweek 5\n  mon easy 75 min\n  wed strength: back-squat 4x5\n',
    );
    expect(rows[0]).toBe('| Muscles | Muscle minutes | Against week 4 | Sets | Sets in week 4 |');
    // 75 and 60 minutes at grade 3.
    expect(rows).toContain('| **calves** | 225 | +25% | 0 | 0 |');
    expect(rows).toContain('| **quadriceps** | 150 | +25% | 4 | 3 |');
    expect(rows.filter(row => row.startsWith('| **')).length).toBeLessThanOrEqual(8);
  });

  test('has the four groups to strengthen first, whatever works most', () => {
    for (const [name, text] of EXAMPLES)
      for (const week of planFrom(text).weeks) {
        const plan = planFrom(text);
        const said = weekMusclesTable(week, hoverContext(plan));
        if (said.includes('|'))
          for (const each of ['hamstrings', 'glutes', 'calves', 'core'])
            expect(said, name).toContain(`**${each}**`);
      }
  });

  test('compares nothing with what is not known, and says why', () => {
    const { rows } = saidOf('week 1\n  mon easy\n  tue easy 30 min\nweek 2\n  mon easy 30 min\n  tue core\n');
    expect(rows).toContain('| **calves** | 90 |');
    expect(rows.at(-1)).toContain('One strength session lists no exercises');
    const least = saidOf('week 1\n  mon easy\n  tue easy 30 min\n', 'nl').rows;
    expect(least).toContain('| **kuiten** | minstens 90 |');
    expect(least.at(-1)).toContain('het kan dus meer zijn');
    expect(saidOf('week 1\n  wed core\n  thu strength\n').rows).toEqual([
      '2 strength sessions list no exercises, so there may be more sets.',
    ]);
  });

  test('says that minutes rest on an assumed pace', () => {
    expect(saidOf('week 1\n  mon easy 10 km\n').rows.at(-1)).toContain('assumed pace');
    expect(saidOf('week 1\n  mon easy 60 min\n').rows.at(-1)).not.toContain('assumed pace');
  });
});

describe('shades', () => {
  const shades = (...days: string[]) =>
    weekShades(planFrom(`week 1\n${days.map(day => `  ${day}\n`).join('')}`).weeks[0]!.totals.muscles);
  const grades = (list: readonly TargetEmphasis[]) =>
    Object.fromEntries(list.map(each => [each.target, each.emphasis]));

  test('of one run are those of the run', () => {
    for (const run of ['easy 60 min', 'long 100 min on sand', 'intervals: 6 x 3 min @ rpe 8 rest 90 s jog']) {
      const session = planFrom(`week 1\n  mon ${run}\n`).weeks[0]!.days[0]!.sessions[0]!;
      expect(grades(shades(`mon ${run}`))).toEqual(grades(session.muscles.filter(each => each.emphasis > 0)));
    }
  });

  test('of sets are absolute, and the darker one is shown', () => {
    expect(grades(shades('mon strength: back-squat 6x5'))).toMatchObject({ vasti: 3, erector_spinae: 2 });
    expect(grades(shades('mon strength: back-squat 3x5'))).toMatchObject({ vasti: 2, erector_spinae: 1 });
    expect(grades(shades('mon easy 60 min', 'tue strength: back-squat 6x5'))).toMatchObject({
      vasti: 3,
      soleus: 3,
    });
    expect(shades('mon rest')).toEqual([]);
  });
});
