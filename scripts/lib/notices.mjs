import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, readJson } from './project.mjs';

/**
 * Writes out/third-party-notices.txt: the licences of the packages whose code is in the bundles, as those
 * licences ask. `metafiles` are esbuild's lists of what went in.
 */
export function writeNotices(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(file => packageFolder(file) ?? []),
  );
  const notices = [...folders].sort().map(folder => {
    const { name, version, license } = readJson(inProject(folder, 'package.json'));
    return `${name} ${version} (${license})\n\n${legalTexts(inProject(folder)).join('\n\n')}\n`;
  });
  writeFileSync(
    inProject('out/third-party-notices.txt'),
    `Runplan contains code of these packages.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`,
  );
  return `${notices.length} packages`;
}

/** `node_modules/@scope/name` of a file in it, the innermost one. */
export function packageFolder(file) {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
}

/**
 * What must go along with a package's code: its licence, and the notices that the Apache licence asks to be kept
 * with it, where the package has any.
 */
export function legalTexts(folder) {
  const files = readdirSync(folder).sort();
  const read = file => readFileSync(path.join(folder, file), 'utf8').trim();
  const licence = files.find(name => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  const notices = files.filter(name => /^notice(\.|$)/i.test(name));
  return [licence ? read(licence) : 'Its package carries no licence text.', ...notices.map(read)];
}
