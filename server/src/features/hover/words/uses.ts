import type { InEach } from '../../../messages/language.js';

/** Where an author's word is used. */
interface UseWords {
  readonly inWeeks: (weeks: string, isOne: boolean, times: number) => string;
  readonly inWords: (names: string) => string;
  readonly nowhere: string;
  /** What stands behind the name in its definition. */
  readonly is: (definition: string) => string;
}

export const USES: InEach<UseWords> = {
  en: {
    inWeeks: (weeks, isOne, times) =>
      `Used ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}, in ${isOne ? 'week' : 'weeks'} ${weeks}.`,
    inWords: names => `Used in the definition of ${names}.`,
    nowhere: 'Not used in this plan yet.',
    is: definition => `Stands for: ${definition}`,
  },
  nl: {
    inWeeks: (weeks, isOne, times) =>
      `${times === 1 ? 'Eén' : times} keer gebruikt, in ${isOne ? 'week' : 'de weken'} ${weeks}.`,
    inWords: names => `Gebruikt in de definitie van ${names}.`,
    nowhere: 'Nog niet gebruikt in dit schema.',
    is: definition => `Staat voor: ${definition}`,
  },
};
