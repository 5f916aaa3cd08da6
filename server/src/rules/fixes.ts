import type { InEach, Language } from '../messages/language.js';
import { withUnit } from '../messages/problems.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../plan/problem.js';
import type { Edit } from './define.js';
import { type Finding, optionsOf } from './engine.js';
import { RULES } from './index.js';
import type { RuleSettings } from './settings.js';
import { silences } from './silence.js';

/** A way out of a finding, ready to be shown and applied. */
export interface Offer {
  readonly title: string;
  readonly kind: 'safe' | 'judgement' | 'silence';
  readonly edits: readonly Edit[];
  /** The one to take when there is only one obvious way. */
  readonly preferred: boolean;
}

export interface OfferContext {
  readonly plan: Plan;
  readonly text: string;
  readonly settings: RuleSettings;
  readonly language: Language;
}

/** Everything the light bulb offers for a finding of the current plan: fixes first, then ways to silence it. */
export function offersFor(finding: Finding, context: OfferContext): Offer[] {
  const { plan, text, settings, language } = context;
  const offers: Offer[] = [];
  const rule = RULES[finding.code];
  if (rule) {
    for (const fix of rule.fixes) {
      const options = optionsOf(finding.code, settings);
      const edits = fix.edits({ plan, text, facts: finding.facts, range: finding.range, options, language });
      const title = rule.docs[language].fixes[fix.id]?.(finding.facts) ?? fix.id;
      if (edits.length) offers.push({ title, kind: fix.kind, edits, preferred: offers.length === 0 });
    }
  } else offers.push(...textOffers(finding, text, language));
  return [...offers, ...silences(finding, context)];
}

const TITLES: InEach<{
  readonly write: (text: string) => string;
  readonly remove: string;
  readonly close: (sign: string) => string;
}> = {
  en: { write: text => `Write \`${text}\``, remove: 'Remove this', close: sign => `Add the missing ${sign}` },
  nl: {
    write: text => `Schrijf \`${text}\``,
    remove: 'Verwijder dit',
    close: sign => `Voeg de ontbrekende ${sign} toe`,
  },
};

/** Ways to mend the text itself. They say what was meant, so they are safe only where there is one way. */
function textOffers(finding: Finding, text: string, language: Language): Offer[] {
  const problem = finding.facts as Problem;
  const words = TITLES[language];
  const { range } = finding;
  const replace = (newText: string, preferred: boolean): Offer => ({
    title: words.write(newText),
    kind: 'judgement',
    edits: [{ range, newText }],
    preferred,
  });
  const insert = (at: number, newText: string, title: string): Offer => ({
    title,
    kind: 'judgement',
    edits: [{ range: { start: at, end: at }, newText }],
    preferred: true,
  });
  switch (problem.code) {
    case 'plan/unknown-name':
      return problem.suggestions.map((suggestion, index) => replace(suggestion, index === 0));
    case 'plan/tiny-amount':
      return problem.suggestions.map(suggestion => replace(suggestion, false));
    case 'text/no-unit':
      return problem.units.map(unit => replace(withUnit(problem.written, unit), false));
    case 'text/misspelt-keyword':
      // It is read as this word already, so that writing it changes nothing.
      return [{ ...replace(problem.keyword, true), kind: 'safe' }];
    case 'text/empty-day':
      return [
        insert(
          range.end,
          language === 'nl' ? ' rust' : ' rest',
          words.write(language === 'nl' ? 'rust' : 'rest'),
        ),
      ];
    case 'text/unclosed': {
      const line = text.slice(range.start).split(/\r?\n/, 1)[0] ?? '';
      const at = range.start + line.trimEnd().length;
      const sign = { quote: '"', comment: ' */', bracket: ')' }[problem.what];
      return [insert(at, sign, words.close(sign.trim()))];
    }
    case 'plan/duplicate-line':
    case 'text/conflict-marker': {
      const start = text.lastIndexOf('\n', range.start - 1) + 1;
      const end = text.indexOf('\n', range.start);
      return [
        {
          title: words.remove,
          kind: 'judgement',
          edits: [{ range: { start, end: end < 0 ? text.length : end + 1 }, newText: '' }],
          preferred: true,
        },
      ];
    }
    default:
      return [];
  }
}
