import { Command, CommanderError, Option } from 'commander';
import { createColors } from 'picocolors';
import manifest from '../../../package.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../messages/language.js';
import { checkPaths } from './check.js';
import { languageOf } from './display-language.js';
import { json } from './json.js';
import { Output } from './output.js';
import { pretty } from './pretty.js';
import { statsOf } from './stats.js';
import { statsAsCsv } from './stats-csv.js';
import { statsAsJson } from './stats-json.js';
import type { StatsReporter } from './stats-reporter.js';
import { statsAsTable } from './stats-table.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Runs the command line on the words after `runplan`, and says how it should end. It never throws. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const stdout = new Output(surroundings.stdout);
  const stderr = new Output(surroundings.stderr);
  let code: ExitCode = 0;
  const program = programOf(surroundings, stdout, stderr, result => {
    code = result;
  });
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

function programOf(
  surroundings: Surroundings,
  stdout: Output,
  stderr: Output,
  end: (code: ExitCode) => void,
): Command {
  const { env, cwd, isTTY, columns, startServer } = surroundings;
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

  program
    .command('check')
    .summary('check plans, and print what was found')
    .description(
      'Checks plans, and prints each finding with its line and the name of its rule. ' +
        'In a folder it checks every file whose name ends in .runplan, in the folders inside it too, ' +
        'but not in node_modules, out, and folders whose name starts with a dot.',
    )
    .argument('<path...>', 'plans, and folders with plans')
    .addOption(
      new Option('--format <format>', 'how to print what was found')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--language <language>',
        'the language of the findings; auto follows LC_ALL, LC_MESSAGES and LANG',
      )
        .choices(['auto', ...LANGUAGES])
        .default('auto'),
    )
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], options: { format: 'pretty' | 'json'; language: 'auto' | Language }) => {
      const language = options.language === 'auto' ? languageOf(env) : options.language;
      const colors = createColors(wantsColor(env, isTTY));
      const reporter =
        options.format === 'json' ? json(language) : pretty({ language, colors, columns: columns ?? 100 });
      end(await checkPaths({ paths, cwd, language, reporter, stdout, stderr }));
    });

  program
    .command('stats')
    .summary('the figures of plans, week by week')
    .description(
      'Prints the figures of plans, week by week: distance, minutes on the feet, the share of hard running, the ' +
        'longest run, strength and mobility days, load, and the change against the weeks before. ' +
        'It looks for plans in folders as check does.',
    )
    .argument('<path...>', 'plans, and folders with plans')
    .addOption(
      new Option('--format <format>', 'how to print the figures')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .addOption(
      new Option(
        '--language <language>',
        'the language of the table; auto follows LC_ALL, LC_MESSAGES and LANG',
      )
        .choices(['auto', ...LANGUAGES])
        .default('auto'),
    )
    .addHelpText('after', STATS_HELP)
    .action(async (paths: string[], options: { format: StatsFormat; language: 'auto' | Language }) => {
      const language = options.language === 'auto' ? languageOf(env) : options.language;
      const colors = createColors(wantsColor(env, isTTY));
      const reporters: Readonly<Record<StatsFormat, () => StatsReporter>> = {
        table: () => statsAsTable({ language, colors, columns: columns ?? 100 }),
        json: statsAsJson,
        csv: statsAsCsv,
      };
      const reporter = reporters[options.format]();
      end(await statsOf({ paths, cwd, language, reporter, stdout, stderr }));
    });

  program
    .command('server')
    .summary('the language server, for editors')
    .description('Runs the language server. Editors start it, and talk to it over standard input and output.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .addOption(new Option('--clientProcessId <id>', 'end when this process ends').hideHelp())
    .action(async () => {
      await startServer();
    });
  return program;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Colour is for terminals. What a user says about it in the environment goes first. */
function wantsColor(env: Surroundings['env'], isTTY: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTTY && env.TERM !== 'dumb';
}

type StatsFormat = 'table' | 'json' | 'csv';

const PROGRAM_HELP = `
Examples:
  runplan check my-plan.runplan       one plan
  runplan check plans                 every plan in a folder
  runplan check --help                more about checking
  runplan stats my-plan.runplan       its figures, week by week
  runplan stats --help                more about figures
`;

const CHECK_HELP = `
Examples:
  runplan check my-plan.runplan
  runplan check spring autumn/marathon.runplan
  runplan check --language nl plans
  runplan check --format json plans > findings.json

Exit codes:
  0  nothing to mend; notes and hints do not count
  1  at least one error or warning
  2  something could not be read, or the command was not understood
`;

const STATS_HELP = `
Examples:
  runplan stats my-plan.runplan
  runplan stats --language nl plans
  runplan stats --format csv plans > weeks.csv
  runplan stats --format json plans > plans.json

In the table ~ is an estimate, ? is unknown, and ≥ 12 is at least 12. JSON is in
metres and seconds; CSV in kilometres and minutes, with a point as decimal sign.
docs/stats.md describes both.

Exit codes:
  0  all plans were read; mistakes in a plan are counted below its table
  2  something could not be read, or the command was not understood
`;
