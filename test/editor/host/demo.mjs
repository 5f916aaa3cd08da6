// VS Code with the packaged extension, in the user's own browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureHost, serverNode, wrapperMain } from './install.mjs';
import { QUIET_SETTINGS, serverEnvironment } from './server.mjs';

/**
 * Installs the extension and serves VS Code on `folder` at a port of this machine. What the user sets there is
 * kept in `home`. Resolves once it listens; `ended` resolves to the exit code after Ctrl+C.
 */
export async function serveDemo({ vsix, folder, port, home }) {
  ensureHost();
  const user = path.join(home, 'user');
  const settings = path.join(user, 'User/settings.json');
  mkdirSync(path.dirname(settings), { recursive: true });
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(QUIET_SETTINGS, null, 2));
  const env = serverEnvironment();
  // code-server prefers this variable to the address it is given.
  delete env.PORT;
  const common = [
    wrapperMain,
    ...['--config', path.join(home, 'config.yaml'), '--user-data-dir', user],
    ...['--extensions-dir', path.join(home, 'extensions')],
  ];

  const put = spawnSync(serverNode(), [...common, '--install-extension', path.resolve(vsix), '--force'], {
    env,
    encoding: 'utf8',
  });
  if (put.status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${put.stdout}${put.stderr}`);

  const child = spawn(
    serverNode(),
    [
      ...common,
      ...[
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--auth',
        'none',
        '--disable-telemetry',
        '--disable-update-check',
      ],
      ...[
        '--disable-workspace-trust',
        '--disable-getting-started-override',
        '--disable-proxy',
        path.resolve(folder),
      ],
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const ended = new Promise(resolve => child.once('exit', code => resolve(code ?? 0)));
  await new Promise((resolve, reject) => {
    let output = '';
    const read = data => {
      output += data;
      if (/HTTP server listening/.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`VS Code's server ended with code ${code}\n${output}`)));
  });
  return { address: `http://127.0.0.1:${port}/?folder=${encodeURI(path.resolve(folder))}`, ended };
}
