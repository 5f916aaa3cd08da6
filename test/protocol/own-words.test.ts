import { afterEach, describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withCursor } from '../support/marks.js';
import { Editor, type EditorOptions } from './editor.js';
import { MemoryDisk } from './memory-disk.js';

const ROOT = 'file:///disk/sanne/plans';
const CURSOR = '$0';

let editor: Editor | undefined;
afterEach(() => {
  editor?.dispose();
  editor = undefined;
});

/** Files by their path, of which one has a cursor. What is open starts with a star; the rest lies on disk. */
type Files = Readonly<Record<string, string>>;

interface World {
  readonly editor: Editor;
  readonly at: readonly [uri: string, line: number, character: number];
  /** A place as `file line:character «text»`, counted from 1. */
  readonly show: (place: {
    uri: string;
    range: { start: { line: number; character: number }; end: { line: number; character: number } };
  }) => string;
  /** A file, after edits. */
  readonly edited: (path: string, edits: readonly TextEdit[]) => string;
}

const CLUB = `session towpath = easy 5 km
exercise wall-drive works glutes
pace hmp = 5:00/km
shoes racer
`;

async function world(files: Files, options: EditorOptions = {}): Promise<World> {
  const documents = new Map<string, TextDocument>();
  const open: TextDocument[] = [];
  let at: World['at'] | undefined;
  for (const [name, content] of Object.entries(files)) {
    const uri = `${ROOT}/${name.replace('*', '')}`;
    const { text, offset } = content.includes(CURSOR) ? withCursor(content) : { text: content, offset: -1 };
    const document = TextDocument.create(uri, 'runplan', 1, text);
    documents.set(uri, document);
    if (name.startsWith('*')) open.push(document);
    if (offset >= 0) {
      const { line, character } = document.positionAt(offset);
      at = [uri, line, character];
    }
  }
  const disk = new MemoryDisk(Object.fromEntries([...documents].map(([uri, each]) => [uri, each.getText()])));
  const started = await Editor.start({ disk, folders: [ROOT], ...options });
  editor = started.editor;
  for (const document of open) await editor.open(document.uri, document.getText());
  const short = (uri: string) => decodeURIComponent(uri.replace(`${ROOT}/`, ''));
  return {
    editor,
    at: at ?? [`${ROOT}/a`, 0, 0],
    show: ({ uri, range }) => {
      const { start } = range;
      return `${short(uri)} ${start.line + 1}:${start.character + 1} «${documents.get(uri)?.getText(range)}»`;
    },
    edited: (path, edits) => TextDocument.applyEdits(documents.get(`${ROOT}/${path}`)!, [...edits]),
  };
}

