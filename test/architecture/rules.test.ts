import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reference } from '../../server/src/knowledge/lookup.js';
import { LANGUAGES } from '../../server/src/messages/language.js';
import { RULES } from '../../server/src/rules/index.js';

const areas = readdirSync('server/src/rules', { withFileTypes: true }).filter(entry => entry.isDirectory());

test('a rule is a file at the path that is its id', () => {
  const files = areas.flatMap(area =>
    readdirSync(`server/src/rules/${area.name}`).map(file => `${area.name}/${file.replace(/\.ts$/, '')}`),
  );
  // What a rule is helped by lies beside it and is no rule.
  const helpers = ['load/scale-runs'];
  expect(Object.keys(RULES).sort()).toEqual(files.filter(file => !helpers.includes(file)).sort());
});

test.each(Object.entries(RULES))(
  '%s says everything in every language, and where it comes from',
  (_code, rule) => {
    for (const language of LANGUAGES) {
      const { title, what, why, against, advice, options, fixes } = rule.docs[language];
      for (const text of [title, what, why, against, advice]) expect(text.length).toBeGreaterThan(20);
      expect(Object.keys(options).sort()).toEqual(Object.keys(rule.options).sort());
      expect(Object.keys(fixes).sort()).toEqual(rule.fixes.map(fix => fix.id).sort());
    }
    expect(rule.sources.filter(key => !reference(key))).toEqual([]);
  },
);
