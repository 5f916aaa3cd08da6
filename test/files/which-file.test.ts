import { describe, expect, test } from 'vitest';
import { folderOf, isInside, pathTo, rootOf, whichFile } from '../../server/src/files/which-file.js';

const PLAN = 'file:///disk/sanne/running/spring/plan.runplan';
const ROOT = 'file:///disk/sanne/running';

/** The file as a path inside the root, or why there is none. */
function which(path: string, plan = PLAN, root: string | undefined = ROOT): string {
  const found = whichFile(path, plan, root);
  return found.is === 'file' ? found.file.replace(`${root}/`, '') : found.why;
}

describe('the file that a path means', () => {
  test.each([
    ['club.runplan', 'spring/club.runplan'],
    ['./club.runplan', 'spring/club.runplan'],
    ['../club.runplan', 'club.runplan'],
    ['..\\club.runplan', 'club.runplan'],
    ['lib/hills/./short.runplan', 'spring/lib/hills/short.runplan'],
    ['lib\\hills.runplan', 'spring/lib/hills.runplan'],
    ['lib//hills.runplan', 'spring/lib/hills.runplan'],
    ['../../running/club.runplan', 'club.runplan'],
    ['../spring/../autumn/club.runplan', 'autumn/club.runplan'],
    ['club', 'spring/club'],
    ['.', 'spring'],
    ['..', ROOT],
    ['~/club.runplan', 'spring/~/club.runplan'],
    // Names as people write them.
    ['my club.runplan', 'spring/my%20club.runplan'],
    ['50% #1?.runplan', 'spring/50%25%20%231%3F.runplan'],
    ['%2e%2e/%2e%2e/x', 'spring/%252e%252e/%252e%252e/x'],
    ['één/schéma.runplan', 'spring/%C3%A9%C3%A9n/sch%C3%A9ma.runplan'],
    ['🏃.runplan', 'spring/%F0%9F%8F%83.runplan'],
    ['wk1: base.runplan', 'spring/wk1%3A%20base.runplan'],
    // Out of the root, or not relative.
    ['../../club.runplan', 'outside'],
    ['../../running-other/club.runplan', 'outside'],
    ['../../../../../../../etc/passwd', 'outside'],
    ['lib/../../../club.runplan', 'outside'],
    ['/disk/sanne/running/club.runplan', 'outside'],
    ['\\\\server\\share\\club.runplan', 'outside'],
    ['//server/share/club.runplan', 'outside'],
    ['C:\\club.runplan', 'outside'],
    ['c:club.runplan', 'outside'],
    ['http://example.com/club.runplan', 'outside'],
    ['file:///disk/sanne/running/club.runplan', 'outside'],
    ['file:club.runplan', 'outside'],
    ['data:,plan', 'outside'],
    ['', 'outside'],
    ['  ', 'outside'],
    ['club\0.runplan', 'outside'],
    // What no disk can hold.
    ['\ud800.runplan', 'missing'],
  ])('%s → %s', (path, file) => {
    expect(which(path)).toBe(file);
  });

  test('without a root there are no files', () => {
    expect(whichFile('club.runplan', 'untitled:Untitled-1', undefined)).toEqual({
      is: 'unusable',
      why: 'missing',
    });
    expect(whichFile('/etc/passwd', 'untitled:Untitled-1', undefined)).toEqual({
      is: 'unusable',
      why: 'outside',
    });
  });

  test('drives are one, whichever way the editor writes them', () => {
    const root = 'file:///c%3A/Users/Sanne';
    for (const plan of ['file:///C:/Users/Sanne/plan.runplan', 'file:///c%3A/Users/Sanne/plan.runplan'])
      expect(which('club.runplan', plan, root)).toBe('club.runplan');
  });

  test('a root may be the whole disk, and have odd signs in its name', () => {
    expect(which('../../../../club.runplan', PLAN, 'file:///')).toBe('file:///club.runplan');
    expect(which('../a.runplan', 'file:///50%25%20%231/x/plan.runplan', 'file:///50%25%20%231')).toBe(
      'a.runplan',
    );
  });

  test('a plan that is not on disk stays in its own world', () => {
    const plan = 'vscode-vfs://github/sanne/plans/plan.runplan';
    expect(which('club.runplan', plan, 'vscode-vfs://github/sanne/plans')).toBe('club.runplan');
    expect(which('club.runplan', plan, 'file:///sanne/plans')).toBe('outside');
    expect(which('club.runplan', plan, 'vscode-vfs://elsewhere/sanne/plans')).toBe('outside');
  });
});

describe('the folder that a plan may read from', () => {
  test.each([
    ['the one that holds it', ['file:///disk/sanne/running'], 'file:///disk/sanne/running'],
    ['with a slash at its end', ['file:///disk/sanne/running/'], 'file:///disk/sanne/running'],
    [
      'the innermost',
      ['file:///disk/sanne', 'file:///disk/sanne/running', 'file:///disk'],
      'file:///disk/sanne/running',
    ],
    ['its own, in none', ['file:///disk/sanne/run'], 'file:///disk/sanne/running/spring'],
    ['its own, without any', [], 'file:///disk/sanne/running/spring'],
  ])('%s', (_what, folders, root) => {
    expect(rootOf(PLAN, folders)).toBe(root);
  });

  test.each(['untitled:Untitled-1', 'untitled:/disk/sanne/new.runplan'])('none for %s', plan => {
    expect(rootOf(plan, ['file:///disk/sanne'])).toBeUndefined();
  });
});

test.each([
  ['file:///a/b/c', 'file:///a/b', true],
  ['file:///a/b', 'file:///a/b', true],
  ['file:///a/bc', 'file:///a/b', false],
  ['file:///a', 'file:///a/b', false],
  ['file:///a/b', 'file:///', true],
  ['http://a/b', 'file:///', false],
])('%s in %s: %s', (file, folder, inside) => {
  expect(isInside(file, folder)).toBe(inside);
});

test('a folder of a file', () => {
  expect(folderOf('file:///a/b%20c/d.runplan')).toBe('file:///a/b%20c');
  expect(folderOf('file:///d.runplan')).toBe('file:///');
});

test.each([
  ['file:///a/b/x.runplan', 'x.runplan'],
  ['file:///a/x.runplan', '../x.runplan'],
  ['file:///a/b/c/x%20y.runplan', 'c/x y.runplan'],
  ['file:///a/c/x.runplan', '../c/x.runplan'],
])('the way from a plan in /a/b to %s is %s', (file, way) => {
  expect(pathTo(file, 'file:///a/b/plan.runplan')).toBe(way);
});
