// Installs VS Code's server beside this file, once per lock file. Needs nothing but npm's packages and a compiler.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNode, isNewEnough } from '../../../scripts/lib/own-node.mjs';
import { Refusal } from '../../../scripts/lib/refusal.mjs';
import { npm } from '../../../scripts/lib/run.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const marker = path.join(here, 'node_modules/.installed');
const vscode = path.join(here, 'node_modules/code-server/lib/vscode');

/** VS Code's own server: for tests, because it takes an empty data folder and ends when told. */
export const serverMain = path.join(vscode, 'out/server-main.js');
/** code-server's wrapper around it: for people, because it also serves what a visible browser asks for. */
export const wrapperMain = path.join(here, 'node_modules/code-server/out/node/entry.js');

/** The Node for VS Code's server, which refuses anything older than 24. */
export function serverNode() {
  const bundled = bundledNode();
  if (bundled) return bundled;
  if (isNewEnough(process.version, [24, 0])) return process.execPath;
  throw new Refusal(
    `VS Code's server needs Node 24; this is ${process.version}, and the project's own is not installed.`,
  );
}

/** Installs the server if it is missing or the lock file has changed. Takes about a minute and 500 MB, once. */
export function ensureHost() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;

  console.log("Installing VS Code's server for the browser (once, about a minute)");
  const start = performance.now();
  install(here, ['ci', '--ignore-scripts']);
  // code-server's own installation script would do these two and then compile every native add-on:
  // two minutes, and system libraries that nothing here needs.
  for (const folder of [vscode, path.join(vscode, 'extensions')]) {
    install(folder, ['ci', '--omit=dev', '--omit=optional', '--legacy-peer-deps', '--ignore-scripts']);
  }
  // The two add-ons that matter: the log files behind the Output panel, and the extension host's watch
  // over its parent. The headers lie beside the project's own Node, so nothing is fetched for them.
  const headers = path.resolve(serverNode(), '../..');
  const compiled = npm(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], {
    ...(existsSync(path.join(headers, 'include')) ? { npm_config_nodedir: headers } : {}),
  });
  if (!compiled) console.log('No C++ compiler was found, so the Output panel of this VS Code stays empty.');
  writeFileSync(marker, wanted);
  console.log(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

function install(folder, args) {
  if (npm(folder, args)) return;
  throw new Refusal(
    "VS Code's server for the browser could not be installed: npm needs the network for this once. " +
      'What it said stands above.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureHost();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
