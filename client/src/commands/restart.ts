import { commands, type Disposable } from 'vscode';
import type { RunningServer } from '../running-server.js';
import { RESTART_COMMAND } from '../status.js';

export function registerRestart(server: RunningServer): Disposable {
  return commands.registerCommand(RESTART_COMMAND, () => server.restart());
}
