import { DefaultWorkspaceManager, type LangiumDocument, URI, type WorkspaceLock } from 'langium';
import {
  DefaultDocumentUpdateHandler,
  type FileOperationHandler,
  type LangiumSharedServices,
} from 'langium/lsp';
import type {
  DeleteFilesParams,
  DidChangeWatchedFilesParams,
  FileOperationOptions,
  RenameFilesParams,
  TextDocumentChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadedFiles } from './loaded-files.js';
import type { PlanBuilder } from './plan-builder.js';

/** A workspace may hold thousands of plans: only what is open, and what that uses, is read. */
export class OpenPlansOnly extends DefaultWorkspaceManager {
  protected override async performStartup(): Promise<LangiumDocument[]> {
    this._ready.resolve();
    return [];
  }
}

/** Follows the documents that are open and the files that they use, and forgets those that are closed. */
export class OpenPlansHandler extends DefaultDocumentUpdateHandler {
  private readonly builder: PlanBuilder;
  private readonly lock: WorkspaceLock;
  private readonly documents: LangiumSharedServices['workspace']['LangiumDocuments'];

  constructor(
    services: LangiumSharedServices,
    private readonly files: LoadedFiles,
    private readonly failed: (error: unknown) => void,
  ) {
    super(services);
    this.builder = services.workspace.DocumentBuilder as PlanBuilder;
    this.lock = services.workspace.WorkspaceLock;
    this.documents = services.workspace.LangiumDocuments;
  }

  /** One that is still used by another is read from disk again: what was not saved is gone. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    this.run(() => {
      const uri = URI.parse(document.uri);
      // It may have been opened again in the meantime.
      if (this.files.isOpen(uri.toString())) return { changed: [uri], deleted: [] };
      this.files.forget([uri.toString()]);
      return { changed: [], deleted: [uri] };
    });
  }

  /** What changes on disk concerns only what is not open: the editor itself tells of the rest. */
  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.onWatchedFilesChangeEmitter.fire(params);
    this.onDisk(params.changes.map(({ uri }) => uri));
  }

  /** Something came, went or changed at these places, which may be folders. */
  onDisk(uris: readonly string[]): void {
    const places = uris.map(uri => URI.parse(uri).toString());
    // Most of what happens on a disk concerns nobody here, and must not stop what is being done.
    if (!places.some(place => this.files.readAt(place).length > 0)) return;
    this.run(() => {
      const read = new Set(places.flatMap(place => this.files.readAt(place)));
      const changed = this.files.openPlansUsing(read).map(({ uri }) => uri);
      const deleted = [...read]
        .filter(file => !this.files.isOpen(file))
        .map(file => URI.parse(file))
        .filter(uri => this.documents.hasDocument(uri));
      this.files.forget([...read]);
      return { changed, deleted };
    });
  }

  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    this.run(() => ({ changed, deleted }));
  }

  private run(update: Parameters<PlanBuilder['arrive']>[1]): void {
    const announced = this.builder.announce();
    this.workspaceManager.ready
      .then(() => this.lock.write(token => this.builder.arrive(announced, update, token)))
      .catch(this.failed);
  }

  protected override registerFileWatcher(): void {
    // The client watches for plans itself.
  }
}

/** Folders that are renamed or deleted in the editor take the files in them along, and nobody watches folders. */
export class FolderOperations implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = {
    didRename: { filters: [{ pattern: { glob: '**', matches: 'folder' } }] },
    didDelete: { filters: [{ pattern: { glob: '**', matches: 'folder' } }] },
  };

  constructor(private readonly handler: () => OpenPlansHandler) {}

  didRenameFiles({ files }: RenameFilesParams): void {
    this.handler().onDisk(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  }

  didDeleteFiles({ files }: DeleteFilesParams): void {
    this.handler().onDisk(files.map(({ uri }) => uri));
  }
}
