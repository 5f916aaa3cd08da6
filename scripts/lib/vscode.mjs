import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

const isWindows = process.platform === 'win32';

/** The full path of a program on the PATH. */
export function onPath(name) {
  const endings = isWindows ? ['.cmd', '.exe', '.bat'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The `code` command where it can open a window: on a desktop, or in the terminal of a remote VS Code. */
export function codeCommand() {
  return hasDisplay() || process.env.VSCODE_IPC_HOOK_CLI ? onPath('code') : undefined;
}

/** The program behind `code`: tests need it, because the command itself returns before they are over. */
export function desktopExecutable(command = onPath('code')) {
  if (!command || !hasDisplay()) return undefined;
  const folder = path.dirname(realpathSync(command));
  const candidates = {
    darwin: ['../../../MacOS/Electron', '../../../MacOS/Code'],
    win32: ['../Code.exe'],
    linux: ['../code', '../../code'],
  }[process.platform];
  return candidates?.map(place => path.resolve(folder, place)).find(isProgram);
}

function isProgram(file) {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  // A program, not one more script that starts it.
  return statSync(file).size > 1_000_000 || process.platform === 'darwin';
}

/** VS Code's server from npm, with a browser as its window: test/editor/host. */
export const hostFitsThisMachine = () => process.platform === 'linux' && process.arch === 'x64';

const VERSION = /^(stable|insiders|\d+\.\d+\.\d+)$/;

/**
 * The editor for the tests, decided at once: what RUNPLAN_VSCODE says (a path, a version to download, or
 * `host`), else an installed desktop VS Code, else the host, else a download if its site answers.
 */
export async function chooseEditor(wish = process.env.RUNPLAN_VSCODE) {
  if (wish === 'host') return { kind: 'host', name: "VS Code's server in a browser, as RUNPLAN_VSCODE asks" };
  if (wish && VERSION.test(wish)) return download(wish);
  if (wish) {
    if (!existsSync(wish)) {
      throw new Refusal(
        `RUNPLAN_VSCODE names "${wish}", and there is no such file. Give the path of VS Code itself.`,
      );
    }
    return { kind: 'desktop', executable: wish, name: `desktop VS Code at ${wish}, as RUNPLAN_VSCODE asks` };
  }
  const executable = desktopExecutable();
  if (executable) return { kind: 'desktop', executable, name: `desktop VS Code at ${executable}` };
  if (hostFitsThisMachine()) return { kind: 'host', name: "VS Code's server in a browser" };
  return download('stable');
}

async function download(version) {
  if (!hasDisplay()) {
    throw new Refusal(
      'A downloaded VS Code needs a display. Run the tests under xvfb-run, or unset RUNPLAN_VSCODE.',
    );
  }
  if (!(await canDownload())) {
    throw new Refusal(
      'No VS Code to test in: none is installed, and its download site does not answer. Install VS Code and put ' +
        '`code` on the PATH, or set RUNPLAN_VSCODE to its path.',
    );
  }
  return { kind: 'download', version, name: `VS Code ${version}, downloaded` };
}

/** Two seconds decide. Behind a proxy only the downloader itself can tell. */
async function canDownload() {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      method: 'HEAD',
      signal: AbortSignal.timeout(2000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
