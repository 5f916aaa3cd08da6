import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, readJson } from './project.mjs';

const knowledge = inProject('server/src/knowledge');

/**
 * Writes knowledge/generated/names.json: what things are called, in every language, taken from the texts. Whatever
 * language Runplan speaks, plans are read in all of them; with the names apart, the sentences of the languages that it
 * does not speak are never loaded.
 */
export function writeNames() {
  const languages = readdirSync(path.join(knowledge, 'text'), { withFileTypes: true })
    .filter(each => each.isDirectory())
    .map(each => each.name);
  const names = Object.fromEntries(languages.map(language => [language, namesIn(language)]));
  mkdirSync(path.join(knowledge, 'generated'), { recursive: true });
  writeFileSync(path.join(knowledge, 'generated/names.json'), `${JSON.stringify(names, null, 1)}\n`);
  const count = Object.values(names).flatMap(records => Object.values(records).flatMap(Object.keys)).length;
  return `${count} things`;
}

/** Of each file of texts the entries that have a name, without their sentences. */
function namesIn(language) {
  const folder = path.join(knowledge, 'text', language);
  const records = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const entries = Object.entries(readJson(path.join(folder, file))).flatMap(([id, { name, aliases }]) =>
        name === undefined ? [] : [[id, { name, aliases: aliases ?? [] }]],
      );
      return [recordOf(file), Object.fromEntries(entries)];
    });
  return Object.fromEntries(records.filter(([, entries]) => Object.keys(entries).length > 0));
}

/** `race-distances.json` holds what the code calls `raceDistances`. */
function recordOf(file) {
  return path.basename(file, '.json').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
