import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionEmphasis } from '../../server/src/knowledge/emphasis.js';
import { kind as kindById } from '../../server/src/knowledge/lookup.js';
import type { Maybe } from '../../server/src/plan/known.js';
import { type MuscleWork, ofGroup, ofTarget, type PerMuscle } from '../../server/src/plan/muscles.js';
import type { Plan, Session } from '../../server/src/plan/plan.js';
import { conditionsOf } from '../../server/src/training/conditions.js';
import { emphasisOf, useOf } from '../../server/src/training/exercise-use.js';
import { muscleWorkOf, totalWork } from '../../server/src/training/muscle-work.js';
import { ownWord } from '../../server/src/training/own-word.js';
import { CLUB, planTexts, sessionTexts } from '../support/arbitrary-plans.js';
import { planFrom, sessionFrom, weekFrom } from '../support/plans.js';

const workOf = (...days: string[]) => weekFrom(...days).totals.muscles;
const MINUTE = 60;

/** What a figure has of a group, known or not. */
const group = (figure: Maybe<PerMuscle>, id: string) => certain(ofGroup(figure, id));
const target = (figure: Maybe<PerMuscle>, id: string) => certain(ofTarget(figure, id));

function certain(value: Maybe<number>): number | undefined {
  return value.known ? value.value : value.atLeast;
}

/** Everything that is not zero. */
function figures(figure: Maybe<PerMuscle>, of: 'groups' | 'targets'): Record<string, number> {
  const all = figure.known ? figure.value : figure.atLeast;
  const { ids, values } = all![of];
  return Object.fromEntries(ids.flatMap((id, place) => (values[place] === 0 ? [] : [[id, values[place]!]])));
}

describe('graded time', () => {
  test('is minutes times grade, of a group those of its strongest member', () => {
    const { graded, sets } = workOf('mon easy 60 min');
    // Soleus 3, gastrocnemius 2: the calves have 3, not 5.
    expect(target(graded, 'soleus')).toBe(3 * 60 * MINUTE);
    expect(target(graded, 'gastrocnemius')).toBe(2 * 60 * MINUTE);
    expect(group(graded, 'calves')).toBe(3 * 60 * MINUTE);
    // Vasti 2, rectus femoris 1.
    expect(group(graded, 'quads')).toBe(2 * 60 * MINUTE);
    expect(group(graded, 'hamstrings')).toBe(60 * MINUTE);
    expect(graded.known && graded.assumed).toBeUndefined();
    expect(figures(sets, 'groups')).toEqual({});
    expect(sets.known).toBe(true);
  });

  test('adds up over a week', () => {
    const { graded } = workOf('tue easy 40 min', 'thu bike 60 min', 'sun walk 30 min');
    // Soleus: easy 3, bike 2, walk 2. Vasti: 2, 3, 1.
    expect(target(graded, 'soleus')).toBe((3 * 40 + 2 * 60 + 2 * 30) * MINUTE);
    expect(target(graded, 'vasti')).toBe((2 * 40 + 3 * 60 + 1 * 30) * MINUTE);
  });

  test('knows surface, hills, effort and length', () => {
    // Gravel adds 1 to the gluteus medius; more than 90 minutes another one.
    expect(target(workOf('mon easy 60 min on gravel').graded, 'gluteus_medius')).toBe(3 * 60 * MINUTE);
    expect(target(workOf('mon easy 60 min').graded, 'gluteus_medius')).toBe(2 * 60 * MINUTE);
    expect(target(workOf('mon easy 100 min').graded, 'vasti')).toBe(3 * 100 * MINUTE);
    expect(target(workOf('mon easy 10 km @ 6:00/km climb 250 m').graded, 'hamstrings')).toBe(2 * 60 * MINUTE);
  });

  test('leaves out standing still', () => {
    const { graded } = workOf('mon intervals: 4 x 5 min @ rpe 8 rest 2 min');
    expect(target(graded, 'soleus')).toBe(3 * 20 * MINUTE);
  });

  test('of a distance is as sure as the pace', () => {
    expect(workOf('mon easy 10 km @ 6:00/km').graded).toMatchObject({ known: true, assumed: undefined });
    const { graded } = workOf('mon easy 10 km', 'tue easy 30 min');
    const soleus = ofTarget(graded, 'soleus');
    expect(soleus.known && soleus.value - soleus.assumed!).toBe(3 * 30 * MINUTE);
  });

  test('of a run without an amount is at least what the others have', () => {
    const { graded } = workOf('mon easy 60 min', 'wed easy');
    expect(graded).toMatchObject({ known: false, reason: 'partly-unknown' });
    expect(target(graded, 'soleus')).toBe(3 * 60 * MINUTE);
    expect(workOf('wed easy').graded).toMatchObject({ known: false, reason: 'no-amount' });
  });

  test('is unknown where a kind is, or what it trains', () => {
    for (const odd of ['blorp 30 min', 'ski 30 min']) {
      const { graded, sets } = workOf('mon easy 60 min', `wed ${odd}`);
      expect(graded.known).toBe(false);
      expect(sets.known).toBe(odd.startsWith('ski'));
      expect(target(graded, 'soleus')).toBe(3 * 60 * MINUTE);
    }
  });

  test('counts drills that list nothing, and no rest, mobility or yoga', () => {
    expect(target(workOf('mon drills 20 min').graded, 'iliopsoas')).toBe(3 * 20 * MINUTE);
    const quiet = workOf('mon rest', 'tue mobility 20 min', 'wed yoga 60 min', 'thu stretch 10 min');
    expect(quiet.graded.known && quiet.sets.known).toBe(true);
    expect(figures(quiet.graded, 'groups')).toEqual({});
    expect(quiet.unlisted).toBe(0);
  });

  test('does not count what may be done instead', () => {
    expect(workOf('mon easy 60 min or bike 3 h')).toEqual(workOf('mon easy 60 min'));
    expect(workOf('mon rest or strength: back-squat 3x8')).toEqual(workOf('mon rest'));
  });

  test('of a copied week is counted like that of a written one', () => {
    const plan = planFrom(
      'week 1\n  mon easy 60 min\n  wed strength: back-squat 3x8\nweek 2 = week 1 +10%\nweek 3 = week 9\n',
    );
    const [one, two, three] = plan.weeks.map(week => week.totals.muscles);
    // 66 minutes are rounded to 65.
    expect(target(two!.graded, 'soleus')).toBe(3 * 65 * MINUTE);
    expect(two!.sets).toEqual(one!.sets);
    expect(three).toMatchObject({
      graded: { known: false, reason: 'no-week-to-copy' },
      sets: { known: false, reason: 'no-week-to-copy' },
    });
    expect(target(plan.shape.muscles.graded, 'soleus')).toBe(3 * 125 * MINUTE);
    // A run that grows beyond 90 minutes trains more muscles clearly.
    const long = planFrom('week 1\n  sun easy 85 min\nweek 2 = week 1 +20%\n').weeks[1]!;
    expect(target(long.totals.muscles.graded, 'vasti')).toBe(3 * 100 * MINUTE);
  });
});

