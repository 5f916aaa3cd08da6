import type { InEach, Language } from '../messages/language.js';

/** What can be wrong with a comment that silences a rule. */
export type IgnoreFacts =
  | { readonly about: 'no-rule' }
  | { readonly about: 'no-reason' }
  | { readonly about: 'unknown-rule'; readonly id: string }
  | { readonly about: 'unused'; readonly id: string };

const SAY: InEach<(facts: IgnoreFacts) => string> = {
  en: facts => {
    switch (facts.about) {
      case 'no-rule':
        return 'This comment names no rule, so it silences nothing. Write `// runplan-ignore load/weekly-jump: why`.';
      case 'no-reason':
        return 'Say why, for whoever reads this plan next: `// runplan-ignore load/weekly-jump: back from holiday`.';
      case 'unknown-rule':
        return `There is no rule \`${facts.id}\`, so nothing is silenced.`;
      case 'unused':
        return `\`${facts.id}\` has nothing to say here, so this comment can go.`;
    }
  },
  nl: facts => {
    switch (facts.about) {
      case 'no-rule':
        return 'Dit commentaar noemt geen regel, dus er wordt niets uitgezet. Schrijf `// runplan-ignore load/weekly-jump: waarom`.';
      case 'no-reason':
        return 'Zeg waarom, voor wie dit schema na jou leest: `// runplan-ignore load/weekly-jump: terug van vakantie`.';
      case 'unknown-rule':
        return `Er is geen regel \`${facts.id}\`, dus er wordt niets uitgezet.`;
      case 'unused':
        return `\`${facts.id}\` heeft hier niets te melden, dus dit commentaar kan weg.`;
    }
  },
};

export function ignoreMessage(facts: IgnoreFacts, language: Language): string {
  return SAY[language](facts);
}
