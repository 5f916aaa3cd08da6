import { existsSync } from 'node:fs';
import { inProject, readJson, root } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { npm } from './run.mjs';

/**
 * The packages that the lock file asks for and that are not installed in that version. npm writes its
 * own list when an installation is complete, so an interrupted one counts as missing. Packages for
 * other systems are optional and may be absent.
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && !entry.link)
    .filter(([place, entry]) =>
      installed[place] ? installed[place].version !== entry.version : !entry.optional,
    )
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
}

/** Installs what the lock file asks for, if anything is missing. Says so, and asks nothing. */
export function installMissing() {
  const wanted = readJson(inProject('package-lock.json')).packages;
  const list = inProject('node_modules/.package-lock.json');
  const missing = missingPackages(wanted, existsSync(list) ? readJson(list).packages : {});
  if (missing.length === 0) return;

  console.log(`Installing packages (${missing.length} missing): npm ci`);
  const start = performance.now();
  // Windows cannot delete a program that runs, and `npm ci` begins by deleting node_modules.
  const runsFromHere = process.platform === 'win32' && process.execPath.startsWith(root);
  if (!npm(root, [runsFromHere ? 'install' : 'ci'])) {
    throw new Refusal(
      'The packages could not be installed: npm needs the network for this once. What it said stands above.',
    );
  }
  console.log(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}
