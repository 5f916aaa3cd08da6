import type { InEach } from '../../../messages/language.js';
import type { Pain } from '../../../plan/plan.js';

/** What hovers on pain lines say. Advice that is commonly given, and never a diagnosis. */
interface PainWords {
  readonly says: { readonly [says in NonNullable<Pain['says']> | 'unknown' | 'no-signs']: string };
  readonly because: (signs: string) => string;
  readonly stopWhen: string;
  readonly seeSomeone: string;
  /** Where it is not the back, of which the knowledge has a topic of its own. */
  readonly atOnce: string;
  readonly noDiagnosis: string;
}

export const PAIN: InEach<PainWords> = {
  en: {
    says: {
      go: 'careful running is often allowed with these signs',
      stop: 'stop running for now and have it looked at by a physiotherapist or a doctor',
      unknown: 'these signs do not tell whether running is wise; ask a physiotherapist when in doubt',
      'no-signs': 'nothing is written of how it feels, so nothing can be said of running with it',
    },
    because: signs => `That is because of: ${signs}.`,
    stopWhen:
      'Stop when it gets sharp or grows while you run, when it moves down a leg, or when strength or feeling goes.',
    seeSomeone:
      'See a physiotherapist or a doctor when that happens, or when it has not eased after three days of rest.',
    atOnce:
      '**See a doctor at once** when you cannot put weight on it, after a hard fall, with fever, or with a calf that is swollen, warm and painful.',
    noDiagnosis: 'Runplan advises and does not diagnose: it has not seen you.',
  },
  nl: {
    says: {
      go: 'met deze signalen mag je vaak voorzichtig blijven lopen',
      stop: 'stop voorlopig met lopen en laat ernaar kijken door een fysiotherapeut of arts',
      unknown: 'deze signalen zeggen niet of lopen verstandig is; overleg bij twijfel met een fysiotherapeut',
      'no-signs': 'er staat niet bij hoe het voelt, dus valt er niets te zeggen over lopen ermee',
    },
    because: signs => `Dat komt door: ${signs}.`,
    stopWhen:
      'Stop als de pijn scherp wordt of tijdens het lopen toeneemt, als ze naar een been uitstraalt, of als je kracht of gevoel verliest.',
    seeSomeone:
      'Ga naar een fysiotherapeut of arts als dat gebeurt, of als het na drie dagen rust niet minder is.',
    atOnce:
      '**Bel direct een arts** als je er niet op kunt staan, na een harde val, bij koorts, of als je kuit dik, warm en pijnlijk is.',
    noDiagnosis: 'Runplan adviseert en stelt geen diagnose: het heeft je niet gezien.',
  },
};
