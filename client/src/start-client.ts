import { env, type FileSystemWatcher, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { type ServerStatus, STATUS_NOTIFICATION } from '../../server/src/lsp/protocol.js';
import type { Health } from './status-text.js';
import { mayMatter } from './watched-files.js';

/** What a client needs from the extension, and whom it tells. */
export interface ClientNeeds {
  /** The bundled server. */
  readonly module: string;
  readonly log: LogOutputChannel;
  readonly watchers: readonly FileSystemWatcher[];
  readonly onHealth: (health: Health) => void;
  /** The server stopped so often that it is not started again by itself. */
  readonly onGaveUp: () => void;
}

/** A client with its server, not started yet. It is used once: a client that failed to start cannot start again. */
export function createClient(needs: ClientNeeds): LanguageClient {
  const options: LanguageClientOptions = {
    // No scheme: a plan that was never saved is a plan too.
    documentSelector: [{ language: 'runplan' }],
    outputChannel: needs.log,
    // The log is for whoever asks for it, not for a runner in the middle of a word.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { locale: env.language },
    markdown: { isTrusted: false, supportHtml: true },
    synchronize: { fileEvents: [...needs.watchers] },
    middleware: {
      workspace: {
        didChangeWatchedFile: async (event, next) => {
          if (mayMatter(event.uri)) await next(event);
        },
      },
    },
    errorHandler: whenItCrashes(() => client, needs.onGaveUp),
  };
  const run = { module: needs.module, transport: TransportKind.ipc };
  const client = new LanguageClient('runplan', 'Runplan', { run, debug: run }, options);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) needs.onHealth({ state: 'starting' });
    else if (newState === State.Running) needs.onHealth({ state: 'running' });
    else needs.onHealth({ state: 'stopped' });
  });
  client.onNotification(STATUS_NOTIFICATION, (status: ServerStatus) =>
    needs.onHealth({ state: 'reporting', status }),
  );
  return client;
}

/**
 * The library's own policy: start again, but not after five crashes within three minutes. Only what is said
 * is ours: its notifications are in English and speak of connections.
 */
function whenItCrashes(client: () => LanguageClient, onGaveUp: () => void): ErrorHandler {
  let policy: ErrorHandler | undefined;
  const library = () => (policy ??= client().createDefaultErrorHandler());
  return {
    error: async (...problem) => ({ ...(await library().error(...problem)), handled: true }),
    closed: async () => {
      const decision = await library().closed();
      if (decision.action === CloseAction.DoNotRestart) onGaveUp();
      return { ...decision, handled: true };
    },
  };
}
