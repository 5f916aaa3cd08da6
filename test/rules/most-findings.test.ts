import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../server/src/messages/language.js';
import type { Severity } from '../../server/src/rules/define.js';
import { check, type Finding, messageOf } from '../../server/src/rules/engine.js';
import { MOST_FINDINGS, mostOf } from '../../server/src/rules/most-findings.js';
import { planFrom } from '../support/plans.js';

const finding = (start: number, severity: Severity): Finding => ({
  code: 'text/stray',
  severity,
  range: { start, end: start + 1 },
  facts: {},
  related: [],
});

describe('the findings of one file that are shown', () => {
  test('are all of them, where they are not too many', () => {
    const few = [finding(0, 'hint'), finding(4, 'error')];
    expect(mostOf(few, 2)).toBe(few);
  });

  test('are the weightiest in the order of the text, and how many more there are', () => {
    const all = [
      finding(0, 'hint'),
      finding(1, 'information'),
      finding(2, 'warning'),
      finding(3, 'error'),
      finding(4, 'warning'),
      finding(5, 'error'),
    ];
    const shown = mostOf(all, 3);
    expect(shown.slice(0, 3).map(({ range }) => range.start)).toEqual([2, 3, 5]);
    expect(shown.slice(3)).toEqual([
      {
        code: 'plan/more-findings',
        severity: 'information',
        range: { start: 0, end: 1 },
        facts: { shown: 3, more: 3 },
        related: [],
      },
    ]);
    expect(messageOf(shown[3]!, 'en')).toBe(
      '3 more findings in this file are not shown, the first of them here. Mend some of the 3 that are, and the others follow.',
    );
  });

  test('are said to be more in every language, one or many', () => {
    const all = [finding(0, 'error'), finding(1, 'error'), finding(2, 'error')];
    for (const language of LANGUAGES)
      for (const most of [1, 2]) {
        const last = mostOf(all, most).at(-1)!;
        expect(messageOf(last, language)).toContain(String(3 - most));
      }
  });

  test('of a plan full of mistakes are never more than the most and one', () => {
    const plan = planFrom(`week 1\n${'  mon\n'.repeat(2 * MOST_FINDINGS)}`);
    const { findings } = check(plan);
    expect(findings.length).toBeGreaterThan(MOST_FINDINGS);
    expect(mostOf(findings)).toHaveLength(MOST_FINDINGS + 1);
  });
});
