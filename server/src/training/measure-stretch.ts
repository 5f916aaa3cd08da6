import { known, type Maybe, unknown } from '../plan/known.js';
import type { SessionPace } from '../plan/plan.js';
import { type Metres, type Seconds, times, toGrid } from '../plan/quantity.js';
import type { Stretch } from './stretches.js';

export const NOTHING = known(0, undefined);

/** What a stretch comes to, its repeats included. */
export interface Part {
  readonly distance: Maybe<Metres>;
  readonly duration: Maybe<Seconds>;
  readonly running: Maybe<Metres>;
  readonly onFeet: Maybe<Seconds>;
}

export function measured({ by, amount, count, pace }: Stretch): Part {
  if (!amount) {
    const missing = unknown<number>('no-amount');
    return { distance: missing, duration: missing, running: missing, onFeet: missing };
  }
  // Repeats are multiplied before anything is converted: so three times ten minutes is half an hour at any pace.
  const whole = times(amount.high, count);
  if (by === 'stand') {
    const duration = amount.dimension === 'duration' ? known(whole) : NOTHING;
    return { distance: NOTHING, duration, running: NOTHING, onFeet: NOTHING };
  }
  const isDistance = amount.dimension === 'distance';
  const distance = isDistance ? known(whole) : converted(pace && whole / pace.secondsPerMetre, pace);
  const duration = isDistance ? converted(pace && whole * pace.secondsPerMetre, pace) : known(whole);
  return { distance, duration, running: by === 'run' ? distance : NOTHING, onFeet: duration };
}

function converted(value: number | undefined, pace: SessionPace | undefined): Maybe<number> {
  if (value === undefined || !pace) return unknown('no-pace');
  const onGrid = toGrid(value);
  return known(onGrid, pace.from === 'assumed' ? onGrid : undefined);
}
