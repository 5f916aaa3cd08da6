import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFERENCES } from '../../server/src/knowledge/catalogue.js';

const ROOT = 'server/src/physiology';
const FILES = readdirSync(ROOT).map(file => [file, readFileSync(`${ROOT}/${file}`, 'utf8')] as const);

test('every source that a formula names is in the list of references', () => {
  const known = new Set(REFERENCES.map(reference => reference.key));
  const named = FILES.flatMap(([, text]) => [...text.matchAll(/\b[a-z]+(?:\d{4}[a-z]?|chapter)\b/g)]).map(
    match => match[0],
  );
  expect(new Set(named).size).toBeGreaterThan(15);
  expect(named.filter(key => !known.has(key))).toEqual([]);
});

test('everything that can be used says what it is', () => {
  const silent = FILES.flatMap(([file, text]) =>
    [...text.matchAll(/(\*\/\n)?export (?:function|const) (\w+)/g)]
      .filter(match => match[1] === undefined)
      .map(match => `${file}: ${match[2]}`),
  );
  expect(silent).toEqual([]);
});
