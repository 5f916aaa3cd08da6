import type { InEach } from '../../../messages/language.js';
import type { IgnoreComment } from '../../../plan/plan.js';

/** What hovers say of rules that speak, and of comments that silence them. */
interface RuleHoverWords {
  readonly evidence: string;
  readonly why: string;
  readonly against: string;
  readonly sources: string;
  readonly page: (code: string) => string;
  readonly silenced: { readonly [scope in IgnoreComment['scope']]: string };
  readonly aboutTheText: string;
  readonly noSuchRule: string;
  readonly noRule: string;
  readonly reason: (reason: string) => string;
  readonly noReason: string;
  readonly now: (count: number) => string;
  readonly nothingNow: string;
}

export const RULE_HOVER: InEach<RuleHoverWords> = {
  en: {
    evidence: 'Evidence',
    why: 'Why',
    against: 'What speaks against it',
    sources: 'Sources',
    page: code => `More on the page of \`${code}\`.`,
    silenced: {
      line: 'not reported on this line',
      week: 'not reported in this week',
      file: 'not reported in this plan',
    },
    aboutTheText: 'a message about the text',
    noSuchRule: 'not a rule, so nothing is silenced by it',
    noRule: 'names no rule, so it silences nothing',
    reason: reason => `The reason that is written: “${reason}”`,
    noReason: 'No reason is written.',
    now: count => (count === 1 ? 'it keeps 1 message away now' : `it keeps ${count} messages away now`),
    nothingNow: 'there is nothing to silence now, so it can go',
  },
  nl: {
    evidence: 'Bewijs',
    why: 'Waarom',
    against: 'Wat ertegen spreekt',
    sources: 'Bronnen',
    page: code => `Meer op de pagina van \`${code}\`.`,
    silenced: {
      line: 'wordt op deze regel niet gemeld',
      week: 'wordt in deze week niet gemeld',
      file: 'wordt in dit schema niet gemeld',
    },
    aboutTheText: 'een melding over de tekst',
    noSuchRule: 'geen regel, dus wordt er niets mee uitgezet',
    noRule: 'noemt geen regel en zet dus niets uit',
    reason: reason => `De reden die erbij staat: “${reason}”`,
    noReason: 'Er staat geen reden bij.',
    now: count => (count === 1 ? 'houdt nu 1 melding tegen' : `houdt nu ${count} meldingen tegen`),
    nothingNow: 'er is nu niets uit te zetten, dus het kan weg',
  },
};
