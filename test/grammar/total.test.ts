import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RunplanLanguageMetaData } from '../../server/src/language/generated/module.js';
import { createLanguage } from '../../server/src/language/module.js';
import { planOf } from '../../server/src/resolve/plan-of.js';
import { misplaced } from '../fuzz/damage.js';
import { BROKEN_EXAMPLES, EXAMPLES } from '../support/examples.js';

const { LangiumParser } = createLanguage().parser;

/** Everything that may stand in a plan, and some that may not. */
const PIECES = [
  ...'plan athlete start units measure baseline race recent threshold max-hr rest-hr pace use shoes pain session exercise'.split(
    ' ',
  ),
  ...'week mon di sun easy strength yoga blabla rest rust on op in at om climb descend from until longest works stretches'.split(
    ' ',
  ),
  ...'or of jog walk per side build km squat hip-flexors'.split(' '),
  ...[
    '8 km',
    '45 min',
    "45'",
    '4:30',
    '6:00/km',
    '12 km/h',
    '75% hr',
    '150 bpm',
    '60 kg',
    'rpe 7',
    'z2',
    '8',
    '8-10',
    '+8%',
    '2026-01-05',
  ],
  ...[
    '10x',
    '3 x',
    '(',
    ')',
    ':',
    ',',
    '=',
    '+',
    '@',
    '%',
    '"note"',
    '"open',
    '/* c */',
    '/* open',
    '// c',
    '<<<<<<< HEAD',
    '🏃',
    '\u0000',
    '\u0000line',
  ],
  ...['\n', '\n  ', '\r\n', '\t'],
];

describe('any text is taken', () => {
  const isTaken = (text: string) => {
    const parsed = LangiumParser.parse(text);
    expect([parsed.lexerErrors, parsed.parserErrors]).toEqual([[], []]);
    const plan = planOf(text, parsed);
    expect(misplaced(plan, text.length)).toEqual([]);
  };

  test('pieces of the language in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), pieces =>
        isTaken(pieces.join(' ')),
      ),
      { numRuns: 1500 },
    );
  });

  test('pieces of the language without spaces between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), pieces =>
        isTaken(pieces.join('')),
      ),
      { numRuns: 800 },
    );
  });

  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isTaken), { numRuns: 800 });
  });
});

describe('the grammar is free of ambiguity', () => {
  afterEach(() => vi.restoreAllMocks());

  test('in development mode the parser has nothing to warn of', () => {
    const said: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
    const { parser } = createLanguage({
      LanguageMetaData: () => ({ ...RunplanLanguageMetaData, mode: 'development' }),
    });
    for (const [, text] of [...EXAMPLES, ...BROKEN_EXAMPLES]) parser.LangiumParser.parse(text);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        pieces => void parser.LangiumParser.parse(pieces.join(' ')),
      ),
      { numRuns: 200 },
    );
    expect(said).toEqual([]);
  });

  test('its types are strict', () => {
    expect(JSON.parse(readFileSync('langium-config.json', 'utf8')).validation).toEqual({ types: 'strict' });
  });
});