describe('sets', () => {
  test('are whole for what an exercise is done for, and half for what helps', () => {
    const { sets, graded } = workOf('mon strength 40 min: back-squat 3x5');
    expect(figures(sets, 'targets')).toEqual({
      vasti: 3,
      gluteus_maximus: 3,
      adductor_magnus: 1.5,
      erector_spinae: 1.5,
      rectus_femoris: 1.5,
    });
    // The quads have vasti 3 and rectus femoris 1.5: the stronger counts.
    expect(figures(sets, 'groups')).toEqual({
      glutes: 3,
      quads: 3,
      hip_flexors: 1.5,
      core: 1.5,
      adductors: 1.5,
    });
    expect(figures(graded, 'targets')).toEqual({});
  });

  test('add up over exercises and sessions, one where none is written', () => {
    const { sets } = workOf('mon strength: back-squat 3x5, goblet-squat 2x10', 'thu core: front-squat');
    expect(group(sets, 'quads')).toBe(3 + 2 + 1);
    // The front squat helps the glutes.
    expect(group(sets, 'glutes')).toBe(3 + 2 + 0.5);
  });

  test('are none for what stretches and keeps mobile', () => {
    const { sets } = workOf(
      'mon mobility: kneeling-hip-flexor-stretch 2x45s, leg-swings 2x10',
      'tue stretch: hamstrings, calves 2x30s',
    );
    expect(sets.known).toBe(true);
    expect(figures(sets, 'targets')).toEqual({});
  });

  test('of exercises of the author’s own count for what these work', () => {
    const own =
      'exercise log-carry works glutes, soleus\nexercise hang stretches shoulders\nexercise thing\n';
    const work = (list: string) =>
      planFrom(`${own}week 1\n  mon strength: ${list}\n`).weeks[0]!.totals.muscles;
    expect(figures(work('log-carry 4x20m').sets, 'targets')).toEqual({ soleus: 4, glutes: 4 });
    expect(figures(work('log-carry 4x20m').sets, 'groups')).toEqual({ glutes: 4, calves: 4 });
    expect(work('hang 2x30s').sets).toMatchObject({ known: true });
    expect(work('thing 2x30s').sets).toMatchObject({ known: false });
  });

  test('of an exercise of the author’s own are at least those of the muscles that are known', () => {
    const { sets } = planFrom(
      'exercise log-carry works glutes, blorp\nweek 1\n  mon strength: log-carry 4x20m\n',
    ).weeks[0]!.totals.muscles;
    expect(sets).toMatchObject({ known: false, reason: 'partly-unknown' });
    expect(figures(sets, 'targets')).toEqual({ glutes: 4 });
  });

  test('and muscles of a list of any length are those of its exercises', () => {
    const musclesOf = (times: number) => {
      const list = Array.from({ length: times }, () => 'plank 3x30s, calf-raise 3x12').join(', ');
      return planFrom(`week 1\n  mon strength: ${list}\n`).weeks[0]!.days[0]!.sessions[0]!.muscles;
    };
    expect(musclesOf(1)).not.toEqual([]);
    expect(musclesOf(80)).toEqual(musclesOf(1));
  });

  test('of a session of the author’s own are those of its list', () => {
    const plan = planFrom(
      'session bankje = strength 20 min: back-squat 3x5\nweek 1\n  mon bankje\n  thu bankje\n',
    );
    expect(group(plan.weeks[0]!.totals.muscles.sets, 'quads')).toBe(6);
    expect(plan.head.ownSessions[0]!.session!.muscles).toEqual(plan.weeks[0]!.days[0]!.sessions[0]!.muscles);
  });

  test('are not known where strength lists nothing, or a word that nobody knows', () => {
    const unlisted = workOf('mon strength 40 min', 'tue core 20 min', 'wed core: plank 3x45s');
    expect(unlisted).toMatchObject({ unlisted: 2, sets: { known: false }, graded: { known: true } });
    expect(group(unlisted.sets, 'core')).toBe(3);
    expect(workOf('mon strength: back-squat 3x5, blorp 3x5')).toMatchObject({
      unlisted: 0,
      sets: { known: false },
    });
    expect(workOf('mon strength: back-squat 999x5').sets.known).toBe(false);
  });
});

