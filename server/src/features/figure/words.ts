import type { InEach, Language } from '../../messages/language.js';
import type { FigureLabels } from './body-figure.js';
import type { NotDrawn } from './outlines.js';

/** What the picture of the body says in words, for who does not see it. */
export interface FigureWords {
  readonly labels: FigureLabels;
  readonly picture: string;
  readonly trained: { readonly [grade in 1 | 2 | 3]: (muscles: string) => string };
  /** What is trained and not in the picture, with why. */
  readonly notDrawn: { readonly [why in NotDrawn]: (muscles: string) => string };
}

const WORDS: InEach<FigureWords> = {
  en: {
    labels: { title: 'Muscles, front and back', front: 'front', back: 'back' },
    picture: 'Body, front and back.',
    trained: {
      1: muscles => `A little: ${muscles}.`,
      2: muscles => `Moderately: ${muscles}.`,
      3: muscles => `Most: ${muscles}.`,
    },
    notDrawn: {
      deep: muscles => `Too deep to show: ${muscles}.`,
      inside: muscles => `Inside the trunk, so not shown: ${muscles}.`,
      'no-outline': muscles => `Not in the picture: ${muscles}.`,
    },
  },
  nl: {
    labels: { title: 'Spieren, voor- en achterkant', front: 'voor', back: 'achter' },
    picture: 'Lichaam, voor- en achterkant.',
    trained: {
      1: muscles => `Een beetje: ${muscles}.`,
      2: muscles => `Matig: ${muscles}.`,
      3: muscles => `Vooral: ${muscles}.`,
    },
    notDrawn: {
      deep: muscles => `Te diep om te laten zien: ${muscles}.`,
      inside: muscles => `Binnen in de romp, dus niet te zien: ${muscles}.`,
      'no-outline': muscles => `Niet getekend: ${muscles}.`,
    },
  },
};

export function figureWords(language: Language): FigureWords {
  return WORDS[language];
}
