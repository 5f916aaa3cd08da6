import type { StatsWords } from './words.js';

const MEASURES = { distance: 'loopafstand', time: 'minuten te voet', load: 'belasting' } as const;

export const nl: StatsWords = {
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  columns: {
    week: 'Week',
    from: 'Vanaf',
    distance: 'Lopen',
    onFeet: 'Te voet',
    hard: 'Zwaar',
    longest: 'Langste',
    climb: 'Klim',
    strength: 'Kracht',
    mobility: 'Soepel',
    load: 'Belasting',
    change: 'Verschil',
  },
  units: { minutes: 'min', days: 'dagen', points: 'punten' },
  total: 'Totaal',
  mean: 'Gemiddeld',
  race: 'Wedstrijd',
  goal: time => `doel ${time}`,
  noWeeks: 'Er staan nog geen weken in dit schema.',
  change: (of, weeks, baseline) => {
    const start = baseline === undefined ? '' : `, of, in het begin, je basis (${baseline})`;
    return `Verschil: ${MEASURES[of]} ten opzichte van de zwaarste van de ${weeks}\u00a0weken ervoor${start}.`;
  },
  peak: (week, amount) => `Zwaarste trainingsweek: week\u00a0${week}, ${amount}.`,
  after: changes => ` Daarna: ${changes}.`,
  week: number => `week\u00a0${number}`,
  zones: (easy, middle, top) =>
    `Tijd te voet: ${easy} rustig (zones\u00a01-2), ${middle} in zone\u00a03, ${top} in zones\u00a04-5. Zwaar is zone\u00a03 en hoger.`,
  zonesOfKnown: ' Alleen wat bekend is, telt mee.',
  load: isEstimated =>
    `Belasting: minuten maal inspanning (0 tot 10), kracht en andere sporten meegeteld.${
      isEstimated
        ? ' Waar het schema geen inspanning noemt (~), telt wat voor zo’n training gebruikelijk is.'
        : ''
    }`,
  shoes: (name, start, end, until, reached) => {
    const from = start === undefined ? '' : `${start} aan het begin, `;
    const to = until === undefined ? '' : `; te vervangen bij ${until}`;
    return `${name}: ${from}${end} aan het eind${to}${reached === undefined ? '' : `, bereikt in ${reached}`}.`;
  },
  estimatedPace: isRunnerKnown =>
    isRunnerKnown
      ? 'Voor een deel noemt het schema geen tempo; daar is een gebruikelijk tempo aangenomen.'
      : 'Het schema noemt geen tempo; daarom is dat van een loper aangenomen die 10\u00a0km in 55\u00a0minuten loopt. Met een regel als `recent\u00a010\u00a0km\u00a0in\u00a052:00` wordt dat je eigen tempo.',
  notCounted: places => `Niet meegeteld: ${places}.`,
  more: count => (count === 1 ? 'en nog 1 week' : `en nog ${count} weken`),
};
