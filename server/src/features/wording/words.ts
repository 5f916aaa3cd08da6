import type { InEach, Language } from '../../messages/language.js';

/** Sentences about training that a hover says of what stands in a plan, and `explain` of the thing itself. */
export interface SharedWords {
  readonly muscles: {
    /** What follows the name of a session, by the highest grade that it has. */
    readonly trains: { readonly [grade in 1 | 2 | 3]: (muscles: string) => string };
    readonly noGrades: string;
    /** Everything of one grade that is below the highest. */
    readonly less: (grade: 1 | 2, muscles: string) => string;
    readonly grades: string;
    readonly gradesFrom: (sources: string) => string;
  };
  readonly session: {
    readonly hard: string;
    /** The same of kinds whose effort does not tell why. */
    readonly hardBecause: { readonly [kind in 'long' | 'downhill']: string };
    /** How hard the whole of it is, by the band of its effort on the scale of 0 to 10. */
    readonly effort: { readonly [band in 1 | 2 | 3]: (effort: string) => string };
    /** What such sessions improve when they are repeated for weeks. */
    readonly builds: (what: string) => string;
    /** What one circumstance adds to the usual grades. */
    readonly adds: (byHowMuch: number, muscles: string) => string;
    readonly worksAs: (contraction: string) => string;
  };
  readonly exercises: {
    readonly perSide: string;
    readonly works: (muscles: string) => string;
    readonly helps: (muscles: string) => string;
    /** What a mobility exercise is for: it lengthens or loosens, and hardly loads. */
    readonly isFor: (muscles: string) => string;
    readonly keepsMobile: (areas: string) => string;
    readonly usualDose: (dose: string) => string;
    readonly areaMuscles: (muscles: string) => string;
    readonly takesIn: (areas: string) => string;
    readonly forInstance: (exercises: string) => string;
  };
  readonly names: {
    readonly members: (muscles: string) => string;
  };
}

const WORDS: InEach<SharedWords> = {
  en: {
    muscles: {
      trains: {
        1: muscles => `trains a little: ${muscles}`,
        2: muscles => `trains moderately: ${muscles}`,
        3: muscles => `trains most: ${muscles}`,
      },
      noGrades: 'Runplan has no muscle grades for it',
      less: (grade, muscles) => `Less (${grade}/3): ${muscles}.`,
      grades: 'Grades from 0 to 3 are expert judgement.',
      gradesFrom: sources => `Grades from 0 to 3 are expert judgement, based on ${sources}.`,
    },
    session: {
      hard: 'counts as a hard session',
      hardBecause: {
        long: 'counts as a hard session because of its length',
        downhill: 'counts as a hard session because of the braking',
      },
      effort: {
        1: effort => `light effort (${effort}/10)`,
        2: effort => `moderate effort (${effort}/10)`,
        3: effort => `hard effort (${effort}/10)`,
      },
      builds: what => `Done week after week it builds ${what}.`,
      adds: (byHowMuch, muscles) => `+${byHowMuch} ${muscles}`,
      worksAs: contraction => `${contraction} work`,
    },
    exercises: {
      perSide: 'per side',
      works: muscles => `works most: ${muscles}`,
      helps: muscles => `also: ${muscles}`,
      isFor: muscles => `for: ${muscles}`,
      keepsMobile: areas => `keeps mobile: ${areas}`,
      usualDose: dose => `usually ${dose}`,
      areaMuscles: muscles => `muscles: ${muscles}`,
      takesIn: areas => `Includes: ${areas}.`,
      forInstance: exercises => `For instance: ${exercises}.`,
    },
    names: {
      members: muscles => `Members: ${muscles}.`,
    },
  },
  nl: {
    muscles: {
      trains: {
        1: muscles => `traint een beetje: ${muscles}`,
        2: muscles => `traint matig: ${muscles}`,
        3: muscles => `traint vooral: ${muscles}`,
      },
      noGrades: 'Runplan heeft hier geen cijfers per spier voor',
      less: (grade, muscles) => `Minder (${grade}/3): ${muscles}.`,
      grades: 'De cijfers van 0 tot 3 zijn een inschatting van deskundigen.',
      gradesFrom: sources =>
        `De cijfers van 0 tot 3 zijn een inschatting van deskundigen, op basis van ${sources}.`,
    },
    session: {
      hard: 'telt als zware training',
      hardBecause: {
        long: 'telt als zware training door de lengte',
        downhill: 'telt als zware training door het remmen',
      },
      effort: {
        1: effort => `lichte inspanning (${effort}/10)`,
        2: effort => `matige inspanning (${effort}/10)`,
        3: effort => `zware inspanning (${effort}/10)`,
      },
      builds: what => `Doe je dit week na week, dan werk je aan ${what}.`,
      adds: (byHowMuch, muscles) => `+${byHowMuch} ${muscles}`,
      worksAs: contraction => `${contraction} werk`,
    },
    exercises: {
      perSide: 'per kant',
      works: muscles => `traint vooral: ${muscles}`,
      helps: muscles => `ook: ${muscles}`,
      isFor: muscles => `voor: ${muscles}`,
      keepsMobile: areas => `houdt soepel: ${areas}`,
      usualDose: dose => `gebruikelijk: ${dose}`,
      areaMuscles: muscles => `spieren: ${muscles}`,
      takesIn: areas => `Hierbij horen ook: ${areas}.`,
      forInstance: exercises => `Bijvoorbeeld: ${exercises}.`,
    },
    names: {
      members: muscles => `Hierbij horen: ${muscles}.`,
    },
  },
};

export function sharedWords(language: Language): SharedWords {
  return WORDS[language];
}
