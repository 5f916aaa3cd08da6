import { createLanguage } from '../language/module.js';
import { type CheckedPlan, checkedPlan } from './checked-plan.js';
import { harmless } from './display-line.js';
import { type Found, findPlans } from './find-plans.js';
import type { Output } from './output.js';
import { PlansOnDisk } from './plans-on-disk.js';
import type { Words } from './words.js';

export interface EachPlan {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly words: Words;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What to say of a plan on which Runplan itself fails. */
  readonly failed: (path: string, error: string) => string;
  /** What to write about a plan, which may be nothing. */
  readonly tell: (checked: CheckedPlan) => string;
  /** What went wrong with it, in sentences. */
  readonly complaints?: (checked: CheckedPlan) => readonly string[];
}

/** `stopped`: nobody read any more, so the rest was not looked at. `incomplete`: something could not be read or done. */
export type Ending = 'complete' | 'stopped' | 'incomplete';

/**
 * Writes what there is to tell of each plan that paths lead to, plan by plan, so that any number of them takes no more
 * memory than the largest.
 */
export async function eachPlan({
  paths,
  cwd,
  words,
  stdout,
  stderr,
  failed,
  tell,
  complaints = () => [],
}: EachPlan): Promise<Ending> {
  const onDisk = new PlansOnDisk(createLanguage().parser.LangiumParser);
  let ending: Ending = 'complete';
  const complain = async (sentence: string) => {
    ending = 'incomplete';
    await stderr.write(`${harmless(sentence)}\n`);
  };
  for await (const found of findPlans(paths, cwd)) {
    if (stdout.closed) return ending === 'complete' ? 'stopped' : ending;
    if (found.is === 'empty') await stderr.write(`${harmless(words.noPlans(found.path))}\n`);
    else if (found.is !== 'plan') await complain(sentenceAbout(found, words, failed));
    else {
      let told: string;
      let wrong: readonly string[];
      try {
        const checked = checkedPlan(found.path, await onDisk.read(found.file, found.root));
        told = tell(checked);
        wrong = complaints(checked);
      } catch (error) {
        const unread = { is: 'unreadable', path: found.path, error: error as Error } as const;
        await complain(sentenceAbout(unread, words, failed));
        continue;
      }
      await stdout.write(told);
      for (const sentence of wrong) await complain(sentence);
    }
  }
  return ending;
}

function sentenceAbout(
  found: Exclude<Found, { is: 'plan' | 'empty' }>,
  words: Words,
  failed: EachPlan['failed'],
): string {
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
      return failed(path, String(error));
    default:
      return words.unreadable(path, error.code);
  }
}
