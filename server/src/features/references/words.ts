import type { InEach } from '../../messages/language.js';

/** Why a word does not get another name. */
export interface RenameWords {
  /** The cursor is not on a word that can be renamed. */
  readonly notOwn: string;
  readonly notAName: (name: string) => string;
  readonly taken: (name: string, path: string) => string;
  /** Something would get another meaning by it. */
  readonly otherMeaning: (name: string, path: string) => string;
}

export const RENAME_WORDS: InEach<RenameWords> = {
  en: {
    notOwn:
      'Only a word that you gave a meaning yourself can get another name: one from a `session`, `exercise`, `pace` or `shoes` line.',
    notAName: name =>
      `\`${name}\` cannot be a name here. Write one word that starts with a letter and is not a word of Runplan, such as \`long-hills\`.`,
    taken: (name, path) => `\`${name}\` already has a meaning in "${path}". Choose another name.`,
    otherMeaning: (name, path) =>
      `With the name \`${name}\`, something in "${path}" would get another meaning. Choose another name.`,
  },
  nl: {
    notOwn:
      'Alleen een woord waaraan je zelf een betekenis gaf, kan een andere naam krijgen: een woord uit een regel met `session`, `exercise`, `pace` of `shoes`.',
    notAName: name =>
      `\`${name}\` kan hier geen naam zijn. Schrijf één woord dat met een letter begint en geen woord van Runplan is, zoals \`lange-heuvels\`.`,
    taken: (name, path) => `\`${name}\` heeft in "${path}" al een betekenis. Kies een andere naam.`,
    otherMeaning: (name, path) =>
      `Met de naam \`${name}\` zou iets in "${path}" een andere betekenis krijgen. Kies een andere naam.`,
  },
};
