import { type Cancellation, interruptAndCheck, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Configuration, Configurations, NO_CONFIGURATION } from '../config/configuration.js';
import type { FileReader, ReadFile } from '../files/file-reader.js';
import { PlanMemory, Shelf, type ShelfFile } from '../files/shelf.js';
import { followUses } from '../files/use-graph.js';
import { isInside } from '../files/which-file.js';
import type { WorkspaceFolders } from './workspace-folders.js';

type CancellationToken = Cancellation.CancellationToken;

const UNREADABLE: ReadFile = { is: 'unusable', why: 'unreadable' };

/** What came of reading a file, and for which folders was asked. */
interface Reading {
  readonly roots: readonly string[];
  readonly read: ReadFile;
}

/**
 * The files that the server knows: plans that are open, and what they use. The text of an open one is the editor's;
 * the others are read once, kept while an open plan needs them, and read again when they changed.
 */
export class LoadedFiles {
  /** Of files that were read, by URI. Those with a text are also among Langium's documents. */
  private readonly readings = new Map<string, Reading>();
  private readonly underway = new Set<string>();
  /** As things are now, by root; dropped when anything changes. */
  private readonly shelves = new Map<string | undefined, Shelf>();
  readonly memory = new PlanMemory();
  private readonly configurations: Configurations;
  private readonly configured: (() => void)[] = [];
  /** Of open plans, as they are now. */
  private configurationOfPlan: ReadonlyMap<string, Configuration> = new Map();

  constructor(
    private readonly workspace: () => LangiumSharedServices['workspace'],
    readonly reader: FileReader,
    readonly folders: WorkspaceFolders,
  ) {
    this.configurations = new Configurations(reader);
  }

  /** Documents that are open in the editor. */
  get open(): LangiumDocument[] {
    return this.workspace()
      .LangiumDocuments.all.filter(({ uri }) => this.isOpen(uri.toString()))
      .toArray();
  }

  isOpen(file: string): boolean {
    return this.workspace().TextDocuments.get(file) !== undefined;
  }

  document(file: string): LangiumDocument | undefined {
    return this.workspace().LangiumDocuments.getDocument(URI.parse(file));
  }

  /** The files around a plan that is open. */
  shelfOf(plan: string): Shelf {
    return this.shelf(this.folders.rootOf(plan));
  }

  /** Configurations of all open plans, as they are now. */
  get configurationsInUse(): Configuration[] {
    return [...this.configurationOfPlan.values()];
  }

  onConfigured(callback: () => void): void {
    this.configured.push(callback);
  }

  /** What the files around an open plan say of the rules. */
  configurationOf(plan: string): Configuration {
    return this.configurationOfPlan.get(plan) ?? NO_CONFIGURATION;
  }

  private shelf(root: string | undefined): Shelf {
    let shelf = this.shelves.get(root);
    if (!shelf) {
      shelf = new Shelf(root, file => this.lookUp(file, root), this.memory);
      this.shelves.set(root, shelf);
    }
    return shelf;
  }

  /** What is known of a file as things are now; it stays so while the server goes on. */
  snapshot(): { readonly files: readonly string[]; readonly lookUp: LoadedFiles['lookUp'] } {
    const documents = this.workspace().LangiumDocuments.all.toArray();
    const open = new Map<string, ShelfFile>();
    const closed = new Map<string, ShelfFile>();
    for (const document of documents) {
      const file = document.uri.toString();
      (this.isOpen(file) ? open : closed).set(file, shelfFile(document));
    }
    const readings = new Map(this.readings);
    return {
      files: [...open.keys(), ...closed.keys()],
      lookUp: (file, root) => open.get(file) ?? asRead(readings.get(file), root, () => closed.get(file)),
    };
  }

  /** What is known of a file, for plans that may read from a folder. */
  lookUp(file: string, root: string | undefined): ShelfFile | undefined {
    const known = () => {
      const document = this.document(file);
      return document && shelfFile(document);
    };
    return this.isOpen(file) ? known() : asRead(this.readings.get(file), root, known);
  }

  /** Reads whatever open plans use and what is not known yet. Resolves with the documents that came. */
  async load(token: CancellationToken): Promise<LangiumDocument[]> {
    const loaded: LangiumDocument[] = [];
    this.changed();
    await this.configure(token);
    try {
      for (const document of this.open) {
        const plan = document.uri.toString();
        const shelf = this.shelfOf(plan);
        const targetsOf = (file: string) => shelf.targetsOf(file);
        await followUses(plan, targetsOf, async file => {
          if (!shelf.lookUp(file)) loaded.push(...(await this.read(file, token)));
          const found = shelf.lookUp(file);
          return found?.is === 'text' ? found.text.length : 0;
        });
      }
    } finally {
      this.changed();
    }
    return loaded;
  }

