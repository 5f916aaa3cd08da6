import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { check } from '../../server/src/rules/engine.js';
import { EXAMPLES } from '../support/examples.js';
import { planFrom } from '../support/plans.js';

/** Holes, figures that are none, keys of sources and texts that were never written. */
const FLAWS = /undefined|NaN|Infinity|\[object|…$|\| *\||^\s*$|— *$| {2}(?=\S)|· *$|^ *·/m;

/** What may stand in a plan without a hover of its own, and why. */
const WITHOUT: readonly (readonly [why: string, text: RegExp])[] = [
  ['a joint between two sessions says no more than it is', /^(?:\+|or|of)$/],
];

const CLUB = { 'club.runplan': readFileSync('examples/club.runplan', 'utf8') };

/** The text without its comments, which are for people, character for character. */
const blank = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, comment => comment.replace(/\S/g, ' '));

describe.each(EXAMPLES)('%s', (_name, text) => {
  const plan = planFrom(text, CLUB);
  const checked = check(plan);
  const seen = blank(text);

  it.each(LANGUAGES)('says something whole of every word in %s', language => {
    const known = new Set<string>();
    for (const word of seen.matchAll(/[^\s,:()"]+/g)) {
      const hover = hoverAt(plan, word.index, { language, detail: 'full', checked });
      if (!hover || known.has(hover.markdown)) continue;
      known.add(hover.markdown);
      expect(hover.range.file).toBeUndefined();
      expect(hover.markdown.replaceAll('\n\n', '\n'), word[0]).not.toMatch(FLAWS);
    }
  });

  it('answers at every character', () => {
    const bare = new Set<string>();
    for (const word of seen.matchAll(/\S+/g)) {
      const isBare = [...word[0]].some((_, at) => !hoverAt(plan, word.index + at, { checked }));
      if (isBare && !WITHOUT.some(([, pattern]) => pattern.test(word[0]))) bare.add(word[0]);
    }
    expect([...bare]).toEqual([]);
  });

  it('says something whole in brief', () => {
    for (const word of seen.matchAll(/[^\s,:()"]+/g)) {
      const markdown = hoverAt(plan, word.index, { language: 'nl', checked })?.markdown ?? '-';
      expect(markdown.replaceAll('\n\n', '\n'), word[0]).not.toMatch(FLAWS);
    }
  });
});
