import { reference } from '../knowledge/lookup.js';
import { citationLine } from '../messages/citations.js';
import type { InEach, Language } from '../messages/language.js';
import type { Rule } from './define.js';

/** The headings of a rule's page; whoever explains a rule elsewhere uses the same. */
export const PAGE_HEADINGS: InEach<
  Record<
    'what' | 'evidence' | 'why' | 'against' | 'advice' | 'options' | 'silence' | 'examples' | 'sources',
    string
  >
> = {
  en: {
    what: 'What it says',
    evidence: 'How well it stands',
    why: 'Why',
    against: 'What speaks against it',
    advice: 'What to do',
    options: 'Settings',
    silence: 'How to silence it',
    examples: 'Examples',
    sources: 'Sources',
  },
  nl: {
    what: 'Wat de regel zegt',
    evidence: 'Hoe sterk het bewijs is',
    why: 'Waarom',
    against: 'Wat ertegen spreekt',
    advice: 'Wat je kunt doen',
    options: 'Instellingen',
    silence: 'Uitzetten',
    examples: 'Voorbeelden',
    sources: 'Bronnen',
  },
};

/** What a page says beside the rule's own words. */
export const PAGE_WORDS: InEach<{
  readonly language: string;
  readonly severity: (level: string) => string;
  readonly silence: (code: string) => string;
  readonly speaks: string;
  readonly silent: string;
  readonly option: readonly [string, string, string];
  readonly advice: string;
}> = {
  en: {
    language: 'English',
    severity: level => `Shown as \`${level}\`, unless you set it otherwise.`,
    silence: code =>
      `For one line, write \`// runplan-ignore ${code}: why\` on the line above it; for a whole week, behind the week's heading; for a whole plan, \`// runplan-ignore-file ${code}: why\`. The light bulb writes it for you. In the settings: \`"runplan.rules": { "${code}": "off" }\`.`,
    speaks: 'It speaks here',
    silent: 'It stays silent here',
    option: ['Name', 'Default', 'Meaning'],
    advice:
      'Runplan advises; it does not diagnose. With pain that worries you, see a doctor or a physiotherapist.',
  },
  nl: {
    language: 'Nederlands',
    severity: level => `Getoond als \`${level}\`, tenzij je het anders instelt.`,
    silence: code =>
      `Voor één regel zet je \`// runplan-ignore ${code}: waarom\` op de regel erboven; voor een hele week achter de kop van de week; voor een heel schema \`// runplan-ignore-file ${code}: waarom\`. Het lampje schrijft het voor je. In de instellingen: \`"runplan.rules": { "${code}": "off" }\`.`,
    speaks: 'Hier meldt de regel zich',
    silent: 'Hier blijft hij stil',
    option: ['Naam', 'Standaardwaarde', 'Betekenis'],
    advice:
      'Runplan adviseert en stelt geen diagnose. Ga bij pijn die je zorgen baart naar een arts of fysiotherapeut.',
  },
};

const MARK = /^[ \t]*\/\/~+.*\n/gm;

/** The page of a rule, as Markdown, both languages on one page. It is made from the rule's own file. */
export function rulePage(code: string, rule: Rule): string {
  return `# ${code}\n\n${section(code, rule, 'en')}\n---\n\n${section(code, rule, 'nl')}`;
}

/** The half of a rule's page that is in one language. */
export function section(code: string, rule: Rule, language: Language): string {
  const docs = rule.docs[language];
  const head = PAGE_HEADINGS[language];
  const words = PAGE_WORDS[language];
  const parts = [
    `## ${words.language}: ${docs.title}`,
    `${words.severity(rule.severity)} ${words.advice}`,
    `### ${head.what}\n\n${docs.what}`,
    `### ${head.evidence}\n\n${docs.evidence}`,
    `### ${head.why}\n\n${docs.why}`,
    `### ${head.against}\n\n${docs.against}`,
    `### ${head.advice}\n\n${docs.advice}`,
    `### ${head.options}\n\n${options(rule, language)}`,
    `### ${head.silence}\n\n${words.silence(code)}`,
    `### ${head.examples}\n\n${rule.examples.map(example => exampleOf(example, language)).join('\n\n')}`,
    `### ${head.sources}\n\n${rule.sources.map(key => sourceLine(key, language)).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function options(rule: Rule, language: Language): string {
  const [name, usual, meaning] = PAGE_WORDS[language].option;
  const rows = Object.entries(rule.options).map(
    ([key, value]) => `| \`${key}\` | \`${value}\` | ${rule.docs[language].options[key] ?? ''} |`,
  );
  return [`| ${name} | ${usual} | ${meaning} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function exampleOf(example: Rule['examples'][number], language: Language): string {
  const words = PAGE_WORDS[language];
  const speaks = new RegExp(MARK).test(example.text);
  return `${speaks ? words.speaks : words.silent}: ${example.name[language]}.\n\n\`\`\`runplan\n${example.text.trim().replace(MARK, '')}\n\`\`\``;
}

function sourceLine(key: string, language: Language): string {
  const source = reference(key);
  return source ? `- ${citationLine(source, language)}` : `- [${key}]`;
}
