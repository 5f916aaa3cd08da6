import type { Language } from '../messages/language.js';
import { PROBLEM_SEVERITY } from '../rules/settings.js';
import type { CheckedPlan } from './checked-plan.js';
import { harmless } from './display-line.js';
import { eachPlan } from './each-plan.js';
import type { Output } from './output.js';
import type { StatsReporter } from './stats-reporter.js';
import type { ExitCode } from './surroundings.js';
import { WORDS } from './words.js';

export interface StatsCommand {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly language: Language;
  readonly reporter: StatsReporter;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** `runplan stats`: the figures of plans. What is wrong with a plan is no failure here: it is only counted. */
export async function statsOf(command: StatsCommand): Promise<ExitCode> {
  const { paths, cwd, reporter, stdout, stderr } = command;
  const words = WORDS[command.language];
  await stdout.write(reporter.begin);
  const ending = await eachPlan({
    paths,
    cwd,
    words,
    stdout,
    stderr,
    failed: words.statsFailed,
    tell: checked => reporter.plan({ path: checked.path, plan: checked.plan, mistakes: mistakesIn(checked) }),
  });
  await stdout.write(reporter.end);
  if (stdout.failure) await stderr.write(`${harmless(words.figuresNotWritten(stdout.failure))}\n`);
  return ending === 'complete' && !stdout.closed ? 0 : 2;
}

/** How many mistakes in its text `runplan check` shows of a plan; what the rules say of it changes no figure. */
function mistakesIn({ findings }: CheckedPlan): number {
  const isMistake = (severity: string) => severity === 'error' || severity === 'warning';
  return findings.filter(
    ({ code, severity, range }) =>
      Object.hasOwn(PROBLEM_SEVERITY, code) && isMistake(severity) && range.file === undefined,
  ).length;
}
