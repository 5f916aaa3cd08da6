import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What may stand in no file of the project: promises that are not kept, and the machine it was made on. */
const FOLDERS = ['server/src', 'client/src', 'grammar', 'scripts', 'examples', 'docs', 'test'];
const SINGLE = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json'];
const READABLE = /\.(?:ts|mjs|cjs|json|md|langium|runplan)$/;
const ELSEWHERE = /\/generated\/|node_modules|package-lock\.json|^test\/architecture\/words\.test\.ts$/;

const files = [
  ...SINGLE,
  ...FOLDERS.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      file => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  ),
].filter(file => READABLE.test(file) && !ELSEWHERE.test(file));

describe('no file of the project holds', () => {
  test.each([
    ['a promise for later', /\b(?:TODO|FIXME|XXX|HACK|TBD)\b/],
    ['a stub', /\bnot (?:yet )?implemented\b|\bstubs?\b|\bplaceholder\b/i],
    ['a path of one machine', /(?:^|[\s'"`(])\/(?:work|home|root|Users)\//],
  ])('%s', (_what, pattern) => {
    const found = files.flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