describe('go to definition', () => {
  const target = async (files: Files, options?: EditorOptions) => {
    const { editor, at, show } = await world(files, options);
    const found = await editor.definition(...at);
    return (found ?? []).map(each =>
      show(
        'targetUri' in each
          ? { uri: each.targetUri, range: each.targetSelectionRange }
          : { uri: each.uri, range: each.range },
      ),
    );
  };
  test.each([
    ['a session', 'week 1\n  mon tow$0path\n', 'club.runplan 1:9 «towpath»'],
    ['at the end of the word', 'week 1\n  mon towpath$0\n', 'club.runplan 1:9 «towpath»'],
    ['in other letters', 'week 1\n  mon Tow-$0Path\n', 'club.runplan 1:9 «towpath»'],
    ['an exercise', 'week 1\n  mon strength: wall-$0drive 2x10\n', 'club.runplan 2:10 «wall-drive»'],
    ['a pace', 'week 1\n  mon easy 5 km @ h$0mp\n', 'club.runplan 3:6 «hmp»'],
    ['shoes', 'week 1\n  mon easy 5 km in ra$0cer\n', 'club.runplan 4:7 «racer»'],
    [
      'its own word before that of the file',
      'pace hmp = 4:50/km\nweek 1\n  mon easy 5 km @ h$0mp\n',
      'plan.runplan 2:6 «hmp»',
    ],
    ['on the definition itself', 'pace h$0mp2 = 4:50/km\n', 'plan.runplan 2:6 «hmp2»'],
    ['a week', 'week 1\n  mon easy 5 km\nweek 2 = week $01 + 8%\n', 'plan.runplan 2:6 «1»'],
    ['a word of Runplan', 'week 1\n  mon ea$0sy 5 km\n', undefined],
    ['a title', 'week 1 "tow$0path"\n', undefined],
  ])('%s', async (_what, text, place) => {
    const files = { 'club.runplan': CLUB, '*plan.runplan': `use "club.runplan"\n${text}` };
    expect(await target(files)).toEqual(place === undefined ? [] : [place]);
  });

  test.each([
    ['the file behind a path', 'use "lib/cl$0ub.runplan"\n', 'lib/club.runplan 1:1 «»'],
    ['a file in a circle', 'use "pla$0n.runplan"\n', 'plan.runplan 1:1 «»'],
    ['a missing one', 'use "go$0ne.runplan"\n', undefined],
    ['one outside', 'use "../../secr$0et.runplan"\n', undefined],
  ])('%s', async (_what, text, place) => {
    const files = { 'lib/club.runplan': CLUB, '*plan.runplan': text };
    expect(await target(files)).toEqual(place === undefined ? [] : [place]);
  });

  test('through another file, also for an editor that knows no links', async () => {
    const files = {
      'club.runplan': CLUB,
      'all.runplan': 'use "club.runplan"\n',
      '*plan.runplan': 'use "all.runplan"\nweek 1\n  mon tow$0path\n',
    };
    expect(await target(files)).toEqual(['club.runplan 1:9 «towpath»']);
    expect(await target(files, { simple: true })).toEqual(['club.runplan 1:9 «towpath»']);
  });

  test('as the library is in the editor', async () => {
    const files = {
      '*club.runplan': `\n\n${CLUB}`,
      '*plan.runplan': 'use "club.runplan"\nweek 1\n  mon tow$0path\n',
    };
    expect(await target(files)).toEqual(['club.runplan 3:9 «towpath»']);
  });
});

