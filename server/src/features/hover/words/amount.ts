import type { InEach } from '../../../messages/language.js';

/** What hovers on amounts, repeats and rests say. */
interface AmountWords {
  readonly share: (percent: string, week: number) => string;
  readonly upperEnd: string;
  readonly notConverted: string;
  readonly times: (count: string, all: string) => string;
  readonly inAll: (amount: string) => string;
  readonly withRests: (distance: string, time: string) => string;
  readonly restAfterLast: string;
  readonly rest: (amount: string) => string;
  readonly jogged: string;
  readonly walked: string;
  readonly standing: string;
  readonly joggedBecause: string;
  readonly countsAsRunning: string;
  readonly noAmount: string;
  /** In weeks that copy this one. */
  readonly copies: (amounts: string) => string;
  readonly inWeek: (amount: string, week: number) => string;
  readonly moreCopies: (count: number) => string;
}

export const AMOUNT: InEach<AmountWords> = {
  en: {
    share: (percent, week) => `${percent} of the running in week ${week}`,
    upperEnd: 'Weeks count the upper end.',
    notConverted: 'counts as training time; it is not made into running distance',
    times: (count, all) => `${count} times: ${all}`,
    inAll: amount => `${amount} in all`,
    withRests: (distance, time) => `With the rests: ${[distance, time].filter(Boolean).join(', ')}.`,
    restAfterLast: 'The rest after the last repeat is counted as well.',
    rest: amount => `${amount} of rest`,
    jogged: 'jogged',
    walked: 'walked',
    standing:
      'taken as standing still: it counts as training time, not as running. Write `jog` or `walk` behind it if you keep moving.',
    joggedBecause: 'A rest that is a distance is taken as jogged, unless `walk` stands behind it.',
    countsAsRunning: 'counts as running',
    noAmount: 'how long or how far is not written',
    copies: amounts => `As a copy: ${amounts}.`,
    inWeek: (amount, week) => `${amount} in week ${week}`,
    moreCopies: count => `${count} more`,
  },
  nl: {
    share: (percent, week) => `${percent} van het hardlopen in week ${week}`,
    upperEnd: 'Voor de week telt het hoogste getal.',
    notConverted: 'telt als trainingstijd; het wordt niet omgerekend naar loopafstand',
    times: (count, all) => `${count} keer: ${all}`,
    inAll: amount => `${amount} in totaal`,
    withRests: (distance, time) => `Met de pauzes: ${[distance, time].filter(Boolean).join(', ')}.`,
    restAfterLast: 'De pauze na de laatste herhaling telt ook mee.',
    rest: amount => `${amount} pauze`,
    jogged: 'dribbelen',
    walked: 'wandelen',
    standing:
      'geldt als stilstaan: het telt als trainingstijd, niet als hardlopen. Zet er `dribbel` of `wandel` achter als je in beweging blijft.',
    joggedBecause: 'Een pauze in een afstand geldt als dribbelen, tenzij er `wandel` achter staat.',
    countsAsRunning: 'telt als hardlopen',
    noAmount: 'er staat niet bij hoe lang of hoe ver',
    copies: amounts => `Als kopie: ${amounts}.`,
    inWeek: (amount, week) => `${amount} in week ${week}`,
    moreCopies: count => `nog ${count}`,
  },
};
