import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DiagnosticData } from '../../server/src/lsp/to-diagnostic.js';
import { Editor, type EditorOptions } from './editor.js';
import { MemoryDisk } from './memory-disk.js';

const ROOT = 'file:///disk/sanne/my%20plans%20%231';
const PLAN = `${ROOT}/plan.runplan`;
const CLUB = `${ROOT}/club.runplan`;
const club = (km: number) => `session towpath = easy ${km} km\n`;
/** Its second week is 10 km and that session, and the rule about jumps says how much that is. */
const planWith = (...paths: string[]) =>
  `${paths.map(path => `use "${path}"\n`).join('')}week 1
  sun long 10 km
week 2
  mon towpath
  sun long 10 km
`;
const TEXT = planWith('club.runplan');

let editor: Editor;
async function start(files: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<void> {
  editor?.dispose();
  ({ editor } = await Editor.start({ disk: new MemoryDisk(files), folders: [ROOT], ...options }));
}
beforeEach(() => start({ [CLUB]: club(5) }));
afterEach(() => editor.dispose());

interface Facts {
  readonly total: number;
  readonly why: string;
  readonly chain: readonly string[];
  readonly written: string;
}

/** The kilometres of week 2 that a publication speaks of, and what is wrong with `use` lines. */
function told(diagnostics: readonly { data?: unknown }[]): string[] {
  return diagnostics.flatMap(({ data }) => {
    const { code, facts } = data as DiagnosticData;
    const { total, why, chain, written } = facts as Facts;
    if (code === 'load/weekly-jump') return [`${total / 1000} km`];
    if (code === 'plan/unusable-file') return [why];
    if (code === 'plan/circular-use') return [chain.join(' → ')];
    return code === 'plan/unknown-name' ? [`unknown ${written}`] : [];
  });
}

/** Waits until what is said of a plan is this. */
async function says(uri: string, ...expected: string[]): Promise<void> {
  try {
    await editor.diagnostics(uri, ({ diagnostics }) => told(diagnostics).join() === expected.join());
  } catch {
    const last = editor.published.findLast(each => each.uri === uri);
    expect(told(last?.diagnostics ?? [])).toEqual(expected);
  }
}

/** How often findings were published for a document. */
const published = (uri: string) => editor.published.filter(each => each.uri === uri).length;
const reads = () =>
  editor.disk.reads
    .map(uri => uri.replace(`${ROOT}/`, ''))
    .filter(file => !file.endsWith('runplan.config.json'));

describe('what a plan uses is read', () => {
  test('from disk, and nothing else is', async () => {
    for (let i = 0; i < 2000; i++) editor.disk.files.set(`${ROOT}/other-${i}.runplan`, club(7));
    await editor.open(PLAN, TEXT);
    await says(PLAN, '15 km');
    expect(reads()).toEqual(['club.runplan']);
  });

  test('from the editor, where it is open', async () => {
    await editor.open(CLUB, club(9));
    await editor.open(PLAN, TEXT);
    await says(PLAN, '19 km');
    expect(reads()).toEqual([]);
  });

  test('through another file, from a folder, with spaces and signs in its name', async () => {
    await editor.writeToDisk({
      [`${ROOT}/lib/50%25%20%C3%A9%C3%A9n%3F.runplan`]: 'use "../club.runplan"\n',
    });
    await editor.open(PLAN, planWith('lib/50% één?.runplan'));
    await says(PLAN, '15 km');
  });

  test('once, however often the plan changes', async () => {
    await editor.open(PLAN, TEXT);
    await says(PLAN, '15 km');
    for (let version = 2; version < 10; version++)
      await editor.change(PLAN, version, `${TEXT}// ${version}\n`);
    await editor.diagnostics(PLAN, ({ version }) => version === 9);
    expect(reads()).toEqual(['club.runplan']);
  });

  test('when a line for it is typed, and let go when the line is deleted', async () => {
    await editor.open(PLAN, planWith());
    await says(PLAN, 'unknown towpath');
    await editor.change(PLAN, 2, TEXT);
    await says(PLAN, '15 km');
    await editor.change(PLAN, 3, planWith());
    await says(PLAN, 'unknown towpath');
    await editor.change(PLAN, 4, TEXT);
    await says(PLAN, '15 km');
    expect(reads()).toEqual(['club.runplan', 'club.runplan']);
  });

  test('on the way to a longer path nothing breaks', async () => {
    await start({ [CLUB]: club(5) }, { folders: ['file:///disk/sanne'] });
    await editor.open(PLAN, TEXT);
    const path = '../my plans #1/club.runplan';
    for (let length = 0; length <= path.length; length++)
      await editor.change(PLAN, length + 2, planWith(path.slice(0, length)));
    await says(PLAN, '15 km');
  });
});

test('findings are published for what is open, and never for what was only read', async () => {
  await editor.writeToDisk({ [CLUB]: `${club(5)}week 1\n  mon ???\n` });
  await editor.open(PLAN, TEXT);
  await says(PLAN, '15 km');
  await editor.writeToDisk({ [CLUB]: `${club(9)}week 1\n  mon ???\n` });
  await says(PLAN, '19 km');
  await editor.close(PLAN);
  await editor.diagnostics(PLAN, ({ diagnostics }) => diagnostics.length === 0);
  expect(published(CLUB)).toBe(0);
  await editor.until(() => (editor.statuses.at(-1)?.plans === 0 ? true : undefined));
});

describe('a change of what is used reaches the plans that use it, and only those', () => {
  const OTHER = `${ROOT}/other.runplan`;
  const NEAR = `${ROOT}/near.runplan`;
  beforeEach(async () => {
    await start({ [CLUB]: club(5), [`${ROOT}/all.runplan`]: 'use "club.runplan"\n' });
    await editor.open(PLAN, planWith('all.runplan'));
    await editor.open(NEAR, TEXT);
    await editor.open(OTHER, 'week 1\n  mon easy 5 km\n');
    await says(PLAN, '15 km');
    await says(NEAR, '15 km');
    await editor.diagnostics(OTHER);
  });
  afterEach(async () => {
    // Something that happens later than all the rest has been published.
    await editor.open(`${ROOT}/last.runplan`, 'week 1\n  mon\n');
    await editor.diagnostics(`${ROOT}/last.runplan`);
    expect(published(OTHER)).toBe(1);
  });

  test('typed in the editor', async () => {
    await editor.open(CLUB, club(5));
    await editor.change(CLUB, 2, club(9));
    await says(PLAN, '19 km');
    await says(NEAR, '19 km');
  });

  test('saved by another program', async () => {
    await editor.writeToDisk({ [CLUB]: club(9) });
    await says(PLAN, '19 km');
    await says(NEAR, '19 km');
  });

  test('deleted, and back again', async () => {
    await editor.writeToDisk({ [CLUB]: undefined });
    await says(NEAR, 'missing');
    // The finding is in the file between them.
    await says(PLAN, 'unknown towpath');
    await editor.writeToDisk({ [CLUB]: club(8) });
    await says(PLAN, '18 km');
    await says(NEAR, '18 km');
  });

  test('renamed', async () => {
    await editor.writeToDisk({ [CLUB]: undefined, [`${ROOT}/club-2.runplan`]: club(7) });
    await says(NEAR, 'missing');
    await editor.change(NEAR, 2, planWith('club-2.runplan'));
    await says(NEAR, '17 km');
  });

  test('what is not used by an open plan changes nothing, and is not read', async () => {
    const before = editor.disk.reads.length;
    await editor.writeToDisk(
      Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${ROOT}/new-${i}.runplan`, club(3)])),
    );
    await editor.writeToDisk({ [`${ROOT}/new-7.runplan`]: undefined });
    await editor.hover(PLAN, 0, 0);
    expect(editor.disk.reads.length).toBe(before);
    expect(published(PLAN)).toBe(1);
  });
});

describe('a hover reads the new number at once', () => {
  const kilometres = async () => /\b(\d+) km\b/.exec(JSON.stringify(await editor.hover(PLAN, 3, 2)))?.[1];
  beforeEach(async () => {
    await editor.open(PLAN, TEXT);
    await editor.open(CLUB, club(5));
    expect(await kilometres()).toBe('15');
  });

  test('however fast the numbers follow one another', async () => {
    const seen: Promise<string | undefined>[] = [];
    for (let version = 2; version <= 30; version++) {
      await editor.change(CLUB, version, `${'// long\n'.repeat(500)}${club(version)}`);
      seen.push(kilometres());
    }
    // A question may be answered after the next change has come, but never with a number from before its own.
    for (const [i, answer] of (await Promise.all(seen)).entries())
      if (answer !== undefined) expect(Number(answer)).toBeGreaterThanOrEqual(12 + i);
    expect(await kilometres()).toBe('40');
  });

  test('also while a slow disk keeps the server waiting for something else', async () => {
    let hasRead: () => void = () => undefined;
    let asked: () => void = () => undefined;
    const isReading = new Promise<void>(resolve => {
      asked = resolve;
    });
    editor.disk.onRead = () =>
      new Promise<void>(resolve => {
        hasRead = resolve;
        asked();
      });
    await editor.open(`${ROOT}/other.runplan`, planWith('slow.runplan'));
    await isReading;
    await editor.change(CLUB, 2, club(9));
    const answer = kilometres();
    // Long enough for an answer that is not waited for.
    await new Promise(resolve => setTimeout(resolve, 100));
    hasRead();
    editor.disk.onRead = () => undefined;
    expect(await answer).toBe('19');
  });
});

describe('files that come later', () => {
  test('one that was missing, created on disk', async () => {
    await editor.writeToDisk({ [CLUB]: undefined });
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'missing');
    await editor.writeToDisk({ [CLUB]: club(6) });
    await says(PLAN, '16 km');
  });

  test('one that was missing, opened in the editor before it is saved', async () => {
    await editor.writeToDisk({ [CLUB]: undefined });
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'missing');
    await editor.open(CLUB, club(6));
    await says(PLAN, '16 km');
    await editor.close(CLUB);
    await says(PLAN, 'missing');
  });

  test('a folder that is renamed in the editor takes its files along', async () => {
    const [lib, books] = [`${ROOT}/lib`, `${ROOT}/books`];
    await start({ [`${lib}/club.runplan`]: club(5) });
    await editor.open(PLAN, planWith('lib/club.runplan'));
    await says(PLAN, '15 km');
    await editor.writeToDisk(
      { [`${lib}/club.runplan`]: undefined, [`${books}/club.runplan`]: club(5) },
      false,
    );
    await editor.renamedInEditor(lib, books);
    await says(PLAN, 'missing');
    await editor.change(PLAN, 2, planWith('books/club.runplan'));
    await says(PLAN, '15 km');
  });

  test('a folder that another program deletes and brings back', async () => {
    const file = `${ROOT}/lib/club.runplan`;
    await start({ [file]: club(5) });
    await editor.open(PLAN, planWith('lib/club.runplan'));
    await says(PLAN, '15 km');
    await editor.writeToDisk({ [file]: undefined }, false);
    await editor.tellOfDisk(`${ROOT}/lib`);
    await says(PLAN, 'missing');
    await editor.writeToDisk({ [file]: club(6) }, false);
    await editor.tellOfDisk(`${ROOT}/lib`);
    await says(PLAN, '16 km');
  });

  test('a change while the file is being read', async () => {
    editor.disk.onRead = file => {
      if (file !== CLUB) return;
      editor.disk.onRead = () => undefined;
      void editor.writeToDisk({ [CLUB]: club(9) });
    };
    await editor.open(PLAN, TEXT);
    await says(PLAN, '19 km');
    expect(reads()).toEqual(['club.runplan', 'club.runplan']);
  });

  test('a path that is a folder, and becomes a file', async () => {
    editor.disk.files.set(CLUB, { why: 'folder' });
    await editor.open(PLAN, TEXT);
    await says(PLAN, 'folder');
    await editor.writeToDisk({ [CLUB]: club(4) });
    await says(PLAN, '14 km');
  });
});

describe('closing', () => {
  test('what was not saved is gone', async () => {
    await editor.open(PLAN, TEXT);
    await editor.open(CLUB, club(5));
    await editor.change(CLUB, 2, club(9));
    await says(PLAN, '19 km');
    await editor.close(CLUB);
    await says(PLAN, '15 km');
    expect(reads().at(-1)).toBe('club.runplan');
  });

  test('with the last plan that uses it, a file is forgotten', async () => {
    const second = `${ROOT}/second.runplan`;
    await editor.open(PLAN, TEXT);
    await editor.open(second, TEXT);
    await says(second, '15 km');
    await editor.close(PLAN);
    await editor.change(second, 2, `${TEXT}// more\n`);
    await editor.diagnostics(second, ({ version }) => version === 2);
    expect(reads()).toEqual(['club.runplan']);
    await editor.close(second);
    // Nobody listens any more.
    await editor.writeToDisk({ [CLUB]: club(9) });
    await editor.open(PLAN, TEXT);
    await says(PLAN, '19 km');
    expect(reads()).toEqual(['club.runplan', 'club.runplan']);
  });
});

describe('the folder that may be read from', () => {
  const inside = `${ROOT}/spring/plan.runplan`;
  const up = planWith('../club.runplan');

  test('is that of the workspace', async () => {
    await editor.open(inside, up);
    await says(inside, '15 km');
  });

  test('is the plan’s own without a workspace, and follows folders that come and go', async () => {
    await start({ [CLUB]: club(5) }, { folders: undefined });
    await editor.open(inside, up);
    await says(inside, 'outside');
    await editor.open(PLAN, TEXT);
    await says(PLAN, '15 km');
    await editor.changeFolders([ROOT], []);
    await says(inside, '15 km');
    await editor.changeFolders([], [ROOT]);
    await says(inside, 'outside');
    await says(PLAN, '15 km');
  });

  test.each(['/disk/sanne/club.runplan', '../../../../etc/passwd', 'http://example.com/x', 'C:\\x'])(
    'is never left: %s',
    async path => {
      await editor.open(PLAN, planWith(path));
      await says(PLAN, 'outside');
      expect(reads()).toEqual([]);
    },
  );

  test('is nowhere for a plan that was never saved', async () => {
    await editor.open('untitled:Untitled-1', TEXT);
    await says('untitled:Untitled-1', 'missing');
    expect(reads()).toEqual([]);
  });
});

test('five files in a circle, all open: each has its finding, and it goes when one line goes', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const uri = (name: string) => `${ROOT}/${name}.runplan`;
  for (const [i, name] of names.entries())
    await editor.open(uri(name), `use "${names[(i + 1) % 5]}.runplan"\nweek 1\n  mon easy 5 km\n`);
  for (const [i, name] of names.entries())
    await says(
      uri(name),
      Array.from({ length: 6 }, (_, step) => `${names[(i + step) % 5]}.runplan`).join(' → '),
    );
  await editor.change(uri('c'), 2, 'week 1\n  mon easy 5 km\n');
  for (const name of names) await says(uri(name));
});

test('a plan with hundreds of lines for files that are not there is no trouble', async () => {
  const paths = Array.from({ length: 400 }, (_, i) => `gone-${i}.runplan`);
  await editor.open(PLAN, planWith(...paths));
  const diagnostics = await editor.diagnostics(PLAN);
  expect(diagnostics.length).toBeGreaterThan(100);
  expect(reads().length).toBeLessThanOrEqual(201);
});
