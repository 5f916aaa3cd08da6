import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Language } from '../messages/language.js';
import type { Severity } from '../rules/define.js';
import { harmless } from './display-line.js';
import { eachPlan } from './each-plan.js';
import { type Stamp, stampAfterReading, stampOf } from './file-stamps.js';
import type { Found } from './find-plans.js';
import type { Output } from './output.js';
import type { Reporter } from './reporter.js';
import type { Closable, ExitCode, Surroundings } from './surroundings.js';
import { WORDS } from './words.js';

export interface WatchCommand {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly language: Language;
  readonly reporter: Reporter;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly only?: ReadonlySet<string>;
  readonly surroundings: Pick<Surroundings, 'watchFolder' | 'onInterrupt'>;
}

/** So many names of plans that were checked again are said. */
const MOST_NAMES = 3;

/** `runplan check --watch`: checks plans, and again those that change, until the user ends it. */
export async function watchPaths(command: WatchCommand): Promise<ExitCode> {
  const watch = new Watch(command);
  try {
    return await watch.run();
  } finally {
    watch.close();
  }
}

/** What is known of a plan since it was last checked. */
interface Known {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The state of its file and of those that it uses, when they were read; nothing where that is not sure. */
  readonly stamps: ReadonlyMap<string, Stamp | undefined>;
}

/** What to remember of a plan that was checked. */
interface Checked {
  readonly path: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Files beside its own, by URI. */
  readonly restsOn: readonly string[];
}

class Watch {
  /** By the file of the plan. */
  readonly #plans = new Map<string, Known>();
  readonly #folders = new Map<string, Closable>();
  readonly #interrupt: Closable;
  /** What was complained of in the last round. */
  #said: ReadonlySet<string | Uint8Array> = new Set();
  #isChanged = false;
  #isEnded = false;
  #wake: () => void = () => undefined;

  constructor(private readonly command: WatchCommand) {
    this.#interrupt = command.surroundings.onInterrupt(() => {
      this.#isEnded = true;
      this.#wake();
    });
  }

  async run(): Promise<ExitCode> {
    const { stdout } = this.command;
    for (let round = 1; !this.#isEnded && !stdout.closed; round++) {
      // What changes from here on asks for one more round: there is no time to wait that would be long enough.
      this.#isChanged = false;
      await this.#look(round === 1);
      while (!this.#isChanged && !this.#isEnded && !stdout.closed)
        await new Promise<void>(resolve => {
          this.#wake = resolve;
          if (this.#isChanged || this.#isEnded) resolve();
        });
    }
    return stdout.failure ? 2 : 0;
  }

  close(): void {
    this.#interrupt.close();
    for (const folder of this.#folders.values()) folder.close();
  }

  /** Checks what is new or changed, and says how all plans stand. */
  async #look(isFirst: boolean): Promise<void> {
    const { paths, cwd, language, reporter, stdout, stderr, only } = this.command;
    const words = WORDS[language];
    for (const given of paths) this.#watch(path.dirname(path.resolve(cwd, given)));
    /** By path as it is shown. */
    const files = new Map<string, string>();
    const before = new Map<string, Stamp>();
    const checked: Checked[] = [];
    const said = new Set<string | Uint8Array>();
    let texts = '';
    const tell = (text: string): string => {
      if (isFirst) return text;
      texts += text;
      return '';
    };
    await eachPlan({
      paths,
      cwd,
      words,
      stdout,
      // What was said of a path the last time is still so.
      stderr: {
        write: async text => {
          said.add(text);
          if (!this.#said.has(text)) await stderr.write(text);
        },
      },
      checking: { only },
      failed: words.checkFailed,
      entered: folder => this.#watch(folder),
      wants: async found => {
        files.set(found.path, found.file);
        return !this.#isEnded && this.#isNews(found, before);
      },
      tellConfiguration: plan => tell(reporter.plan(plan)),
      tell: (plan, restsOn) => {
        checked.push({ path: plan.path, counts: counted(plan.findings), restsOn });
        return tell(reporter.plan(plan));
      },
      complaints: ({ path: shown, failures }) =>
        failures.map(({ code, error }) => words.ruleFailed(code, shown, String(error))),
    });
    this.#said = said;
    for (const plan of checked) await this.#remember(plan, files.get(plan.path)!, before);
    const met = new Set(files.values());
    const gone = [...this.#plans.keys()].filter(file => !met.has(file));
    for (const file of gone) this.#plans.delete(file);
    if (this.#isEnded || (checked.length === 0 && gone.length === 0 && !isFirst)) return;

    const names = checked.map(plan => harmless(plan.path));
    const again = words.checkedAgain(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES));
    if (!isFirst && names.length > 0) await stdout.write(`${again}\n`);
    await stdout.write(texts);
    const counts = counted([]);
    for (const known of this.#plans.values())
      for (const severity of SEVERITIES) counts[severity] += known.counts[severity];
    await stdout.write(reporter.end({ plans: this.#plans.size, counts, complete: true }));
    await stdout.write(`${words.watching}\n\n`);
  }

  /** Whether a plan was never checked, or its file or one that it uses is not what it was. */
  async #isNews({ file }: Extract<Found, { is: 'plan' }>, before: Map<string, Stamp>): Promise<boolean> {
    const known = this.#plans.get(file);
    let isNews = known === undefined;
    for (const each of new Set([file, ...(known?.stamps.keys() ?? [])])) {
      let stamp = before.get(each);
      if (stamp === undefined) {
        stamp = await stampOf(each);
        before.set(each, stamp);
      }
      if (known?.stamps.get(each) !== stamp) isNews = true;
    }
    return isNews;
  }

  async #remember(
    { counts, restsOn }: Checked,
    file: string,
    before: ReadonlyMap<string, Stamp>,
  ): Promise<void> {
    const stamps = new Map<string, Stamp | undefined>();
    for (const each of [file, ...restsOn.map(uri => URI.parse(uri).fsPath)]) {
      this.#watch(path.dirname(each));
      stamps.set(each, before.get(each) ?? (await stampAfterReading(each)));
    }
    this.#plans.set(file, { counts, stamps });
  }

  #watch(folder: string): void {
    if (this.#folders.has(folder)) return;
    const closable = this.command.surroundings.watchFolder(folder, () => {
      this.#isChanged = true;
      this.#wake();
    });
    this.#folders.set(folder, closable);
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function counted(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
