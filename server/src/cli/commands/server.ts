import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.js';

/** `runplan server`. */
export function addServer(program: Command, { surroundings: { startServer } }: Terminal): void {
  program
    .command('server')
    .summary('the language server, for editors')
    .description('Runs the language server. Editors start it, and talk to it over standard input and output.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .addOption(new Option('--clientProcessId <id>', 'end when this process ends').hideHelp())
    .action(async () => {
      await startServer();
    });
}
