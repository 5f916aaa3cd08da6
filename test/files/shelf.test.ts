import { describe, expect, test } from 'vitest';
import { PlanMemory, Shelf, type ShelfFile } from '../../server/src/files/shelf.js';
import { createLanguage } from '../../server/src/language/module.js';
import { usedPaths } from '../../server/src/language/used-paths.js';
import { EXAMPLES } from '../support/examples.js';
import { type Files, ROOT, shelfWith, uriOf } from '../support/shelves.js';

const { LangiumParser } = createLanguage().parser;

/** What is wrong with the `use` lines of a file, in short. */
function useProblems(files: Files, file: string): string[] {
  return shelfWith(files)
    .plan(uriOf(file))
    .problems.flatMap(problem => {
      if (problem.code === 'plan/unusable-file') return [`${problem.path}: ${problem.why}`];
      if (problem.code === 'plan/circular-use') return [`${problem.path}: ${problem.chain.join(' → ')}`];
      return problem.code === 'plan/unknown-name' ? [`unknown ${problem.written}`] : [];
    });
}

/** The kilometres of the first week. */
function kilometres(files: Files, file = 'plan.runplan'): number | undefined {
  const { distance } = shelfWith(files).plan(uriOf(file)).weeks[0]!.totals;
  return distance.known ? distance.value / 1000 : undefined;
}

const CLUB = 'session loop = easy 5 km\n';
const WEEK = 'week 1\n  mon loop\n';

describe('a file brings its words', () => {
  test.each([
    ['beside it', { 'club.runplan': CLUB, 'plan.runplan': `use "club.runplan"\n${WEEK}` }],
    ['in a folder', { 'lib/club.runplan': CLUB, 'plan.runplan': `use "lib/club.runplan"\n${WEEK}` }],
    ['backslashes', { 'lib/club.runplan': CLUB, 'plan.runplan': `use "lib\\club.runplan"\n${WEEK}` }],
    [
      'through another one, whose paths start from there',
      {
        'lib/club.runplan': CLUB,
        'lib/all.runplan': 'use "club.runplan"\n',
        'plan.runplan': `use "lib/all.runplan"\n${WEEK}`,
      },
    ],
    ['under any name', { club: CLUB, 'plan.runplan': `use "club"\n${WEEK}` }],
    ['twice', { 'club.runplan': CLUB, 'plan.runplan': `use "club.runplan"\nuse "./club.runplan"\n${WEEK}` }],
  ])('%s', (_what, files) => {
    expect(useProblems(files, 'plan.runplan')).toEqual([]);
    expect(kilometres(files)).toBe(5);
  });
});

describe('a file that cannot be used is told on its line, and the rest stays', () => {
  const unusable = (why: 'folder' | 'unreadable' | 'outside') => ({ is: 'unusable', why }) as const;
  const files: Files = {
    'club.runplan': CLUB,
    folder: unusable('folder'),
    'secret.runplan': unusable('unreadable'),
    'link.runplan': unusable('outside'),
    'picture.runplan': '\0\u0001\u0002\u0003\u0004\u0005'.repeat(100),
    'large.runplan': 'week 1\n'.repeat(150_000),
  };
  test.each([
    ['gone.runplan', 'missing'],
    ['folder', 'folder'],
    ['secret.runplan', 'unreadable'],
    ['link.runplan', 'outside'],
    ['picture.runplan', 'not-text'],
    ['large.runplan', 'too-large'],
    ['../plans/club.runplan', undefined],
    ['../club.runplan', 'outside'],
    ['/plans/club.runplan', 'outside'],
  ])('%s: %s', (path, why) => {
    const all = { ...files, 'plan.runplan': `use "${path}"\nuse "club.runplan"\n${WEEK}` };
    expect(useProblems(all, 'plan.runplan')).toEqual(why === undefined ? [] : [`${path}: ${why}`]);
    expect(kilometres(all)).toBe(5);
  });
});

describe('circles', () => {
  const five: Files = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name, i, names) => {
      const next = names[(i + 1) % names.length];
      return [
        `${name}.runplan`,
        `use "${next}.runplan"\nsession ${name}-loop = easy ${i + 1} km\nweek 1\n  mon ${name}-loop\n`,
      ];
    }),
  );

  test.each(['a', 'b', 'c', 'd', 'e'])('of five files: %s has its finding, and its own words', name => {
    const names = 'abcde'.repeat(2);
    const chain = [...names.slice(names.indexOf(name), names.indexOf(name) + 6)].map(
      each => `${each}.runplan`,
    );
    expect(useProblems(five, `${name}.runplan`)).toEqual([`${chain[1]}: ${chain.join(' → ')}`]);
    expect(kilometres(five, `${name}.runplan`)).toBe('abcde'.indexOf(name) + 1);
  });

  test('of one', () => {
    const files = { 'a.runplan': `use "a.runplan"\n${CLUB}${WEEK}` };
    expect(useProblems(files, 'a.runplan')).toEqual(['a.runplan: a.runplan → a.runplan']);
    expect(kilometres(files, 'a.runplan')).toBe(5);
  });

  test('give their own words to a third file, which has no finding', () => {
    const files = {
      ...five,
      'plan.runplan': 'use "c.runplan"\nweek 1\n  mon c-loop\n  tue d-loop\n',
    };
    expect(useProblems(files, 'plan.runplan')).toEqual(['unknown d-loop']);
    expect(kilometres({ ...files, 'plan.runplan': 'use "c.runplan"\nweek 1\n  mon c-loop\n' })).toBe(3);
  });

  test('across folders are shown as the plan would write them', () => {
    const files = {
      'lib/a.runplan': 'use "../b.runplan"\n',
      'b.runplan': 'use "lib/a.runplan"\n',
    };
    expect(useProblems(files, 'lib/a.runplan')).toEqual([
      '../b.runplan: a.runplan → ../b.runplan → a.runplan',
    ]);
    expect(useProblems(files, 'b.runplan')).toEqual(['lib/a.runplan: b.runplan → lib/a.runplan → b.runplan']);
  });
});

