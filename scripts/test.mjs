// npm test: builds Runplan and runs every test there is. The last line is `N passed, N failed` over all of them.
// --fast leaves the editor out.
import { parseArgs } from 'node:util';
import { build, editorScenarios } from './build.mjs';
import { enter } from './lib/own-node.mjs';
import { packageExtension } from './lib/package-extension.mjs';
import { explain } from './lib/refusal.mjs';
import { runCommand } from './lib/run.mjs';
import { heading, step } from './lib/steps.mjs';
import { runInBrowser, runInEditor, runVitest } from './lib/suites.mjs';
import { chooseEditor, hostFitsThisMachine } from './lib/vscode.mjs';

const outcomes = [];
const start = performance.now();

try {
  const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
  await enter(import.meta.url);

  heading(`Building Runplan on Node ${process.versions.node}`);
  await build();
  await step('extension package', packageExtension);

  heading('Checking the style of the code');
  await suite('style', checkStyle);

  heading('Testing without an editor');
  await suite('vitest', runVitest);

  if (values.fast) {
    console.log('\nLeft out, because of --fast: the tests in a real editor.');
  } else {
    await testInEditors();
  }
} catch (error) {
  console.error(`\n${explain(error)}`);
  outcomes.push({ name: 'preparation', passed: 0, failed: 1, why: 'see above' });
}
report();

async function testInEditors() {
  const editor = await chooseEditor();
  if (editor.kind === 'host' || hostFitsThisMachine()) {
    const { ensureHost } = await import('../test/editor/host/install.mjs');
    const { findBrowser } = await import('../test/editor/host/browser.mjs');
    findBrowser();
    ensureHost();
  }
  for (const scenario of editorScenarios()) {
    heading(`Testing inside ${editor.name}: ${scenario.replaceAll('-', ' ')}`);
    await suite(`editor, ${scenario}`, () => runInEditor(editor, scenario));
  }
  if (hostFitsThisMachine()) {
    heading('Testing the packaged extension from outside, with pictures in out/screenshots');
    await suite('browser', runInBrowser);
  } else {
    console.log('\nLeft out on this system: the tests that take pictures need Linux on x64.');
  }
}

/** One suite; whatever it throws is one failure, and the others still run. */
async function suite(name, run) {
  try {
    outcomes.push(await run());
  } catch (error) {
    console.error(explain(error));
    outcomes.push({ name, passed: 0, failed: 1, why: 'it could not run' });
  }
}

/** Style is no test, so it adds nothing when it is right and one failure when it is not. */
async function checkStyle() {
  const { code } = await runCommand('@biomejs/biome', 'biome', [
    'check',
    '--colors=off',
    '--error-on-warnings',
  ]);
  return { name: 'style', passed: 0, failed: code === 0 ? 0 : 1 };
}

function report() {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log('');
  for (const outcome of outcomes) {
    const why = outcome.why ? ` (${outcome.why})` : '';
    console.log(`  ${outcome.name.padEnd(34)} ${outcome.passed} passed, ${outcome.failed} failed${why}`);
  }
  console.log(`  in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
