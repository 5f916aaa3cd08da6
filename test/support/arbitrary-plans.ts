import fc from 'fast-check';
import type { Language } from '../../server/src/messages/language.js';
import {
  type Hand,
  kindsOf,
  maybe,
  namesOf,
  note,
  oneOf,
  phrase,
  type Text,
  two,
  within,
} from './arbitrary-phrases.js';
import { distance, pace, target, tenths } from './arbitrary-quantities.js';
import { type Defined, exercises, NO_WORDS, session, steps, where } from './arbitrary-sessions.js';
import type { Files } from './plans.js';

/**
 * Plans that someone could have written, as text in the language's own words: every kind of line, quantity and target,
 * names in English and Dutch, decimal points and commas. None of them has a problem.
 */

/** A file that half of the plans use. */
export const CLUB: Files = {
  'club.runplan': `pace club-pace = 5:20/km
shoes club-shoes "From the cupboard" from 12 km
session club-night = intervals: warm-up 2 km, 5 x 800 m @ club-pace rest 200 m jog, cool-down 1 km "Bring water"
session club-round = easy 9 km on gravel
exercise club-carry works glutes
`,
};

const HANDS: readonly Omit<Hand, 'optional'>[] = [
  { language: 'en', decimal: '.' },
  { language: 'en', decimal: ',' },
  { language: 'nl', decimal: ',' },
];

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['mon', 'Tuesday', 'wed', 'thurs', 'fri', 'Sat', 'sun'],
  nl: ['ma', 'dinsdag', 'wo', 'do', 'vrijdag', 'Za', 'zo'],
};

