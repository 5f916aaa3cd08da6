import type { LangiumDocument } from 'langium';
import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { meaningOf, type OwnWord, wordAt } from '../features/references/own-words.js';
import {
  isName,
  isTaken,
  meansTheSame,
  type NamedSort,
  placesToRename,
  type Renaming,
} from '../features/references/rename.js';
import { RENAME_WORDS } from '../features/references/words.js';
import { Shelf, type ShelfFile } from '../files/shelf.js';
import { pathTo } from '../files/which-file.js';
import type { PlanParser } from '../language/module.js';
import type { WordUse } from '../plan/plan.js';
import { planOf } from '../resolve/plan-of.js';
import type { LoadedFiles } from './loaded-files.js';
import { toRange } from './positions.js';
import type { Settings } from './settings.js';
import { type MetPlan, WiderSearch } from './wider-search.js';

/** No name is longer than this, and a longer one need not be looked at. */
const LONGEST_NAME = 100;

export interface RenameNeeds {
  readonly files: LoadedFiles;
  readonly parser: PlanParser;
  readonly settings: Settings;
  /** Whether the editor takes edits for a version of a document. */
  readonly versions: boolean;
}

type NamedUse = WordUse & { readonly sort: NamedSort };

/** What would get another name. */
export function renamedAt(
  { files, settings }: RenameNeeds,
  document: LangiumDocument,
  { position }: { readonly position: Position },
): Range {
  return toRange(document.textDocument, useAt(files, document, position, settings).range);
}

/** Edits that give a word another name in all files, or the reason why there are none. */
export async function rename(
  { files, parser, settings, versions }: RenameNeeds,
  document: LangiumDocument,
  { position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const words = RENAME_WORDS[settings.language];
  const file = document.uri.toString();
  const use = useAt(files, document, position, settings);
  const word = meaningOf(use, file);
  const search = new WiderSearch(files, parser, token);
  const fits =
    newName.length <= LONGEST_NAME && isName(newName, use.sort, text => planOf(text, parser.parse(text)));
  if (!fits) throw refusal(words.notAName(newName.slice(0, LONGEST_NAME)));

  const plans = await search.plansUsing(word.definition.file, file, [search.nameOf(word), newName]);
  const shown = (met: MetPlan) => pathTo(met.file, file);
  for (const met of plans) if (isTaken(newName, word, met)) throw refusal(words.taken(newName, shown(met)));
  const changed = changedBy(word, newName, plans, parser, files);
  const wrong = plans.find(met => !changed.keepsMeaning(met));
  if (wrong) throw refusal(words.otherMeaning(newName, shown(wrong)));
  return toWorkspaceEdit(plans, changed.renaming, newName, versions);
}

function useAt(
  files: LoadedFiles,
  { uri, textDocument }: LangiumDocument,
  position: Position,
  settings: Settings,
): NamedUse {
  const file = uri.toString();
  const use = wordAt(files.shelfOf(file).plan(file), textDocument.offsetAt(position));
  if (!use || use.sort === 'week') throw refusal(RENAME_WORDS[settings.language].notOwn);
  return use as NamedUse;
}

function refusal(sentence: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

/** What the plans would be with the new name. Nothing of it is kept. */
function changedBy(
  { sort, definition }: OwnWord,
  newName: string,
  plans: readonly MetPlan[],
  parser: PlanParser,
  { memory }: LoadedFiles,
): { readonly renaming: Renaming; readonly keepsMeaning: (met: MetPlan) => boolean } {
  const places = new Map(plans.map(met => [met.file, placesToRename({ sort, definition }, met)]));
  const texts = new Map<string, ShelfFile>();
  for (const { file, document } of plans) {
    const ranges = places.get(file)!;
    if (ranges.length === 0) continue;
    let text = document.getText();
    for (const { start, end } of ranges.toReversed()) text = text.slice(0, start) + newName + text.slice(end);
    texts.set(file, { is: 'text', text, parsed: parser.parse(text) });
  }
  const renaming = { length: newName.length, places };
  const keepsMeaning = (met: MetPlan) => {
    const after = new Shelf(met.shelf.root, file => texts.get(file) ?? met.shelf.lookUp(file), memory);
    return meansTheSame(met, after.plan(met.file), renaming);
  };
  return { renaming, keepsMeaning };
}

function toWorkspaceEdit(
  plans: readonly MetPlan[],
  { places }: Renaming,
  newName: string,
  versions: boolean,
): WorkspaceEdit {
  const edits = plans.flatMap(({ file, version, document }): TextDocumentEdit[] => {
    const inFile = places
      .get(file)!
      .map((range): TextEdit => ({ range: toRange(document, range), newText: newName }));
    return inFile.length === 0
      ? []
      : [{ textDocument: { uri: file, version: version ?? null }, edits: inFile }];
  });
  if (versions) return { documentChanges: edits };
  return {
    changes: Object.fromEntries(edits.map(each => [each.textDocument.uri, each.edits as TextEdit[]])),
  };
}
