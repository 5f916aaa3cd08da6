import { findRaceDistance } from '../knowledge/lookup.js';
import type { Name, Session, Step } from '../plan/plan.js';
import { writeExercises } from './exercises.js';
import { writeName } from './name.js';
import { writeNote } from './note.js';
import { nameAndQuantity } from './order.js';
import type { OwnWords } from './own-words.js';
import { writeAmount, writeHeight } from './quantity.js';
import { isSame } from './same.js';
import { writeSteps } from './steps.js';
import { ENGLISH, type Style, skeleton } from './style.js';
import { writeTarget } from './target.js';

/**
 * `KIND [AMOUNT] [@ TARGET] [on SURFACE] [climb H] [descend H] [in SHOES] [: STEPS or EXERCISES] ["NOTE"]`, without its
 * alternatives. A session that is a word of the author's is written as that word, with what differs from it. Where a
 * copied week has scaled its steps, it is no longer what the word says: then it is written out under the name of its kind.
 *
 * What nothing is known of is left out, and so is the rest between sets of an exercise, which the plan does not hold.
 */
export function writeSession(session: Session, words: OwnWords, style: Style = ENGLISH): string {
  const { name, own } = callOf(session, words);
  const { target, surface, climb, descend, shoes, note } = session;
  const { on } = skeleton(style);
  const isNew = <K extends keyof Session>(key: K) =>
    session[key] !== undefined && !isSame(session[key], own?.[key]);
  const parts = [
    ...kindAndAmount(session, name, own, style),
    ...(target && isNew('target') ? writeTarget(target, words, style) : []),
    ...(surface && isNew('surface') ? named(on, surface) : []),
    ...(climb !== undefined && isNew('climb') ? [`climb ${writeHeight(climb, style)}`] : []),
    ...(descend !== undefined && isNew('descend') ? [`descend ${writeHeight(descend, style)}`] : []),
    ...(shoes && isNew('shoes') ? named('in', shoes) : []),
  ];
  const notes = note !== undefined && isNew('note') ? [writeNote(note)] : [];
  const list = listOf(session, own, words, style, notes.length === 0);
  if (list === '') return [...parts, ...notes].join(' ');
  if (parts.length > 0) return [`${parts.join(' ')}: ${list}`, ...notes].join(' ');
  // Behind a day a colon means nothing, so a list with nothing before it must start as only a list does.
  if (session.steps.length === 0) return notes.join(' ');
  return [/^\d+ x(?:[ ,]|$)/.test(list) ? list : `1 x ${list}`, ...notes].join(' ');
}

function named(keyword: string, name: Name): string[] {
  const written = writeName(name);
  return written === '' ? [] : [`${keyword} ${written}`];
}

/** The word by which a session is called, and what that word says already. */
function callOf(session: Session, words: OwnWords): { name: string; own?: Session } {
  const name = writeName(session.kind);
  const own = words.session(session.kind.written)?.session;
  if (!own || !session.steps.some(isScaled) || isSame(session.steps, own.steps)) return { name, own };
  const kind = kindOf(own, words);
  return kind === undefined ? { name, own } : { name: kind };
}

/** Words may stand for words; so many of them in a row are not written by anyone. */
const LONGEST_CHAIN = 50;

/** The name of the kind behind an author's word; nothing where that name is a word of the author's as well. */
function kindOf(session: Session, words: OwnWords): string | undefined {
  let at = session;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const next = words.session(at.kind.written)?.session;
    if (!next) return at.kind.written === '' ? undefined : at.kind.written;
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

function isScaled({ amount, scaled, steps }: Step): boolean {
  return amount?.scaled !== undefined || scaled !== undefined || steps.some(isScaled);
}

function kindAndAmount(session: Session, name: string, own: Session | undefined, style: Style): string[] {
  const { amount } = session;
  if (!amount || (own && isSame(amount, own.amount))) return name === '' ? [] : [name];
  const written = writeAmount(amount, style);
  // `marathon` says how far it is, unless another distance goes before it.
  const implied = own || session.family !== 'run' ? undefined : findRaceDistance(name)?.metres;
  if (implied === undefined) return nameAndQuantity(name, written);
  const isImplied =
    amount.dimension === 'distance' &&
    amount.unit === 'km' &&
    amount.low === implied &&
    amount.high === implied;
  return isImplied ? [name] : [written, name];
}

function listOf(
  session: Session,
  own: Session | undefined,
  words: OwnWords,
  style: Style,
  isClosing: boolean,
): string {
  const { steps, exercises } = session;
  if (exercises.length > 0)
    return own && isSame(exercises, own.exercises) ? '' : writeExercises(exercises, style, { isClosing });
  return own && isSame(steps, own.steps) ? '' : writeSteps(steps, words, style, { isClosing });
}
