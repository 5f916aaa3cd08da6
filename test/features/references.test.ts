import { describe, expect, test } from 'vitest';
import { linkAt, linksIn } from '../../server/src/features/references/links.js';
import {
  isDefinition,
  meaningOf,
  type OwnWord,
  usesOf,
  wordAt,
} from '../../server/src/features/references/own-words.js';
import {
  isName,
  isTaken,
  meansTheSame,
  type NamedSort,
  placesToRename,
} from '../../server/src/features/references/rename.js';
import { RENAME_WORDS } from '../../server/src/features/references/words.js';
import { withCursor } from '../support/marks.js';
import { planOfText, shelfWith, uriOf } from '../support/shelves.js';

const CLUB = 'session towpath = easy 5 km\npace hmp = 5:00/km\n';
const PLAN = 'plan.runplan';

/** A plan with a cursor, which may use `club.runplan`, and the word that the cursor is on. */
function planAt(source: string) {
  const { text, offset } = withCursor(source);
  const plan = shelfWith({ 'club.runplan': CLUB, [PLAN]: text }).plan(uriOf(PLAN));
  return { text, plan, offset, use: wordAt(plan, offset) };
}

/** Where the word is defined and where it stands in the plan: `club.runplan 8 | 45 52`. */
function told(source: string): string {
  const { plan, use } = planAt(source);
  if (!use) return 'nothing';
  const word = meaningOf(use, uriOf(PLAN));
  const { file, range } = word.definition;
  const places = usesOf(word, plan, uriOf(PLAN)).map(
    each => `${each.range.start}${isDefinition(each) ? '*' : ''}`,
  );
  return `${word.sort} in ${file.replace(uriOf(''), '')} ${range.start} | ${places.join(' ')}`;
}

test.each([
  ['pace m$0p = 5:10/km\nweek 1\n  mon easy 5 km @ mp\n', 'pace in plan.runplan 5 | 5* 43'],
  ['use "club.runplan"\nweek 1\n  mon to$0wpath\n', 'session in club.runplan 8 | 32'],
  ['use "club.runplan"\nweek 1\n  mon towpath @ hm$0p\n', 'pace in club.runplan 33 | 42'],
  ['session a = easy 5 km\nsession b = $0a\nweek 1\n  mon b or a\n', 'session in plan.runplan 8 | 8* 34 54'],
  ['week 1\n  mon easy 5 km\nweek 2 = week $01\n', 'week in plan.runplan 5 | 5* 37'],
  ['week 1\n  mon ea$0sy 5 km\n', 'nothing'],
  ['$0', 'nothing'],
])('%j: %s', (source, expected) => {
  expect(told(source)).toBe(expected);
});

test('links are the paths behind which there is a file', () => {
  const text = 'use "club.runplan"\nuse "gone.runplan"\nuse "plan.runplan"\n';
  const shelf = shelfWith({ 'club.runplan': CLUB, [PLAN]: text });
  const links = linksIn(shelf.plan(uriOf(PLAN)), path => shelf.fileBehind(path, uriOf(PLAN)));
  expect(links.map(({ range, target }) => [text.slice(range.start, range.end), target])).toEqual([
    ['club.runplan', uriOf('club.runplan')],
    ['plan.runplan', uriOf(PLAN)],
  ]);
  expect(linkAt(links, 5)).toBe(links[0]);
  expect(linkAt(links, 17)).toBe(links[0]);
  expect(linkAt(links, 18)).toBeUndefined();
});

test.each<[NamedSort, string, boolean]>([
  ['session', 'hilly', true],
  ['session', 'long-hills', true],
  ['session', 'été', true],
  ['session', "runner's", true],
  ['session', 'easy', true],
  ['pace', 'hmp', true],
  ['pace', '5k', false],
  ['pace', 'z2', false],
  ['pace', 'rest', false],
  ['pace', 'hm p', false],
  ['exercise', 'log-carry', true],
  ['exercise', 'p', false],
  ['exercise', 'works', false],
  ['exercise', 'plan', false],
  ['shoes', 'pegasus', true],
  ['shoes', 'climb', false],
  ['shoes', 'use', false],
  ['shoes', '', false],
  ['shoes', 'a\nweek 2', false],
])('as a name of %s, %j: %s', (sort, name, fits) => {
  expect(isName(name, sort, planOfText)).toBe(fits);
});

describe('a name is taken', () => {
  const word = (source: string): OwnWord => meaningOf(planAt(source).use!, uriOf(PLAN));
  const taken = (source: string, name: string) =>
    isTaken(name, word(source), { file: uriOf(PLAN), plan: planAt(source).plan });
  test.each([
    ['pace m$0p = 5:10/km\npace hmp = 5:00/km\n', 'hmp', true],
    ['pace m$0p = 5:10/km\npace hmp = 5:00/km\n', 'H-M-P', true],
    ['pace m$0p = 5:10/km\n', 'MP', false],
    ['use "club.runplan"\npace m$0p = 5:10/km\n', 'hmp', true],
    ['use "club.runplan"\npace m$0p = 5:10/km\n', 'towpath', false],
    ['use "club.runplan"\nweek 1\n  mon tow$0path\n', 'towPath', false],
  ])('%j, %s: %s', (source, name, expected) => {
    expect(taken(source, name)).toBe(expected);
  });
});

describe('with the new name the plan means the same', () => {
  /** The plan before and after its words were replaced as they should be, or as somebody got it wrong. */
  const same = (source: string, newName: string, spoil: (text: string) => string = text => text) => {
    const { text, plan, use } = planAt(source);
    const file = uriOf(PLAN);
    const places = placesToRename(meaningOf(use!, file), { file, plan });
    let changed = text;
    for (const { start, end } of places.toReversed())
      changed = changed.slice(0, start) + newName + changed.slice(end);
    const after = shelfWith({ 'club.runplan': CLUB, [PLAN]: spoil(changed) }).plan(file);
    return meansTheSame({ file, plan }, after, {
      length: newName.length,
      places: new Map([[file, places]]),
    });
  };
  const TWO = 'pace m$0p = 5:10/km\nweek 1\n  mon easy 5 km @ mp\n  tue easy 5 km @ mp\n';
  test.each([
    ['longer', TWO, 'marathon', undefined, true],
    ['shorter', TWO.replaceAll('mp', 'marathon').replace('m$0p', 'mara$0thon'), 'm', undefined, true],
    ['one place forgotten', TWO, 'x', (text: string) => text.replace(/x\n$/, 'mp\n'), false],
    ['another word captured', `pace hmp = 5:00/km\n${TWO}`, 'hmp', undefined, false],
    [
      'a word of Runplan captured',
      'session s$0 = hills 5 km\nweek 1\n  mon easy 5 km\n',
      'easy',
      undefined,
      false,
    ],
    ['a word that nobody knew', `${TWO}  wed easy 5 km @ nobody\n`, 'nobody', undefined, true],
    ['a number that changed', TWO, 'x', (text: string) => text.replace('5:10', '5:20'), false],
  ])('%s: %4$s', (_what, source, newName, spoil, expected) => {
    expect(same(source, newName, spoil)).toBe(expected);
  });
});

test('sentences have both languages, and name the name and the file', () => {
  for (const words of Object.values(RENAME_WORDS))
    for (const sentence of [words.taken('hmp', 'a.runplan'), words.otherMeaning('hmp', 'a.runplan')]) {
      expect(sentence).toContain('`hmp`');
      expect(sentence).toContain('"a.runplan"');
    }
});
