import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/src/config/read-config.js';
import { configMessage } from '../../server/src/messages/config-problems.js';
import { LANGUAGES } from '../../server/src/messages/language.js';

/** Reads a text, and says of it what has to hold for any. */
function read(text: string): void {
  const { problems } = readConfig(text);
  for (const problem of problems) {
    const { start, end } = problem.range;
    expect([text, 0 <= start && start <= end && end <= text.length]).toEqual([text, true]);
    for (const language of LANGUAGES) expect(configMessage(problem, language)).not.toMatch(/undefined|NaN/);
  }
}

const WHOLE = `// ours
{
  "$schema": "x",
  "extends": ["beginner", "./club.json"],
  "rules": { "load/weekly-jump": { "severity": "hint", "percent": 15 }, "strength/missing": "off" },
  "overrides": [{ "files": ["rehab/**", "{a,b}"], "rules": { "text/stray": "error" } }], /* end */
}
`;

test('any text is read without a word too many', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), read));
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\/*\n ae1-') }), read), {
    numRuns: 500,
  });
});

test('so is any value in the place of any other', () => {
  const names = [
    'extends',
    'rules',
    'overrides',
    'files',
    'severity',
    'percent',
    'load/weekly-jump',
    '__proto__',
  ];
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 7, -1, 'off', 'beginner', './a.json', '**', ''),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, each => read(JSON.stringify(each))),
    { numRuns: 500 },
  );
});

test('cut anywhere, or with any character gone', () => {
  for (let at = 0; at <= WHOLE.length; at++) {
    read(WHOLE.slice(0, at));
    read(WHOLE.slice(0, at) + WHOLE.slice(at + 1));
  }
});
