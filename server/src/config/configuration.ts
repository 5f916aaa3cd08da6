import type { FileReader, ReadFile } from '../files/file-reader.js';
import { isInside, pathTo, whichFile } from '../files/which-file.js';
import type { ConfigProblem } from '../messages/config-problems.js';
import { layered, type RuleSettings } from '../rules/settings.js';
import { type ConfigText, type Extended, readConfig } from './read-config.js';

export const CONFIG_NAME = 'runplan.config.json';

/** So many files may one configuration build on, each counted as often as it is named. */
const MOST_FILES = 50;

/** What holds for one plan: which rules, and what is wrong with the files that say so. */
export interface Configuration {
  readonly rules: RuleSettings;
  /** Files in which something is wrong, or was before, by URI. */
  readonly files: ReadonlyMap<string, CheckedConfig>;
  /** Every file that was looked for, whether it is there or not. */
  readonly lookedFor: ReadonlySet<string>;
}

export interface CheckedConfig {
  /** Empty where it could not be read. */
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

type ConfigFile = ConfigText | { readonly why: Extract<ReadFile, { is: 'unusable' }>['why'] };

interface Made {
  /** The files that it was made from, as they were. */
  readonly restsOn: readonly unknown[];
  readonly configuration: Configuration;
}

/** No file says anything. */
export const NO_CONFIGURATION: Configuration = { rules: new Map(), files: new Map(), lookedFor: new Set() };

/**
 * The configuration of plans: the nearest file upward from each, and those that it builds on. Files are read once,
 * until it is told to forget them.
 */
export class Configurations {
  /** By root and file, as what a file may be depends on both. */
  readonly #read = new Map<string, Map<string, Promise<ConfigFile>>>();
  readonly #made = new Map<string, Made>();

  constructor(private readonly reader: FileReader) {}

  /**
   * The configuration of a plan. It never fails.
   * @param root The folder that no path leads out of; absent for a plan that was never saved.
   */
  async of(plan: string, root: string | undefined): Promise<Configuration> {
    if (root === undefined) return NO_CONFIGURATION;
    const making = new Making(plan, root, file => this.#file(file, root));
    await making.make();
    // What did not change stays the same object, so that nobody works with it anew.
    const before = this.#made.get(plan);
    const { restsOn } = making;
    if (before?.restsOn.length === restsOn.length && restsOn.every((each, i) => each === before.restsOn[i]))
      return before.configuration;
    const configuration = making.result();
    this.#made.set(plan, { restsOn, configuration });
    return configuration;
  }

  /** Files that were looked for at or below a place on disk. */
  readAt(place: string): string[] {
    return this.#files().filter(file => isInside(file, place));
  }

  /** Forgets what was read, so that it is read again. */
  forget(files: Iterable<string>): void {
    for (const file of files) for (const ofRoot of this.#read.values()) ofRoot.delete(file);
  }

  /** Forgets what was made for a plan, of which there may be thousands, and keeps the files. */
  release(plan: string): void {
    this.#made.delete(plan);
  }

  /** Keeps only what these plans need. */
  keepOnly(plans: ReadonlySet<string>): void {
    for (const plan of this.#made.keys()) if (!plans.has(plan)) this.#made.delete(plan);
    const needed = new Set(
      [...this.#made.values()].flatMap(({ configuration }) => [...configuration.lookedFor]),
    );
    this.forget(this.#files().filter(file => !needed.has(file)));
  }

  #files(): string[] {
    return [...new Set([...this.#read.values()].flatMap(ofRoot => [...ofRoot.keys()]))];
  }

  #file(file: string, root: string): Promise<ConfigFile> {
    let ofRoot = this.#read.get(root);
    if (!ofRoot) {
      ofRoot = new Map();
      this.#read.set(root, ofRoot);
    }
    let found = ofRoot.get(file);
    if (!found) {
      found = this.reader
        .read(file, [root])
        .then((read): ConfigFile => (read.is === 'text' ? readConfig(read.text) : { why: read.why }))
        .catch((): ConfigFile => ({ why: 'unreadable' }));
      ofRoot.set(file, found);
    }
    return found;
  }
}

/** The way from a plan to the rules that hold for it. */
class Making {
  readonly restsOn: unknown[] = [];
  readonly #lookedFor = new Set<string>();
  readonly #files = new Map<string, { text: string; problems: ConfigProblem[] }>();
  readonly #layers: RuleSettings[] = [];
  #count = 0;

  constructor(
    private readonly plan: string,
    private readonly root: string,
    private readonly read: (file: string) => Promise<ConfigFile>,
  ) {
    this.restsOn.push(root);
  }

  async make(): Promise<void> {
    for (let way = CONFIG_NAME; ; way = `../${way}`) {
      const place = whichFile(way, this.plan, this.root);
      if (place.is !== 'file') return;
      const found = await this.#look(place.file);
      if ('text' in found) return this.#add(place.file, found, [place.file]);
      if (found.why === 'missing' || found.why === 'folder') continue;
      this.#problems(place.file, '', {
        code: 'config/unreadable',
        why: found.why,
        range: { start: 0, end: 0 },
      });
      return;
    }
  }

  result(): Configuration {
    return { rules: layered(this.#layers), files: this.#files, lookedFor: this.#lookedFor };
  }

  /** A file's layers: what it builds on, its rules, and those of its overrides that are about the plan. */
  async #add(file: string, found: ConfigText, chain: readonly string[]): Promise<void> {
    this.#problems(file, found.text, ...found.problems);
    for (const each of found.extends) {
      if (each.is === 'preset') this.#layers.push(each.rules);
      else await this.#extend(each, file, found, chain);
    }
    this.#layers.push(found.rules);
    const path = pathTo(this.plan, file);
    // A file that others build on may lie elsewhere: its patterns are about its own folder.
    if (path.startsWith('../')) return;
    for (const { isAbout, rules } of found.overrides) if (isAbout(path)) this.#layers.push(rules);
  }

  async #extend(
    { path, range }: Extract<Extended, { is: 'file' }>,
    file: string,
    { text }: ConfigText,
    chain: readonly string[],
  ): Promise<void> {
    const way = whichFile(path, file, this.root);
    const unusable = (why: Extract<ConfigProblem, { code: 'config/unusable-file' }>['why']) =>
      this.#problems(file, text, { code: 'config/unusable-file', path, why, range });
    if (way.is !== 'file') return unusable(way.why);
    const at = chain.indexOf(way.file);
    if (at >= 0) {
      const circle = [...chain.slice(at), way.file].map(each => pathTo(each, file));
      return this.#problems(file, text, { code: 'config/circular-extends', chain: circle, range });
    }
    // Told once: a list of thousands would bring thousands.
    if (++this.#count > MOST_FILES) return this.#count === MOST_FILES + 1 ? unusable('too-many') : undefined;
    const found = await this.#look(way.file);
    if (!('text' in found)) return unusable(found.why);
    await this.#add(way.file, found, [...chain, way.file]);
  }

  async #look(file: string): Promise<ConfigFile> {
    this.#lookedFor.add(file);
    const found = await this.read(file);
    this.restsOn.push(file, found);
    return found;
  }

  #problems(file: string, text: string, ...problems: readonly ConfigProblem[]): void {
    let known = this.#files.get(file);
    if (!known) {
      known = { text, problems: [] };
      this.#files.set(file, known);
    }
    for (const problem of problems)
      if (
        !known.problems.some(
          ({ code, range }) => code === problem.code && range.start === problem.range.start,
        )
      )
        known.problems.push(problem);
  }
}
