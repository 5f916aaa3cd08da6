import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { plainText } from '../../server/src/features/wording/plain-text.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { planFrom } from '../support/plans.js';

describe('Markdown as text', () => {
  it.each([
    ['**Easy run** — trains most', 'Easy run — trains most'],
    ['**a \\*star\\*** and `code`, *slanted*', 'a *star* and code, slanted'],
    ['a\\_b \\| c', 'a_b | c'],
    ['| A | B |\n| --- | --- |\n| **x** | 1 \\| 2 |', 'A · B\nx · 1 | 2'],
    ['one  \ntwo', 'one\ntwo'],
  ])('%j is %j', (markdown, text) => expect(plainText(markdown)).toBe(text));

  it.each(LANGUAGES)('leaves no sign of formatting in any hover in %s', language => {
    const source = readFileSync('test/editor/fixtures/everything.runplan', 'utf8');
    const plan = planFrom(source);
    for (let offset = 0; offset < source.length; offset += 3) {
      const hover = hoverAt(plan, offset, { language, detail: 'full' });
      if (hover) expect(plainText(hover.markdown)).not.toMatch(/\*\*|\\|\|/);
    }
  });
});
