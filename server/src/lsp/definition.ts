import type { LangiumDocument } from 'langium';
import type { DefinitionParams, LocationLink, Range } from 'vscode-languageserver';
import { linkAt, linksIn } from '../features/references/links.js';
import { meaningOf, wordAt } from '../features/references/own-words.js';
import type { LoadedFiles } from './loaded-files.js';
import { toRange } from './positions.js';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where the word under the cursor is defined, or the file that the path of a `use` line leads to. */
export function definitionAt(
  files: LoadedFiles,
  { uri, textDocument }: LangiumDocument,
  { position }: DefinitionParams,
): LocationLink[] | undefined {
  const file = uri.toString();
  const shelf = files.shelfOf(file);
  const plan = shelf.plan(file);
  const offset = textDocument.offsetAt(position);
  const link = linkAt(
    linksIn(plan, path => shelf.fileBehind(path, file)),
    offset,
  );
  if (link)
    return [
      {
        originSelectionRange: toRange(textDocument, link.range),
        targetUri: link.target,
        targetRange: START,
        targetSelectionRange: START,
      },
    ];
  const use = wordAt(plan, offset);
  if (!use) return undefined;
  const { definition } = meaningOf(use, file);
  const target = files.document(definition.file);
  if (!target) return undefined;
  const range = toRange(target.textDocument, definition.range);
  return [
    {
      originSelectionRange: toRange(textDocument, use.range),
      targetUri: definition.file,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}
