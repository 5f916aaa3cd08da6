import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OwnWord } from '../features/references/own-words.js';
import type { PlanInFile } from '../features/references/rename.js';
import { Shelf, type ShelfFile } from '../files/shelf.js';
import { followUses } from '../files/use-graph.js';
import { folderOf, isInside } from '../files/which-file.js';
import { fold } from '../knowledge/fold.js';
import type { PlanParser } from '../language/module.js';
import type { LoadedFiles } from './loaded-files.js';

/** A plan that a search met. */
export interface MetPlan extends PlanInFile {
  /** Its text, at the time of the search. */
  readonly document: TextDocument;
  /** Set where it is open. */
  readonly version?: number;
  /** The files around it, as they are known to the search. */
  readonly shelf: Shelf;
}

/**
 * Plans that use a file: those that the server knows, and those on disk that are not open. Everything is looked up
 * as it was when the search began, and nothing that is read for it is kept.
 */
export class WiderSearch {
  private readonly snapshot: ReturnType<LoadedFiles['snapshot']>;
  /** Versions of what is open. */
  private readonly open: ReadonlyMap<string, number>;
  /** What was read for this search, by folder and file. */
  private readonly extra = new Map<string, ShelfFile>();
  private readonly shelves = new Map<string | undefined, Shelf>();

  constructor(
    private readonly files: LoadedFiles,
    private readonly parser: PlanParser,
    private readonly token?: CancellationToken,
  ) {
    this.snapshot = files.snapshot();
    this.open = new Map(files.open.map(({ uri, textDocument }) => [uri.toString(), textDocument.version]));
  }

  /**
   * The plans that use a file, directly or through others, and that file itself.
   * @param from The plan in which somebody asks.
   * @param names Plans that are not open matter only where they mention one of these.
   */
  async plansUsing(file: string, from: string, names: readonly string[]): Promise<MetPlan[]> {
    const folded = names.map(fold);
    const mayMatter = (text: string) => {
      if (!/use/i.test(text)) return false;
      const words = fold(text);
      return folded.some(name => words.includes(name));
    };
    const met: MetPlan[] = [];
    const looked = new Set<string>();
    const look = async (candidate: string) => {
      if (looked.has(candidate) || this.token?.isCancellationRequested) return;
      looked.add(candidate);
      const plan = await this.lookAt(candidate, file, from, mayMatter);
      if (plan) met.push(plan);
    };
    await look(from);
    await look(file);
    for (const known of this.snapshot.files) await look(known);
    for (const folder of this.foldersFor(from, file))
      for await (const each of this.files.reader.plansIn(folder, this.files.folders.hold(folder))) {
        if (this.token?.isCancellationRequested) break;
        await look(each);
      }
    return met;
  }

  /** The name of a word, as it stands in its definition. */
  nameOf({ definition: { file, range } }: OwnWord): string {
    const found = this.snapshot.lookUp(file, this.files.folders.rootOf(file));
    return found?.is === 'text' ? found.text.slice(range.start, range.end) : '';
  }

  /** Where plans may lie that use the file. Outside the workspace, only its own folder and that of the plan. */
  private foldersFor(from: string, file: string): Set<string> {
    const { folders } = this.files;
    if (folders.rootOf(from) === undefined) return new Set();
    return new Set([from, file].map(each => (folders.hold(each) ? folders.rootOf(each)! : folderOf(each))));
  }

  private async lookAt(
    candidate: string,
    file: string,
    from: string,
    mayMatter: (text: string) => boolean,
  ): Promise<MetPlan | undefined> {
    const root = this.rootFor(candidate, from);
    const shelf = this.shelfFor(root);
    const known = this.snapshot.lookUp(candidate, root);
    const found = known ?? (await this.read(candidate, root, mayMatter));
    if (found?.is !== 'text') return undefined;
    if (candidate !== file) {
      await followUses(
        candidate,
        each => shelf.targetsOf(each),
        async each => {
          const used = shelf.lookUp(each) ?? (await this.read(each, root));
          return used?.is === 'text' ? used.text.length : 0;
        },
      );
      if (!shelf.reach(candidate).has(file)) {
        this.extra.delete(keyOf(candidate, root));
        return undefined;
      }
    }
    const version = this.open.get(candidate);
    const document = TextDocument.create(candidate, 'runplan', version ?? 0, found.text);
    return { file: candidate, document, version, shelf, plan: shelf.plan(candidate) };
  }

  private async read(
    file: string,
    root: string | undefined,
    mayMatter: (text: string) => boolean = () => true,
  ): Promise<ShelfFile | undefined> {
    if (root === undefined) return undefined;
    const key = keyOf(file, root);
    const known = this.extra.get(key);
    if (known) return known;
    const read = await this.files.reader.read(file, [root]);
    if (read.is === 'text' && !mayMatter(read.text)) return undefined;
    const found: ShelfFile =
      read.is === 'text' ? { is: 'text', text: read.text, parsed: this.parser.parse(read.text) } : read;
    this.extra.set(key, found);
    return found;
  }

  /** The folder that a plan may read from; that of the plan in which somebody asks, where that is wider. */
  private rootFor(candidate: string, from: string): string | undefined {
    const { folders } = this.files;
    const asking = folders.rootOf(from);
    if (this.open.has(candidate) || asking === undefined || folders.hold(candidate))
      return folders.rootOf(candidate);
    return isInside(candidate, asking) ? asking : folders.rootOf(candidate);
  }

  private shelfFor(root: string | undefined): Shelf {
    let shelf = this.shelves.get(root);
    if (!shelf) {
      const lookUp = (file: string) => this.snapshot.lookUp(file, root) ?? this.extra.get(keyOf(file, root));
      shelf = new Shelf(root, lookUp, this.files.memory);
      this.shelves.set(root, shelf);
    }
    return shelf;
  }
}

function keyOf(file: string, root: string | undefined): string {
  return `${root} ${file}`;
}
