import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { check, messageOf } from '../../server/src/rules/engine.js';
import { offersFor } from '../../server/src/rules/fixes.js';
import { RULES } from '../../server/src/rules/index.js';
import { applyEdits, lineOf, readMarks } from '../support/marks.js';
import { planFrom } from '../support/plans.js';

/** The findings of one rule, as `line code`. */
function marksOf(text: string, code: string): string[] {
  const { findings } = check(planFrom(text));
  return findings
    .filter(finding => finding.code === code)
    .map(finding => `${lineOf(text, finding.range.start)} ${code}`);
}

describe.each(Object.entries(RULES))('%s', (code, rule) => {
  test('has an example that fires and one that stays silent', () => {
    const fires = rule.examples.map(example => readMarks(example.text).marks.length > 0);
    expect(fires).toContain(true);
    expect(fires).toContain(false);
  });

  describe.each(rule.examples.map(example => [example.name.en, example] as const))('%s', (_name, example) => {
    const { text, marks } = readMarks(example.text);

    test('speaks where the marks are, and nowhere else', () => {
      expect(marksOf(text, code)).toEqual(marks);
      expect(planFrom(text).problems).toEqual([]);
    });

    test('says so in every language, in words and not in gaps', () => {
      for (const language of LANGUAGES)
        for (const finding of check(planFrom(text)).findings)
          expect(messageOf(finding, language)).toMatch(/^(?!.*(undefined|NaN|\bnull\b|\$\{)).{30,}$/);
    });

    if (example.fixed === undefined) return;
    test('is mended by its first fix', () => {
      const plan = planFrom(text);
      const finding = check(plan).findings.find(each => each.code === code)!;
      for (const language of LANGUAGES) {
        const [offer] = offersFor(finding, { plan, text, settings: new Map(), language });
        const fixed = applyEdits(text, offer!.edits);
        expect(fixed).toBe(readMarks(example.fixed!).text);
        expect(marksOf(fixed, code)).toEqual([]);
        expect(planFrom(fixed).problems).toEqual([]);
      }
    });
  });
});
