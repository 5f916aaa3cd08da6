import { type Command, InvalidArgumentError, Option } from 'commander';
import { isKnownCode, knownCodes, namesLike } from '../../rules/settings.js';
import { checkPaths } from '../check.js';
import { colorsFor } from '../colors.js';
import { type AskedLanguage, languageOf, languageOption } from '../display-language.js';
import { harmless } from '../display-line.js';
import { github } from '../github.js';
import { json } from '../json.js';
import { Output } from '../output.js';
import { pretty } from '../pretty.js';
import { Progress } from '../progress.js';
import type { Reporter } from '../reporter.js';
import { sarif } from '../sarif.js';
import type { Terminal } from '../terminal.js';
import { watchPaths } from '../watch.js';
import { WORDS } from '../words.js';

type CheckFormat = 'pretty' | 'json' | 'sarif' | 'github';

interface CheckOptions {
  readonly format: CheckFormat;
  readonly language: AskedLanguage;
  readonly rule?: readonly string[];
  readonly maxWarnings?: number;
  readonly fix?: true;
  readonly watch?: true;
  readonly timing?: true;
  readonly stdinFilename?: string;
}

/** `runplan check`. */
export function addCheck(program: Command, { surroundings, stdout, stderr, end }: Terminal): void {
  const { env, cwd, columns, stdin, now } = surroundings;
  program
    .command('check')
    .summary('check plans, and print what was found')
    .description(
      'Checks plans, and prints each finding with its line and the name of its rule. ' +
        'In a folder it checks every file whose name ends in .runplan, in the folders inside it too, ' +
        'but not in node_modules, out, and folders whose name starts with a dot.',
    )
    .argument('<path...>', 'plans, and folders with plans; - alone is a plan on standard input')
    .addOption(
      new Option('--format <format>', 'how to print what was found')
        .choices(['pretty', 'json', 'sarif', 'github'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--rule <id>',
        'only what these rules find; several with commas, or one option each',
      ).argParser((ids: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        ...listOf(ids),
      ]),
    )
    .addOption(
      new Option('--max-warnings <number>', 'so many warnings are no failure; usually none').argParser(count),
    )
    .option('--fix', 'mend what has one right answer and changes no training, and check what is left')
    .addOption(
      new Option('--watch', 'check again what changes, until Ctrl+C').conflicts([
        'fix',
        'timing',
        'maxWarnings',
        'stdinFilename',
      ]),
    )
    .option('--timing', 'print how long each rule took, on standard error')
    .option(
      '--stdin-filename <path>',
      'where the plan on standard input would be: its paths start from there',
    )
    .addOption(languageOption('the language of the findings'))
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      const language = languageOf(options.language, env);
      const words = WORDS[language];
      const isStdin = paths.includes('-');
      if (options.watch && (isStdin || options.format !== 'pretty')) return command.error(words.watchesFiles);
      if (isStdin && paths.length > 1) return command.error(words.stdinAlone);
      if (!isStdin && options.stdinFilename !== undefined) return command.error(words.stdinFilenameAlone);
      const unknown = options.rule?.find(id => !isKnownCode(id));
      if (unknown !== undefined)
        return command.error(harmless(words.noSuchRule(unknown, namesLike(unknown, knownCodes()))));
      const reporters: Readonly<Record<CheckFormat, () => Reporter>> = {
        pretty: () => pretty({ language, colors: colorsFor(surroundings), columns: columns ?? 100 }),
        json: () => json(language),
        sarif: () => sarif({ language, cwd }),
        github: () => github({ language, workspace: env.GITHUB_WORKSPACE || cwd }),
      };
      const only = options.rule && new Set(options.rule);
      const reporter = reporters[options.format]();
      if (options.watch)
        return end(await watchPaths({ paths, cwd, language, reporter, stdout, stderr, only, surroundings }));
      end(
        await checkPaths({
          paths,
          cwd,
          language,
          reporter,
          stdout,
          stderr,
          stdin: isStdin ? { stream: stdin, name: options.stdinFilename } : undefined,
          only,
          maxWarnings: options.maxWarnings,
          fix: options.fix,
          progress: surroundings.isErrorTTY
            ? new Progress(new Output(surroundings.stderr), now, words.checkedSoFar)
            : undefined,
          now: options.timing && now,
        }),
      );
    });
}

function listOf(ids: string): string[] {
  const list = ids
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== '');
  // A variable that is not set, say: nothing would be checked, and all would seem well.
  if (list.length === 0) throw new InvalidArgumentError('It is the id of a rule, such as load/weekly-jump.');
  return list;
}

function count(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('It is a whole number from 0.');
  return Number(written);
}

const HELP = `
Examples:
  runplan check my-plan.runplan
  runplan check spring autumn/marathon.runplan
  runplan check --language nl plans
  runplan check --rule load/weekly-jump,strength/missing plans
  runplan check --max-warnings 5 plans
  runplan check --format json plans > findings.json
  runplan check --format sarif plans > findings.sarif
  runplan check --fix plans
  runplan check --watch plans
  runplan check - --stdin-filename my-plan.runplan < my-plan.runplan

Formats:
  pretty  for people: each finding with its line
  json    for programs: the diagnostics of the Language Server Protocol
  sarif   for code scanning: SARIF 2.1.0; what comments silence is in it as such
  github  for GitHub Actions: each finding beside its line
Of one file pretty and github show up to 200 findings, errors first, and say how
many more there are; json and sarif hold all.

With --fix plans are written back, and what was mended is said on standard error.
Of a plan on standard input the mended text is printed, and the findings are on
standard error.

Exit codes:
  0  nothing to mend; notes and hints do not count; or --watch was ended
  1  at least one error, or more warnings than --max-warnings
  2  something could not be read, or the command was not understood
`;
