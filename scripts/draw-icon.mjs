// Draws client/icons/runplan.png, the extension's icon, from the drawing beside it. To be run after changing that:
// the picture is committed, because not every machine that packages has a browser.
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../test/editor/host/browser.mjs';
import { inProject } from './lib/project.mjs';
import { explain } from './lib/refusal.mjs';
import { run } from './lib/run.mjs';

try {
  const { code } = await run(
    findBrowser(),
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=128,128'],
      '--default-background-color=00000000',
      `--screenshot=${inProject('client/icons/runplan.png')}`,
      pathToFileURL(inProject('client/icons/runplan.svg')).href,
    ],
    { quiet: true },
  );
  process.exitCode = code;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
