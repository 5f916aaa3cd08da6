import { DefaultWorkspaceManager, type LangiumDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A workspace may hold thousands of plans, and none depends on another: only what is open is read. */
export class OpenPlansOnly extends DefaultWorkspaceManager {
  protected override async performStartup(): Promise<LangiumDocument[]> {
    this._ready.resolve();
    return [];
  }
}

/** Follows the documents that are open, and forgets those that are closed. */
export class OpenPlansHandler extends DefaultDocumentUpdateHandler {
  private readonly isOpen: (uri: string) => boolean;

  constructor(services: LangiumSharedServices) {
    super(services);
    this.isOpen = uri => services.workspace.TextDocuments.get(uri) !== undefined;
  }

  didCloseDocument(event: TextDocumentChangeEvent<TextDocument>): void {
    this.fireDocumentUpdate([], [URI.parse(event.document.uri)]);
  }

  /** What changes on disk concerns only what is not open: the editor itself tells of the rest. */
  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.onWatchedFilesChangeEmitter.fire(params);
    const closed = params.changes
      .filter(change => !this.isOpen(change.uri))
      .map(change => URI.parse(change.uri));
    if (closed.length) this.fireDocumentUpdate([], closed);
  }

  protected override registerFileWatcher(): void {
    // The client watches for plans itself.
  }
}
