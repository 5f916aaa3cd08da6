import { expect, test } from 'vitest';
import { packageFolder } from '../../scripts/lib/notices.mjs';
import { isNewEnough } from '../../scripts/lib/own-node.mjs';
import { missingPackages } from '../../scripts/lib/packages.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a/node_modules/@scope/b': { version: '2.0.0' },
  'node_modules/other-system': { version: '3.0.0', optional: true },
};

test('nothing is missing when all is there, other systems left out', () => {
  const installed = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/@scope/b': { version: '2.0.0' },
  };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

test('absent packages and other versions are missing', () => {
  expect(missingPackages(wanted, {})).toEqual(['a', '@scope/b']);
  const installed = {
    'node_modules/a': { version: '1.0.1' },
    'node_modules/other-system': { version: '2.0.0' },
  };
  expect(missingPackages(wanted, installed)).toEqual(['a', '@scope/b', 'other-system']);
});

test('Node 22.12 is the oldest that builds', () => {
  expect(['v20.20.2', 'v22.11.0', 'v22.12.0', 'v24.0.0'].map(version => isNewEnough(version))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('the package that a bundled file belongs to', () => {
  expect(packageFolder('server/src/entry/node.ts')).toBeUndefined();
  expect(packageFolder('node_modules/a/lib/x.js')).toBe('node_modules/a');
  expect(packageFolder('node_modules/a/node_modules/@scope/b/x.js')).toBe(
    'node_modules/a/node_modules/@scope/b',
  );
});
