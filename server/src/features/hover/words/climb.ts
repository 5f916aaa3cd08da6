import type { InEach } from '../../../messages/language.js';

/** What hovers on climb and descent say. */
interface ClimbWords {
  /** Before what climb and descent cost together. */
  readonly together: (cost: string) => string;
  readonly slower: (time: string, percent: string) => string;
  readonly shorter: (distance: string) => string;
  readonly asWritten: string;
  readonly paceHasHills: string;
  readonly inTheGoal: string;
  readonly asALoop: string;
  readonly tooLittle: (from: string) => string;
  readonly doubt: (source: string) => string;
}

export const CLIMB: InEach<ClimbWords> = {
  en: {
    together: cost => `up and down together ${cost}`,
    slower: (time, percent) => `about ${time} more than on the flat (${percent} slower)`,
    shorter: distance => `about ${distance} less than on the flat in the same time`,
    asWritten: 'the pace is written, so it counts for the course as it is',
    paceHasHills: 'the usual pace of such a session is that of the slope itself, so no time is added',
    inTheGoal: 'your goal time counts for the course as it is',
    asALoop: 'Only one of climb and descent is written, so what goes up is taken to come down again.',
    tooLittle: from => `Too little to change which muscles work: that counts from ${from}.`,
    doubt: source =>
      `The time follows from the energy that slopes cost (${source}), with half of the way going up and half down. Steep pitches, rough ground and tired legs take more.`,
  },
  nl: {
    together: cost => `omhoog en omlaag samen ${cost}`,
    slower: (time, percent) => `ongeveer ${time} langer dan op het vlakke (${percent} langzamer)`,
    shorter: distance => `ongeveer ${distance} minder dan op het vlakke in dezelfde tijd`,
    asWritten: 'het tempo staat er zelf bij en geldt dus voor het parcours zoals het is',
    paceHasHills:
      'het gebruikelijke tempo van zo’n training is dat op de helling zelf, dus er komt geen tijd bij',
    inTheGoal: 'je doeltijd geldt voor het parcours zoals het is',
    asALoop:
      'Er staat alleen klimmen of alleen dalen bij, dus wordt aangenomen dat wat omhoog gaat ook weer omlaag gaat.',
    tooLittle: from => `Te weinig om andere spieren aan het werk te zetten: dat telt vanaf ${from}.`,
    doubt: source =>
      `De tijd volgt uit de energie die hellingen kosten (${source}), met de helft van de weg omhoog en de helft omlaag. Steile stukken, ruwe ondergrond en vermoeide benen kosten meer.`,
  },
};
