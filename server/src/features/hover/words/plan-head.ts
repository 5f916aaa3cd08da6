import type { InEach } from '../../../messages/language.js';

/** What hovers on lines above the weeks say of the plan as a whole. */
interface PlanHeadWords {
  readonly weeks: (count: number) => string;
  readonly from: (first: string, last: string) => string;
  readonly noWeeks: string;
  readonly running: (amount: string) => string;
  readonly inAll: (amount: string) => string;
  readonly runs: (count: number) => string;
  readonly heaviest: (week: number, amount: string) => string;
  readonly athlete: string;
  readonly known: (what: string) => string;
  readonly nothingKnown: string;
  readonly vdot: (vdot: string) => string;
  readonly threshold: (pace: string) => string;
  readonly maxHr: (beats: number) => string;
  readonly restHr: (beats: number) => string;
  readonly units: { readonly [units in 'km' | 'mi']: string };
  readonly asWritten: string;
  readonly brings: string;
  readonly bringsNothing: string;
  readonly notRead: string;
  readonly sorts: {
    readonly [sort in 'ownSessions' | 'ownExercises' | 'paces' | 'shoes']: (names: string) => string;
  };
  readonly ownFirst: (names: string) => string;
}

export const PLAN_HEAD: InEach<PlanHeadWords> = {
  en: {
    weeks: count => (count === 1 ? '1 week' : `${count} weeks`),
    from: (first, last) => `${first} to ${last}`,
    noWeeks: 'no weeks yet: the first begins with `week 1`',
    running: amount => `${amount} of running`,
    inAll: amount => `${amount} of training`,
    runs: count => (count === 1 ? '1 run' : `${count} runs`),
    heaviest: (week, amount) => `heaviest: week ${week} (${amount})`,
    athlete: 'the runner of this plan; the name is for people, nothing is worked out from it',
    known: what => `Known of the runner: ${what}.`,
    nothingKnown:
      'Nothing is known of the runner yet. Lines such as `recent 10 km in 47:30` and `max-hr 188 bpm` give paces and heart rates.',
    vdot: vdot => `VDOT ${vdot}`,
    threshold: pace => `threshold ${pace}`,
    maxHr: beats => `at most ${beats} bpm`,
    restHr: beats => `${beats} bpm at rest`,
    units: {
      km: '**Kilometres** — totals and paces are shown in kilometres',
      mi: '**Miles** — totals and paces are shown in miles',
    },
    asWritten: 'What you write keeps the unit that stands behind it.',
    brings: 'brings in words to use in this plan',
    bringsNothing: 'brings in nothing: the file defines no sessions, exercises, paces or shoes',
    notRead: 'could not be read, so its words mean nothing here',
    sorts: {
      ownSessions: names => `Sessions: ${names}`,
      ownExercises: names => `Exercises: ${names}`,
      paces: names => `Paces: ${names}`,
      shoes: names => `Shoes: ${names}`,
    },
    ownFirst: names => `This plan has its own ${names}, which goes before the one in the file.`,
  },
  nl: {
    weeks: count => (count === 1 ? '1 week' : `${count} weken`),
    from: (first, last) => `${first} tot en met ${last}`,
    noWeeks: 'nog geen weken: de eerste begint met `week 1`',
    running: amount => `${amount} hardlopen`,
    inAll: amount => `${amount} training`,
    runs: count => (count === 1 ? '1 looptraining' : `${count} looptrainingen`),
    heaviest: (week, amount) => `zwaarste: week ${week} (${amount})`,
    athlete: 'de loper van dit schema; de naam is voor mensen, er wordt niets uit berekend',
    known: what => `Bekend van de loper: ${what}.`,
    nothingKnown:
      'Van de loper is nog niets bekend. Uit regels als `recent 10 km in 47:30` en `max-hr 188 bpm` volgen tempo’s en hartslagen.',
    vdot: vdot => `VDOT ${vdot}`,
    threshold: pace => `drempel ${pace}`,
    maxHr: beats => `maximaal ${beats} spm`,
    restHr: beats => `${beats} spm in rust`,
    units: {
      km: '**Kilometers** — totalen en tempo’s staan in kilometers',
      mi: '**Mijlen** — totalen en tempo’s staan in mijlen',
    },
    asWritten: 'Wat je schrijft, houdt de eenheid die erachter staat.',
    brings: 'levert woorden om in dit schema te gebruiken',
    bringsNothing: 'levert niets: het bestand heeft geen trainingen, oefeningen, tempo’s of schoenen',
    notRead: 'kon niet worden gelezen, dus betekenen de woorden eruit hier niets',
    sorts: {
      ownSessions: names => `Trainingen: ${names}`,
      ownExercises: names => `Oefeningen: ${names}`,
      paces: names => `Tempo’s: ${names}`,
      shoes: names => `Schoenen: ${names}`,
    },
    ownFirst: names => `Dit schema heeft zelf ook ${names}; dat gaat voor op wat er in het bestand staat.`,
  },
};
