import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { type Detail, USUAL_HOVER } from '../features/hover/context.js';
import { loadWords } from '../knowledge/text.js';
import type { Language } from '../messages/language.js';
import { type RuleSettings, readRuleSettings } from '../rules/settings.js';

interface Values {
  readonly language: Language;
  readonly rules: RuleSettings;
  readonly hover: Detail;
}

/** What the user set, read from the editor; until it answers, and for editors that cannot, the defaults. */
export class Settings {
  private values: Values = { language: 'en', rules: new Map(), hover: USUAL_HOVER.detail };
  private locale = 'en';
  private canAsk = false;
  private readonly changed: (() => void)[] = [];
  private settled: () => void = () => undefined;
  /** Kept once the first answer is in, so that nothing is checked with settings that are about to change. */
  readonly ready = new Promise<void>(resolve => {
    this.settled = resolve;
  });

  /** Settings that were asked for later are taken in, though those asked for before may still be on their way. */
  private asked = 0;
  private taken = 0;

  constructor(
    private readonly connection: Connection,
    private readonly load: (language: Language) => Promise<void> = loadWords,
  ) {}

  get language(): Language {
    return this.values.language;
  }

  get rules(): RuleSettings {
    return this.values.rules;
  }

  /** How much hovers say. */
  get hover(): Detail {
    return this.values.hover;
  }

  onChange(callback: () => void): void {
    this.changed.push(callback);
  }

  async initialize(params: InitializeParams): Promise<void> {
    const options = params.initializationOptions as { locale?: unknown; settings?: unknown } | undefined;
    this.locale = typeof options?.locale === 'string' ? options.locale : (params.locale ?? 'en');
    this.canAsk = params.capabilities.workspace?.configuration === true;
    await this.take(options?.settings);
  }

  async initialized(canRegister: boolean): Promise<void> {
    if (this.canAsk) {
      if (canRegister)
        void this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'runplan' });
      await this.ask();
    }
    this.settled();
  }

  /** The editor says that settings changed; it sends them along only if it cannot be asked. */
  async refresh(pushed: unknown): Promise<void> {
    if (this.canAsk) await this.ask();
    else await this.take((pushed as { runplan?: unknown } | undefined)?.runplan);
    for (const callback of this.changed) callback();
  }

  private async ask(): Promise<void> {
    const turn = ++this.asked;
    try {
      await this.take(await this.connection.workspace.getConfiguration('runplan'), turn);
    } catch (error) {
      this.connection.console.warn(`The settings could not be read: ${String(error)}`);
    }
  }

  private async take(section: unknown, turn = ++this.asked): Promise<void> {
    const given = (section ?? {}) as { language?: unknown; rules?: unknown; hover?: unknown };
    const { settings, complaints } = readRuleSettings(given.rules);
    for (const complaint of complaints) this.connection.console.warn(complaint);
    const set = given.language === 'en' || given.language === 'nl' ? given.language : undefined;
    // Only what can be said at once is spoken: until then it goes on in the language before.
    const language = await this.spoken(set ?? (this.locale.toLowerCase().startsWith('nl') ? 'nl' : 'en'));
    if (turn < this.taken) return;
    this.taken = turn;
    this.values = {
      language,
      rules: settings,
      hover: given.hover === 'brief' || given.hover === 'full' ? given.hover : USUAL_HOVER.detail,
    };
  }

  /** The language once its words are loaded; where they cannot be, the language before. Settings count all the same. */
  private async spoken(language: Language): Promise<Language> {
    for (const each of new Set([language, this.values.language])) {
      try {
        await this.load(each);
        return each;
      } catch (error) {
        this.connection.console.error(`The words of '${each}' could not be loaded: ${String(error)}`);
      }
    }
    return language;
  }
}
