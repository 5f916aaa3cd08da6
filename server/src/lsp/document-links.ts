import type { LangiumDocument } from 'langium';
import type { DocumentLink } from 'vscode-languageserver';
import { linksIn } from '../features/references/links.js';
import type { LoadedFiles } from './loaded-files.js';
import { toRange } from './positions.js';

/** The paths of `use` lines, as links to their files. */
export function documentLinks(files: LoadedFiles, { uri, textDocument }: LangiumDocument): DocumentLink[] {
  const file = uri.toString();
  const shelf = files.shelfOf(file);
  return linksIn(shelf.plan(file), path => shelf.fileBehind(path, file)).map(({ range, target }) => ({
    range: toRange(textDocument, range),
    target,
  }));
}