describe('references', () => {
  const places = async (files: Files, declaration = true, options?: EditorOptions) => {
    const { editor, at, show } = await world(files, options);
    const found = await editor.references(...at, declaration);
    return found?.map(show).sort() ?? null;
  };
  const USING = 'use "club.runplan"\nweek 1\n  mon towpath\n';

  test('in plans that are open, that are not, and that use the file through another one', async () => {
    const files = {
      'club.runplan': CLUB,
      'all.runplan': 'use "club.runplan"\n',
      '*plan.runplan': 'use "club.runplan"\nweek 1\n  mon tow$0path\n  tue easy 5 km + towpath\n',
      '*open.runplan': USING,
      'closed.runplan': USING,
      'deep/er/far.runplan': 'use "../../all.runplan"\nweek 1\n  wed Towpath\n',
      // These have a word of their own, or none.
      'own.runplan': 'use "club.runplan"\nsession towpath = easy 6 km\nweek 1\n  mon towpath\n',
      'alone.runplan': 'session towpath = easy 6 km\nweek 1\n  mon towpath\n',
      'prose.runplan': '// use "club.runplan" for towpath\n',
    };
    const uses = [
      'closed.runplan 3:7 «towpath»',
      'deep/er/far.runplan 3:7 «Towpath»',
      'open.runplan 3:7 «towpath»',
      'plan.runplan 3:7 «towpath»',
      'plan.runplan 4:19 «towpath»',
    ];
    expect(await places(files)).toEqual([...uses, 'club.runplan 1:9 «towpath»'].sort());
    expect(await places(files, false)).toEqual(uses);
    const fromClub = { ...files, '*club.runplan': CLUB.replace('tow', 'tow$0'), '*plan.runplan': USING };
    const { 'club.runplan': _closed, ...open } = fromClub;
    expect(await places(open)).toEqual([
      'closed.runplan 3:7 «towpath»',
      'club.runplan 1:9 «towpath»',
      'deep/er/far.runplan 3:7 «Towpath»',
      'open.runplan 3:7 «towpath»',
      'plan.runplan 3:7 «towpath»',
    ]);
  });

  test('of a word that another one of that name hides are its own', async () => {
    const files = {
      'a.runplan': 'pace fast = 4:00/km\n',
      'b.runplan': 'pace fast = 5:00/km\n',
      '*one.runplan': 'use "a.runplan"\nuse "b.runplan"\nweek 1\n  mon easy 5 km @ fa$0st\n',
      'two.runplan': 'use "b.runplan"\nuse "a.runplan"\nweek 1\n  mon easy 5 km @ fast\n',
    };
    expect(await places(files)).toEqual(['a.runplan 1:6 «fast»', 'one.runplan 4:19 «fast»']);
  });

  test('of a week stay in the plan', async () => {
    const weeks = 'week 1\n  mon easy 5 km\nweek 2 = week 1\nweek 3 = week 1 + 5%\n';
    const files = { 'b.runplan': weeks, '*a.runplan': weeks.replace('= week 1', '= week $01') };
    expect(await places(files)).toEqual(['a.runplan 1:6 «1»', 'a.runplan 3:15 «1»', 'a.runplan 4:15 «1»']);
    expect(await places(files, false)).toHaveLength(2);
  });

  test('of nothing are none', async () => {
    expect(await places({ '*a.runplan': 'week 1\n  mon ea$0sy 5 km\n' })).toBeNull();
  });

  test('without a workspace only the folders of the plan and the file are looked in', async () => {
    const files = {
      'lib/club.runplan': CLUB,
      '*plan.runplan': 'use "lib/club.runplan"\nweek 1\n  mon tow$0path\n',
      'beside.runplan': 'use "lib/club.runplan"\nweek 1\n  mon towpath\n',
      'lib/near.runplan': USING,
      'deeper/far.runplan': 'use "../lib/club.runplan"\nweek 1\n  mon towpath\n',
    };
    expect(await places(files, false, { folders: undefined })).toEqual([
      'beside.runplan 3:7 «towpath»',
      'lib/near.runplan 3:7 «towpath»',
      'plan.runplan 3:7 «towpath»',
    ]);
  });

  test('of an unsaved plan are in it', async () => {
    const { editor } = await world({});
    await editor.open('untitled:Untitled-1', 'pace hmp = 5:00/km\nweek 1\n  mon easy 5 km @ hmp\n');
    expect(await editor.references('untitled:Untitled-1', 0, 6)).toHaveLength(2);
  });

  test('nothing that was read for them is kept', async () => {
    const { editor, at } = await world({
      'club.runplan': CLUB,
      '*plan.runplan': 'use "club.runplan"\nweek 1\n  mon tow$0path\n',
      'other.runplan': USING,
    });
    expect(await editor.references(...at)).toHaveLength(3);
    await editor.writeToDisk({ [`${ROOT}/other.runplan`]: 'week 1\n' });
    expect(await editor.references(...at)).toHaveLength(2);
    expect(editor.published.map(({ uri }) => uri)).toEqual([`${ROOT}/plan.runplan`]);
  });
});

test('highlights: where a word is defined, and where it is used', async () => {
  const { editor, at, show } = await world({
    'club.runplan': CLUB,
    '*plan.runplan':
      'use "club.runplan"\npace mp = 5:10/km\nweek 1\n  mon easy 5 km @ m$0p\n  tue easy 5 km @ mp\n',
  });
  const found = await editor.highlights(...at);
  expect(found?.map(({ range, kind }) => `${show({ uri: at[0], range })} ${kind}`)).toEqual([
    'plan.runplan 2:6 «mp» 3',
    'plan.runplan 4:19 «mp» 2',
    'plan.runplan 5:19 «mp» 2',
  ]);
});

test('document links: the paths that lead to a file', async () => {
  const { editor, show } = await world({
    'lib/my%20club.runplan': CLUB,
    '*plan.runplan': 'use "lib/my club.runplan"\nuse "gone.runplan"\nuse "../x"\nuse "plan.runplan"\n',
  });
  const links = await editor.links(`${ROOT}/plan.runplan`);
  expect(
    links?.map(({ range, target }) => `${show({ uri: `${ROOT}/plan.runplan`, range })} → ${target}`),
  ).toEqual([
    `plan.runplan 1:6 «lib/my club.runplan» → ${ROOT}/lib/my%20club.runplan`,
    `plan.runplan 4:6 «plan.runplan» → ${ROOT}/plan.runplan`,
  ]);
});

