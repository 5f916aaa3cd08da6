import fc from 'fast-check';
import { type Hand, oneOf, phrase, type Text, two, within } from './arbitrary-phrases.js';

/** Amounts, targets and pauses as authors write them. */

/** A number with at most one decimal. */
export function tenths(min: number, max: number, { decimal }: Hand): Text {
  return fc.integer({ min: min * 10, max: max * 10 }).map(value => String(value / 10).replace('.', decimal));
}

export function rangeOf(min: number, max: number): Text {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 10 }))
    .map(([low, more]) => `${low}-${low + more}`);
}

export function distance(hand: Hand): Text {
  return oneOf(
    phrase(within(3, 24), 'km'),
    phrase(tenths(1, 24, hand), 'km'),
    tenths(2, 20, hand).map(text => `${text}km`),
    phrase(rangeOf(3, 18), 'km'),
    phrase(tenths(2, 12, hand), 'mi'),
    phrase(rangeOf(2, 9), 'mi'),
    phrase(within(400, 2500), 'm'),
  );
}

export function duration(): Text {
  const clock = fc.tuple(fc.integer({ min: 5, max: 59 }), fc.integer({ min: 0, max: 59 }));
  return oneOf(
    phrase(within(5, 150), 'min'),
    within(10, 90).map(text => `${text}'`),
    phrase(rangeOf(10, 50), 'min'),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${h}h${two(m)}`),
    clock.map(([m, s]) => `${m}:${two(s)}`),
    clock.map(([m, s]) => `1:${two(m)}:${two(s)}`),
    clock.map(([m, s]) => `${m}'${two(s)}"`),
    '1h30-1h45',
    '2 h',
  );
}

/** A short amount, of a step. */
export function piece(hand: Hand): Text {
  return oneOf(
    fc.constantFrom('100 m', '200m', '400 m', '800 m', '1 km', '0.5 mi', '1200 m'),
    phrase(tenths(1, 2, hand), 'km'),
    phrase(within(20, 90), 's'),
    phrase(within(1, 8), 'min'),
    fc.constantFrom(`1'30"`, '2:15', '30-40 s', '1-2 min'),
  );
}

export function pace(): Text {
  const minute = fc.tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 0, max: 59 }));
  const clock = minute.map(([m, s]) => `${m}:${two(s)}`);
  const range = minute.map(([m, s]) => `${m}:${two(s)}-${m + 1}:${two(s)}`);
  return fc.tuple(oneOf(clock, range), fc.constantFrom('km', 'mi')).map(parts => parts.join('/'));
}

export function target(hand: Hand, paces: readonly string[]): Text {
  const named = paces.map(name => fc.constant(name));
  return phrase(
    '@',
    oneOf(
      pace().filter(text => !/^3.*mi$/.test(text)),
      phrase(tenths(7, 18, hand), 'km/h'),
      '12-13 km/h',
      phrase(tenths(5, 10, hand), 'mph'),
      phrase(rangeOf(110, 170), 'bpm'),
      phrase(within(110, 180), 'bpm'),
      rangeOf(60, 85).map(text => `${text}% hr`),
      within(0, 10).map(text => `rpe ${text}`),
      tenths(1, 9, hand).map(text => `rpe ${text}`),
      'rpe 6-7',
      fc.constantFrom('z1', 'z2', 'z3', 'z4', 'z5', 'z1-z2', 'z3-z4'),
      fc.constantFrom('5k', '10k', '15k', '1 mi', '3 km', 'half-marathon', 'marathon', 'threshold'),
      ...named,
    ),
  );
}
