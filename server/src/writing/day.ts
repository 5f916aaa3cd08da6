import type { Day, Session } from '../plan/plan.js';
import type { OwnWords } from './own-words.js';
import { writeTimeOfDay } from './quantity.js';
import { writeSession } from './session.js';
import { ENGLISH, type Style, skeleton } from './style.js';

/**
 * `tue at 18:30 easy 6 km or bike 45 min`, with a line for each further session. A copied day is written as if it stood
 * here by itself, with its amounts as they are after scaling. Ends without a line break.
 */
export function writeDay(
  { weekday, at, sessions }: Pick<Day, 'weekday' | 'at' | 'sessions'>,
  words: OwnWords,
  style: Style = ENGLISH,
): string {
  const { days, at: atWord } = skeleton(style);
  const [first = '', ...more] = sessions
    .map(session => writeChoice(session, words, style))
    .filter(text => text !== '');
  const time = at === undefined || first === '' ? [] : [`${atWord} ${writeTimeOfDay(at)}`];
  const line = [days[weekday], ...time, ...(first === '' ? [] : [first])].join(' ');
  return [`  ${line}`, ...more.map(text => `    + ${text}`)].join('\n');
}

/** A session with what may be done instead. */
export function writeChoice(session: Session, words: OwnWords, style: Style = ENGLISH): string {
  return [session, ...session.alternatives]
    .map(each => writeSession(each, words, style))
    .filter(text => text !== '')
    .join(` ${skeleton(style).or} `);
}
