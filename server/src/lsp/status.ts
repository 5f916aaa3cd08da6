import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type ServerStatus, STATUS_NOTIFICATION } from './protocol.js';

/** Tells the client what the server is doing, for its status item. Other editors ignore the notification. */
export class StatusReporter {
  private startedAt = 0;
  private milliseconds = 0;
  private readonly findings = new Map<string, number>();

  constructor(
    private readonly connection: Connection,
    shared: LangiumSharedServices,
    private readonly about: { readonly version: string; readonly now: () => number },
  ) {
    shared.workspace.DocumentBuilder.onUpdate((changed, deleted) => {
      for (const uri of deleted) this.findings.delete(uri.toString());
      if (changed.length === 0) return this.send('ready');
      this.startedAt = about.now();
      this.send('checking');
    });
  }

  ready(): void {
    this.send('ready');
  }

  /** A document was checked. */
  checked(uri: string, findings: number): void {
    this.findings.set(uri, findings);
    this.milliseconds = Math.round(this.about.now() - this.startedAt);
    this.send('ready');
  }

  private send(state: ServerStatus['state']): void {
    const status: ServerStatus = {
      state,
      plans: this.findings.size,
      findings: [...this.findings.values()].reduce((sum, each) => sum + each, 0),
      milliseconds: this.milliseconds,
      version: this.about.version,
    };
    void this.connection.sendNotification(STATUS_NOTIFICATION, status);
  }
}
