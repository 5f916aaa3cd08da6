import type { LangiumDocument } from 'langium';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { isDefinition, meaningOf, usesOf, wordAt } from '../features/references/own-words.js';
import type { LoadedFiles } from './loaded-files.js';
import { toRange } from './positions.js';

/** All places in a document of the word under the cursor. */
export function highlightsAt(
  files: LoadedFiles,
  { uri, textDocument }: LangiumDocument,
  { position }: DocumentHighlightParams,
): DocumentHighlight[] | undefined {
  const file = uri.toString();
  const plan = files.shelfOf(file).plan(file);
  const use = wordAt(plan, textDocument.offsetAt(position));
  if (!use) return undefined;
  return usesOf(meaningOf(use, file), plan, file).map(each => ({
    range: toRange(textDocument, each.range),
    kind: isDefinition(each) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
