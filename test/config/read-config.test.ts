import { describe, expect, test } from 'vitest';
import { MOST_CONFIG_CHARACTERS, presetRules, readConfig } from '../../server/src/config/read-config.js';
import { configMessage } from '../../server/src/messages/config-problems.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { messagesOf, problemsOf, readConfigMarks } from './places.js';

/** Every way in which a configuration can be wrong, with its place, and a word of its message. */
const WRONG: readonly (readonly [what: string, text: string, says: string])[] = [
  ['nothing at all', '', 'value is missing'],
  [
    'an unknown key',
    `
    { "ruls": {} }
//    ~~~~~~ config/unknown-key
`,
    'Did you mean `rules`',
  ],
  [
    'a key of somebody else',
    `
{ "rules": {}, "plugins": [] }
//             ~~~~~~~~~ config/unknown-key
`,
    'There is `extends`, `rules` and `overrides`',
  ],
  [
    'a key twice',
    `
  { "rules": { "strength/missing": "off" },
//  ~~~~~~~ config/duplicate-key
    "rules": {} }`,
    'twice',
  ],
  [
    'an unknown rule',
    `
{ "rules": { "load/weekly-jmp": "off" } }
//           ~~~~~~~~~~~~~~~~~ config/unknown-rule
`,
    'Did you mean `load/weekly-jump`',
  ],
  [
    'a rule without its area',
    `
{ "rules": { "hip-flexors": "off" } }
//           ~~~~~~~~~~~~~ config/unknown-rule
`,
    'Did you mean `mobility/hip-flexors`',
  ],
  [
    'a name that JavaScript means something by',
    `
{ "rules": { "__proto__": { "severity": "off" } } }
//           ~~~~~~~~~~~ config/unknown-rule
`,
    'no rule `__proto__`',
  ],
  [
    'a level that is misspelt',
    `
{ "rules": { "strength/missing": "warnign" } }
//                               ~~~~~~~~~ config/unknown-level
`,
    'Did you mean `warning`',
  ],
  [
    'a level in an object',
    `
{ "rules": { "strength/missing": { "severity": "loud" } } }
//                                             ~~~~~~ config/unknown-level
`,
    'Write `off`, `hint`',
  ],
  [
    'a number as level, as other tools have it',
    `
{ "rules": { "strength/missing": 2 } }
//                               ~ config/wrong-type
`,
    'A rule takes a level',
  ],
  [
    'an option that is misspelt',
    `
{ "rules": { "load/weekly-jump": { "percnt": 15 } } }
//                                 ~~~~~~~~ config/unknown-option
`,
    'Did you mean `percent`',
  ],
  [
    'a number in quotes',
    `
{ "rules": { "load/weekly-jump": { "percent": "15" } } }
//                                            ~~~~ config/wrong-option
`,
    'without quotes',
  ],
  [
    'a number below nothing',
    `
{ "rules": { "load/weekly-jump": { "percent": -5 } } }
//                                            ~~ config/wrong-option
`,
    '0 or more',
  ],
  [
    'a word that is not one of the choices',
    `
{ "rules": { "load/weekly-jump": { "baseline": "lowest" } } }
//                                             ~~~~~~~~ config/wrong-option
`,
    '`highest` or `previous-week`',
  ],
  [
    'an option twice',
    `
{ "rules": { "load/weekly-jump": { "percent": 5, "percent": 6 } } }
//                                 ~~~~~~~~~ config/duplicate-key
`,
    'only the last one counts',
  ],
  [
    'rules as a list',
    `
{ "rules": ["strength/missing"] }
//         ~ config/wrong-type
`,
    'Rules are an object',
  ],
  [
    'rules that are null',
    `
{ "rules": null }
//         ~~~~ config/wrong-type
`,
    'Rules are an object',
  ],
  [
    'an unknown preset',
    `
{ "extends": "beginer" }
//           ~~~~~~~~~ config/unknown-preset
`,
    'Did you mean `beginner`',
  ],
  [
    'a preset that is nothing like one',
    `
{ "extends": ["eslint"] }
//            ~~~~~~~~ config/unknown-preset
`,
    'a file is written as `./club.json`',
  ],
  [
    'extends of the wrong type',
    `
{ "extends": [7] }
//            ~ config/wrong-type
`,
    '"extends": "beginner"',
  ],
  [
    'overrides that are no list',
    `
{ "overrides": {} }
//             ~ config/wrong-type
`,
    'Overrides are a list',
  ],
  [
    'an override that is no object',
    `
{ "overrides": ["rehab/**"] }
//              ~~~~~~~~~~ config/wrong-type
`,
    'An override is an object',
  ],
  [
    'an override without files',
    `
{ "overrides": [{ "rules": {} }] }
//              ~ config/no-pattern
`,
    'which plans',
  ],
  [
    'an override with no files',
    `
{ "overrides": [{ "files": [], "rules": {} }] }
//                         ~~ config/no-pattern
`,
    'which plans',
  ],
  [
    'files that are no text',
    `
{ "overrides": [{ "files": [1], "rules": {} }] }
//                          ~ config/wrong-type
`,
    'Write a pattern',
  ],
  [
    'an unknown key of an override',
    `
{ "overrides": [{ "files": "*", "rule": {} }] }
//                              ~~~~~~ config/unknown-key
`,
    'Did you mean `rules`',
  ],
  [
    'rules of an override',
    `
{ "overrides": [{ "files": "*", "rules": { "strength/missing": "of" } }] }
//                                                             ~~~~ config/unknown-level
`,
    'not a level',
  ],
  ...(
    [
      ['', 'needs a name'],
      ['../other/**', 'cannot go up'],
      ['/abs', 'from the folder of this file'],
      ['C:\\\\plans', 'from the folder of this file'],
      ['!rehab', 'what is left out'],
      ['{a,{b,c}}', 'not inside one another'],
      ['{a', 'not inside one another'],
      ['{a,b,c,d,e,f,g,h,i,j,k}{a,b,c,d,e,f,g,h,i,j,k}', 'too many choices'],
      ['a'.repeat(201), 'too long'],
    ] as const
  ).map(
    ([pattern, says]) =>
      [
        `the pattern ${pattern.slice(0, 20)}`,
        `
{ "overrides": [{ "files": "${pattern}" }] }
//                         ${'~'.repeat(pattern.length + 2)} config/bad-pattern
`,
        says,
      ] as const,
  ),
  [
    'no object',
    `
  ["strength/missing"]
//~ config/wrong-type
`,
    'A configuration is an object',
  ],
  [
    'a comma too few, and the rest counts',
    `
{ "rules": { "strength/missing": "off" "load/weekly-jmp": "off" } }
//                                     ~~~~~~~~~~~~~~~~~ config/not-json
//                                     ~~~~~~~~~~~~~~~~~ config/unknown-rule
`,
    'comma is missing',
  ],
  ['single quotes', "{ 'rules': {} }", ''],
  ['a text that is never closed', '{ "extends": "beginner', 'double quote is missing'],
  [
    'something behind the end',
    `
  {} {}
//   ~ config/not-json
`,
    'has ended before this',
  ],
];

