import type { Runner, Suite, Test } from 'mocha';

/** The log of an editor mixes everybody's lines; these are ours. */
const MARK = '[test] ';

function say(text: string): void {
  for (const line of text.split('\n')) console.log(MARK + line);
}

/** A mocha reporter without colours, whose last line the launcher counts: `N passed, N failed`. */
export function reporter(runner: Runner): void {
  let passed = 0;
  let failed = 0;
  let depth = 0;
  const indent = () => '  '.repeat(depth);
  runner.on('suite', (suite: Suite) => {
    if (suite.root) return;
    say(indent() + suite.title);
    depth++;
  });
  runner.on('suite end', (suite: Suite) => {
    if (!suite.root) depth--;
  });
  runner.on('pass', (test: Test) => {
    passed++;
    say(`${indent()}✔ ${test.title} (${test.duration} ms)`);
  });
  runner.on('fail', (test: Test, error: Error) => {
    failed++;
    say(`${indent()}✘ ${test.fullTitle()}\n${error?.stack ?? error}`);
  });
  runner.on('end', () => say(`${passed} passed, ${failed} failed`));
}