/** What stands behind the name of a day, and on the lines below it. */
function dayText(hand: Hand, defined: Defined): Text {
  const [or, at] = hand.language === 'nl' ? ['of', 'om'] : ['or', 'at'];
  const any = session(hand, defined);
  const one = fc
    .tuple(any, maybe(any))
    .map(([first, second]) => (second ? `${first} ${or} ${second}` : first));
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${at} ${h}:${two(m)}`);
  return fc.tuple(maybe(time), one, maybe(one)).map(([clock, first, second]) => {
    const line = clock === '' ? first : `${clock} ${first}`;
    return second === '' ? line : `${line}\n    + ${second}`;
  });
}

function days(hand: Hand, defined: Defined, maxLength: number): Text {
  const names = fc.shuffledSubarray([...DAYS[hand.language]], { maxLength });
  const texts = fc.array(dayText(hand, defined), { minLength: maxLength, maxLength });
  return fc
    .tuple(names, texts)
    .map(([found, each]) => found.map((name, i) => `  ${name} ${each[i]}\n`).join(''));
}

function week(hand: Hand, defined: Defined, number: number): Text {
  const heading = phrase(`week ${number}`, maybe(namesOf('phase', hand.language)), maybe(note()));
  const written = fc.tuple(heading, days(hand, defined, 4)).map(([head, lines]) => `${head}\n${lines}`);
  if (number === 1) return written;
  const percent = fc.integer({ min: -30, max: 10 }).map(value => (value < 0 ? `- ${-value}%` : `+${value}%`));
  const derived = fc
    .tuple(
      heading,
      fc.integer({ min: 1, max: number - 1 }),
      maybe(percent),
      fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: days(hand, defined, 2) }),
    )
    .map(([head, from, change, lines]) => `${head} = week ${from}${change && ` ${change}`}\n${lines}`);
  return oneOf(written, derived);
}

const ALL: Defined = {
  sessions: [
    { name: 'my-round', holds: 'amount' },
    { name: 'langer-rondje', holds: 'amount' },
    { name: 'yasso', holds: 'steps' },
    { name: 'bankje', holds: 'exercises' },
  ],
  paces: ['hmp', 'vlot'],
  shoes: ['blue', 'oude-schoenen'],
  exercises: ['log-carry'],
};

const OF_CLUB: Defined = {
  sessions: [
    { name: 'club-night', holds: 'steps' },
    { name: 'club-round', holds: 'amount' },
  ],
  paces: ['club-pace'],
  shoes: ['club-shoes'],
  exercises: ['club-carry'],
};

function definitions(hand: Hand): Text {
  const known = { ...ALL, sessions: [] };
  const list = (of: Text) => of.map(text => `: ${text}`);
  const fix = (text: Text) => text.map(each => each.replace(' :', ':'));
  return fc
    .tuple(
      phrase(
        'pace hmp =',
        pace().filter(text => text.endsWith('km')),
      ),
      phrase('pace vlot =', '4:45-5:00/km'),
      phrase(
        'shoes blue',
        maybe(note()),
        maybe(phrase('from', tenths(1, 400, hand), 'km')),
        maybe(fc.constant('until 500 mi')),
      ),
      fc.constant('shoes oude-schoenen'),
      phrase('exercise log-carry', maybe(note()), 'works', namesOf('muscle', hand.language)),
      phrase(
        'session my-round =',
        kindsOf(['run'], hand.language),
        distance(hand),
        maybe(target(hand, known.paces)),
        maybe(note()),
      ),
      phrase('session langer-rondje = my-round 14 km', where(hand, known)),
      fix(
        phrase(
          'session yasso =',
          kindsOf(['run'], hand.language),
          list(steps(hand, known, 1)),
          maybe(note()),
        ),
      ),
      fix(
        phrase(
          'session bankje =',
          kindsOf(['strength'], hand.language),
          '20 min',
          list(exercises(hand, known)),
        ),
      ),
    )
    .map(lines => lines.map(line => `${line}\n`).join(''));
}

function runner(hand: Hand): Text {
  const clock = fc.tuple(fc.integer({ min: 35, max: 59 }), fc.integer({ min: 0, max: 59 }));
  const on = hand.language === 'nl' ? 'op' : 'on';
  const line = (text: Text) => maybe(text.map(each => `${each}\n`));
  return fc
    .tuple(
      line(phrase('plan', note())),
      line(phrase('athlete', note())),
      line(fc.constantFrom('units km', 'units mi')),
      line(fc.constantFrom('measure distance', 'measure time', 'measure load')),
      line(phrase('baseline', distance(hand), maybe(phrase('longest', distance(hand))))),
      line(
        oneOf(
          phrase(
            'start',
            within(2020, 2030).map(year => `${year}-02-27`),
          ),
          phrase('race', maybe(note()), `half-marathon ${on} 2028-03-05`, maybe(fc.constant('in 1:45:00'))),
          fc.constant('race 10 mi in 1:20:00'),
        ),
      ),
      line(clock.map(([m, s]) => `recent 10 km in ${m}:${two(s)}`)),
      line(clock.map(([m, s]) => `recent marathon in 3:${m}:${two(s)} ${on} 2027-10-31`)),
      line(fc.constantFrom('threshold 4:50/km', 'threshold 172 bpm', 'threshold 7:40-7:50/mi')),
      line(within(191, 210).map(text => `max-hr ${text} bpm`)),
      line(within(40, 60).map(text => `rest-hr ${text}`)),
      line(
        phrase(
          fc.constantFrom('pain lower-back:', 'pain knee:'),
          fc.constantFrom('mild', 'mild, eases-while-running', 'no radiation'),
        ),
      ),
    )
    .map(lines => lines.join(''));
}

function plan(hand: Hand): Text {
  return fc.oneof(
    ...[NO_WORDS, ALL, OF_CLUB, both(ALL, OF_CLUB)].map(defined => {
      const uses = defined.sessions.some(({ name }) => name === 'club-night');
      const owns = defined.sessions.some(({ name }) => name === 'yasso');
      const weeks = [1, 2, 3, 4].map(number => week(hand, defined, number));
      return fc
        .tuple(
          runner(hand),
          fc.constant(uses ? 'use "club.runplan"\n' : ''),
          owns ? definitions(hand) : fc.constant(''),
          fc.integer({ min: 1, max: weeks.length }),
          ...weeks,
        )
        .map(([about, use, own, count, ...texts]) => [about, use, own, ...texts.slice(0, count)].join(''));
    }),
  );
}

function both(one: Defined, other: Defined): Defined {
  return {
    sessions: [...one.sessions, ...other.sessions],
    paces: [...one.paces, ...other.paces],
    shoes: [...one.shoes, ...other.shoes],
    exercises: [...one.exercises, ...other.exercises],
  };
}

/** Whole plans. */
export const planTexts: Text = fc.oneof(...HANDS.map(hand => plan({ ...hand, optional: amount => amount })));

/** Plans in which some of the amounts stand in `⟦ ⟧`: without those they are unfinished, with them complete. */
export const unfinishedPlanTexts: fc.Arbitrary<{ readonly complete: string; readonly unfinished: string }> =
  fc
    .tuple(
      fc.oneof(...HANDS.map(hand => plan({ ...hand, optional: amount => `⟦${amount}⟧` }))),
      fc.infiniteStream(fc.boolean()),
    )
    .map(([text, stays]) => ({
      complete: text.replace(/[⟦⟧]/g, ''),
      unfinished: text.replace(/⟦([^⟧]*)⟧/g, (_, amount: string) => (stays.next().value ? amount : '')),
    }));

/** A session on one line, as it stands behind a day; without the author's words. */
export const sessionTexts: Text = fc.oneof(
  ...HANDS.map(hand => session({ ...hand, optional: amount => amount }, NO_WORDS)),
);
