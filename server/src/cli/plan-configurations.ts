import { posix } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { Configurations } from '../config/configuration.js';
import { configFindings } from '../config/findings.js';
import { folderUri, pathTo } from '../files/which-file.js';
import type { PlanParser } from '../language/module.js';
import { planOf } from '../resolve/plan-of.js';
import type { RuleSettings } from '../rules/settings.js';
import type { CheckedPlan } from './checked-plan.js';
import { DISK } from './disk.js';
import type { Found } from './find-plans.js';

/** What the configuration files around a plan come to. */
export interface PlanConfiguration {
  readonly settings: RuleSettings;
  /** Every file that was looked for, by URI, whether it is there or not. */
  readonly lookedFor: ReadonlySet<string>;
  /** Configuration files in which something is wrong that was not told before, as a report tells of a file. */
  readonly wrong: readonly CheckedPlan[];
}

/** The configurations of plans, each file read once for all of them. */
export class PlanConfigurations {
  readonly #configurations = new Configurations(DISK);
  readonly #told = new Set<string>();

  constructor(private readonly parser: PlanParser) {}

  async of({ file, path, root }: Extract<Found, { is: 'plan' }>): Promise<PlanConfiguration> {
    const plan = URI.file(file).toString();
    const { rules, files, lookedFor } = await this.#configurations.of(
      plan,
      folderUri(URI.file(root).toString()),
    );
    this.#configurations.release(plan);
    const wrong = [...files].flatMap(([uri, { text, problems }]) => {
      const findings = configFindings(problems).filter(({ code, range }) =>
        this.#isNew(`${uri} ${code} ${range.start}`),
      );
      if (findings.length === 0) return [];
      const checked: CheckedPlan = {
        path: posix.join(posix.dirname(path), pathTo(uri, plan)),
        document: TextDocument.create(uri, 'jsonc', 0, text),
        documentOf: () => undefined,
        uses: [],
        // There is no plan in it, and nothing to say of one.
        plan: planOf('', this.parser.parse('')),
        findings,
        silenced: [],
        silencing: [],
        failures: [],
        timing: new Map(),
      };
      return [checked];
    });
    return { settings: rules, lookedFor, wrong };
  }

  #isNew(told: string): boolean {
    if (this.#told.has(told)) return false;
    this.#told.add(told);
    return true;
  }
}