const SUMS = ['graded', 'sets'] as const;
const OF = ['groups', 'targets'] as const;

function expectSame(one: MuscleWork, other: MuscleWork): void {
  expect(one.unlisted).toBe(other.unlisted);
  for (const sum of SUMS) {
    expect(one[sum].known).toBe(other[sum].known);
    for (const of of OF) expect(figures(one[sum], of)).toEqual(figures(other[sum], of));
  }
}

const sessionsOf = (plan: Plan) => plan.weeks.flatMap(week => week.days).flatMap(day => day.sessions);

describe('of any plan', () => {
  test('a week is the sum of its sessions, and the plan that of its weeks and of all its sessions', () => {
    fc.assert(
      fc.property(planTexts, text => {
        const plan = planFrom(text, CLUB);
        const own = (name: string) => ownWord(plan, 'ownExercises', name);
        for (const week of plan.weeks) {
          const each = week.days.flatMap(day => day.sessions).map(session => muscleWorkOf([session], own));
          expectSame(week.totals.muscles, totalWork(each));
          expectSame(week.totals.muscles, totalWork(each.toReversed()));
        }
        expectSame(plan.shape.muscles, muscleWorkOf(sessionsOf(plan), own));
      }),
      { numRuns: 50 },
    );
  });

  test('figures are finite and never below nothing, and what is assumed is a part of the whole', () => {
    fc.assert(
      fc.property(planTexts, text => {
        const plan = planFrom(text, CLUB);
        for (const { graded, sets } of [plan.shape.muscles, ...plan.weeks.map(week => week.totals.muscles)])
          for (const of of OF)
            for (const figure of [graded, sets]) {
              const all = figure.known ? figure.value : figure.atLeast!;
              const assumed = figure.known ? figure.assumed : undefined;
              for (const [place, value] of all[of].values.entries()) {
                expect(Number.isFinite(value) && value >= 0).toBe(true);
                expect(assumed?.[of].values[place] ?? 0).toBeLessThanOrEqual(value);
              }
            }
      }),
      { numRuns: 50 },
    );
  });

  test('the order of the days does not matter, not even to the order of the figures', () => {
    const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    fc.assert(
      fc.property(
        fc.array(sessionTexts, { maxLength: 5 }),
        fc.shuffledSubarray(DAYS, { minLength: 7 }),
        (all, days) => {
          const sorted = workOf(...all.map((session, i) => `${DAYS[i]} ${session}`));
          const mixed = workOf(...all.map((session, i) => `${days[i]} ${session}`));
          expect(mixed).toEqual(sorted);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what a session trains is what the knowledge says of it', () => {
    fc.assert(
      fc.property(planTexts, text => {
        const plan = planFrom(text, CLUB);
        for (const session of sessionsOf(plan).flatMap(each => [each, ...each.alternatives]))
          expect(session.muscles).toEqual(knowledgeOf(session, plan));
      }),
      { numRuns: 50 },
    );
  });
});

/** Worked out anew, without what is remembered from other sessions. */
function knowledgeOf(session: Session, plan: Plan) {
  const kind = kindById(session.kind.id!)!;
  if (session.exercises.length > 0) return emphasisOf(session.exercises.map(item => useOf(item, plan)));
  return kind.items === 'exercises' ? kind.muscles : sessionEmphasis(conditionsOf(session, kind)).targets;
}

test('what a session trains depends on its own circumstances, not on those of one before it', () => {
  const of = (text: string) => sessionFrom(text).muscles.find(each => each.target === 'hamstrings')?.emphasis;
  expect([
    of('easy 10 km'),
    of('easy 10 km climb 250 m'),
    of('easy 10 km @ rpe 9'),
    of('easy 10 km'),
  ]).toEqual([1, 2, 2, 1]);
});
