import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createMessageConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type ServerStatus, STATUS_NOTIFICATION } from '../../server/src/lsp/protocol.js';
import { startServer } from '../../server/src/lsp/server.js';

/** Messages arrive when they do; a test waits for the one it wants, and fails if it does not come. */
const PATIENCE_MS = 10_000;

export interface EditorOptions {
  readonly locale?: string;
  readonly settings?: Record<string, unknown>;
}

/** An editor at the other end of the wire: the server runs as it does for real, on streams. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: ServerStatus[] = [];
  settings: Record<string, unknown>;
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly connection: MessageConnection,
    settings: Record<string, unknown>,
  ) {
    this.settings = settings;
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.push(params);
      this.tell();
    });
    connection.onNotification(STATUS_NOTIFICATION, (status: ServerStatus) => {
      this.statuses.push(status);
      this.tell();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, () => undefined);
  }

  static async start({
    locale = 'en',
    settings = {},
  }: EditorOptions = {}): Promise<{ editor: Editor; result: InitializeResult }> {
    const toServer = new PassThrough();
    const toEditor = new PassThrough();
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), {
      docs: 'file:///runplan/docs/rules',
      now: () => performance.now(),
    });
    const connection = createMessageConnection(
      new StreamMessageReader(toEditor),
      new StreamMessageWriter(toServer),
    );
    const editor = new Editor(connection, settings);
    connection.listen();
    const result = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
      },
      initializationOptions: { locale },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return { editor, result };
  }

  async open(uri: string, text: string, languageId = 'runplan'): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a range, or the whole text. */
  async change(uri: string, version: number, text: string, range?: Range): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configure(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: {} });
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line, character },
    });
  }

  async actions(
    uri: string,
    range: Range,
    diagnostics: Diagnostic[] = [],
    only?: string[],
  ): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, only },
    });
    return (actions ?? []) as CodeAction[];
  }

  /** What was last published for a document, once that satisfies the condition. */
  diagnostics(
    uri: string,
    when: (published: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    return this.until(() => {
      const last = this.published.findLast(each => each.uri === uri);
      return last && when(last) ? last.diagnostics : undefined;
    });
  }

  /** Resolves with what `look` finds, now or after a later message. */
  until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(attempt);
        reject(new Error(`Nothing came. Published: ${JSON.stringify(this.published)}`));
      }, PATIENCE_MS);
      const attempt = () => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(timer);
        this.waiting.delete(attempt);
        resolve(found);
      };
      this.waiting.add(attempt);
      attempt();
    });
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }

  async exit(): Promise<void> {
    await this.connection.sendNotification(ExitNotification.type);
  }

  dispose(): void {
    this.connection.dispose();
  }

  private tell(): void {
    for (const attempt of [...this.waiting]) attempt();
  }
}
