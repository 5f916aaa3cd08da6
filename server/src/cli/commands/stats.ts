import { type Command, Option } from 'commander';
import { colorsFor } from '../colors.js';
import { type AskedLanguage, languageOption, spokenLanguage } from '../display-language.js';
import { statsOf } from '../stats.js';
import { statsAsCsv } from '../stats-csv.js';
import { statsAsJson } from '../stats-json.js';
import type { StatsReporter } from '../stats-reporter.js';
import { statsAsTable } from '../stats-table.js';
import type { Terminal } from '../terminal.js';

type StatsFormat = 'table' | 'json' | 'csv';

/** `runplan stats`. */
export function addStats(program: Command, { surroundings, stdout, stderr, end }: Terminal): void {
  const { env, cwd, columns } = surroundings;
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
    .addOption(languageOption('the language of the table'))
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: { format: StatsFormat; language: AskedLanguage }) => {
      const language = await spokenLanguage(options.language, env);
      const colors = colorsFor(surroundings);
      const reporters: Readonly<Record<StatsFormat, () => StatsReporter>> = {
        table: () => statsAsTable({ language, colors, columns: columns ?? 100 }),
        json: statsAsJson,
        csv: statsAsCsv,
      };
      const reporter = reporters[options.format]();
      end(await statsOf({ paths, cwd, language, reporter, stdout, stderr }));
    });
}

const HELP = `
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
