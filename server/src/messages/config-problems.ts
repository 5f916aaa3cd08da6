import type { UnusableFile } from '../plan/problem.js';
import type { TextRange } from '../plan/text-range.js';
import type { InEach, Language } from './language.js';
import { list } from './numbers.js';

/** What is wrong with how a rule is set, in the editor's settings or in a configuration file. */
export type SettingFacts =
  | { readonly code: 'config/wrong-type'; readonly what: Typed }
  | { readonly code: 'config/unknown-rule'; readonly rule: string; readonly suggestions: readonly string[] }
  | {
      readonly code: 'config/unknown-level';
      readonly written: string;
      readonly levels: readonly string[];
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'config/unknown-option';
      readonly rule: string;
      readonly option: string;
      readonly suggestions: readonly string[];
      /** The names that there are. */
      readonly options: readonly string[];
    }
  | { readonly code: 'config/wrong-option'; readonly option: string; readonly expected: ExpectedOption };

/** What is wrong with a configuration file. */
export type ConfigFacts =
  | SettingFacts
  | { readonly code: 'config/not-json'; readonly expected: ExpectedJson }
  | { readonly code: 'config/too-deep' }
  | { readonly code: 'config/too-large'; readonly characters: number; readonly limit: number }
  | { readonly code: 'config/too-many-problems'; readonly more: number }
  | { readonly code: 'config/unreadable'; readonly why: UnusableFile }
  | {
      readonly code: 'config/unknown-key';
      readonly key: string;
      readonly suggestions: readonly string[];
      readonly keys: readonly string[];
    }
  | { readonly code: 'config/duplicate-key'; readonly key: string }
  | { readonly code: 'config/no-pattern' }
  | { readonly code: 'config/bad-pattern'; readonly pattern: string; readonly why: BadPattern }
  | {
      readonly code: 'config/unknown-preset';
      readonly written: string;
      readonly suggestions: readonly string[];
      readonly presets: readonly string[];
    }
  | { readonly code: 'config/unusable-file'; readonly path: string; readonly why: UnusableFile }
  /** Files that build on one another in a circle; the chain starts and ends with the same one. */
  | { readonly code: 'config/circular-extends'; readonly chain: readonly string[] };

/** Where a value of the wrong type stands. */
export type Typed = 'file' | 'rules' | 'rule' | 'extends' | 'overrides' | 'override' | 'files';

/** What an option takes: a kind of value, or one of these words. */
export type ExpectedOption = 'number' | 'text' | 'switch' | readonly string[];

export type ExpectedJson =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'closing'
  | 'end'
  | 'quote'
  | 'comment'
  | 'json';

export type BadPattern =
  | 'empty'
  | 'too-long'
  | 'not-relative'
  | 'outside'
  | 'negation'
  | 'braces'
  | 'too-many';

export type ConfigCode = ConfigFacts['code'];

/** What is wrong, and where in the text of the file. */
export type ConfigProblem = ConfigFacts & { readonly range: TextRange };

export function configMessage(facts: ConfigFacts, language: Language): string {
  const say = SAY[language][facts.code] as (facts: ConfigFacts) => string;
  return say(facts);
}

type Say = { readonly [code in ConfigCode]: (facts: Extract<ConfigFacts, { code: code }>) => string };

const quoted = (names: readonly string[]) => names.map(name => `\`${name}\``);

/** Written by anybody, and shown in one line. */
const shown = (written: string) => (written.length > 60 ? `${written.slice(0, 59)}…` : written);

const MEANT: InEach<(suggestions: readonly string[]) => string> = {
  en: names => (names.length === 0 ? '' : ` Did you mean ${list(quoted(names), 'en', 'or')}?`),
  nl: names => (names.length === 0 ? '' : ` Bedoelde je ${list(quoted(names), 'nl', 'or')}?`),
};

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'];

