import type { InEach } from '../../../messages/language.js';

/** What the hover on a phase says of the plan. */
interface PhaseWords {
  readonly inPlan: (weeks: string, isOne: boolean, all: number) => string;
  readonly heaviest: (week: number, amount: string) => string;
  readonly lighter: (week: number, percent: string) => string;
  readonly againstPeak: (weeks: string, peak: number) => string;
  readonly againstBefore: (weeks: string) => string;
}

export const PHASE: InEach<PhaseWords> = {
  en: {
    inPlan: (weeks, isOne, all) => `In this plan: ${isOne ? 'week' : 'weeks'} ${weeks} of ${all}.`,
    heaviest: (week, amount) => `The heaviest week is week ${week}: ${amount}.`,
    lighter: (week, percent) => `week ${week} ${percent}`,
    againstPeak: (weeks, peak) => `Against the heaviest week (${peak}): ${weeks}.`,
    againstBefore: weeks => `Against the week before: ${weeks}.`,
  },
  nl: {
    inPlan: (weeks, isOne, all) => `In dit schema: ${isOne ? 'week' : 'weken'} ${weeks} van ${all}.`,
    heaviest: (week, amount) => `De zwaarste week is week ${week}: ${amount}.`,
    lighter: (week, percent) => `week ${week} ${percent}`,
    againstPeak: (weeks, peak) => `Ten opzichte van de zwaarste week (${peak}): ${weeks}.`,
    againstBefore: weeks => `Ten opzichte van de week ervoor: ${weeks}.`,
  },
};
