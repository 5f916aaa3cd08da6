import type { LangiumDocument } from 'langium';
import type { Configuration } from '../config/configuration.js';
import { layered, type RuleSettings } from '../rules/settings.js';
import type { LoadedFiles } from './loaded-files.js';
import type { Settings } from './settings.js';

interface Known {
  readonly configuration: Configuration;
  readonly set: RuleSettings;
  readonly rules: RuleSettings;
}

/** How the rules are set for each open plan: what the files around it say, and over that what the user set in the editor. */
export class RulesInForce {
  private readonly known = new WeakMap<LangiumDocument, Known>();

  constructor(
    private readonly files: Pick<LoadedFiles, 'configurationOf'>,
    private readonly settings: Pick<Settings, 'rules'>,
  ) {}

  /** The same object as long as nothing changes. */
  of(document: LangiumDocument): RuleSettings {
    const configuration = this.files.configurationOf(document.uri.toString());
    const { rules: set } = this.settings;
    const before = this.known.get(document);
    if (before?.configuration === configuration && before.set === set) return before.rules;
    const rules = layered([configuration.rules, set]);
    this.known.set(document, { configuration, set, rules });
    return rules;
  }
}
