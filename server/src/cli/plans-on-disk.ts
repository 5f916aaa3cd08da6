import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { PlanMemory, Shelf, type ShelfFile } from '../files/shelf.js';
import { followUses } from '../files/use-graph.js';
import { folderUri } from '../files/which-file.js';
import type { PlanParser } from '../language/module.js';
import { MOST_CHARACTERS } from '../language/parsing/refusal.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../plan/problem.js';
import { planOf } from '../resolve/plan-of.js';
import { DISK } from './disk.js';
import { type FileText, readPlan } from './read-plan.js';
import { type Stopwatch, UNTIMED } from './stopwatch.js';

/** So many characters of files that plans use are kept for the next plan; with their trees they take about 100 MB. */
const MOST_KEPT_CHARACTERS = 1_000_000;

export interface PlanOnDisk {
  readonly plan: Plan;
  readonly document: TextDocument;
  /** A file that the plan uses, by its URI, for places in it. */
  readonly documentOf: (file: string) => TextDocument | undefined;
  /** The files that it uses, directly and through others, by their URIs, whether they are there or not. */
  readonly uses: readonly string[];
}

/**
 * Reads plans, and the files that they use. Such a file is read and parsed once for all plans that use it, and kept
 * in memory as long as there is room, the latest ones first.
 */
export class PlansOnDisk {
  private readonly memory = new PlanMemory();
  /** By folder and file, the one that was needed last at the end. */
  private readonly kept = new Map<string, ShelfFile>();

  constructor(
    private readonly parser: PlanParser,
    private readonly stopwatch: Stopwatch = UNTIMED,
  ) {}

  /**
   * Throws only where the file itself cannot be read.
   * @param root The folder that it may use files from.
   */
  async read(file: string, root: string): Promise<PlanOnDisk> {
    return this.take(file, root, await readPlan(file));
  }

  /** The same of a text that was read already, be it from somewhere else. */
  async take(file: string, root: string, { text, characters }: FileText): Promise<PlanOnDisk> {
    const uri = URI.file(file).toString();
    const document = TextDocument.create(uri, 'runplan', 0, text);
    if (characters !== undefined)
      return { plan: this.tooLarge(text, characters), document, documentOf: () => undefined, uses: [] };

    const used = new Map<string, ShelfFile>([[uri, { is: 'text', text, parsed: this.parse(text) }]]);
    const shelf = new Shelf(folderUri(URI.file(root).toString()), each => used.get(each), this.memory);
    await followUses(
      uri,
      each => shelf.targetsOf(each),
      async each => {
        const found = await this.used(each, shelf.root!);
        used.set(each, found);
        return charactersOf(found);
      },
    );
    const plan = this.stopwatch.time('resolve', () => shelf.plan(uri));
    this.makeRoom();
    const documentOf = (each: string) => {
      const found = used.get(each);
      return found?.is === 'text' ? TextDocument.create(each, 'runplan', 0, found.text) : undefined;
    };
    const uses = [...used.keys()].filter(each => each !== uri);
    return { plan, document, documentOf, uses };
  }

  private parse(text: string) {
    return this.stopwatch.time('parse', () => this.parser.parse(text));
  }

  private async used(file: string, root: string): Promise<ShelfFile> {
    const key = `${root} ${file}`;
    let found = this.kept.get(key);
    if (!found) {
      const read = await DISK.read(file, [root]);
      found = read.is === 'text' ? { is: 'text', text: read.text, parsed: this.parse(read.text) } : read;
    }
    this.kept.delete(key);
    this.kept.set(key, found);
    return found;
  }

  private makeRoom(): void {
    let characters = 0;
    for (const [key, found] of [...this.kept].reverse()) {
      // What cannot be used takes room as well.
      characters += charactersOf(found) + 100;
      if (characters > MOST_KEPT_CHARACTERS) this.kept.delete(key);
    }
  }

  private tooLarge(head: string, characters: number): Plan {
    const problem: Problem = {
      code: 'text/too-large',
      characters,
      limit: MOST_CHARACTERS,
      range: { start: 0, end: Math.min(head.length, Math.max(1, head.search(/[\r\n]/))) },
    };
    return { ...planOf('', this.parser.parse('')), problems: [problem] };
  }
}

function charactersOf(found: ShelfFile): number {
  return found.is === 'text' ? found.text.length : 0;
}
