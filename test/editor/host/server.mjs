import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureHost, serverMain, serverNode } from './install.mjs';

/** Nothing that asks, animates, goes to the network or covers the editor. */
export const QUIET_SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** No marketplace: without this the server tries one at every start. */
export const OFFLINE_ENV = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

/** Variables of an outer VS Code or test run that would mislead this one. */
const MISLEADING = ['VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE', 'CODE_SERVER_PARENT_PID'];

export function serverEnvironment(extra = {}) {
  const env = { ...process.env, ...OFFLINE_ENV, ...extra };
  for (const name of MISLEADING) delete env[name];
  return env;
}

/** Installs a packaged extension into a folder of extensions; returns what VS Code says about it. */
export function installExtension(vsix, extensionsDir) {
  ensureHost();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'runplan-install-'));
  try {
    const common = [
      '--server-data-dir',
      dataDir,
      '--extensions-dir',
      extensionsDir,
      '--accept-server-license-terms',
    ];
    const call = args =>
      spawnSync(serverNode(), [serverMain, ...common, ...args], {
        env: serverEnvironment(),
        encoding: 'utf8',
      });
    const put = call(['--install-extension', path.resolve(vsix), '--force']);
    if (put.status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${put.stdout}${put.stderr}`);
    return call(['--list-extensions', '--show-versions']).stdout;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts VS Code's server on a free port of this machine, with an empty data folder that goes when it stops.
 * `settings` are user settings; `extensionsDir` holds installed extensions; `log` gets the server's output.
 */
export async function startServer({ extensionsDir, settings = {}, env = {}, log } = {}) {
  ensureHost();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'runplan-vscode-'));
  const settingsFile = path.join(dataDir, 'data/User/settings.json');
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  writeFileSync(settingsFile, JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));

  const child = spawn(
    serverNode(),
    [
      serverMain,
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        '0',
        '--without-connection-token',
        '--accept-server-license-terms',
      ],
      ...['--disable-telemetry', '--server-data-dir', dataDir],
      ...(extensionsDir ? ['--extensions-dir', extensionsDir] : []),
      // Without this flag the built workbench ignores the extension and the tests that its address names.
      '--enable-smoke-test-driver',
    ],
    // A group of its own, so that extension hosts and language servers can be ended with it.
    { env: serverEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const killGroup = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  };
  const cleanUp = () => {
    killGroup('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', cleanUp);
  const leave = () => process.exit(130);
  for (const signal of SIGNALS) process.once(signal, leave);

  const authority = `127.0.0.1:${await portOf(child, log)}`;
  const origin = `http://${authority}`;
  return {
    origin,
    /** Resolves when the server ends, for whatever reason. */
    ended: new Promise(resolve => child.once('exit', resolve)),
    /** How the workbench names a path of this machine. */
    remote: file => `vscode-remote://${authority}${path.resolve(file)}`,
    address({ folder, workspace, payload = [] } = {}) {
      const query = new URLSearchParams();
      if (folder) query.set('folder', path.resolve(folder));
      if (workspace) query.set('workspace', path.resolve(workspace));
      query.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
      return `${origin}/?${query}`;
    },
    async stop() {
      process.off('exit', cleanUp);
      for (const signal of SIGNALS) process.off(signal, leave);
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise(resolve => child.once('exit', resolve));
        const impatience = setTimeout(killGroup, 3000, 'SIGKILL');
        killGroup('SIGTERM');
        await gone;
        clearTimeout(impatience);
      }
      cleanUp();
    },
  };
}

/** The port the server got, from what it prints; an error with all it printed when it does not come up. */
function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = why => {
      clearTimeout(limit);
      reject(new Error(`VS Code's server ${why}\n${output}`));
    };
    const limit = setTimeout(fail, 60_000, 'named no port for 60 s');
    const read = data => {
      output += data;
      log?.(String(data));
      const found = /agent listening on (\d+)/.exec(output);
      if (!found) return;
      clearTimeout(limit);
      resolve(Number(found[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', error => fail(`could not start: ${error.message}`));
    child.once('exit', code => fail(`ended with code ${code}`));
  });
}
