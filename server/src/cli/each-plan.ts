import path from 'node:path';
import { createLanguage } from '../language/module.js';
import type { Language } from '../messages/language.js';
import type { CheckOptions } from '../rules/engine.js';
import { offersFor } from '../rules/fixes.js';
import { type CheckedPlan, checkedPlan } from './checked-plan.js';
import { harmless } from './display-line.js';
import { type Found, findPlans, rootFor, shownAs } from './find-plans.js';
import { type Mended, type Mending, mend } from './mend.js';
import type { Output } from './output.js';
import { PlanConfigurations } from './plan-configurations.js';
import { PlansOnDisk } from './plans-on-disk.js';
import { type FileText, readStream } from './read-plan.js';
import { encoded, type Rewritten, rewritePlan } from './rewrite-plan.js';
import type { Stopwatch } from './stopwatch.js';
import type { Words } from './words.js';

export interface EachPlan {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly words: Words;
  readonly stdout: Output;
  readonly stderr: Pick<Output, 'write'>;
  /** What to say of a plan on which Runplan itself fails. */
  readonly failed: (path: string, error: string) => string;
  /** What to write about a plan, which may be nothing. Beside its own file that rests on these, by their URIs. */
  readonly tell: (checked: CheckedPlan, restsOn: readonly string[]) => string;
  /** What to write about a configuration file in which something is wrong; else nothing. */
  readonly tellConfiguration?: (checked: CheckedPlan) => string;
  /** What went wrong with it, in sentences. */
  readonly complaints?: (checked: CheckedPlan) => readonly string[];
  /** How to check them. */
  readonly checking?: CheckOptions;
  /** Told of each folder that is looked into. */
  readonly entered?: (folder: string) => void;
  /** Which plans to look at; usually all. */
  readonly wants?: (found: Extract<Found, { is: 'plan' }>) => Promise<boolean>;
  /** What takes how long. */
  readonly stopwatch?: Stopwatch;
  /** A plan that comes in over a stream; then no paths are looked at. */
  readonly stdin?: StandardInput;
  /** When given, what is safe to mend is mended, in the files themselves, before they are told about. */
  readonly mending?: {
    readonly language: Language;
    /** Where the text of standard input goes, mended or not. */
    readonly text: Output;
    readonly tell: (path: string, mended: readonly Mended[]) => string;
  };
}

export interface StandardInput {
  readonly stream: AsyncIterable<Uint8Array | string>;
  /** The path of the file that it would be: paths in the plan start from there. */
  readonly name?: string;
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
  tellConfiguration = () => '',
  complaints = () => [],
  checking,
  stopwatch,
  stdin,
  mending,
  entered,
  wants = async () => true,
}: EachPlan): Promise<Ending> {
  const parser = createLanguage().parser.LangiumParser;
  const onDisk = new PlansOnDisk(parser, stopwatch);
  const configurations = new PlanConfigurations(parser);
  let ending: Ending = 'complete';
  const complain = async (sentence: string) => {
    ending = 'incomplete';
    await stderr.write(`${harmless(sentence)}\n`);
  };
  for await (const found of stdin ? [placeOf(stdin, cwd)] : findPlans(paths, cwd, entered)) {
    if (stdout.closed) return ending === 'complete' ? 'stopped' : ending;
    if (found.is === 'empty') await stderr.write(`${harmless(words.noPlans(found.path))}\n`);
    else if (found.is !== 'plan') await complain(sentenceAbout(found, words, failed));
    else if (await wants(found)) {
      let told: string;
      let wrong: readonly string[];
      try {
        const given = stdin && (await readStream(stdin.stream));
        const read = given
          ? await onDisk.take(found.file, found.root, given)
          : await onDisk.read(found.file, found.root);
        const configuration = await configurations.of(found);
        const options = { ...checking, settings: configuration.settings };
        let checked = checkedPlan(found.path, read, options);
        if (mending) {
          const { language } = mending;
          const better = await mend(checked, {
            again: async text =>
              checkedPlan(found.path, await onDisk.take(found.file, found.root, { text }), options),
            offersFor: (finding, { plan, document }) =>
              offersFor(finding, {
                plan,
                text: document.getText(),
                settings: options.settings,
                language,
              }),
          });
          const before = checked.document.getText();
          const outcome = given
            ? await printText(given, before, better, mending.text)
            : await writeText(found.file, before, better);
          if (outcome !== 'written') await complain(words.notMended(found.path, outcome));
          else {
            checked = better.checked;
            await stderr.write(mending.tell(found.path, better.mended));
          }
        }
        told =
          configuration.wrong.map(tellConfiguration).join('') +
          tell(checked, [...checked.uses, ...configuration.lookedFor]);
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

type Outcome = Rewritten | 'too-large' | 'not-allowed' | 'failed';

/** Writes a mended plan back, where anything was mended. */
async function writeText(file: string, before: string, { checked, mended }: Mending): Promise<Outcome> {
  if (mended.length === 0) return 'written';
  try {
    return await rewritePlan(file, before, checked.document.getText());
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'not-allowed' : 'failed';
  }
}

/** Prints a plan that came in over a stream, mended or as it came. */
async function printText(
  { bytes }: FileText,
  before: string,
  { checked, mended }: Mending,
  output: Output,
): Promise<Outcome> {
  if (!bytes) return 'too-large';
  const isText = encoded(before, bytes).equals(bytes);
  await output.write(mended.length > 0 && isText ? encoded(checked.document.getText(), bytes) : bytes);
  return mended.length === 0 || isText ? 'written' : 'not-text';
}

/** What comes in over a stream, as if it were a file; without a name it is one of the folder of the command. */
function placeOf({ name }: StandardInput, cwd: string): Extract<Found, { is: 'plan' }> {
  const file = path.resolve(cwd, name ?? '<stdin>');
  return {
    is: 'plan',
    path: name === undefined ? '<stdin>' : shownAs(path.normalize(name)),
    file,
    root: rootFor(path.dirname(file), cwd),
  };
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
