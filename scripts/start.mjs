// npm start: builds Runplan, packages it and opens it in VS Code on the examples.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { enter } from './lib/own-node.mjs';
import { packageExtension } from './lib/package-extension.mjs';
import { freePort } from './lib/port.mjs';
import { inProject, vsix } from './lib/project.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { run } from './lib/run.mjs';
import { heading, step } from './lib/steps.mjs';
import { codeCommand, hasDisplay, hostFitsThisMachine, onPath } from './lib/vscode.mjs';

const examples = inProject('examples');

try {
  await enter(import.meta.url);
  const wished = wishedPort();

  heading(`Building Runplan on Node ${process.versions.node}`);
  await build();
  await step('extension package', packageExtension);

  const code = process.env.RUNPLAN_VSCODE === 'host' ? undefined : codeCommand();
  const opened = code !== undefined && (await openOnDesktop(code));
  if (!opened) await openInBrowser(wished);
} catch (error) {
  console.error(`\n${explain(error)}`);
  process.exitCode = 1;
}

function wishedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.PORT ?? '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`"${text}" is no port: give a number from 1 to 65535, such as --port 3000.`);
  }
  return port;
}

async function openOnDesktop(code) {
  heading('Installing Runplan into VS Code and opening the examples');
  const shell = process.platform === 'win32';
  const put = await run(code, ['--install-extension', vsix, '--force'], { shell });
  if (put.code === 0 && (await run(code, [examples], { shell })).code === 0) {
    console.log('VS Code opens on the examples. Runplan stays installed there until you remove it.');
    return true;
  }
  console.log('The `code` command did not do it; what it said stands above.');
  return false;
}

async function openInBrowser(wished) {
  if (!hostFitsThisMachine()) {
    throw new Refusal(
      `No VS Code was found: there is no \`code\` on the PATH. Install VS Code and try again, or install ${vsix} by hand ` +
        '(Extensions view, "Install from VSIX...").',
    );
  }
  heading('Starting VS Code for the browser');
  const port = await freePort(wished);
  if (port !== wished) console.log(`Port ${wished} is taken, so it will be ${port}.`);
  const { serveDemo } = await import('../test/editor/host/demo.mjs');
  const demo = await serveDemo({ vsix, folder: examples, port, home: inProject('.vscode-demo') });
  console.log(`\nVS Code with Runplan: ${demo.address}\nCtrl+C stops it.`);
  const browser = hasDisplay() ? onPath('xdg-open') : undefined;
  if (browser)
    spawn(browser, [demo.address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  process.exitCode = await demo.ended;
}