describe('what is wrong is told at its place', () => {
  test.each(WRONG.filter(([, source]) => source.includes('~')))('%s', (_what, source) => {
    const { text, marks } = readConfigMarks(source);
    expect(problemsOf(text)).toEqual(marks);
  });

  test.each(WRONG)('in words, in both languages: %s', (_what, source, says) => {
    const messages = messagesOf(readConfigMarks(source).text);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages[0]).toContain(says);
    for (const message of messages) expect(message).toMatch(/^(?!.*(undefined|NaN|\$\{)).{15,}$/);
    expect(messages.slice(0, messages.length / 2)).not.toEqual(messages.slice(messages.length / 2));
  });

  test('the first mistake of damaged JSON alone, without what follows from it', () => {
    for (const text of [
      "{ 'rules': {} }",
      '{ "extends": "beginner',
      '{ "rules": { ',
      '',
      '  ',
      '\u0000\u0001',
      '}',
    ])
      expect(readConfig(text).problems.filter(({ code }) => code === 'config/not-json')).toHaveLength(1);
  });
});

describe('what is not wrong is read', () => {
  test('with comments, commas at the end and a schema', () => {
    const {
      problems,
      rules,
      extends: extended,
      overrides,
    } = readConfig(`// for the club
{
  "$schema": "./schema.json",
  "extends": ["beginner", "./club.config.json"], /* both */
  "rules": { "load/weekly-jump": { "severity": "hint", "percent": 15, }, "text/stray": "off" },
  "overrides": [{ "files": "rehab/**", "rules": { "strength/missing": "off" } }],
}
`);
    expect(problems).toEqual([]);
    expect([...rules]).toEqual([
      ['load/weekly-jump', { level: 'hint', options: { percent: 15 } }],
      ['text/stray', { level: 'off', options: {} }],
    ]);
    expect(extended).toEqual([
      { is: 'preset', rules: presetRules('beginner') },
      { is: 'file', path: './club.config.json', range: expect.anything() },
    ]);
    expect(overrides.map(({ isAbout }) => [isAbout('rehab/back/a.runplan'), isAbout('b.runplan')])).toEqual([
      [true, false],
    ]);
  });

  test('around what is', () => {
    const { rules } = readConfig(
      '{ "rules": { "no/rule": "off", "strength/missing": { "severity": "?", "perWeek": 3, "x": 1 } }',
    );
    expect([...rules]).toEqual([['strength/missing', { level: undefined, options: { perWeek: 3 } }]]);
  });

  test('of a name that stands twice, the last', () => {
    const { rules } = readConfig('{ "rules": { "strength/missing": "off", "strength/missing": "hint" } }');
    expect(rules.get('strength/missing')?.level).toBe('hint');
  });
});

describe('a huge or hostile file', () => {
  test.each([
    ['too large', ' '.repeat(MOST_CONFIG_CHARACTERS + 1), 'config/too-large'],
    ['brackets', '['.repeat(MOST_CONFIG_CHARACTERS), 'config/too-deep'],
    ['braces', '{"a":'.repeat(MOST_CONFIG_CHARACTERS / 5), 'config/too-deep'],
    ['comments', '/*'.repeat(MOST_CONFIG_CHARACTERS / 2), 'config/not-json'],
    ['a comment that is open at the very end', '{} /*', 'config/not-json'],
    ['a half character', '{"\uD800": 1}', 'config/unknown-key'],
  ])('%s is one finding', (_what, text, code) => {
    const { problems, rules } = readConfig(text);
    expect(problems.map(each => each.code)).toEqual([code]);
    expect(rules.size).toBe(0);
    for (const language of LANGUAGES) expect(configMessage(problems[0]!, language).length).toBeLessThan(300);
  });

  test('thousands of overrides, each with a mistake, take no time', () => {
    const one = '{"files":"a","rules":{"b/d":1}}';
    const { problems } = readConfig(`{"overrides":[${Array.from({ length: 3000 }, () => one).join()}]}`);
    expect(problems).toHaveLength(101);
  });

  test('thousands of mistakes are told up to a hundred, with a word about the rest', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `"load/x${i}": 1`);
    const { problems } = readConfig(`{ "rules": { ${names.join()} } }`);
    expect(problems).toHaveLength(101);
    expect(configMessage(problems.at(-1)!, 'en')).toContain('4900 more');
  });
});
