import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { TextRange } from '../plan/text-range.js';

/** A piece of text as lines and characters, both from 0; CR LF and a lone CR end a line as LF does. */
export function toRange(document: TextDocument, { start, end }: TextRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The way back. Places outside the text become the nearest place inside it. */
export function toTextRange(document: TextDocument, { start, end }: Range): TextRange {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
