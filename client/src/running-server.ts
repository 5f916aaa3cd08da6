import { commands, type Disposable, type LogOutputChannel, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './start-client.js';
import { currentMessages, RESTART_COMMAND, SHOW_OUTPUT_COMMAND, type Status } from './status.js';
import { WATCHED } from './watched-files.js';

/** The one language server of this window, through every restart. */
export class RunningServer implements Disposable {
  readonly #module: string;
  readonly #log: LogOutputChannel;
  readonly #status: Pick<Status, 'health'>;
  readonly #watchers = WATCHED.map(({ files, changes }) =>
    workspace.createFileSystemWatcher(files, false, !changes, false),
  );
  #client: LanguageClient | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(module: string, log: LogOutputChannel, status: Pick<Status, 'health'>) {
    this.#module = module;
    this.#log = log;
    this.#status = status;
  }

  /** Resolves when the server answers, or when it is clear that it will not; the status item says which. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  dispose(): void {
    void this.stop();
    for (const watcher of this.#watchers) watcher.dispose();
  }

  async #start(): Promise<void> {
    const client = createClient({
      module: this.#module,
      log: this.#log,
      watchers: this.#watchers,
      onHealth: health => {
        // A client that is on its way out has nothing to say about its successor.
        if (this.#client === client) this.#status.health = health;
      },
      onGaveUp: () => void this.#offerRestart(),
    });
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      // Refused by a client that never came up, whose server is gone or is being ended by the library.
      await client?.dispose();
    } catch (error) {
      this.#log.debug(`While stopping: ${error}`);
    }
  }

  /** Two quick restarts must not leave two servers behind. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  async #offerRestart(): Promise<void> {
    const { gaveUp, restart, showOutput } = currentMessages();
    const choice = await window.showErrorMessage(gaveUp, restart, showOutput);
    if (choice === restart) await commands.executeCommand(RESTART_COMMAND);
    if (choice === showOutput) await commands.executeCommand(SHOW_OUTPUT_COMMAND);
  }
}