const TYPED: InEach<Record<Typed, string>> = {
  en: {
    file: 'A configuration is an object: start with `{` and end with `}`, as in `{ "rules": { "strength/missing": "off" } }`.',
    rules: 'Rules are an object: `"rules": { "strength/missing": "off" }`.',
    rule: `A rule takes a level (${list(quoted(LEVELS), 'en', 'or')}), or an object such as \`{ "severity": "hint" }\`.`,
    extends:
      'Write a name or a file, or a list of them: `"extends": "beginner"` or `"extends": ["./club.json"]`.',
    overrides: 'Overrides are a list: `"overrides": [{ "files": "rehab/**", "rules": { … } }]`.',
    override: 'An override is an object: `{ "files": "rehab/**", "rules": { … } }`.',
    files: 'Write a pattern, or a list of them: `"files": ["rehab/**"]`.',
  },
  nl: {
    file: 'Een configuratie is een object: begin met `{` en eindig met `}`, zoals `{ "rules": { "strength/missing": "off" } }`.',
    rules: 'De regels zijn een object: `"rules": { "strength/missing": "off" }`.',
    rule: `Een regel krijgt een niveau (${list(quoted(LEVELS), 'nl', 'or')}), of een object zoals \`{ "severity": "hint" }\`.`,
    extends:
      'Schrijf een naam of een bestand, of een lijst daarvan: `"extends": "beginner"` of `"extends": ["./club.json"]`.',
    overrides: '`overrides` is een lijst: `"overrides": [{ "files": "rehab/**", "rules": { … } }]`.',
    override: 'Een uitzondering is een object: `{ "files": "rehab/**", "rules": { … } }`.',
    files: 'Schrijf een patroon, of een lijst van patronen: `"files": ["rehab/**"]`.',
  },
};

const JSON_EXPECTED: InEach<Record<ExpectedJson, string>> = {
  en: {
    value: 'A value is missing here.',
    key: 'A name in double quotes is expected here, such as `"rules"`.',
    colon: 'A `:` is missing here.',
    comma: 'A comma is missing before this.',
    closing: 'A `}` or `]` is missing here.',
    end: 'The configuration has ended before this, so this is not read.',
    quote: 'A double quote is missing at the end of this.',
    comment: 'This comment is never closed: write `*/` where it ends.',
    json: 'This is not JSON.',
  },
  nl: {
    value: 'Hier ontbreekt een waarde.',
    key: 'Hier hoort een naam tussen dubbele aanhalingstekens, zoals `"rules"`.',
    colon: 'Hier ontbreekt een `:`.',
    comma: 'Hiervoor ontbreekt een komma.',
    closing: 'Hier ontbreekt een `}` of `]`.',
    end: 'De configuratie is hiervoor al afgelopen, dus dit wordt niet gelezen.',
    quote: 'Aan het eind hiervan ontbreekt een dubbel aanhalingsteken.',
    comment: 'Dit commentaar wordt nergens afgesloten: zet `*/` waar het ophoudt.',
    json: 'Dit is geen JSON.',
  },
};

const UNUSABLE: InEach<Record<UnusableFile, string>> = {
  en: {
    missing: 'there is no such file',
    folder: 'that is a folder',
    outside: 'it lies outside the folder that is open, and files there are not read',
    unreadable: 'it cannot be read',
    'too-large': 'it is too large for a configuration',
    'too-many': 'too many files build on one another',
    'not-text': 'it is not text',
  },
  nl: {
    missing: 'zo’n bestand is er niet',
    folder: 'dat is een map',
    outside: 'het ligt buiten de geopende map, en daar worden geen bestanden gelezen',
    unreadable: 'het kan niet worden gelezen',
    'too-large': 'het is te groot voor een configuratie',
    'too-many': 'te veel bestanden bouwen op elkaar voort',
    'not-text': 'het is geen tekst',
  },
};