describe('rename', () => {
  /** The files that change, as they are afterwards; or the sentence that says why nothing does. */
  const renamed = async (files: Files, newName: string, options?: EditorOptions) => {
    const { editor, at, edited } = await world(files, options);
    try {
      const changes = await editor.rename(...at, newName);
      const files = changes.map(({ textDocument: { uri }, edits }) => {
        const path = uri.replace(`${ROOT}/`, '');
        return [path, edited(path, edits as TextEdit[])];
      });
      return Object.fromEntries(files);
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('in every file that has the word', async () => {
    const files = {
      'club.runplan': CLUB,
      '*plan.runplan': 'use "club.runplan"\nweek 1\n  mon tow$0path\n  tue easy 5 km + Tow-Path "towpath"\n',
      'closed.runplan': 'use "club.runplan"\nsession twice = towpath\nweek 1\n  mon twice or towpath\n',
      'other.runplan': 'use "club.runplan"\nweek 1\n  mon easy 5 km @ hmp\n',
    };
    expect(await renamed(files, 'canal')).toEqual({
      'club.runplan': CLUB.replace('towpath', 'canal'),
      'plan.runplan': 'use "club.runplan"\nweek 1\n  mon canal\n  tue easy 5 km + canal "towpath"\n',
      'closed.runplan': 'use "club.runplan"\nsession twice = canal\nweek 1\n  mon twice or canal\n',
    });
  });

  test.each([
    ['a session', 'session hil$0ly = hills 8 x 60 s\nweek 1\n  mon hilly\n', 'steep-ones'],
    [
      'an exercise',
      'exercise log-ca$0rry works glutes\nweek 1\n  mon strength: log-carry 3x8, squat 3x8\n',
      'drag',
    ],
    ['a pace', 'pace mp = 5:10/km\nweek 1\n  mon easy 5 km @ m$0p\n', 'marathon-pace'],
    ['shoes', 'shoes peg$0asus\nweek 1\n  mon easy 5 km in pegasus\n', 'vomero'],
    ['with accents', 'pace m$0p = 5:10/km\nweek 1\n  mon easy 5 km @ mp\n', 'één_tempo'],
    ['in other letters only', 'pace m$0p = 5:10/km\nweek 1\n  mon easy 5 km @ mp\n', 'MP'],
    ['to what it is called', 'pace m$0p = 5:10/km\nweek 1\n  mon easy 5 km @ mp\n', 'mp'],
  ])('%s', async (_what, text, newName) => {
    const { text: before } = withCursor(text);
    const old = /(?:session|exercise|pace|shoes) ([\w-]+)/.exec(before)![1]!;
    expect(await renamed({ '*plan.runplan': text }, newName)).toEqual({
      'plan.runplan': before.replaceAll(old, newName),
    });
  });

  test.each([
    '10k',
    'two words',
    'z2',
    'week',
    '',
    'a,b',
    'on',
    'plan',
    'from',
    'works',
    '"quoted"',
    '8x',
    'x\ny',
    '@',
    'mon',
    '//x',
  ])('not to %j', async newName => {
    const files = { '*plan.runplan': 'session hil$0ly = hills 8 x 60 s\nweek 1\n  mon hilly\n' };
    expect(await renamed(files, newName)).toBe(
      `\`${newName}\` cannot be a name here. Write one word that starts with a letter and is not a word of Runplan, such as \`long-hills\`.`,
    );
  });

  const TAKEN = '`hmp` already has a meaning in "plan.runplan". Choose another name.';
  const OTHER = (name: string, path: string) =>
    `With the name \`${name}\`, something in "${path}" would get another meaning. Choose another name.`;
  test.each([
    [
      'another word of the plan',
      'pace m$0p = 5:10/km\npace hmp = 5:00/km\n',
      'HMP',
      TAKEN.replace('hmp', 'HMP'),
    ],
    ['a word of the file it uses', 'use "club.runplan"\npace m$0p = 5:10/km\n', 'hmp', TAKEN],
    [
      'a word of Runplan that the plan uses',
      'session hil$0ly = hills 8 x 60 s\nweek 1\n  mon hilly\n  tue easy 5 km\n',
      'easy',
      OTHER('easy', 'plan.runplan'),
    ],
  ])('not to %s', async (_what, text, newName, sentence) => {
    expect(await renamed({ 'club.runplan': CLUB, '*plan.runplan': text }, newName)).toBe(sentence);
  });

  test('not to a name that is taken in a plan that is not open', async () => {
    const files = {
      '*club.runplan': CLUB.replace('hmp', 'h$0mp'),
      'lib/closed.runplan': 'use "../club.runplan"\npace mp = 5:10/km\nweek 1\n  mon easy 5 km @ hmp\n',
    };
    expect(await renamed(files, 'mp')).toBe(
      '`mp` already has a meaning in "lib/closed.runplan". Choose another name.',
    );
  });

  test('not where a plan has a pace of its own for the sessions of a file', async () => {
    const files = {
      '*club.runplan': 'pace hm$0p = 5:00/km\nsession night = tempo 6 km @ hmp\n',
      'plan.runplan': 'use "club.runplan"\npace hmp = 6:00/km\nweek 1\n  mon night\n',
    };
    expect(await renamed(files, 'half')).toBe(OTHER('half', 'plan.runplan'));
  });

  test('to a name that is used already and that nobody knew', async () => {
    const files = { '*plan.runplan': 'pace m$0p = 5:10/km\nweek 1\n  mon easy 5 km @ hmp\n' };
    expect(await renamed(files, 'hmp')).toEqual({
      'plan.runplan': 'pace hmp = 5:10/km\nweek 1\n  mon easy 5 km @ hmp\n',
    });
  });

  test('only the first of two lines for one word counts, and only that is renamed', async () => {
    const files = {
      '*plan.runplan': 'pace m$0p = 5:10/km\npace mp = 6:00/km\nweek 1\n  mon easy 5 km @ mp\n',
    };
    expect(await renamed(files, 'hmp')).toEqual({
      'plan.runplan': 'pace hmp = 5:10/km\npace mp = 6:00/km\nweek 1\n  mon easy 5 km @ hmp\n',
    });
  });

  test.each(['week 1\n  mon ea$0sy 5 km\n', 'week $01\n  mon easy 5 km\n', 'plan "x$0"\n', '$0'])(
    'nothing but own words: %j',
    async text => {
      const { editor, at } = await world({ '*plan.runplan': text });
      const sentence = 'Only a word that you gave a meaning yourself can get another name';
      await expect(editor.prepareRename(...at)).rejects.toThrow(sentence);
      await expect(editor.rename(...at, 'x')).rejects.toThrow(sentence);
    },
  );

  test('the editor is shown the word, and told in Dutch', async () => {
    const { editor, at, show } = await world(
      { '*plan.runplan': 'pace mp = 5:10/km\nweek 1\n  mon easy 5 km @ m$0p\n' },
      { locale: 'nl' },
    );
    const range = (await editor.prepareRename(...at))!;
    expect(show({ uri: at[0], range })).toBe('plan.runplan 3:19 «mp»');
    await expect(editor.rename(...at, '10 k')).rejects.toThrow('`10 k` kan hier geen naam zijn.');
  });

  test('edits are for the version that they were made for; a simple editor gets them without', async () => {
    const files = {
      'club.runplan': CLUB,
      '*plan.runplan': 'use "club.runplan"\nweek 1\n  mon tow$0path\n',
    };
    const { editor, at } = await world(files);
    const versions = (await editor.rename(...at, 'canal')).map(({ textDocument }) => textDocument);
    expect(versions).toEqual([
      { uri: `${ROOT}/plan.runplan`, version: 1 },
      { uri: `${ROOT}/club.runplan`, version: null },
    ]);
    const simple = await world(files, { simple: true });
    const edit = await simple.editor.renameAsTold(...simple.at, 'canal');
    expect(edit?.documentChanges).toBeUndefined();
    expect(Object.keys(edit?.changes ?? {})).toEqual([`${ROOT}/plan.runplan`, `${ROOT}/club.runplan`]);
  });
});
