import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan, Session, Step } from '../../server/src/plan/plan.js';
import { CLUB, planTexts, sessionTexts, unfinishedPlanTexts } from './arbitrary-plans.js';
import { planFrom, problemsOf } from './plans.js';

const SAMPLE = fc.sample(planTexts, { numRuns: 250, seed: 2 });
const PLANS: readonly Plan[] = SAMPLE.map(text => planFrom(text, CLUB));

test('arbitrary plans and sessions have no problems', () => {
  expect(PLANS.flatMap(plan => plan.problems)).toEqual([]);
  expect(Object.values(CLUB).flatMap(text => problemsOf(text))).toEqual([]);
  const sessions = fc.sample(sessionTexts, { numRuns: 100, seed: 2 });
  expect(sessions.flatMap(text => problemsOf(`week 1\n  mon ${text}\n`))).toEqual([]);
});

test('among them is every kind of line', () => {
  const { head } = PLANS.reduce((all, { head }) => ({ head: { ...all.head, ...definedIn(head) } }), {
    head: {},
  });
  expect(Object.keys(head).sort()).toEqual(
    [
      'athlete',
      'baseline',
      'borrowed',
      'lines',
      'maxHr',
      'ownExercises',
      'ownSessions',
      'pains',
      'paces',
      'races',
      'recents',
    ]
      .concat(['restHr', 'shoes', 'start', 'thresholdHr', 'thresholdPace', 'title', 'units', 'uses'])
      .sort(),
  );
  const weeks = PLANS.flatMap(plan => plan.weeks);
  expect(weeks.some(week => week.derivation && week.days.some(day => day.copied))).toBe(true);
  expect(weeks.some(week => week.derivation && week.days.some(day => !day.copied))).toBe(true);
});

test('among them is every kind of session, target and repeat', () => {
  const days = PLANS.flatMap(plan => plan.weeks).flatMap(week => week.days);
  const sessions = days.flatMap(day => day.sessions);
  expect(days.some(day => day.at !== undefined)).toBe(true);
  expect(days.some(day => day.sessions.length > 1)).toBe(true);
  expect(sessions.some(session => session.alternatives.length > 0)).toBe(true);
  expect(new Set(sessions.map(session => session.family))).toEqual(
    new Set(['run', 'walk', 'cross', 'strength', 'mobility', 'rest']),
  );
  const targets = [...sessions, ...sessions.flatMap(everyStep)].flatMap(({ target }) =>
    target ? [target.by] : [],
  );
  expect(new Set(targets)).toEqual(
    new Set(['pace', 'speed', 'heart-rate', 'heart-rate-percent', 'rpe', 'zone', 'race-distance', 'name']),
  );
  const steps = sessions.flatMap(everyStep);
  expect(steps.some(step => step.repeat > 1 && step.steps.some(inner => inner.repeat > 1))).toBe(true);
  expect(steps.some(step => step.scaled) && sessions.some(session => session.amount?.scaled)).toBe(true);
  const items = sessions.flatMap(session => session.exercises);
  expect(items.some(item => item.is === 'area') && items.some(item => item.weightKg)).toBe(true);
});

test('both decimal signs and both languages are among them', () => {
  const all = SAMPLE.join('');
  for (const pattern of [/\d\.\d km/, /\d,\d km/, /^ {2}wo /m, /^ {2}wed /m]) expect(all).toMatch(pattern);
});

test('an unfinished plan lacks amounts and nothing else', () => {
  const samples = fc.sample(unfinishedPlanTexts, { numRuns: 50, seed: 2 });
  expect(samples.some(({ complete, unfinished }) => unfinished.length < complete.length)).toBe(true);
  for (const { complete, unfinished } of samples) {
    expect(complete).not.toMatch(/[⟦⟧]/);
    expect(unfinished.split('\n').length).toBe(complete.split('\n').length);
    const names = (text: string) =>
      planFrom(text, CLUB).weeks.map(week => week.days.map(day => day.sessions.length));
    expect(names(unfinished)).toEqual(names(complete));
  }
});

function definedIn(head: Plan['head']): Partial<Plan['head']> {
  return Object.fromEntries(
    Object.entries(head).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  );
}

function everyStep({ steps }: Pick<Session, 'steps'> | Step): Step[] {
  return steps.flatMap(step => [step, ...everyStep(step)]);
}
