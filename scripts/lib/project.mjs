import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const inProject = (...parts) => path.join(root, ...parts);

export const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/** The packaged extension that start and test make. */
export const vsix = inProject('out/runplan.vsix');