test('fifty files in a row, and one more', () => {
  const chain = (length: number): Files => ({
    ...Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `${i}.runplan`,
        i === length - 1 ? CLUB : `use "${i + 1}.runplan"\n`,
      ]),
    ),
    'plan.runplan': `use "0.runplan"\n${WEEK}`,
  });
  expect(kilometres(chain(50))).toBe(5);
  expect(useProblems(chain(51), 'plan.runplan')).toEqual(['0.runplan: too-many']);
  expect(useProblems(chain(51), '0.runplan')).toEqual([]);
});

test('a thousand lines and more that use one another are no trouble', () => {
  const lines = Array.from({ length: 1500 }, (_, i) => `use "${i}.runplan"\n`).join('');
  const loop = { 'a.runplan': `${lines}use "b.runplan"\n`, 'b.runplan': `${lines}use "a.runplan"\n` };
  expect(useProblems(loop, 'a.runplan').length).toBeGreaterThan(100);
});

describe('plans are made once', () => {
  /** A shelf whose files may be exchanged for others, with one memory. */
  function changing(texts: Readonly<Record<string, string>>) {
    const files = new Map<string, ShelfFile>();
    const set = (path: string, text: string | undefined) =>
      text === undefined
        ? files.delete(uriOf(path))
        : files.set(uriOf(path), { is: 'text', text, parsed: LangiumParser.parse(text) });
    for (const [path, text] of Object.entries(texts)) set(path, text);
    const memory = new PlanMemory();
    const missing: ShelfFile = { is: 'unusable', why: 'missing' };
    const planNow = (path: string) =>
      new Shelf(ROOT, file => files.get(file) ?? missing, memory).plan(uriOf(path));
    return { set, planNow };
  }
  const texts = {
    'plan.runplan': `use "all.runplan"\n${WEEK}`,
    'all.runplan': 'use "club.runplan"\n',
    'club.runplan': CLUB,
    'other.runplan': 'week 1\n  mon easy 3 km\n',
  };

  test('for as long as everything behind them is the same', () => {
    const { set, planNow } = changing(texts);
    const plan = planNow('plan.runplan');
    set('other.runplan', 'week 1\n  mon easy 4 km\n');
    expect(planNow('plan.runplan')).toBe(plan);
  });

  test.each([
    ['the text itself', 'plan.runplan', texts['plan.runplan']],
    ['what it uses', 'all.runplan', texts['all.runplan']],
    ['what that uses', 'club.runplan', 'session loop = easy 9 km\n'],
    ['a file that goes', 'club.runplan', undefined],
  ])('and again after %s', (_what, path, text) => {
    const { set, planNow } = changing(texts);
    const [plan, other] = [planNow('plan.runplan'), planNow('other.runplan')];
    set(path, text);
    expect(planNow('plan.runplan')).not.toBe(plan);
    expect(planNow('other.runplan')).toBe(other);
  });

  test('a file that comes, and one that changes its reason', () => {
    const { set, planNow } = changing({ 'plan.runplan': texts['plan.runplan'] });
    expect(planNow('plan.runplan').weeks[0]!.totals.distance.known).toBe(false);
    set('all.runplan', CLUB);
    expect(planNow('plan.runplan').weeks[0]!.totals.distance).toMatchObject({ value: 5000 });
  });
});

describe('the paths of a text are those that its plan has', () => {
  test.each<readonly [text: string, paths: readonly string[] | undefined]>([
    ['use "a"\nuse "b"\n', ['a', 'b']],
    ['use “a b”\nUSE "c"\n', ['a b', 'c']],
    ['use "a', ['a']],
    ['use "a" "b"\n', ['a']],
    ['use club "a"\n', ['a']],
    ['use\nuse ""\nuse "  "\n', []],
    ['week 1\n  mon easy 5 km\nuse "late"\nweek 2\nuse "later"\n', ['late', 'later']],
    ['// use "a"\n/* use "b" */\nuse "c" // d\n', ['c']],
    ['week 1\n  mon use "a"\n', []],
    ...EXAMPLES.map(([, text]) => [text, undefined] as const),
  ])('%j', (text, expected) => {
    const parsed = LangiumParser.parse(text);
    const paths = usedPaths(parsed);
    const plan = shelfWith({ 'a.runplan': text }).plan(uriOf('a.runplan'));
    expect(paths).toEqual(plan.head.uses.map(({ path }) => path));
    if (expected) expect(paths).toEqual(expected);
  });
});
