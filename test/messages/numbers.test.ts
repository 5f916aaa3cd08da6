import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { decimal, list } from '../../server/src/messages/numbers.js';

const LOCALES = { en: 'en-GB', nl: 'nl-NL' };

test.each(LANGUAGES)('numbers are written as people who speak %s write them', language => {
  for (const digits of [0, 1, 2]) {
    const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits });
    const whole = fc.integer({ min: 0, max: 100_000_000 });
    const written = fc.oneof(
      whole.map(each => each / 1000),
      whole.map(each => each / 7),
    );
    fc.assert(
      fc.property(written, value => {
        expect(decimal(value, language, digits)).toBe(format.format(value));
      }),
    );
  }
});

test.each(LANGUAGES)('lists are written as people who speak %s write them', language => {
  for (const [joint, type] of [
    ['and', 'conjunction'],
    ['or', 'disjunction'],
  ] as const) {
    const format = new Intl.ListFormat(LOCALES[language], { type });
    for (const words of [[], ['one'], ['one', 'two'], ['one', 'two', 'three', 'four']])
      expect(list(words, language, joint)).toBe(format.format(words));
  }
});
