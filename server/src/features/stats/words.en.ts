import type { StatsWords } from './words.js';

const MEASURES = { distance: 'running distance', time: 'minutes on the feet', load: 'load' } as const;

export const en: StatsWords = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  columns: {
    week: 'Week',
    from: 'From',
    distance: 'Run',
    onFeet: 'On feet',
    hard: 'Hard',
    longest: 'Longest',
    climb: 'Climb',
    strength: 'Strength',
    mobility: 'Mobility',
    load: 'Load',
    change: 'Change',
  },
  units: { minutes: 'min', days: 'days', points: 'points' },
  total: 'Total',
  mean: 'Mean',
  race: 'Race',
  goal: time => `goal ${time}`,
  noWeeks: 'There are no weeks in this plan yet.',
  change: (of, weeks, baseline) => {
    const start = baseline === undefined ? '' : `, or at the start the baseline (${baseline})`;
    return `Change: ${MEASURES[of]} against the heaviest of the ${weeks}\u00a0weeks before${start}.`;
  },
  peak: (week, amount) => `Heaviest training week: week\u00a0${week}, ${amount}.`,
  after: changes => ` After it: ${changes}.`,
  week: number => `week\u00a0${number}`,
  zones: (easy, middle, top) =>
    `Time on the feet: ${easy} easy (zones\u00a01-2), ${middle} in zone\u00a03, ${top} in zones\u00a04-5. Hard is zone\u00a03 and above.`,
  zonesOfKnown: ' This counts only what is known.',
  load: isEstimated =>
    `Load: minutes times effort (0 to 10), strength and cross-training included.${
      isEstimated ? ' Where the plan tells no effort (~), the usual one for such a session counts.' : ''
    }`,
  shoes: (name, start, end, until, reached) => {
    const from = start === undefined ? '' : `${start} at the start, `;
    const to = until === undefined ? '' : `; to be replaced at ${until}`;
    return `${name}: ${from}${end} at the end${to}${reached === undefined ? '' : `, reached in ${reached}`}.`;
  },
  estimatedPace: isRunnerKnown =>
    isRunnerKnown
      ? 'The plan tells no pace for some of it, so a usual one is assumed.'
      : 'The plan tells no pace, so that of a runner who does 10\u00a0km in 55\u00a0minutes is assumed. A line like `recent\u00a010\u00a0km\u00a0in\u00a052:00` gives yours.',
  notCounted: places => `Not counted: ${places}.`,
  more: count => (count === 1 ? 'and 1 week more' : `and ${count} weeks more`),
};
