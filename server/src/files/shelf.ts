import type { ParseResult } from 'langium';
import { refusal } from '../language/parsing/refusal.js';
import { usedPaths } from '../language/used-paths.js';
import type { Plan, Words } from '../plan/plan.js';
import type { UnusableFile } from '../plan/problem.js';
import { type Borrowed, wordsOf } from '../resolve/library.js';
import { planOf } from '../resolve/plan-of.js';
import { UseGraph } from './use-graph.js';
import { pathTo, type Which, whichFile } from './which-file.js';

/** A file as it was found. */
export type ShelfFile =
  | { readonly is: 'text'; readonly text: string; readonly parsed: ParseResult }
  | { readonly is: 'unusable'; readonly why: UnusableFile };

/** Too many files in a row or together, or one that was not even looked for because of that. */
const TOO_MUCH: Borrowed = { is: 'unusable', why: 'too-many' };

/**
 * The files that may be read from one folder, at one moment, and the plans that they are. Plans are made when they
 * are asked for. They outlast the shelf in its memory, as long as the texts that they rest on are the same.
 */
export class Shelf {
  private readonly ways = new Map<string, ReadonlyMap<string, Which>>();
  private readonly targets = new Map<string, readonly string[]>();
  private readonly entries = new Map<string, Entry>();
  private readonly graph = new UseGraph({
    targetsOf: file => this.targetsOf(file),
    charactersOf: file => {
      const found = this.lookUp(file);
      return found?.is === 'text' ? found.text.length : 0;
    },
  });

  /**
   * @param root The folder that no path leads out of; absent for a plan that was never saved.
   * @param lookUp What is known of a file; nothing, where nobody looked for it.
   */
  constructor(
    readonly root: string | undefined,
    readonly lookUp: (file: string) => ShelfFile | undefined,
    private readonly memory = new PlanMemory(),
  ) {}

  /** The plan of a file that is a text. */
  plan(file: string): Plan {
    return this.entry(file).plan;
  }

  /** The files that a file uses, in the order of its lines, whether they are there or not. */
  targetsOf(file: string): readonly string[] {
    let targets = this.targets.get(file);
    if (!targets) {
      const files = [...this.waysOf(file).values()].flatMap(way => (way.is === 'file' ? [way.file] : []));
      targets = [...new Set(files)];
      this.targets.set(file, targets);
    }
    return targets;
  }

  /** All files that a file uses, directly and through others. */
  reach(file: string): ReadonlySet<string> {
    return this.graph.reach(file);
  }

  /** The file that a path in a plan leads to, where there is such a file, be it one that is not brought in. */
  fileBehind(path: string, plan: string): string | undefined {
    const way = this.waysOf(plan).get(path);
    if (way?.is !== 'file') return undefined;
    return this.lookUp(way.file)?.is === 'text' ? way.file : undefined;
  }

  private borrow(path: string, plan: string): Borrowed {
    const way = this.waysOf(plan).get(path);
    if (way?.is !== 'file') return way ?? TOO_MUCH;
    const { file } = way;
    const found = this.lookUp(file);
    if (found?.is !== 'text') return found ?? TOO_MUCH;
    const round = this.graph.wayRound(plan, file);
    if (round) return { is: 'circle', chain: round.map(each => pathTo(each, plan)) };
    const refused = this.memory.refusal(found);
    if (refused) return { is: 'unusable', why: refused };
    if (!this.graph.fits(plan, file)) return TOO_MUCH;
    const entry = this.entry(file);
    entry.words ??= wordsOf(entry.plan, file);
    return { is: 'words', file, words: entry.words };
  }

  private entry(file: string): Entry {
    const known = this.entries.get(file);
    if (known) return known;
    const found = this.lookUp(file);
    if (found?.is !== 'text') throw new Error(`Nothing was read from ${file}`);
    const restsOn = [file, ...this.reach(file)].map(each => {
      const used = this.lookUp(each);
      return used?.is === 'text' ? used.parsed : used?.why;
    });
    const entry = this.memory.entry(found.parsed, this.root, restsOn, () =>
      planOf(found.text, found.parsed, path => this.borrow(path, file)),
    );
    this.entries.set(file, entry);
    return entry;
  }

  /** Where each path of a file leads. */
  private waysOf(file: string): ReadonlyMap<string, Which> {
    let ways = this.ways.get(file);
    if (!ways) {
      const found = this.lookUp(file);
      const paths = found?.is === 'text' ? this.memory.paths(found.parsed) : [];
      ways = new Map(paths.map(path => [path, whichFile(path, file, this.root)]));
      this.ways.set(file, ways);
    }
    return ways;
  }
}

interface Entry {
  readonly plan: Plan;
  readonly restsOn: readonly unknown[];
  words?: Words;
}

/**
 * Plans that were made before. A plan counts as long as it rests on the same: its own text, the texts of all files
 * behind it, and what is wrong with those that cannot be used. Nobody has to tell that something changed, so nobody
 * can forget to.
 */
export class PlanMemory {
  private readonly entries = new WeakMap<ParseResult, Map<string | undefined, Entry>>();
  private readonly pathsOf = new WeakMap<ParseResult, readonly string[]>();
  private readonly refusals = new WeakMap<ParseResult, UnusableFile | 'none'>();

  entry(parsed: ParseResult, root: string | undefined, restsOn: readonly unknown[], make: () => Plan): Entry {
    let byRoot = this.entries.get(parsed);
    if (!byRoot) {
      byRoot = new Map();
      this.entries.set(parsed, byRoot);
    }
    const known = byRoot.get(root);
    if (known?.restsOn.length === restsOn.length && restsOn.every((each, i) => each === known.restsOn[i]))
      return known;
    const entry: Entry = { plan: make(), restsOn };
    byRoot.set(root, entry);
    return entry;
  }

  paths(parsed: ParseResult): readonly string[] {
    let paths = this.pathsOf.get(parsed);
    if (!paths) {
      paths = usedPaths(parsed);
      this.pathsOf.set(parsed, paths);
    }
    return paths;
  }

  /** Why a text cannot be used, if so. */
  refusal({ text, parsed }: Extract<ShelfFile, { is: 'text' }>): UnusableFile | undefined {
    let why = this.refusals.get(parsed);
    if (!why) {
      const refused = refusal(text);
      why = refused ? (refused.why === 'binary' ? 'not-text' : 'too-large') : 'none';
      this.refusals.set(parsed, why);
    }
    return why === 'none' ? undefined : why;
  }
}
