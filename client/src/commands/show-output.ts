import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { SHOW_OUTPUT_COMMAND } from '../status.js';

export function registerShowOutput(log: LogOutputChannel): Disposable {
  return commands.registerCommand(SHOW_OUTPUT_COMMAND, () => log.show(true));
}
