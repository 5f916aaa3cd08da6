import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installMissing } from './packages.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';

/** The oldest Node that the parser library and the test runner work on. */
const OLDEST = [22, 12];

/** The Node that npm installed beside the other packages, where there is one for this system. */
export function bundledNode() {
  const name = process.platform === 'win32' ? 'win' : process.platform;
  const file = inProject(
    `node_modules/node-${name}-${process.arch}/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
  );
  return existsSync(file) ? file : undefined;
}

export function isNewEnough(version, [major, minor] = OLDEST) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** The Node for everything after the installation: the project's own, else the running one if it will do. */
function chooseNode() {
  const bundled = bundledNode();
  // It can be there and still not run: it is linked against glibc, and some systems have another C library.
  if (bundled && spawnSync(bundled, ['--version']).status === 0) return bundled;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Refusal(
    `Runplan needs Node ${OLDEST.join('.')} or newer to build; this is ${process.version}, and npm has no newer ` +
      `one for ${process.platform} ${process.arch}. Please install a newer Node and try again.`,
  );
}

/**
 * To be called first: installs what is missing and makes sure that the calling script runs on the
 * project's own Node, if need be by running it again there. Everything imported before this call must
 * work on Node 20 with nothing installed.
 */
export async function enter(scriptUrl) {
  installMissing();
  const node = chooseNode();
  if (realpathSync(node) === realpathSync(process.execPath)) return;
  const { code } = await run(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)]);
  process.exit(code);
}
