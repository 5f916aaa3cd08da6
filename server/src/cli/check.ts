import type { Language } from '../messages/language.js';
import type { Severity } from '../rules/define.js';
import { harmless } from './display-line.js';
import { eachPlan, type StandardInput } from './each-plan.js';
import type { Output } from './output.js';
import type { Progress } from './progress.js';
import type { Reporter } from './reporter.js';
import { Timing } from './stopwatch.js';
import type { ExitCode } from './surroundings.js';
import { timingTable } from './timing-table.js';
import { WORDS } from './words.js';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly language: Language;
  readonly reporter: Reporter;
  readonly stdout: Output;
  readonly stderr: Output;
  /** A plan that comes in over a stream, in place of the paths. */
  readonly stdin?: StandardInput;
  /** When given, only what these rules find. */
  readonly only?: ReadonlySet<string>;
  /** So many warnings are no failure. */
  readonly maxWarnings?: number;
  /** Whether to mend what is safe to mend. */
  readonly fix?: boolean;
  /** How far it is, where somebody waits for it. */
  readonly progress?: Progress;
  /** A clock in milliseconds, when it is asked how long each rule takes. */
  readonly now?: () => number;
}

/** `runplan check`: what was found in each plan, and how much in all. */
export async function checkPaths(command: CheckCommand): Promise<ExitCode> {
  const {
    paths,
    cwd,
    language,
    reporter,
    stderr,
    stdin,
    only,
    maxWarnings = 0,
    fix,
    progress,
    now,
  } = command;
  // Where the mended text of standard input is printed, findings would be in its way.
  const stdout = fix && stdin ? stderr : command.stdout;
  const words = WORDS[language];
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const timing = now && new Timing(now);
  let plans = 0;
  let mendedPlans = 0;
  let mendedFindings = 0;
  if (progress) for (const output of [command.stdout, stderr]) output.beforeWrite = () => progress.erase();
  await stdout.write(reporter.begin);
  const ending = await eachPlan({
    paths,
    cwd,
    words,
    stdout,
    stderr,
    stdin,
    checking: { only, now },
    mending: fix
      ? {
          language,
          text: command.stdout,
          tell: (path, mended) => {
            if (mended.length > 0) mendedPlans++;
            mendedFindings += mended.length;
            return mended
              .map(
                ({ code, line, column, title }) =>
                  `${harmless(path)}:${line}:${column}  ${words.mended}  ${harmless(title)}  (${code})\n`,
              )
              .join('');
          },
        }
      : undefined,
    stopwatch: timing,
    failed: words.checkFailed,
    tellConfiguration: checked => {
      for (const { severity } of checked.findings) counts[severity]++;
      return reporter.plan(checked);
    },
    tell: checked => {
      plans++;
      progress?.step();
      for (const { severity } of checked.findings) counts[severity]++;
      timing?.add(checked.timing);
      return reporter.plan(checked);
    },
    complaints: ({ path, failures }) =>
      failures.map(({ code, error }) => words.ruleFailed(code, path, String(error))),
  });
  progress?.erase();
  await stdout.write(reporter.end({ plans, counts, complete: ending === 'complete' }));
  if (fix) await stderr.write(`${words.allMended(mendedFindings, mendedPlans)}\n`);
  if (timing) await stderr.write(timingTable(timing, language));
  if (stdout.failure) await stderr.write(`${harmless(words.notWritten(stdout.failure))}\n`);
  if (ending === 'incomplete' || stdout.failure) return 2;
  if (counts.error > 0) return 1;
  if (counts.warning > maxWarnings) {
    if (command.maxWarnings !== undefined)
      await stderr.write(`${words.tooManyWarnings(counts.warning, maxWarnings)}\n`);
    return 1;
  }
  // What was not looked at cannot be called clean.
  return ending === 'stopped' ? 2 : 0;
}
