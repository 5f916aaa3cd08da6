import type { InEach } from '../../../messages/language.js';

/** What the hover on a race says of its goal. */
interface GoalWords {
  readonly needs: (vdot: string) => string;
  readonly needsMore: (vdot: string, now: string, result: string) => string;
  readonly needsLess: (vdot: string, now: string, result: string) => string;
  readonly paces: (paces: string) => string;
  readonly doubt: string;
}

export const GOAL: InEach<GoalWords> = {
  en: {
    needs: vdot => `That asks for the fitness of VDOT ${vdot}.`,
    needsMore: (vdot, now, result) => `That asks for VDOT ${vdot}; ${result} shows ${now}.`,
    needsLess: (vdot, now, result) => `That asks for VDOT ${vdot}; ${result} shows ${now} already.`,
    paces: paces => `Training paces of that fitness: ${paces}.`,
    doubt:
      'To train at, take the paces of your present fitness. VDOT compares results; weather, course and the long runs you have done decide the day as well.',
  },
  nl: {
    needs: vdot => `Daar hoort de vorm van VDOT ${vdot} bij.`,
    needsMore: (vdot, now, result) => `Daar hoort VDOT ${vdot} bij; uit ${result} spreekt ${now}.`,
    needsLess: (vdot, now, result) => `Daar hoort VDOT ${vdot} bij; uit ${result} spreekt nu al ${now}.`,
    paces: paces => `Trainingstempo’s bij die vorm: ${paces}.`,
    doubt:
      'Train op de tempo’s van je huidige vorm. VDOT vergelijkt resultaten; ook het weer, het parcours en de lange duurlopen die je deed, bepalen hoe de dag verloopt.',
  },
};
