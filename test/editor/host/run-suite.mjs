#!/usr/bin/env node
// Takes the command line that desktop VS Code takes for a test run, so that @vscode/test-electron can start it
// in its place: the same suite, in a real extension host, with a browser as the window.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { explain } from '../../../scripts/lib/refusal.mjs';
import { openBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/** The suite's reporter begins its lines with this; everything else in the log is VS Code's own talk. */
const MARK = '[test] ';
/** VS Code's talk that says nothing about the extension. */
const NOISE = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    '\\[reconnection-grace-time\\]',
    'Updating additional builtin',
    'Ignoring fetching additional',
    '\\[AccountPolicyGate\\]',
    '\\[AgentHost',
    '\\[ChatModelSelection\\]',
    '\\[Service Worker\\]',
    'Timed out waiting for authentication provider',
    'Loading development extension',
    "Request to '.*package\\.nls\\.json'",
  ].join('|')})`,
);

const limit = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? 180_000);
const verbose = Boolean(process.env.VSCODE_HOST_VERBOSE);

try {
  process.exit(await runSuite(readCommandLine()));
} catch (error) {
  console.error(explain(error));
  process.exit(2);
}

function readCommandLine() {
  // Options of the desktop that mean nothing here are accepted and dropped.
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  return {
    development: values.extensionDevelopmentPath ?? [],
    tests: values.extensionTestsPath,
    extensionsDir: values['extensions-dir'],
    target: positionals[0],
  };
}

async function runSuite({ development, tests, extensionsDir, target }) {
  if (!tests || !existsSync(tests)) throw new Error(`There is no test suite at ${tests}.`);
  const server = await startServer({
    extensionsDir,
    log: verbose ? text => process.stderr.write(text) : undefined,
  });
  const { browser, context } = await openBrowser();
  const page = await context.newPage();
  const held = [];
  let counts;
  let finish;
  const finished = new Promise(resolve => (finish = (code, why) => resolve({ code, why })));

  // The workbench calls these two in a test run. The console of the extension host and VS Code's own log
  // both come through the first, with nothing but our mark to tell them apart.
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args);
    if (line.startsWith(MARK)) {
      console.log(line.slice(MARK.length));
      counts = /^(\d+) passed, (\d+) failed/.exec(line.slice(MARK.length)) ?? counts;
    } else if (verbose) console.error(`[${type}] ${line}`);
    else held.push({ type, line });
  });
  await page.exposeFunction('codeAutomationExit', code => finish(code));
  page.on('crash', () => finish(1, 'the page crashed'));
  server.ended.then(() => finish(1, 'the server ended early'));
  const timer = setTimeout(async () => {
    const picture = path.resolve('vscode-host-timeout.png');
    await page.screenshot({ path: picture }).catch(() => {});
    finish(1, `no result after ${limit} ms; see ${picture}`);
  }, limit);

  const place = !target ? {} : statSync(target).isFile() ? { workspace: target } : { folder: target };
  const payload = [
    ...development.map(folder => ['extensionDevelopmentPath', server.remote(folder)]),
    ['extensionTestsPath', server.remote(tests)],
  ];
  await page.goto(server.address({ ...place, payload }));

  let { code, why } = await finished;
  clearTimeout(timer);
  // A killed extension host is reported as exit 0, so success needs the suite's closing line too.
  const complete = counts && Number(counts[1]) > 0 && Number(counts[2]) === 0;
  if (!code && !complete && !why) why = 'no closing line from the suite: it ran no test, or its host died';
  if (why) code = 1;
  if (code) {
    for (const { type, line } of held) {
      if ((!counts || type === 'error') && !NOISE.test(line)) console.error(line);
    }
  }
  if (why) console.error(`The test run ended early: ${why}.`);
  await browser.close().catch(() => {});
  await server.stop();
  return code;
}
