import type { MuscleWeekWords } from './muscle-week.js';

export const nl: MuscleWeekWords = {
  most: groups => `Werken het meest: ${groups}.`,
  mostKnown: groups => `Werken het meest, voor zover bekend: ${groups}.`,
  mostSets: groups => `De meeste sets: ${groups}.`,
  noStrength: groups => `Zonder krachtoefeningen: ${groups}.`,
  columns: { muscles: 'Spieren', minutes: 'Spierminuten', sets: 'Sets' },
  changed: (groups, week) => `${groups}, vergeleken met week ${week}`,
  against: week => `Vergeleken met week ${week}`,
  setsIn: week => `Sets in week ${week}`,
  isNew: 'nieuw',
  same: 'gelijk',
  units:
    'Spierminuten: minuten maal het cijfer (0 tot 3) waarmee de training de spiergroep traint; 60 min met cijfer 2 zijn er dus 120. Sets: die voor de spiergroep bedoeld zijn, en de helft van die waarbij de groep meehelpt.',
  estimated: 'Een deel van de minuten berust op een aangenomen tempo.',
  partlyUnknown:
    'Van sommige trainingen is niet bekend hoe lang ze duren of wat je ermee traint; het kan dus meer zijn.',
  unlisted: sessions =>
    sessions === 1
      ? 'Bij één krachttraining staan geen oefeningen; het kunnen dus meer sets zijn.'
      : `Bij ${sessions} krachttrainingen staan geen oefeningen; het kunnen dus meer sets zijn.`,
  unknownExercises: 'Niet alle oefeningen zijn bekend bij Runplan; het kunnen dus meer sets zijn.',
  priority:
    'Vaak is het advies om eerst hamstrings, bilspieren, kuiten en romp te versterken; zulke lijstjes zijn nooit in onderzoek vergeleken.',
};