const BAD_PATTERN: InEach<Record<BadPattern, string>> = {
  en: {
    empty: 'A pattern needs a name: `rehab/**`.',
    'too-long': 'This pattern is too long.',
    'not-relative': 'Write the pattern from the folder of this file on: `rehab/**`.',
    outside: 'A pattern is about plans in the folder of this file and below, so it cannot go up with `..`.',
    negation: 'A pattern cannot say what is left out. Write one for what is meant.',
    braces: 'Write choices as `{spring,autumn}`, not inside one another.',
    'too-many': 'This pattern has too many choices in `{…}`.',
  },
  nl: {
    empty: 'Een patroon heeft een naam nodig: `rehab/**`.',
    'too-long': 'Dit patroon is te lang.',
    'not-relative': 'Schrijf het patroon vanaf de map van dit bestand: `rehab/**`.',
    outside: 'Een patroon gaat over schema’s in de map van dit bestand en daaronder, dus `..` kan niet.',
    negation: 'Een patroon kan niet zeggen wat er niet onder valt. Schrijf er een voor wat je wel bedoelt.',
    braces: 'Schrijf keuzes als `{lente,herfst}`, en niet in elkaar.',
    'too-many': 'Dit patroon heeft te veel keuzes in `{…}`.',
  },
};

const OPTION: InEach<(expected: ExpectedOption) => string> = {
  en: expected =>
    expected === 'number'
      ? 'a number, 0 or more, without quotes'
      : expected === 'switch'
        ? '`true` or `false`'
        : expected === 'text'
          ? 'a text in double quotes'
          : list(quoted(expected), 'en', 'or'),
  nl: expected =>
    expected === 'number'
      ? 'een getal, 0 of meer, zonder aanhalingstekens'
      : expected === 'switch'
        ? '`true` of `false`'
        : expected === 'text'
          ? 'een tekst tussen dubbele aanhalingstekens'
          : list(quoted(expected), 'nl', 'or'),
};

