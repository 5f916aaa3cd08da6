import { existsSync } from 'node:fs';
import { Refusal } from '../../../scripts/lib/refusal.mjs';
import { onPath } from '../../../scripts/lib/vscode.mjs';
import { ensureHost } from './install.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** A browser of the Chromium family: CHROMIUM_PATH, else the first one on the PATH. */
export function findBrowser() {
  const wish = process.env.CHROMIUM_PATH;
  const found = wish ? (existsSync(wish) ? wish : undefined) : NAMES.map(onPath).find(Boolean);
  if (found) return found;
  throw new Refusal(
    wish
      ? `CHROMIUM_PATH names "${wish}", and there is no such file.`
      : 'The tests in the editor need a browser, and no Chromium, Chrome or Edge was found. Install one (on Debian: ' +
          'apt-get install chromium fonts-dejavu-core), or set CHROMIUM_PATH, or leave the editor out with ' +
          '`npm test -- --fast`.',
  );
}

/** Opens the browser without a window, and without a way out of this machine. */
export async function openBrowser({ viewport = { width: 1280, height: 800 } } = {}) {
  // Imported late, because the first call of ensureHost installs it.
  ensureHost();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      // Containers and root accounts have no sandbox to offer; only pages of this machine are opened.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  await context.route(
    address => !['127.0.0.1', 'localhost'].includes(address.hostname),
    route => route.abort('blockedbyclient'),
  );
  return { browser, context };
}
