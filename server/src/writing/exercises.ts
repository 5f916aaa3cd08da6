import type { ExerciseItem } from '../plan/plan.js';
import { writeName } from './name.js';
import { writeNote } from './note.js';
import { plainNumber } from './number.js';
import { nameAndQuantity, withNote } from './order.js';
import { writeAmount } from './quantity.js';
import { type Style, skeleton } from './style.js';
import { writeWeight } from './target.js';

/** `squat 3x8 @ 40 kg, plank 3x45s, hip-flexors`. */
export function writeExercises(
  items: readonly ExerciseItem[],
  style: Style,
  { isClosing = false } = {},
): string {
  return items
    .map((item, index) => writeExercise(item, style, isClosing && index === items.length - 1))
    .filter(text => text !== '')
    .join(', ');
}

function writeExercise(item: ExerciseItem, style: Style, isClosing: boolean): string {
  const { name, weightKg, perSide, note } = item;
  const [first = '', ...more] = volumeOf(item, style);
  const parts = [
    ...nameAndQuantity(writeName(name), first),
    ...more,
    ...(weightKg === undefined ? [] : [`@ ${writeWeight(weightKg, style)}`]),
    ...(perSide ? [skeleton(style).perSide] : []),
  ];
  return withNote(parts, note === undefined ? undefined : writeNote(note), isClosing).join(' ');
}

/** `3x8`, `3x45s`, `8`, `45 s`, and whatever else was found of sets, repetitions and an amount. */
function volumeOf({ sets, reps, amount }: ExerciseItem, style: Style): string[] {
  const length = amount && writeAmount(amount, style);
  const times = reps === undefined ? [] : [plainNumber(reps, style)];
  if (sets === undefined) return [...times, ...(length === undefined ? [] : [length])];
  const each = times[0] ?? length?.replace(' ', '') ?? '';
  const isLengthToCome = times.length > 0 && length !== undefined;
  return [`${plainNumber(sets, style)}x${each}`, ...(isLengthToCome ? [length] : [])];
}
