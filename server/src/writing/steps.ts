import type { Session, Step, StepRest } from '../plan/plan.js';
import { writeName } from './name.js';
import { writeNote } from './note.js';
import { plainNumber } from './number.js';
import { nameAndQuantity, withNote } from './order.js';
import type { OwnWords } from './own-words.js';
import { writeAmount } from './quantity.js';
import { isSame } from './same.js';
import { type Style, skeleton } from './style.js';
import { writeTarget } from './target.js';

/**
 * `warm-up 2 km, 6 x 400 m @ 5k rest 200 m jog`. With `isClosing` nothing of the session follows that could be mistaken
 * for a part of the last step: then a note of that step must not be the last thing on the line.
 */
export function writeSteps(
  steps: readonly Step[],
  words: OwnWords,
  style: Style,
  { isClosing = false } = {},
): string {
  return steps
    .map((step, index) => writeStep(step, words, style, isClosing && index === steps.length - 1))
    .filter(text => text !== '')
    .join(', ');
}

/** `[N x] [KIND] [( STEPS )] [AMOUNT] [@ TARGET] [rest AMOUNT [jog|walk]] ["NOTE"]`. */
function writeStep(step: Step, words: OwnWords, style: Style, isClosing: boolean): string {
  const { repeat, fewest, note } = step;
  const range = [...(fewest === undefined ? [] : [fewest]), repeat];
  const count = repeat === 1 ? [] : [`${range.map(each => plainNumber(each, style)).join('-')} x`];
  const parts = [...count, ...kindAndLength(step, words, style), ...howAndPause(step, words, style)];
  return withNote(parts, note === undefined ? undefined : writeNote(note), isClosing).join(' ');
}

/** The kind, with what an author's word of that name does not say already. */
function kindAndLength(step: Step, words: OwnWords, style: Style): string[] {
  const { kind, amount, steps } = step;
  const own = ownOf(step, words);
  const isWhole = own !== undefined && isSame(amount, own.amount) && isSame(steps, stepsOf(own));
  const group = steps.length > 0 && !isWhole ? writeSteps(steps, words, style) : '';
  const inBrackets = group === '' ? [] : [`(${group})`];
  const length = amount && !isWhole ? writeAmount(amount, style) : '';
  const name = kind ? writeName(kind) : '';
  if (!kind || name === '') return [...inBrackets, length].filter(part => part !== '');
  if (inBrackets.length > 0) return [name, ...inBrackets, length].filter(part => part !== '');
  // `rest 2 min` is a pause of the step before it; only a plain duration before the word makes it a step.
  if (length !== '' && REST_WORD.test(kind.written) && !isPause(step)) return [length];
  return nameAndQuantity(name, length);
}

const REST_WORD = /^(?:rest|rust|pauze|p)$/i;

function isPause({ repeat, amount, kind }: Step): boolean {
  return repeat === 1 && amount?.dimension === 'duration' && kind?.id === 'rest';
}

/** The session of the author's that a step is, where the step could be read as one. */
function ownOf({ kind }: Step, words: OwnWords): Session | undefined {
  const own = kind && words.session(kind.written)?.session;
  return own?.kind.id === undefined ? undefined : own;
}

/** A session that has an amount comes into a step as that amount, and only without one as its steps. */
function stepsOf({ amount, steps }: Session): readonly Step[] {
  return amount ? [] : steps;
}

function howAndPause(step: Step, words: OwnWords, style: Style): string[] {
  const { target, rest } = step;
  const own = ownOf(step, words);
  return [
    ...(target && !isSame(target, own?.target) ? writeTarget(target, words, style) : []),
    ...(rest?.amount ? [writeRest({ ...rest, amount: rest.amount }, style)] : []),
  ];
}

function writeRest({ amount, by }: StepRest & Required<Pick<StepRest, 'amount'>>, style: Style): string {
  const words = skeleton(style);
  return [words.rest, writeAmount(amount, style), ...(by ? [words[by]] : [])].join(' ');
}
