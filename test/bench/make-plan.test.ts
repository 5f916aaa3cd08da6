import { expect, test } from 'vitest';
import { check } from '../../server/src/rules/engine.js';
import { planFrom, problemsOf } from '../support/plans.js';
import { MISSPELT, makePlan } from './make-plan.js';
import { PLAN_SCHEMA } from './plan-schema.js';
import { asJson, asRunplan, asYaml } from './write-plan.js';
import { DIGIT, written } from './written-plan.js';

test.each([1, 12, 52])('a plan of %i weeks has one misspelt exercise and nothing else to report', weeks => {
  const text = asRunplan(makePlan(weeks));
  const plan = planFrom(text);
  expect(plan.weeks).toHaveLength(weeks);
  expect(plan.weeks.map(week => week.number)).toEqual(Array.from({ length: weeks }, (_, index) => index + 1));
  expect(plan.weeks.every(week => week.days.length === 7)).toBe(true);
  expect(problemsOf(text)).toEqual([`plan/unknown-name «${MISSPELT}»`]);
  expect(check(plan).findings.map(finding => finding.code)).toEqual(['plan/unknown-name']);
});

test('is the same each time', () => {
  expect(asRunplan(makePlan(30))).toBe(asRunplan(makePlan(30)));
});

test('one digit more makes the middle week too heavy', () => {
  const plan = makePlan(12);
  const { text, typeAt } = written(asRunplan(plan), plan);
  const lines = text.split('\n');
  const line = lines[typeAt.line]!;
  lines[typeAt.line] = line.slice(0, typeAt.character) + DIGIT + line.slice(typeAt.character);
  const found = check(planFrom(lines.join('\n'))).findings.map(finding => finding.code);
  expect(found).toEqual(['plan/unknown-name', 'load/weekly-jump']);
});

test('the same places are found in every language', () => {
  const plan = makePlan(12);
  const pointedAt = [asRunplan(plan), asJson(plan), asYaml(plan)].map(text => {
    const { hoverAt, typeAt } = written(text, plan);
    const lines = text.split('\n');
    return {
      words: hoverAt.map(({ line, character }) => /^[a-z]+/.exec(lines[line]!.slice(character - 1))?.[0]),
      amount: /\d+$/.exec(lines[typeAt.line]!.slice(0, typeAt.character))?.[0],
      unit: lines[typeAt.line]!.slice(typeAt.character).slice(0, 3),
    };
  });
  expect(pointedAt[0]).toEqual({
    words: ['week', 'rest', 'easy', 'strength', 'intervals', 'mobility', 'core', 'long'],
    amount: '16',
    unit: ' km',
  });
  expect(pointedAt[1]).toEqual(pointedAt[0]);
  expect(pointedAt[2]).toEqual(pointedAt[0]);
});

test('JSON holds the plan, and the schema names every exercise but the misspelt one', () => {
  expect(JSON.parse(asJson(makePlan(4)))).toEqual(makePlan(4));
  const schema = JSON.stringify(PLAN_SCHEMA);
  const exercises = makePlan(4).weeks.flatMap(week =>
    week.days.flatMap(day => day.sessions.flatMap(session => session.exercises ?? [])),
  );
  const missing = new Set(exercises.map(each => each.exercise).filter(name => !schema.includes(`"${name}"`)));
  expect([...missing]).toEqual([MISSPELT]);
});
