import type { Connection, InitializeParams } from 'vscode-languageserver';
import { isInside, rootOf } from '../files/which-file.js';

/** The folders that are open in the editor: what a plan may use lies in the one that holds it. */
export class WorkspaceFolders {
  private folders: readonly string[] = [];
  private canChange = false;

  initialize({ workspaceFolders, rootUri, capabilities }: InitializeParams): void {
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.canChange = capabilities.workspace?.workspaceFolders === true;
  }

  /** Follows folders that come and go, where the editor tells of them. */
  initialized(connection: Connection, changed: () => void): void {
    if (!this.canChange) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      this.folders = [...this.folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      changed();
    });
  }

  /** The folder that a plan may read from; none for one that was never saved. */
  rootOf(plan: string): string | undefined {
    return rootOf(plan, this.folders);
  }

  /** Whether a folder of the workspace holds the file. */
  hold(file: string): boolean {
    return this.folders.some(folder => isInside(file, folder));
  }
}
