import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedPlan } from '../../server/src/cli/checked-plan.js';
import { mend } from '../../server/src/cli/mend.js';
import { check, type Finding } from '../../server/src/rules/engine.js';
import type { Offer } from '../../server/src/rules/fixes.js';
import { isSameTraining } from '../../server/src/rules/same-training.js';
import { planFrom } from '../support/plans.js';

const checkedFrom = (text: string): CheckedPlan => {
  const plan = planFrom(text);
  const document = TextDocument.create('file:///a.runplan', 'runplan', 0, text);
  // One finding on each line with a comment, as a rule about comments would have it.
  const findings = [...text.matchAll(/\/\/.*/g)].map(
    (match): Finding => ({
      code: 'test/comment',
      severity: 'warning',
      range: { start: match.index, end: match.index + match[0].length },
      facts: match[0],
      related: [],
    }),
  );
  return { path: 'a', plan, document, documentOf: () => undefined, uses: [], ...check(plan), findings };
};

/** Mends a text with one offer for each comment, and says how often the plan was worked out. */
async function mended(
  text: string,
  offer: (comment: string, text: string) => Partial<Offer> & { newText: string },
) {
  let count = 0;
  const result = await mend(checkedFrom(text), {
    again: async next => {
      count++;
      return checkedFrom(next);
    },
    offersFor: ({ range, facts }, { document }) => {
      const { newText, ...rest } = offer(facts as string, document.getText());
      return [{ title: 'Change', kind: 'safe', preferred: true, edits: [{ range, newText }], ...rest }];
    },
  });
  return { text: result.checked.document.getText(), mended: result.mended, count };
}

const PLAN = 'week 1\n  mon easy 5 km // one\n  tue easy 5 km // two\n';

describe('mending', () => {
  test('goes on until nothing is left to do', async () => {
    const next: Record<string, string> = { '// one': '// two', '// two': '// three', '// three': '' };
    const result = await mended(PLAN, comment => ({ newText: next[comment]! }));
    expect(result.text).toBe('week 1\n  mon easy 5 km \n  tue easy 5 km \n');
    expect(result.mended).toHaveLength(5);
  });

  test('leaves alone what is a judgement or a silence', async () => {
    for (const kind of ['judgement', 'silence'] as const)
      expect(await mended(PLAN, () => ({ kind, newText: '' }))).toEqual({ text: PLAN, mended: [], count: 0 });
  });

  test('does not believe a fix that changes the training, and keeps those that do not', async () => {
    const result = await mended(PLAN, comment => ({ newText: comment === '// one' ? 'on trail' : '' }));
    expect(result.text).toBe('week 1\n  mon easy 5 km // one\n  tue easy 5 km \n');
    expect(result.mended).toEqual([{ code: 'test/comment', line: 3, column: 17, title: 'Change' }]);
  });

  test('ends where fixes undo one another, and where they grow', async () => {
    const turned = await mended(PLAN, comment => ({ newText: comment === '// one' ? '// two' : '// one' }));
    expect(turned.count).toBeLessThan(50);
    const grown = await mended(PLAN, comment => ({ newText: `${comment}!` }));
    expect(grown.text).toContain('// one!!!!!!!!!!\n');
  });

  test('takes one of two that overlap, and the other in the next round', async () => {
    const result = await mended(PLAN, (comment, text) => ({
      newText: '',
      edits: [{ range: { start: 0, end: text.length }, newText: text.replace(comment, '') }],
    }));
    expect(result.text).toBe('week 1\n  mon easy 5 km \n  tue easy 5 km \n');
    expect(result.count).toBe(2);
  });

  test('ends new lines as the others end', async () => {
    const result = await mended(PLAN.replaceAll('\n', '\r\n'), comment => ({
      newText: comment.startsWith('// o') ? '// a\n  // b' : comment,
    }));
    expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('the same training', () => {
  const same = (a: string, b: string) => isSameTraining(planFrom(a), planFrom(b));
  test.each([
    ['comments and empty lines', `// hello\n\n${PLAN}`, true],
    ['a word that is read so already', PLAN.replace('week', 'wek'), true],
    ['an ignore comment', `// runplan-ignore-file text/stray: why\n${PLAN}`, true],
    ['a distance', PLAN.replace('5 km', '6 km'), false],
    ['a surface', PLAN.replace('5 km', '5 km on trail'), false],
    ['a note', PLAN.replace('5 km', '5 km "slowly"'), false],
    ['a day', PLAN.replace('tue', 'wed'), false],
    ['the number of a week', PLAN.replace('week 1', 'week 2'), false],
    ['a line above the weeks', `baseline 20 km\n${PLAN}`, false],
  ])('is told apart by %s or not', (_what, text, expected) => {
    expect(same(PLAN, text)).toBe(expected);
  });
});
