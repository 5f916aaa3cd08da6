// Takes the pictures of the README again, in the real editor, and puts them into docs/pictures. To be run, and the
// pictures looked at, after a change that shows in them. Needs Linux on x64 and a browser.
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { build } from './build.mjs';
import { enter } from './lib/own-node.mjs';
import { packageExtension } from './lib/package-extension.mjs';
import { inProject } from './lib/project.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { step } from './lib/steps.mjs';
import { runInBrowser } from './lib/suites.mjs';

/** What a page may weigh to be read on the way to a training. */
const LIMIT = 150_000;

try {
  await enter(import.meta.url);
  await build();
  await step('extension package', packageExtension);
  const { failed } = await runInBrowser();
  if (failed > 0) throw new Refusal('A test in the editor failed, so the pictures stay as they were.');
  mkdirSync(inProject('docs/pictures'), { recursive: true });
  for (const name of ['squiggles.png', 'hover.png', 'week.png', 'copied-week.png']) {
    const taken = inProject('out/screenshots', name);
    const { size } = statSync(taken);
    if (size > LIMIT)
      throw new Refusal(`${name} has ${size} bytes, which is too much for a page: ${LIMIT} at most.`);
    copyFileSync(taken, inProject('docs/pictures', name));
    console.log(`docs/pictures/${name}  ${Math.round(size / 1024)} kB`);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
