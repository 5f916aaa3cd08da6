import type { InEach } from '../../../messages/language.js';
import type { Pain } from '../../../plan/plan.js';

/** What hovers on pain lines say. Advice that is commonly given, and never a diagnosis. */
interface PainWords {
  readonly says: { readonly [says in NonNullable<Pain['says']> | 'unknown' | 'no-signs']: string };
  /** Of pain that may not come from muscles and joints. */
  readonly alarm: string;
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
    alarm:
      'pain here may come from the heart: no running before a doctor has looked at it. With pressure, breathlessness, faintness or pain in arm or jaw, call the emergency number at once',
    because: signs => `That follows from: ${signs}.`,
    stopWhen:
      'Stop when it gets sharp or grows while you run, when it makes you limp or sits at one spot on a bone, when it moves down an arm or a leg, or when strength or feeling goes.',
    seeSomeone:
      'See a physiotherapist or a doctor when that happens, or when it has not eased after three days of rest.',
    atOnce:
      '**Call a doctor at once** when you cannot put weight on it, after a hard fall, with fever, or with a calf that is swollen, warm and painful; the emergency number with pain or pressure in the chest.',
    noDiagnosis: 'Runplan advises and does not diagnose: it has not seen you.',
  },
  nl: {
    says: {
      go: 'met deze signalen mag je vaak voorzichtig blijven lopen',
      stop: 'stop voorlopig met lopen en laat ernaar kijken door een fysiotherapeut of arts',
      unknown: 'deze signalen zeggen niet of lopen verstandig is; overleg bij twijfel met een fysiotherapeut',
      'no-signs': 'er staat niet bij hoe het voelt, dus valt er niets te zeggen over lopen ermee',
    },
    alarm:
      'pijn hier kan van het hart komen: niet lopen voordat een arts ernaar heeft gekeken. Bel meteen 112 bij druk op de borst, benauwdheid, duizeligheid of pijn in arm of kaak',
    because: signs => `Dat volgt uit: ${signs}.`,
    stopWhen:
      'Stop als de pijn scherp wordt of tijdens het lopen toeneemt, als je er mank van gaat lopen of als ze op één plek op een bot zit, als ze naar een arm of been uitstraalt, of als je kracht of gevoel verliest.',
    seeSomeone:
      'Ga naar een fysiotherapeut of arts als dat gebeurt, of als het na drie dagen rust niet minder is.',
    atOnce:
      '**Bel direct een arts** als je er niet op kunt staan, na een harde val, bij koorts, of als je kuit dik, warm en pijnlijk is; bel 112 bij pijn of druk op de borst.',
    noDiagnosis: 'Runplan adviseert en stelt geen diagnose: het heeft je niet gezien.',
  },
};
