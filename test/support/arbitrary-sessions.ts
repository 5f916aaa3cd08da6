import fc from 'fast-check';
import { area, exercise } from '../../server/src/knowledge/lookup.js';
import {
  type Hand,
  kindsOf,
  maybe,
  namesOf,
  note,
  oneOf,
  phrase,
  type Text,
  within,
} from './arbitrary-phrases.js';
import { distance, duration, piece, target } from './arbitrary-quantities.js';

/** Sessions as authors write them, on one line behind a day. */

/** Words of the author's that a plan defines. */
export interface Defined {
  readonly sessions: readonly { readonly name: string; readonly holds: 'amount' | 'steps' | 'exercises' }[];
  readonly paces: readonly string[];
  readonly shoes: readonly string[];
  readonly exercises: readonly string[];
}

export const NO_WORDS: Defined = { sessions: [], paces: [], shoes: [], exercises: [] };

export function pause(hand: Hand): Text {
  const [rest, jog, walk] = hand.language === 'nl' ? ['rust', 'dribbel', 'wandel'] : ['rest', 'jog', 'walk'];
  return phrase(rest, piece(hand), oneOf('', jog, walk));
}

export function step(hand: Hand, defined: Defined, depth: number): Text {
  const plain = phrase(piece(hand), maybe(target(hand, defined.paces)), maybe(pause(hand)), maybe(note()));
  const count = fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('', '', '-7', ' - 8'),
      fc.constantFrom(' x ', 'x', ' x'),
    )
    .map(parts => parts.join(''));
  const repeated = phrase(count, piece(hand), maybe(target(hand, defined.paces)), maybe(pause(hand)));
  const word = fc.constantFrom(
    ...(hand.language === 'nl'
      ? ['inlopen', 'uitlopen', 'wandelen', 'rustig']
      : ['warm-up', 'cool-down', 'walk', 'easy']),
  );
  const ofKind = phrase(word, piece(hand).map(hand.optional), maybe(target(hand, defined.paces)));
  const own = defined.sessions.filter(each => each.holds !== 'exercises').map(each => fc.constant(each.name));
  const standing = phrase(within(1, 3), 'min', hand.language === 'nl' ? 'rust' : 'rest');
  const flat = oneOf(plain, repeated, ofKind, standing, ...own);
  if (depth === 0) return flat;
  // Whole sessions, repeated within repeats, would go beyond reason.
  const small = { ...defined, sessions: [] };
  const group = fc
    .tuple(fc.integer({ min: 2, max: 3 }), steps(hand, small, depth - 1), maybe(pause(hand)))
    .map(([times, inner, rest]) => `${times} x (${inner})${rest && ` ${rest}`}`);
  return fc.oneof({ weight: 5, arbitrary: flat }, { weight: 1, arbitrary: group });
}

export function steps(hand: Hand, defined: Defined, depth = 2): Text {
  return fc.array(step(hand, defined, depth), { minLength: 1, maxLength: 4 }).map(list => list.join(', '));
}

export function exercises(hand: Hand, defined: Defined): Text {
  const names = oneOf(
    namesOf('exercise', hand.language, id => exercise(id) !== undefined),
    ...defined.exercises.map(name => fc.constant(name)),
  );
  const volume = oneOf(
    fc.constantFrom('3x8', '3 x 10', '2x12', '3x45s', '3 x 30 s', '4x20m', '8', '45 s', '3x8-10', `2x1'30"`),
  );
  const weight = oneOf(fc.constantFrom('@ 40 kg', '@ 12.5 kg', '@ 20 lb', '@ rpe 7', 'rest 90 s'));
  const side = hand.language === 'nl' ? 'per kant' : 'per side';
  const one = phrase(names, volume, maybe(weight), maybe(fc.constant(side)), maybe(note()));
  const ofArea = namesOf('area', hand.language, id => area(id) !== undefined);
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: ofArea }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(list => list.join(', '));
}

export function where(hand: Hand, { shoes }: Defined): Text {
  const on = hand.language === 'nl' ? 'op' : 'on';
  return phrase(
    maybe(phrase(on, namesOf('surface', hand.language))),
    maybe(phrase('climb', within(20, 900), 'm')),
    maybe(phrase('descend', within(20, 900), 'm')),
    shoes.length === 0 ? '' : maybe(phrase('in', fc.constantFrom(...shoes))),
  );
}

export function run(hand: Hand, defined: Defined): Text {
  const name = kindsOf(['run'], hand.language);
  const length = oneOf(distance(hand), duration()).map(hand.optional);
  const behind = phrase(maybe(target(hand, defined.paces)), where(hand, defined));
  return oneOf(
    phrase(name, length, behind, maybe(note())),
    fc
      .tuple(name, where(hand, defined), steps(hand, defined), maybe(note()))
      .map(([kindName, place, list, text]) => {
        return `${kindName}${place && ` ${place}`}: ${list}${text && ` ${text}`}`;
      }),
    phrase(hand.language === 'nl' ? 'lange duurloop' : 'long', '30 km: 5 km @ 5:00/km, 2 km', maybe(note())),
  );
}

export function listed(hand: Hand, defined: Defined): Text {
  const name = kindsOf(['strength', 'mobility'], hand.language);
  const minutes = within(10, 60).map(text => hand.optional(`${text} min`));
  const list = fc.oneof(fc.constant(''), exercises(hand, defined));
  return fc.tuple(name, minutes, list, maybe(note())).map(([kindName, length, items, text]) => {
    const start = [kindName, length].filter(part => part !== '').join(' ');
    return `${start}${items && `: ${items}`}${text && ` ${text}`}`;
  });
}

export function ownWord(hand: Hand, defined: Defined): Text {
  const place = where(hand, defined);
  const list = maybe(steps(hand, defined, 1)).map(text => text && `: ${text}`);
  const named = (holds: string) =>
    fc.constantFrom(...defined.sessions.filter(each => each.holds === holds).map(each => each.name));
  const asSteps = fc
    .tuple(phrase(named('steps'), place), list, maybe(note()))
    .map(([start, items, text]) => `${start}${items}${text && ` ${text}`}`);
  const asAmount = phrase(
    named('amount'),
    maybe(distance(hand)),
    maybe(target(hand, defined.paces)),
    place,
    maybe(note()),
  );
  const has = (holds: string) => defined.sessions.some(each => each.holds === holds);
  return fc.oneof(
    ...(has('steps') ? [asSteps] : []),
    ...(has('amount') ? [asAmount] : []),
    ...(has('exercises') ? [phrase(named('exercises'), maybe(note()))] : []),
  );
}

export function session(hand: Hand, defined: Defined): Text {
  const other = phrase(
    kindsOf(['walk', 'cross'], hand.language),
    duration().map(hand.optional),
    maybe(phrase('@ rpe', within(1, 9))),
    maybe(note()),
  );
  return fc.oneof(
    { weight: 5, arbitrary: run(hand, defined) },
    { weight: 2, arbitrary: listed(hand, defined) },
    { weight: 1, arbitrary: other },
    { weight: 1, arbitrary: phrase(hand.language === 'nl' ? 'rust' : 'rest', maybe(note())) },
    ...(defined.sessions.length > 0 ? [{ weight: 3, arbitrary: ownWord(hand, defined) }] : []),
  );
}
