import { Command, CommanderError } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { addCheck } from './commands/check.js';
import { addExplain } from './commands/explain.js';
import { addServer } from './commands/server.js';
import { addStats } from './commands/stats.js';
import { Output } from './output.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import type { Terminal } from './terminal.js';

/** Runs the command line on the words after `runplan`, and says how it should end. It never throws. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const stdout = new Output(surroundings.stdout);
  const stderr = new Output(surroundings.stderr);
  let code: ExitCode = 0;
  const end = (result: ExitCode) => {
    code = result;
  };
  const program = programOf({ surroundings, stdout, stderr, end });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Commander has said by now what it did not understand.
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2;
    else {
      code = 2;
      await stderr.write(`Runplan stopped, and that is a mistake in Runplan: ${stackOf(error)}\n`);
    }
  }
  await Promise.all([stdout.done(), stderr.done()]);
  return code;
}

function programOf(terminal: Terminal): Command {
  const { surroundings, stdout, stderr } = terminal;
  const { columns } = surroundings;
  const program = new Command('runplan')
    .exitOverride()
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
      getOutHelpWidth: () => columns ?? 80,
      getErrHelpWidth: () => columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .description('Checks running plans: how the load grows, strength, the hip flexors, and the text itself.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(runplan --help shows what there is.)')
    .addHelpText('after', PROGRAM_HELP);
  for (const add of [addCheck, addStats, addExplain, addServer]) add(program, terminal);
  return program;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const PROGRAM_HELP = `
Examples:
  runplan check my-plan.runplan       one plan
  runplan check plans                 every plan in a folder
  runplan check --help                more about checking
  runplan stats my-plan.runplan       its figures, week by week
  runplan stats --help                more about figures
  runplan explain hill repeats        a session, an exercise, a muscle, a rule
  runplan explain --help              more about explaining
`;
