/** So many files may use one another in a row. */
export const LONGEST_CHAIN = 50;

/** So many files may be behind one plan. */
export const MOST_FILES = 200;

/** So many characters may these files have together. */
export const MOST_CHARACTERS_TOGETHER = 4_000_000;

/** What is known of files and of the files that they use. */
export interface UsingFiles {
  /** The files that a file uses, in the order of its lines, each once. */
  targetsOf(file: string): readonly string[];
  charactersOf(file: string): number;
}

/** Which files lead to which, at one moment. */
export class UseGraph {
  private readonly reached = new Map<string, ReadonlySet<string>>();
  private readonly heights = new Map<string, number>();
  private readonly refused = new Map<string, ReadonlySet<string>>();

  constructor(private readonly files: UsingFiles) {}

  /** All files that a file uses, directly and through others, the nearest first; itself where it is in a circle. */
  reach(file: string): ReadonlySet<string> {
    const known = this.reached.get(file);
    if (known) return known;
    const reach = new Set(this.files.targetsOf(file));
    for (const each of reach) for (const target of this.files.targetsOf(each)) reach.add(target);
    this.reached.set(file, reach);
    return reach;
  }

  /** The shortest way from a file over one that it uses back to itself, both ends included. */
  wayRound(file: string, target: string): string[] | undefined {
    if (target === file) return [file, file];
    if (!this.reach(target).has(file)) return undefined;
    const cameFrom = new Map<string, string>([[target, file]]);
    for (const each of cameFrom.keys()) {
      for (const next of this.files.targetsOf(each)) {
        if (next === file) {
          const way = [file];
          for (let step = each; step !== file; step = cameFrom.get(step)!) way.unshift(step);
          return [file, ...way];
        }
        if (!cameFrom.has(next)) cameFrom.set(next, each);
      }
    }
    return undefined;
  }

  /** Whether a file may use another one that is not in a circle with it: not too many in a row, nor too many together. */
  fits(file: string, target: string): boolean {
    let refused = this.refused.get(file);
    if (!refused) {
      refused = this.refusedBy(file);
      this.refused.set(file, refused);
    }
    return !refused.has(target);
  }

  private refusedBy(file: string): ReadonlySet<string> {
    const refused = new Set<string>();
    const all = new Set<string>();
    let characters = 0;
    for (const target of this.files.targetsOf(file)) {
      if (this.isInCircle(file, target)) continue;
      const more = [target, ...this.reach(target)].filter(each => !all.has(each));
      const added = more.reduce((sum, each) => sum + this.files.charactersOf(each), 0);
      if (
        this.height(target) >= LONGEST_CHAIN ||
        all.size + more.length > MOST_FILES ||
        characters + added > MOST_CHARACTERS_TOGETHER
      )
        refused.add(target);
      else {
        for (const each of more) all.add(each);
        characters += added;
      }
    }
    return refused;
  }

  /** How many files use one another in a row below this one; lines that are in a circle lead nowhere. */
  private height(file: string): number {
    const known = this.heights.get(file);
    if (known !== undefined) return known;
    let height = 0;
    for (const target of this.files.targetsOf(file))
      if (!this.isInCircle(file, target)) height = Math.max(height, this.height(target) + 1);
    this.heights.set(file, height);
    return height;
  }

  private isInCircle(file: string, target: string): boolean {
    return target === file || this.reach(target).has(file);
  }
}

/**
 * Makes known what a plan uses, and what that uses, the nearest first. It stops just beyond the limits, so that
 * they can be told from what is missing. `know` resolves with the number of characters of the file.
 */
export async function followUses(
  plan: string,
  targetsOf: UsingFiles['targetsOf'],
  know: (file: string) => Promise<number>,
): Promise<void> {
  const met = new Set([plan]);
  let characters = 0;
  let level = [plan];
  for (let depth = 0; depth <= LONGEST_CHAIN && level.length > 0; depth++) {
    const next: string[] = [];
    for (const file of level) {
      for (const target of targetsOf(file)) {
        if (met.has(target)) continue;
        // The plan itself is among those that were met.
        if (met.size > MOST_FILES + 1 || characters > MOST_CHARACTERS_TOGETHER) return;
        met.add(target);
        characters += await know(target);
        next.push(target);
      }
    }
    level = next;
  }
}
