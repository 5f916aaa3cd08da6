import { expect, test } from 'vitest';
import type { Session } from '../../server/src/plan/plan.js';
import type { TextRange } from '../../server/src/plan/text-range.js';
import { planFrom } from '../support/plans.js';

/** The sessions of a plan, with the text to say what a range holds. */
function read(text: string): { sessions: readonly Session[]; at: (range?: TextRange) => string | undefined } {
  const { weeks } = planFrom(text);
  return {
    sessions: weeks.flatMap(week => week.days.flatMap(day => day.sessions)),
    at: range => range && text.slice(range.start, range.end),
  };
}

test('climb and descent know where they stand', () => {
  const { sessions, at } = read('week 1\n  tue easy 8 km climb 120 m descend  90m\n  wed easy 5 km\n');
  expect(sessions.map(({ climbRange, descendRange }) => [at(climbRange), at(descendRange)])).toEqual([
    ['climb 120 m', 'descend  90m'],
    [undefined, undefined],
  ]);
});

test('a climb behind the list is in its place as well, and one that cannot be has none', () => {
  const { sessions, at } = read(
    'week 1\n  tue intervals: 5 x 1 km climb 80 m\n  wed easy 5 km climb 99 km\n',
  );
  expect(sessions.map(({ climbRange }) => at(climbRange))).toEqual(['climb 80 m', undefined]);
});

test('repeats know where they stand, groups and their steps too', () => {
  const { sessions, at } = read(
    'week 1\n  tue intervals: warm-up 2 km, 3 x (2x 400 m, 1 km) rest 2 min, 10 × 100 m\n',
  );
  const [warmUp, group, strides] = sessions[0]!.steps;
  expect([warmUp, group, group!.steps[0], strides].map(step => at(step!.repeatRange))).toEqual([
    undefined,
    '3 x',
    '2x',
    '10 ×',
  ]);
});

test('what a session has from its definition stands there', () => {
  const text = 'session dunes = easy 8 km climb 200 m\nweek 1\n  tue dunes\n  wed dunes climb 50 m\n';
  const { sessions, at } = read(text);
  expect(sessions.map(({ climbRange }) => climbRange!.start)).toEqual([
    text.indexOf('climb 200 m'),
    text.indexOf('climb 50 m'),
  ]);
  expect(at(sessions[1]!.climbRange)).toBe('climb 50 m');
});