  /** Reads what configures open plans, and what is not known yet of it. */
  private async configure(token: CancellationToken): Promise<void> {
    const plans = this.open.map(({ uri }) => uri.toString());
    const found = new Map<string, Configuration>();
    for (const plan of plans) {
      await interruptAndCheck(token);
      found.set(plan, await this.configurations.of(plan, this.folders.rootOf(plan)));
    }
    this.configurationOfPlan = found;
    this.configurations.keepOnly(new Set(plans));
    for (const callback of this.configured) callback();
  }

  private async read(file: string, token: CancellationToken): Promise<LangiumDocument[]> {
    await interruptAndCheck(token);
    const { LangiumDocuments, LangiumDocumentFactory, TextDocuments } = this.workspace();
    const uri = URI.parse(file);
    const open = TextDocuments.get(file);
    let text = open?.getText();
    if (text === undefined) {
      const roots = [...new Set(this.open.flatMap(each => this.folders.rootOf(each.uri.toString()) ?? []))];
      this.underway.add(file);
      const read = await this.reader.read(file, roots).catch((): ReadFile => UNREADABLE);
      this.underway.delete(file);
      this.readings.set(file, { roots, read });
      if (read.is === 'text') text = read.text;
    }
    const known = LangiumDocuments.getDocument(uri);
    if (known?.textDocument.getText() === text) return [];
    if (known) LangiumDocuments.deleteDocument(uri);
    if (text === undefined) return [];
    const document = await (open
      ? LangiumDocumentFactory.fromTextDocument(open, uri, token)
      : LangiumDocumentFactory.fromString(text, uri, token));
    LangiumDocuments.addDocument(document);
    return [document];
  }

  /** Says that a document changed, came or went. */
  changed(): void {
    this.shelves.clear();
  }

  /** Files that were read, or are being read, at or below a place on disk: what is known of them may be outdated. */
  readAt(place: string): string[] {
    const configurations = this.configurations.readAt(place);
    if (this.readings.has(place) || this.underway.has(place)) return [place, ...configurations];
    const files = [...this.readings.keys(), ...this.underway].filter(file => isInside(file, place));
    return [...files, ...configurations];
  }

  /** Forgets what was read, so that it is read again where it is needed. */
  forget(files: readonly string[]): void {
    for (const file of files) this.readings.delete(file);
    this.configurations.forget(files);
    this.changed();
  }

  /** Open plans that use one of these files, directly or through others, or are configured by one. */
  openPlansUsing(files: ReadonlySet<string>): LangiumDocument[] {
    return this.open.filter(({ uri }) => this.uses(uri.toString(), files));
  }

  /** Whether an open plan rests on one of these files, directly or through others. */
  uses(plan: string, files: ReadonlySet<string>): boolean {
    for (const file of this.configurationOf(plan).lookedFor) if (files.has(file)) return true;
    for (const file of this.shelfOf(plan).reach(plan)) if (files.has(file)) return true;
    return false;
  }

  /** Forgets what no open plan uses any more. Returns the documents that are of no use now. */
  releaseUnused(): LangiumDocument[] {
    const used = new Set<string>();
    for (const { uri } of this.open) {
      const plan = uri.toString();
      used.add(plan);
      for (const file of this.shelfOf(plan).reach(plan)) used.add(file);
    }
    for (const file of this.readings.keys()) if (!used.has(file)) this.readings.delete(file);
    return this.workspace()
      .LangiumDocuments.all.filter(({ uri }) => !used.has(uri.toString()))
      .toArray();
  }
}

function asRead(
  reading: Reading | undefined,
  root: string | undefined,
  known: () => ShelfFile | undefined,
): ShelfFile | undefined {
  // A folder that was not asked about: the file has to be read once more.
  if (!reading || root === undefined || !reading.roots.includes(root)) return undefined;
  const { read } = reading;
  if (read.is === 'unusable') return read;
  return read.folders.includes(root) ? known() : { is: 'unusable', why: 'outside' };
}

/** The text that was parsed, which the editor's may be ahead of. A text that was refused was parsed as an empty one. */
function shelfFile({ parseResult, textDocument }: LangiumDocument): ShelfFile {
  const text = parseResult.value.$cstNode?.root.fullText || textDocument.getText();
  return { is: 'text', text, parsed: parseResult };
}
