import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { inProject, readJson, root } from './project.mjs';

const isWindows = process.platform === 'win32';

/** The script behind a package's command, to be run by a Node of our choice instead of the one on the PATH. */
export function commandOf(packageName, command = packageName) {
  const folder = inProject('node_modules', packageName);
  const { bin } = readJson(path.join(folder, 'package.json'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program and waits for it. Its output goes to the terminal, or with `quiet` is kept and shown
 * only when it fails. Standard input is closed: nothing here may ask.
 */
export function run(program, args, { quiet = false, env = {}, cwd = root, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(...commandLine(program, args, shell), {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', data => (output += data));
    child.stderr?.on('data', data => (output += data));
    // A Ctrl+C reaches the child as well; staying alive until it has cleaned up keeps the prompt tidy.
    const stay = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', stay);
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', stay);
      process.off('SIGTERM', pass);
      if (quiet && code !== 0) process.stdout.write(output);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output });
    });
  });
}

/** A shell takes one line. Windows needs it: `npm` and `code` are batch files there. */
function commandLine(program, args, shell) {
  const quote = word => (/^[\w./:=-]+$/.test(word) ? word : `"${word}"`);
  return shell ? [[program, ...args].map(quote).join(' '), []] : [program, args];
}

/** Runs a package's command on the Node that runs this script. */
export function runCommand(packageName, command, args, options) {
  return run(process.execPath, [commandOf(packageName, command), ...args], options);
}

/** npm, as if it were called from a fresh terminal: what an outer `npm run` sets would mislead it. */
export function npm(cwd, args, extraEnv = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(package|lifecycle)_/.test(name) &&
      !['npm_config_local_prefix', 'npm_config_prefix', 'npm_config_global', 'npm_config_node_gyp'].includes(
        name,
      ) &&
      !['INIT_CWD', 'NODE_OPTIONS', 'NODE_V8_COVERAGE'].includes(name),
  );
  const words = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(...commandLine('npm', words, isWindows), {
    cwd,
    env: { ...Object.fromEntries(inherited), ...extraEnv },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
  });
  return result.status === 0;
}
