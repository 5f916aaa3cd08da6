import type { LangiumDocument } from 'langium';
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { isDefinition, meaningOf, usesOf, wordAt } from '../features/references/own-words.js';
import type { PlanParser } from '../language/module.js';
import type { LoadedFiles } from './loaded-files.js';
import { toRange } from './positions.js';
import { type MetPlan, WiderSearch } from './wider-search.js';

/** Every place of the word under the cursor: in this plan, and in all that use the file which defines it. */
export async function referencesAt(
  files: LoadedFiles,
  parser: PlanParser,
  { uri, textDocument }: LangiumDocument,
  { position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | undefined> {
  const file = uri.toString();
  const shelf = files.shelfOf(file);
  const plan = shelf.plan(file);
  const use = wordAt(plan, textDocument.offsetAt(position));
  if (!use) return undefined;
  const word = meaningOf(use, file);
  const placesIn = (met: Pick<MetPlan, 'file' | 'plan' | 'document'>) =>
    usesOf(word, met.plan, met.file)
      .filter(each => context.includeDeclaration || !isDefinition(each))
      .map(({ range }) => ({ uri: met.file, range: toRange(met.document, range) }));
  // Weeks are counted in each plan anew.
  if (word.sort === 'week') return placesIn({ file, plan, document: textDocument });
  const search = new WiderSearch(files, parser, token);
  const plans = await search.plansUsing(word.definition.file, file, [search.nameOf(word)]);
  return plans.flatMap(placesIn);
}
