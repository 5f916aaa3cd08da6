import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createMessageConnection,
  DefinitionRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidRenameFilesNotification,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Location,
  type LocationLink,
  type MessageConnection,
  PrepareRenameRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ReferencesRequest,
  RegistrationRequest,
  RenameRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { type ServerStatus, STATUS_NOTIFICATION } from '../../server/src/lsp/protocol.js';
import { startServer } from '../../server/src/lsp/server.js';
import { MemoryDisk } from './memory-disk.js';

/** Messages arrive when they do; a test waits for the one it wants, and fails if it does not come. */
const PATIENCE_MS = 10_000;

export interface EditorOptions {
  readonly locale?: string;
  readonly settings?: Record<string, unknown>;
  /** What lies on disk. */
  readonly disk?: MemoryDisk;
  /** Folders that are open. */
  readonly folders?: readonly string[];
  /** An editor of the simplest sort: it takes places, and edits without versions. */
  readonly simple?: boolean;
  /** HTML that it allows in Markdown; absent where it says nothing of that. */
  readonly tags?: readonly string[];
  /** Formats that hovers may have; absent: Markdown, rather than plain text. */
  readonly formats?: readonly ('markdown' | 'plaintext')[];
}

/** An editor at the other end of the wire: the server runs as it does for real, on streams. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: ServerStatus[] = [];
  settings: Record<string, unknown>;
  disk = new MemoryDisk();
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
    disk = new MemoryDisk(),
    folders,
    simple = false,
    tags,
    formats = ['markdown', 'plaintext'],
  }: EditorOptions = {}): Promise<{ editor: Editor; result: InitializeResult }> {
    const toServer = new PassThrough();
    const toEditor = new PassThrough();
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), {
      docs: 'file:///runplan/docs/rules',
      now: () => performance.now(),
      reader: disk,
    });
    const connection = createMessageConnection(
      new StreamMessageReader(toEditor),
      new StreamMessageWriter(toServer),
    );
    const editor = new Editor(connection, settings);
    editor.disk = disk;
    connection.listen();
    const result = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: folders?.map(uri => ({ uri, name: uri })) ?? null,
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          workspaceFolders: true,
          workspaceEdit: { documentChanges: !simple },
        },
        textDocument: {
          hover: { contentFormat: [...formats] },
          publishDiagnostics: { relatedInformation: true, versionSupport: true },
          definition: { linkSupport: !simple },
          rename: { prepareSupport: !simple },
        },
        general: tags && { markdown: { parser: 'marked', allowedTags: [...tags] } },
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

  /** Files changed on disk, came or went; a text of `undefined` is one that went. The editor says so, if it does. */
  async writeToDisk(files: Readonly<Record<string, string | undefined>>, tell = true): Promise<void> {
    const changes = Object.entries(files).map(([uri, text]): FileEvent => {
      const type =
        text === undefined
          ? FileChangeType.Deleted
          : this.disk.files.has(uri)
            ? FileChangeType.Changed
            : FileChangeType.Created;
      if (text === undefined) this.disk.files.delete(uri);
      else this.disk.files.set(uri, text);
      return { uri, type };
    });
    if (tell) await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Something changed on disk at this place, which may be a folder. */
  async tellOfDisk(uri: string): Promise<void> {
    const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async renamedInEditor(oldUri: string, newUri: string): Promise<void> {
    await this.connection.sendNotification(DidRenameFilesNotification.type, { files: [{ oldUri, newUri }] });
  }

  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (uris: readonly string[]) => uris.map(uri => ({ uri, name: uri }));
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: named(added), removed: named(removed) },
    });
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

  definition(uri: string, line: number, character: number): Promise<Location[] | LocationLink[] | null> {
    return this.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: { line, character },
    }) as Promise<Location[] | LocationLink[] | null>;
  }

  references(
    uri: string,
    line: number,
    character: number,
    includeDeclaration = true,
  ): Promise<Location[] | null> {
    return this.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position: { line, character },
      context: { includeDeclaration },
    });
  }

  highlights(uri: string, line: number, character: number): Promise<DocumentHighlight[] | null> {
    return this.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: { line, character },
    });
  }

  links(uri: string): Promise<DocumentLink[] | null> {
    return this.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
  }

  prepareRename(uri: string, line: number, character: number): Promise<Range | null> {
    return this.connection.sendRequest(PrepareRenameRequest.type, {
      textDocument: { uri },
      position: { line, character },
    }) as Promise<Range | null>;
  }

  /** The edits, by document and with its version. Rejects with the server's sentence. */
  async rename(uri: string, line: number, character: number, newName: string): Promise<TextDocumentEdit[]> {
    const edit = await this.renameAsTold(uri, line, character, newName);
    return (edit?.documentChanges ?? []) as TextDocumentEdit[];
  }

  renameAsTold(uri: string, line: number, character: number, newName: string): Promise<WorkspaceEdit | null> {
    return this.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri },
      position: { line, character },
      newName,
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
