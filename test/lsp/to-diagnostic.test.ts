import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toTextRange } from '../../server/src/lsp/positions.js';
import { isHere, toDiagnostic } from '../../server/src/lsp/to-diagnostic.js';
import { check } from '../../server/src/rules/engine.js';
import { planFrom } from '../support/plans.js';

const documentOf = (text: string) =>
  TextDocument.create('file:///plans/my%20plan%20%231.runplan', 'runplan', 1, text);

const JUMP = 'plan "Hurry"\nbaseline 10 km\n\nweek 1\n  sun long 10 km\n\nweek 2\n  sun long 15 km\n';

function diagnosticsOf(text: string, language: 'en' | 'nl' = 'en', docs?: string) {
  const document = documentOf(text);
  return check(planFrom(text)).findings.map(finding => toDiagnostic(finding, document, { language, docs }));
}

describe('a finding as a diagnostic', () => {
  test('has its place, severity, code, words and facts', () => {
    const jump = diagnosticsOf(JUMP).find(({ code }) => code === 'load/weekly-jump')!;
    expect(jump).toMatchObject({
      range: { start: { line: 6, character: 0 } },
      severity: 2,
      source: 'runplan',
      data: { code: 'load/weekly-jump' },
    });
    expect(jump.message).toContain('15 km');
    expect(JSON.parse(JSON.stringify(jump))).toEqual(jump);
  });

  test('names the other places in the same file', () => {
    const jump = diagnosticsOf(JUMP).find(({ code }) => code === 'load/weekly-jump')!;
    expect(jump.relatedInformation?.length).toBeGreaterThan(0);
    for (const { location, message } of jump.relatedInformation!) {
      expect(location.uri).toBe('file:///plans/my%20plan%20%231.runplan');
      expect(message).not.toBe('');
    }
  });

  test('names places in other files by their own lines, and leaves out those that it cannot place', () => {
    const jump = check(planFrom(JUMP)).findings.find(({ code }) => code === 'load/weekly-jump')!;
    const club = TextDocument.create('file:///plans/club.runplan', 'runplan', 0, 'plan "x"\nshoes racer\n');
    const at = (file: string) => ({ ...jump.related[0]!, range: { start: 15, end: 20, file } });
    const related = [at(club.uri), ...jump.related, at('file:///plans/gone.runplan')];
    const { relatedInformation } = toDiagnostic({ ...jump, related }, documentOf(JUMP), {
      language: 'en',
      documentOf: file => (file === club.uri ? club : undefined),
    });
    expect(relatedInformation).toHaveLength(1 + jump.related.length);
    expect(relatedInformation![0]!.location).toEqual({
      uri: club.uri,
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 11 } },
    });
    expect(
      toDiagnostic({ ...jump, related: [at(club.uri)] }, documentOf(JUMP), { language: 'en' }),
    ).not.toHaveProperty('relatedInformation');
  });

  test('is about this file, or not shown in it', () => {
    const [finding] = check(planFrom(JUMP)).findings;
    expect(isHere(finding!)).toBe(true);
    expect(isHere({ ...finding!, range: { ...finding!.range, file: 'file:///plans/club.runplan' } })).toBe(
      false,
    );
  });

  test('speaks both languages about the same place', () => {
    const [english, dutch] = [diagnosticsOf(JUMP, 'en'), diagnosticsOf(JUMP, 'nl')];
    expect(dutch.map(({ range, code }) => ({ range, code }))).toEqual(
      english.map(({ range, code }) => ({ range, code })),
    );
    for (const [index, { message }] of dutch.entries()) expect(message).not.toBe(english[index]!.message);
  });

  test('links to the page of a rule, and only where there is one', () => {
    const found = diagnosticsOf(`${JUMP}  mon nonsense\n`, 'en', 'https://example.org/rules');
    const links = new Map(found.map(({ code, codeDescription }) => [code, codeDescription?.href]));
    expect(links.get('load/weekly-jump')).toBe('https://example.org/rules/load/weekly-jump.md');
    expect(links.get('plan/unknown-name')).toBeUndefined();
    expect(diagnosticsOf(JUMP)[0]!.codeDescription).toBeUndefined();
  });
});

describe('places', () => {
  test.each([
    ['LF', 'a\nbc\nd'],
    ['CR LF', 'a\r\nbc\r\nd'],
    ['a lone CR', 'a\rbc\rd'],
    ['a mixture', 'a\r\nbc\rd'],
  ])('lines end with %s', (_name, text) => {
    const document = documentOf(text);
    const start = text.indexOf('bc');
    const range = toRange(document, { start, end: text.indexOf('d') + 1 });
    expect(range).toEqual({ start: { line: 1, character: 0 }, end: { line: 2, character: 1 } });
    expect(toTextRange(document, range)).toEqual({ start, end: text.indexOf('d') + 1 });
  });

  test('characters are counted as editors count them, an emoji as two', () => {
    const text = 'week 1 "🏃"\n\t🏃 5 km';
    const start = text.lastIndexOf('5');
    expect(toRange(documentOf(text), { start, end: text.length })).toEqual({
      start: { line: 1, character: 4 },
      end: { line: 1, character: 8 },
    });
  });

  test('what lies outside the text is brought inside', () => {
    const document = documentOf('ab\nc');
    expect(toRange(document, { start: 2, end: 99 }).end).toEqual({ line: 1, character: 1 });
    const wide = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(toTextRange(document, wide)).toEqual({ start: 0, end: 4 });
  });

  test('a text of nothing has one place', () => {
    const nowhere = { line: 0, character: 0 };
    expect(toRange(documentOf(''), { start: 0, end: 0 })).toEqual({ start: nowhere, end: nowhere });
  });
});
