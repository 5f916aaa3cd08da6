import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguage } from '../../server/src/language/module.js';
import { planOf } from '../../server/src/resolve/plan-of.js';
import { Editor } from '../protocol/editor.js';
import { EXAMPLES } from '../support/examples.js';
import { planFrom } from '../support/plans.js';

/** Where in the text, in what share of it, and what comes in the place of a few characters. */
interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

const pieces = fc.oneof(
  fc.constantFrom(
    '\n',
    '  ',
    '"',
    ':',
    ',',
    '(',
    ')',
    '+',
    '@',
    '//',
    '/*',
    '8',
    'km',
    ' rest ',
    '\nweek 3\n',
    '\n  tue easy 5 km',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  insert: fc.oneof(fc.constant(''), pieces),
});
const texts = fc.constantFrom(...EXAMPLES.map(([, text]) => text.slice(0, 1500)));

/** An edit as an editor sends it. */
function changeOf({ at, cut, insert }: Edit, document: TextDocument) {
  const start = Math.floor(at * document.getText().length);
  return {
    range: { start: document.positionAt(start), end: document.positionAt(start + cut) },
    text: insert,
  };
}

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///plan.runplan', 'runplan', 1, text);
}

describe('edits one by one', () => {
  test('give the text and the plan of the last text read at once', () => {
    const { LangiumParser } = createLanguage().parser;
    const freshly = (text: string) => planOf(text, LangiumParser.parse(text));
    fc.assert(
      fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 6 }), (text, all) => {
        const document = documentOf(text);
        let expected = text;
        for (const [i, edit] of all.entries()) {
          const { range, text: insert } = changeOf(edit, document);
          const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
          expected = expected.slice(0, start) + insert + expected.slice(end);
          TextDocument.update(document, [{ range, text: insert }], i + 2);
          expect(document.getText()).toBe(expected);
          // The one parser has read every text before this one, the other only the first and the last.
          planFrom(expected);
        }
        expect(planFrom(expected)).toEqual(freshly(expected));
      }),
      { numRuns: 12 },
    );
  });
});

describe('in the server', () => {
  const editors: Editor[] = [];

  async function started(): Promise<Editor> {
    const { editor } = await Editor.start();
    editors.push(editor);
    return editor;
  }

  afterAll(async () => {
    for (const editor of editors) {
      await editor.shutdown();
      editor.dispose();
    }
  });

  test('edits one by one show what a server shows that has opened the last text', async () => {
    const [edited, fresh] = [await started(), await started()];
    const samples = fc.sample(fc.tuple(texts, fc.array(edits, { minLength: 2, maxLength: 6 })), {
      numRuns: 8,
      seed: 20,
    });
    for (const [i, [text, all]] of samples.entries()) {
      const uri = `file:///plan-${i}.runplan`;
      const document = documentOf(text);
      await edited.open(uri, text);
      let version = 1;
      for (const edit of all) {
        const { range, text: insert } = changeOf(edit, document);
        version++;
        TextDocument.update(document, [{ range, text: insert }], version);
        await edited.change(uri, version, insert, range);
      }
      await fresh.open(uri, document.getText());
      const shown = await edited.diagnostics(uri, each => each.version === version);
      expect(shown).toEqual(await fresh.diagnostics(uri, each => each.version === 1));
      for (const line of [0, 5, 12, 20])
        for (const character of [3, 8])
          expect(await edited.hover(uri, line, character)).toEqual(await fresh.hover(uri, line, character));
    }
  });
});
