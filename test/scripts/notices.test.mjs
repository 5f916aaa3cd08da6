import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { legalTexts } from '../../scripts/lib/notices.mjs';
import { inProject } from '../../scripts/lib/project.mjs';

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A package's folder with these files. */
function folderWith(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'runplan-notices-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test.each([
  ['a licence', { LICENSE: 'MIT\n', 'index.js': '' }, ['MIT']],
  ['a licence by another name', { 'licence.md': 'ISC', 'README.md': 'no' }, ['ISC']],
  ['a notice after the licence', { NOTICE: 'By A\n', LICENSE: 'Apache' }, ['Apache', 'By A']],
  ['several notices', { 'NOTICE.txt': 'By B', NOTICE: 'By A', COPYING: 'GPL' }, ['GPL', 'By A', 'By B']],
  ['a file that only begins like one', { 'noticeboard.js': 'x', LICENSE: 'MIT' }, ['MIT']],
  ['nothing', { 'index.js': '' }, ['Its package carries no licence text.']],
])('%s', (_what, files, texts) => {
  expect(legalTexts(folderWith(files))).toEqual(texts);
});

test('the outlines of the body go out with their licence and their notice', () => {
  const [licence, notice, ...more] = legalTexts(inProject('node_modules/body-muscles'));
  expect(licence).toMatch(/Apache License/);
  expect(notice).toMatch(/Copyright \d+ Ivan Vulović/);
  expect(more).toEqual([]);
});
