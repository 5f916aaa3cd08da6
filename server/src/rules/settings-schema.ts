import { RULES } from './index.js';
import { knownCodes } from './settings.js';

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'];

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