const SAY: InEach<Say> = {
  en: {
    'config/not-json': ({ expected }) =>
      `${JSON_EXPECTED.en[expected]} What can be read counts, and the rest is as it is without a configuration.`,
    'config/too-deep': () => 'Brackets nest too deep here for a configuration, so none of it is read.',
    'config/too-large': ({ characters, limit }) =>
      `This file has ${characters} characters, and a configuration may have ${limit}. None of it is read.`,
    'config/too-many-problems': ({ more }) =>
      `${more === 1 ? 'One more thing is' : `${more} more things are`} wrong in this file. Mend what stands above first.`,
    'config/unreadable': ({ why }) =>
      `This configuration is not used: ${UNUSABLE.en[why]}. Plans are checked as they are without it.`,
    'config/wrong-type': ({ what }) => TYPED.en[what],
    'config/unknown-key': ({ key, keys, suggestions }) =>
      `A configuration has no \`${shown(key)}\` here.${MEANT.en(suggestions) || ` There is ${list(quoted(keys), 'en', 'and')}.`}`,
    'config/duplicate-key': ({ key }) =>
      `\`${shown(key)}\` stands here twice, and only the last one counts. Remove one of them.`,
    'config/unknown-rule': ({ rule, suggestions }) =>
      `There is no rule \`${shown(rule)}\`, so this changes nothing.${MEANT.en(suggestions)}`,
    'config/unknown-level': ({ written, levels, suggestions }) =>
      `\`${shown(written)}\` is not a level, so the rule keeps the one it has.${MEANT.en(suggestions) || ` Write ${list(quoted(levels), 'en', 'or')}.`}`,
    'config/unknown-option': ({ rule, option, options, suggestions }) =>
      `\`${rule}\` has no option \`${shown(option)}\`, so this changes nothing.${MEANT.en(suggestions) || ` It has ${list(quoted(options), 'en', 'and')}.`}`,
    'config/wrong-option': ({ option, expected }) =>
      `\`${option}\` is ${OPTION.en(expected)}. Until then it is as it was.`,
    'config/no-pattern': () =>
      'This override does not say which plans it is about, so it changes nothing. Add `"files": ["rehab/**"]`.',
    'config/bad-pattern': ({ why }) => BAD_PATTERN.en[why],
    'config/unknown-preset': ({ written, presets, suggestions }) =>
      `There is no set of rules called \`${shown(written)}\`.${MEANT.en(suggestions) || ` There is ${list(quoted(presets), 'en', 'and')}; a file is written as \`./club.json\`.`}`,
    'config/unusable-file': ({ path, why }) => `\`${shown(path)}\` is not used: ${UNUSABLE.en[why]}.`,
    'config/circular-extends': ({ chain }) =>
      chain.length === 2
        ? 'This file builds on itself. Remove this line.'
        : `These files build on one another in a circle: ${chain.join(' → ')}. Remove one of the lines.`,
  },
  nl: {
    'config/not-json': ({ expected }) =>
      `${JSON_EXPECTED.nl[expected]} Wat wel te lezen is, telt; de rest is zoals zonder configuratie.`,
    'config/too-deep': () =>
      'Haakjes staan hier te diep in elkaar voor een configuratie, dus er wordt niets van gelezen.',
    'config/too-large': ({ characters, limit }) =>
      `Dit bestand heeft ${characters} tekens, en een configuratie mag er ${limit} hebben. Er wordt niets van gelezen.`,
    'config/too-many-problems': ({ more }) =>
      `In dit bestand ${more === 1 ? 'klopt nog één ding' : `kloppen nog ${more} dingen`} niet. Verbeter eerst wat hierboven staat.`,
    'config/unreadable': ({ why }) =>
      `Deze configuratie wordt niet gebruikt: ${UNUSABLE.nl[why]}. Schema’s worden nagekeken zoals zonder configuratie.`,
    'config/wrong-type': ({ what }) => TYPED.nl[what],
    'config/unknown-key': ({ key, keys, suggestions }) =>
      `\`${shown(key)}\` bestaat hier niet in een configuratie.${MEANT.nl(suggestions) || ` Wel: ${list(quoted(keys), 'nl', 'and')}.`}`,
    'config/duplicate-key': ({ key }) =>
      `\`${shown(key)}\` staat hier twee keer, en alleen de laatste telt. Haal er een weg.`,
    'config/unknown-rule': ({ rule, suggestions }) =>
      `Er is geen regel \`${shown(rule)}\`, dus dit verandert niets.${MEANT.nl(suggestions)}`,
    'config/unknown-level': ({ written, levels, suggestions }) =>
      `\`${shown(written)}\` is geen niveau, dus de regel houdt het niveau dat hij had.${MEANT.nl(suggestions) || ` Schrijf ${list(quoted(levels), 'nl', 'or')}.`}`,
    'config/unknown-option': ({ rule, option, options, suggestions }) =>
      `\`${rule}\` heeft geen optie \`${shown(option)}\`, dus dit verandert niets.${MEANT.nl(suggestions) || ` Wel: ${list(quoted(options), 'nl', 'and')}.`}`,
    'config/wrong-option': ({ option, expected }) =>
      `\`${option}\` is ${OPTION.nl(expected)}. Tot die tijd blijft de optie zoals ze was.`,
    'config/no-pattern': () =>
      'Deze uitzondering zegt niet over welke schema’s ze gaat, dus ze verandert niets. Voeg `"files": ["rehab/**"]` toe.',
    'config/bad-pattern': ({ why }) => BAD_PATTERN.nl[why],
    'config/unknown-preset': ({ written, presets, suggestions }) =>
      `Er is geen set regels met de naam \`${shown(written)}\`.${MEANT.nl(suggestions) || ` Wel: ${list(quoted(presets), 'nl', 'and')}; een bestand schrijf je als \`./club.json\`.`}`,
    'config/unusable-file': ({ path, why }) => `\`${shown(path)}\` wordt niet gebruikt: ${UNUSABLE.nl[why]}.`,
    'config/circular-extends': ({ chain }) =>
      chain.length === 2
        ? 'Dit bestand bouwt voort op zichzelf. Haal deze regel weg.'
        : `Deze bestanden bouwen in een kring op elkaar voort: ${chain.join(' → ')}. Haal een van de regels weg.`,
  },
};
