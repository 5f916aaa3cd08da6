import type { OwnExercise, Pain, Plan, Race, RecentResult, Shoes } from '../plan/plan.js';
import type { Metres, Seconds } from '../plan/quantity.js';
import { writeNote } from './note.js';
import { plainNumber } from './number.js';
import { ownWords } from './own-words.js';
import { writeAmount, writeClock, writeMetres, writePace, writeSeconds } from './quantity.js';
import { writeSession } from './session.js';
import { ENGLISH, type Style, skeleton } from './style.js';
import { writeRaceDistance } from './target.js';

/** The lines above the weeks, in the order of the language's own description. */
export function writeHeadings({ head, measure }: Plan, style: Style = ENGLISH): string[] {
  const { title, athlete, start, units, baseline, thresholdPace, thresholdHr, maxHr, restHr } = head;
  const lines: (readonly [string, ...(string | undefined)[]] | undefined)[] = [
    title === undefined ? undefined : ['plan', writeNote(title)],
    athlete === undefined ? undefined : ['athlete', writeNote(athlete)],
    start && ['start', start],
    units && ['units', units],
    measure.because === 'written' ? ['measure', measure.of] : undefined,
    baseline && [
      'baseline',
      writeAmount(baseline.amount, style),
      after('longest', baseline.longest && writeAmount(baseline.longest, style)),
    ],
    ...head.races.map(race => raceLine(race, style)),
    ...head.recents.map(result => recentLine(result, style)),
    thresholdPace && ['threshold', writePace(thresholdPace)],
    thresholdHr === undefined ? undefined : ['threshold', `${plainNumber(thresholdHr, style)} bpm`],
    maxHr === undefined ? undefined : ['max-hr', beats(maxHr, style)],
    restHr === undefined ? undefined : ['rest-hr', beats(restHr, style)],
    ...head.uses.map(({ path }) => ['use', writeNote(path)] as const),
    ...head.paces.map(
      ({ name, pace }) => ['pace', name.written, after('=', pace && writePace(pace))] as const,
    ),
    ...head.shoes.map(shoes => shoesLine(shoes, style)),
    ...head.pains.map(painLine),
    ...head.ownSessions.map(own => {
      const session = own.session && writeSession(own.session, ownWords(head, own), style);
      return ['session', own.name.written, after('=', session || undefined)] as const;
    }),
    ...head.ownExercises.map(exerciseLine),
  ];
  return lines.flatMap(line => (line ? [line.filter(part => part !== undefined).join(' ')] : []));
}

type Line = readonly [string, ...(string | undefined)[]];

function after(keyword: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${keyword} ${text}`;
}

function raceLine({ name, distance, date, time }: Race, style: Style): Line {
  return [
    'race',
    name === undefined ? undefined : writeNote(name),
    distance === undefined ? undefined : writeRaceDistance(distance, style),
    after(skeleton(style).on, date),
    after('in', resultTime(time, distance, style)),
  ];
}

function recentLine({ distance, date, time }: RecentResult, style: Style): Line {
  return [
    'recent',
    distance === undefined ? undefined : writeRaceDistance(distance, style),
    after('in', resultTime(time, distance, style)),
    after(skeleton(style).on, date),
  ];
}

/** Metres per second that nobody runs: a time on the clock that would mean it is read as hours and minutes. */
const FASTEST = 12.5;

/** `1:45:00`, or `30 min` for what a clock would not be believed. */
function resultTime(
  seconds: Seconds | undefined,
  distance: Metres | undefined,
  style: Style,
): string | undefined {
  if (seconds === undefined) return undefined;
  const isBelieved = distance === undefined || distance <= seconds * FASTEST;
  return isBelieved && Number.isInteger(seconds) && seconds < 3_600_000
    ? writeClock(seconds)
    : writeSeconds(seconds, style);
}

/** Half a beat is read as a number without a unit. */
function beats(value: number, style: Style): string {
  return Number.isInteger(value) ? `${value} bpm` : plainNumber(value, style);
}

function shoesLine({ name, label, from, until }: Shoes, style: Style): Line {
  return [
    'shoes',
    name.written,
    label === undefined ? undefined : writeNote(label),
    after('from', from === undefined ? undefined : writeMetres(from, style)),
    after('until', until === undefined ? undefined : writeMetres(until, style)),
  ];
}

function painLine({ area, signs }: Pain): Line {
  if (signs.length === 0) return ['pain', area.written];
  return ['pain', `${area.written}:`, signs.map(sign => sign.written).join(', ')];
}

function exerciseLine({ name, label, works, stretches }: OwnExercise): Line {
  const list = (names: OwnExercise['works']) =>
    names.length === 0 ? undefined : names.map(each => each.written).join(', ');
  return [
    'exercise',
    name.written,
    label === undefined ? undefined : writeNote(label),
    after('works', list(works)),
    after('stretches', list(stretches)),
  ];
}
