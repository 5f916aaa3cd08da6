import { type Command, Option } from 'commander';
import { colorsFor } from '../colors.js';
import { type AskedLanguage, languageOption, spokenLanguage } from '../display-language.js';
import { explainName } from '../explain.js';
import type { Terminal } from '../terminal.js';

interface ExplainOptions {
  readonly list?: true;
  readonly brief?: true;
  readonly format: 'text' | 'json';
  readonly language: AskedLanguage;
}

/** `runplan explain`. */
export function addExplain(program: Command, { surroundings, stdout, stderr, end }: Terminal): void {
  const { env, columns } = surroundings;
  program
    .command('explain')
    .summary('explain a muscle, an exercise, a session, a rule')
    .description(
      'Explains a rule, a muscle or a group of muscles, an exercise, a kind of session, a surface, a part of the body, ' +
        'a sign of pain, a phase or a topic: the answer first, then the reasons, then the sources. Names are ' +
        'understood in English and in Dutch; several words are one name. A word with several meanings is explained ' +
        'in all of them. Without a name it lists what it can explain.',
    )
    .argument('[name...]', 'what to explain')
    .option('--list', 'list what can be explained')
    .option('--brief', 'only the answer and what matters most')
    .addOption(
      new Option('--format <format>', 'how to print the explanation')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(languageOption('the language of the explanation'))
    .addHelpText('after', HELP)
    .action(async (name: string[], options: ExplainOptions) => {
      const language = await spokenLanguage(options.language, env);
      end(
        await explainName({
          name: options.list ? '' : name.join(' '),
          language,
          format: options.format,
          detail: options.brief ? 'brief' : 'full',
          colors: colorsFor(surroundings),
          columns,
          stdout,
          stderr,
        }),
      );
    });
}

const HELP = `
Examples:
  runplan explain hip flexors
  runplan explain heuvelherhalingen --language nl
  runplan explain load/weekly-jump
  runplan explain --brief squat
  runplan explain --list

Grades are expert judgement on published measurements; what is doubtful is said
to be so. Runplan advises; it does not diagnose. With pain that worries you, see
a doctor or a physiotherapist.

Exit codes:
  0  it was explained
  2  nothing goes by that name, or the command was not understood
`;
