import { createLanguage } from '../language/module.js';
import type { Language } from '../messages/language.js';
import type { Severity } from '../rules/define.js';
import { type CheckedPlan, checkFile } from './checked-plan.js';
import { harmless } from './display-line.js';
import { type Found, findPlans } from './find-plans.js';
import type { Output } from './output.js';
import type { Reporter } from './reporter.js';
import type { ExitCode } from './surroundings.js';
import { WORDS, type Words } from './words.js';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly language: Language;
  readonly reporter: Reporter;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** `runplan check`: plan by plan, so that any number of them takes no more memory than the largest. */
export async function checkPaths(command: CheckCommand): Promise<ExitCode> {
  const { reporter, stdout, stderr } = command;
  const words = WORDS[command.language];
  const { LangiumParser: parser } = createLanguage().parser;
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let plans = 0;
  let complete = true;
  let stopped = false;
  const complain = async (sentence: string) => {
    complete = false;
    await stderr.write(`${harmless(sentence)}\n`);
  };

  await stdout.write(reporter.begin);
  for await (const found of findPlans(command.paths, command.cwd)) {
    if (stdout.closed) {
      // Nobody reads any more. What was not looked at cannot be called clean.
      stopped = true;
      break;
    }
    if (found.is === 'empty') await stderr.write(`${harmless(words.noPlans(found.path))}\n`);
    else if (found.is !== 'plan') await complain(sentenceAbout(found, words));
    else {
      let checked: CheckedPlan;
      try {
        checked = await checkFile(found.path, found.file, parser);
      } catch (error) {
        await complain(sentenceAbout({ is: 'unreadable', path: found.path, error: error as Error }, words));
        continue;
      }
      plans++;
      for (const { severity } of checked.findings) counts[severity]++;
      await stdout.write(reporter.plan(checked));
      for (const { code, error } of checked.failures)
        await complain(words.ruleFailed(code, found.path, String(error)));
    }
  }
  await stdout.write(reporter.end({ plans, counts }));
  if (stdout.failure) await complain(words.notWritten(stdout.failure));
  if (!complete) return 2;
  if (counts.error + counts.warning > 0) return 1;
  return stopped ? 2 : 0;
}

function sentenceAbout(found: Exclude<Found, { is: 'plan' | 'empty' }>, words: Words): string {
  if (found.is === 'neither') return words.neither(found.path);
  const { path, error } = found;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return words.missing(path);
    case 'EACCES':
    case 'EPERM':
      return words.forbidden(path);
    case undefined:
      return words.checkFailed(path, String(error));
    default:
      return words.unreadable(path, error.code);
  }
}
