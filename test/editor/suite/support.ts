import assert from 'node:assert/strict';
import path from 'node:path';
import {
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

const FIXTURES = path.join(extensions.getExtension('runplan.runplan')!.extensionPath, 'test/editor/fixtures');

/**
 * Asks again and again until `probe` has an answer. After `patience` milliseconds it fails, and says what was
 * waited for and what there was instead.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  { patience = 15_000, instead = (): unknown => '' } = {},
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > deadline)
      assert.fail(`waited ${patience} ms in vain for ${what}. ${JSON.stringify(instead())}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

export async function openFixture(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.file(path.join(FIXTURES, name)));
  await window.showTextDocument(document);
  return document;
}

/** A plan that exists only in the editor. */
export async function openUntitled(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'runplan', content });
  await window.showTextDocument(document);
  return document;
}

/** Throws away what was typed, so that no dialog asks about it when the editor closes. */
export async function closeWithoutSaving(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

export const ruleOf = (finding: Diagnostic): string =>
  String(typeof finding.code === 'object' ? finding.code.value : finding.code);

/** The findings on the heading of a week. */
export function findingsOn(document: TextDocument, heading: string): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(finding => document.lineAt(finding.range.start.line).text.startsWith(heading));
}

export const rulesOn = (document: TextDocument, heading: string): string[] =>
  findingsOn(document, heading).map(ruleOf).sort();

/** Waits until exactly these rules speak on the heading of a week. */
export async function untilRules(
  document: TextDocument,
  heading: string,
  rules: readonly string[],
): Promise<void> {
  const wanted = [...rules].sort().join();
  await until(`${wanted || 'silence'} on "${heading}"`, () => rulesOn(document, heading).join() === wanted, {
    instead: () => languages.getDiagnostics(document.uri).map(finding => [ruleOf(finding), finding.message]),
  });
}

/** What the hover over `word` says, on the line that contains `line`; waits until the server has something to say. */
export async function hoverText(document: TextDocument, line: string, word: string): Promise<string> {
  const from = document.getText().indexOf(line);
  const at = document.positionAt(document.getText().indexOf(word, from) + 1);
  return until(`a hover over "${word}"`, async () => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const texts = hovers
      .flatMap(hover => hover.contents)
      .map(content =>
        content instanceof MarkdownString || typeof content === 'object' ? content.value : content,
      );
    return texts.join('\n');
  });
}

/** Changes a user setting for as long as `work` takes. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration('runplan');
  await settings.update(name, value, true);
  try {
    await work();
  } finally {
    await workspace.getConfiguration('runplan').update(name, undefined, true);
  }
}
