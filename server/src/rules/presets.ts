import type { InEach } from '../messages/language.js';
import type { Options, Severity } from './define.js';

export type PresetName = 'beginner' | 'back-pain' | 'competitive';

/** Settings that belong together, for `extends` in a configuration. */
export interface Preset {
  readonly rules: Readonly<Record<string, Options & { readonly severity?: Severity }>>;
  /** For whom it is, and why it is set so, with sources in square brackets. */
  readonly docs: InEach<string>;
}

/** All presets. They are starting points of ours: no study has compared settings of a linter. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  beginner: {
    rules: {
      'load/weekly-jump': { floor: 3 },
      'strength/missing': { severity: 'information', perWeek: 1 },
      'mobility/hip-flexors': { severity: 'information' },
    },
    docs: {
      en: 'For the first months of running. Weeks may grow by 3 kilometres, minutes or load points whatever that is in per cent, because small weeks cannot grow otherwise; one strength day is enough to begin with, as ten minutes three times a week without supervision did not protect people who trained for their first marathon [toresdahl2020].',
      nl: 'Voor de eerste maanden hardlopen. Weken mogen 3 kilometer, minuten of belastingspunten groeien, hoeveel procent dat ook is, want anders kan een kleine week niet groeien; één krachtdag is genoeg om te beginnen, want drie keer per week tien minuten zonder begeleiding beschermde mensen die voor hun eerste marathon trainden niet [toresdahl2020].',
    },
  },
  'back-pain': {
    rules: {
      'load/weekly-jump': { severity: 'warning', percent: 10, lookBackWeeks: 2 },
      'strength/missing': { severity: 'warning', perWeek: 2, inTaper: 2 },
      'mobility/hip-flexors': { severity: 'warning', fromRuns: 1 },
    },
    docs: {
      en: 'For runners who look after their back. A week is compared with the two before it, so that coming back after a break is built up again; strength stays at two days in taper weeks, and every week with a run asks for hip-flexor mobility. Physiotherapists advise such care [back_article]; it is no treatment.',
      nl: 'Voor lopers die op hun rug passen. Een week wordt vergeleken met de twee ervoor, zodat je na een pauze weer opbouwt; kracht blijft ook in taperweken op twee dagen, en elke week met een looptraining vraagt om mobiliteit van de heupbuigers. Fysiotherapeuten raden zulke zorg aan [back_article]; het is geen behandeling.',
    },
  },
  competitive: {
    rules: {
      'load/weekly-jump': { severity: 'information', percent: 20 },
      'strength/missing': { severity: 'warning', perWeek: 2 },
      'mobility/hip-flexors': { severity: 'hint' },
    },
    docs: {
      en: 'For runners with years of training behind them. Weeks may grow by 20% before it is mentioned, and then quietly: among 5205 runners the change from week to week showed no link with overuse injuries [frandsen2025]. Strength stays a warning, because its gain in running economy is best shown in trained runners [balsalobre2016].',
      nl: 'Voor lopers met jaren training achter zich. Weken mogen 20% groeien voordat het gezegd wordt, en dan zachtjes: bij 5205 lopers hing de verandering van week tot week niet samen met overbelastingsblessures [frandsen2025]. Kracht blijft een waarschuwing, omdat de winst in loopeconomie bij getrainde lopers het best is aangetoond [balsalobre2016].',
    },
  },
};

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];
