import type { InEach, Language } from '../messages/language.js';
import type { Severity } from './define.js';
import type { Finding } from './engine.js';

/** No reader is helped by more than this in one file, and a pasted file could have thousands. */
export const MOST_FINDINGS = 200;

/** The word about findings that are not shown. It is no rule: it cannot be set or silenced. */
export const MORE_CODE = 'plan/more-findings';

export interface MoreFacts {
  /** How many findings are shown, and how many there are beside them. */
  readonly shown: number;
  readonly more: number;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * The findings of one file that readers see, in their order: all, or the weightiest, of those the first in the text,
 * and behind them how many more there are. It stands where the first of those is.
 */
export function mostOf(findings: readonly Finding[], most = MOST_FINDINGS): readonly Finding[] {
  if (findings.length <= most) return findings;
  const byWeight = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const shown = new Set(byWeight.slice(0, most));
  const facts: MoreFacts = { shown: most, more: findings.length - most };
  const { range } = findings.find(each => !shown.has(each))!;
  return [
    ...findings.filter(each => shown.has(each)),
    { code: MORE_CODE, severity: 'information', range, facts, related: [] },
  ];
}

const SAY: InEach<(facts: MoreFacts) => string> = {
  en: ({ shown, more }) =>
    `${more === 1 ? '1 more finding' : `${more} more findings`} in this file ${more === 1 ? 'is' : 'are'} not shown, the first of them here. Mend some of the ${shown} that are, and the others follow.`,
  nl: ({ shown, more }) =>
    `${more === 1 ? 'Nog 1 opmerking' : `Nog ${more} opmerkingen`} over dit bestand ${more === 1 ? 'wordt' : 'worden'} niet getoond; de eerste daarvan gaat over deze plek. Verhelp er een paar van de ${shown} die je wel ziet, dan volgt de rest.`,
};

export function moreMessage(facts: MoreFacts, language: Language): string {
  return SAY[language](facts);
}
