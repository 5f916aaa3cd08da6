import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Contestant } from './contestants.js';

/** What a server can rely on: enough for every contestant to show all that it shows in an editor. */
const CAPABILITIES = {
  textDocument: {
    synchronization: { dynamicRegistration: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
  },
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  // As VS Code, which is sent pictures in hovers.
  general: { markdown: { parser: 'marked', version: '1.1.0', allowedTags: ['img', 'br', 'table'] } },
};

/** A server that hangs must not hang the benchmark. */
const PATIENCE = 120_000;

/** One language server in a process of its own, with one document. All times are in milliseconds. */
export class ServerProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly connection: ProtocolConnection;
  private readonly uri: string;
  private version = 0;
  private shown = '[]';
  private waiting: ((params: PublishDiagnosticsParams) => void) | undefined;
  private complaints = '';

  constructor(private readonly contestant: Contestant) {
    this.uri = `file:///bench/plan.${contestant.extension}`;
    this.child = spawn(process.execPath, [contestant.script, '--stdio'], { stdio: 'pipe' });
    this.child.stderr.on('data', data => {
      this.complaints += data;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', params => this.waiting?.(params));
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => contestant.settings[section] ?? null),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/workspaceFolders', () => null);
    this.connection.listen();
  }

  /** Starts a server and opens a plan in it; how long that takes until the first finding is there. */
  static async start(contestant: Contestant, text: string): Promise<{ server: ServerProcess; took: number }> {
    const begin = performance.now();
    const server = new ServerProcess(contestant);
    await server.open(text);
    return { server, took: performance.now() - begin };
  }

  private async open(text: string): Promise<void> {
    const { languageId, settings, initializationOptions, waitsForSettings } = this.contestant;
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      locale: 'en',
      capabilities: CAPABILITIES,
      initializationOptions,
    });
    const firstFinding = this.nextDiagnostics(diagnostics => diagnostics.length > 0);
    this.send('initialized', {});
    if (waitsForSettings) this.send('workspace/didChangeConfiguration', { settings });
    this.send('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId, version: ++this.version, text },
    });
    await firstFinding;
  }

  /**
   * Types a text, or with nothing deletes so many characters; how long it takes until the findings are
   * there. It must be an edit that changes them, because not every server says which version it speaks of.
   */
  async edit(start: Position, newText: string, deleted = 0): Promise<number> {
    const before = this.shown;
    const begin = performance.now();
    const changed = this.nextDiagnostics(diagnostics => JSON.stringify(diagnostics) !== before);
    const range = { start, end: { line: start.line, character: start.character + deleted } };
    this.send('textDocument/didChange', {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [{ range, text: newText }],
    });
    await changed;
    return performance.now() - begin;
  }

  /** Asks for a hover, which must be there; how long the answer takes. */
  async hover(position: Position): Promise<number> {
    const begin = performance.now();
    const hover = await this.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: this.uri },
      position,
    });
    const took = performance.now() - begin;
    if (!hover) {
      const place = `line ${position.line + 1}, character ${position.character + 1}`;
      throw new Error(`${this.contestant.name} shows no hover on ${place}`);
    }
    return took;
  }

  /** Memory that the process holds, in megabytes; nothing where the system does not tell. */
  memory(): number | undefined {
    try {
      const kilobytes =
        process.platform === 'linux'
          ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1]
          : execFileSync('ps', ['-o', 'rss=', '-p', String(this.child.pid)], { encoding: 'utf8' });
      return Number(kilobytes) / 1024;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.child.once('close', resolve));
    await this.request('shutdown');
    this.send('exit');
    await this.inTime(ended, 'ending');
    this.connection.dispose();
  }

  /** Ends the process whatever it does. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private request<T>(method: string, params?: object): Promise<T> {
    return this.inTime(this.connection.sendRequest<T>(method, params), `answer to ${method}`);
  }

  private send(method: string, params?: object): void {
    void this.connection.sendNotification(method, params);
  }

  /** Waits until the server has shown findings of the current version that are as wanted. */
  private nextDiagnostics(isWanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<void> {
    const arrived = new Promise<void>(resolve => {
      this.waiting = ({ uri, version, diagnostics }) => {
        if (uri !== this.uri || (version !== undefined && version !== this.version)) return;
        if (!isWanted(diagnostics)) return;
        this.shown = JSON.stringify(diagnostics);
        this.waiting = undefined;
        resolve();
      };
    });
    return this.inTime(arrived, 'findings');
  }

  private inTime<T>(promise: Promise<T>, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const { name } = this.contestant;
      const said = () => (this.complaints ? ` It said:\n${this.complaints}` : '');
      const late = setTimeout(
        () => reject(new Error(`${name}: no ${what} within ${PATIENCE / 1000} s.${said()}`)),
        PATIENCE,
      );
      const died = (code: number | null) => reject(new Error(`${name} ended with code ${code}.${said()}`));
      if (what !== 'ending') this.child.once('exit', died);
      promise.then(resolve, reject).finally(() => {
        clearTimeout(late);
        this.child.off('exit', died);
      });
    });
  }
}
