import { RULES } from './index.js';
import { PRESET_NAMES, PRESETS } from './presets.js';
import { knownCodes, LEVELS } from './settings.js';

/** The JSON schema of the setting `runplan.rules`, made from the rules: names, levels and options. */
export function rulesSchema(): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const code of knownCodes()) {
    const rule = RULES[code];
    const level = { type: 'string', enum: LEVELS };
    const options = Object.fromEntries(
      Object.entries(rule?.options ?? {}).map(([name, value]) => [
        name,
        {
          type: typeof value,
          default: value,
          description: rule?.docs.en.options[name],
          ...(rule?.choices?.[name] ? { enum: rule.choices[name] } : {}),
          ...(typeof value === 'number' ? { minimum: 0 } : {}),
        },
      ]),
    );
    properties[code] = {
      description: rule?.docs.en.title ?? 'Something wrong with the text of the plan itself.',
      anyOf: [
        level,
        { type: 'object', additionalProperties: false, properties: { severity: level, ...options } },
      ],
    };
  }
  return { type: 'object', additionalProperties: false, properties };
}

/** The JSON schema of `runplan.config.json`, for editors: it says what the reader of that file accepts. */
export function configSchema(): Record<string, unknown> {
  const rules = { $ref: '#/definitions/rules' };
  const extended = {
    anyOf: [
      {
        enum: PRESET_NAMES,
        markdownEnumDescriptions: PRESET_NAMES.map(name => PRESETS[name].docs.en),
      },
      { type: 'string', pattern: '[/\\\\]|\\.[jJ][sS][oO][nN][cC]?$' },
    ],
  };
  const pattern = { type: 'string', minLength: 1, maxLength: 200 };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Runplan',
    description: 'How Runplan checks the plans in this folder and below.',
    type: 'object',
    additionalProperties: false,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string' },
      extends: {
        description:
          'What this file builds on, the weakest first: a set of rules by its name, or another file by its path.',
        anyOf: [extended, { type: 'array', items: extended }],
      },
      rules: { ...rules, description: 'Which rules check these plans, and how loudly.' },
      overrides: {
        description: 'Rules for some of the plans. A later entry is stronger.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              description:
                'Which plans: patterns from the folder of this file, with * for part of a name, ** for any folders, ? for one character and {a,b} for choices.',
              anyOf: [pattern, { type: 'array', minItems: 1, items: pattern }],
            },
            rules,
          },
        },
      },
    },
    definitions: { rules: rulesSchema() },
  };
}
