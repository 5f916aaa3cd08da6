import type { Language } from '../messages/language.js';
import type { Severity } from '../rules/define.js';
import { harmless } from './display-line.js';
import { eachPlan } from './each-plan.js';
import type { Output } from './output.js';
import type { Reporter } from './reporter.js';
import type { ExitCode } from './surroundings.js';
import { WORDS } from './words.js';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly language: Language;
  readonly reporter: Reporter;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** `runplan check`: what was found in each plan, and how much in all. */
export async function checkPaths(command: CheckCommand): Promise<ExitCode> {
  const { paths, cwd, reporter, stdout, stderr } = command;
  const words = WORDS[command.language];
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let plans = 0;
  await stdout.write(reporter.begin);
  const ending = await eachPlan({
    paths,
    cwd,
    words,
    stdout,
    stderr,
    failed: words.checkFailed,
    tell: checked => {
      plans++;
      for (const { severity } of checked.findings) counts[severity]++;
      return reporter.plan(checked);
    },
    complaints: ({ path, failures }) =>
      failures.map(({ code, error }) => words.ruleFailed(code, path, String(error))),
  });
  await stdout.write(reporter.end({ plans, counts }));
  if (stdout.failure) await stderr.write(`${harmless(words.notWritten(stdout.failure))}\n`);
  if (ending === 'incomplete' || stdout.failure) return 2;
  if (counts.error + counts.warning > 0) return 1;
  // What was not looked at cannot be called clean.
  return ending === 'stopped' ? 2 : 0;
}
