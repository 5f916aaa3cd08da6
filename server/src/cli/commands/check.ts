import { type Command, Option } from 'commander';
import { checkPaths } from '../check.js';
import { colorsFor } from '../colors.js';
import { type AskedLanguage, languageOf, languageOption } from '../display-language.js';
import { json } from '../json.js';
import { pretty } from '../pretty.js';
import type { Terminal } from '../terminal.js';

/** `runplan check`. */
export function addCheck(program: Command, { surroundings, stdout, stderr, end }: Terminal): void {
  const { env, cwd, columns } = surroundings;
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
    .addOption(languageOption('the language of the findings'))
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: { format: 'pretty' | 'json'; language: AskedLanguage }) => {
      const language = languageOf(options.language, env);
      const colors = colorsFor(surroundings);
      const reporter =
        options.format === 'json' ? json(language) : pretty({ language, colors, columns: columns ?? 100 });
      end(await checkPaths({ paths, cwd, language, reporter, stdout, stderr }));
    });
}

const HELP = `
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
