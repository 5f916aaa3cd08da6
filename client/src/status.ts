import { type Disposable, env, LanguageStatusSeverity, languages, workspace } from 'vscode';
import { type Messages, messagesFor } from './messages.js';
import { type Health, statusText } from './status-text.js';

export const RESTART_COMMAND = 'runplan.restart';
export const SHOW_OUTPUT_COMMAND = 'runplan.showOutput';

export function currentMessages(): Messages {
  return messagesFor(workspace.getConfiguration('runplan').get('language'), env.language);
}

/** The item behind the braces in the status bar: says what the server is doing, and offers the way out. */
export class Status implements Disposable {
  readonly #item = languages.createLanguageStatusItem('runplan.status', { language: 'runplan' });
  readonly #languageChanges = workspace.onDidChangeConfiguration(change => {
    if (change.affectsConfiguration('runplan.language')) this.#show();
  });
  #health: Health = { state: 'starting' };

  constructor() {
    this.#item.name = 'Runplan';
    this.#show();
  }

  get health(): Health {
    return this.#health;
  }

  set health(health: Health) {
    this.#health = health;
    this.#show();
  }

  #show(): void {
    const messages = currentMessages();
    const { text, detail, busy, broken } = statusText(this.#health, messages);
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.busy = busy;
    this.#item.severity = broken ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.command = broken
      ? { command: RESTART_COMMAND, title: messages.restart }
      : { command: SHOW_OUTPUT_COMMAND, title: messages.showOutput };
  }

  dispose(): void {
    this.#languageChanges.dispose();
    this.#item.dispose();
  }
}
