import { type ExtensionContext, window } from 'vscode';
import { registerRestart } from './commands/restart.js';
import { registerShowOutput } from './commands/show-output.js';
import { RunningServer } from './running-server.js';
import { Status } from './status.js';

let server: RunningServer | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Runplan', { log: true });
  const status = new Status();
  server = new RunningServer(context.asAbsolutePath('out/server.cjs'), log, status);
  context.subscriptions.push(log, status, server, registerRestart(server), registerShowOutput(log));
  // Not awaited: the commands must answer while the server comes up, and also when it never does.
  void server.start();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
