import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { inProject, readJson, root } from './project.mjs';
import { runCommand } from './run.mjs';

/**
 * What came of a suite. A suite that dies before it can count is one failure, never a silence.
 * @typedef {{ name: string, passed: number, failed: number, why?: string }} Outcome
 */

/** Every test that needs no editor. @returns {Promise<Outcome>} */
export async function runVitest() {
  const report = inProject('out/test/vitest.json');
  rmSync(report, { force: true });
  mkdirSync(path.dirname(report), { recursive: true });
  const { code } = await runCommand('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = existsSync(report) ? readJson(report) : undefined;
  return vitestOutcome(code, counts);
}

/** From vitest's own figures: a file that cannot be loaded has no failed test, and fails all the same. */
export function vitestOutcome(code, counts) {
  const name = 'vitest';
  if (!counts) return { name, passed: 0, failed: 1, why: 'it ended without a report' };
  const failedFiles = (counts.testResults ?? []).filter(
    file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
  ).length;
  const failed = counts.numFailedTests + failedFiles;
  if (failed === 0 && code !== 0) {
    return {
      name,
      passed: counts.numPassedTests,
      failed: 1,
      why: `no test failed, but it ended with code ${code}`,
    };
  }
  return { name, passed: counts.numPassedTests, failed };
}

/** The suite inside the extension host, in one way of opening the editor. @returns {Promise<Outcome>} */
export async function runInEditor(editor, scenario) {
  const { runTests } = await import('@vscode/test-electron');
  const name = `editor, ${scenario.replaceAll('-', ' ')}`;
  const folder = scenario === 'opened-on-a-folder' ? [inProject('test/editor/fixtures')] : [];
  const reader = new CountReader();
  const profile = mkdtempSync(path.join(tmpdir(), 'runplan-profile-'));
  let why;
  try {
    await runTests({
      ...(editor.kind === 'host'
        ? { vscodeExecutablePath: inProject('test/editor/host/run-suite.mjs') }
        : {}),
      ...(editor.kind === 'desktop' ? { vscodeExecutablePath: editor.executable } : {}),
      ...(editor.kind === 'download' ? { version: editor.version } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: inProject(`out/test/editor/${scenario}.cjs`),
      // An empty profile each time: what a developer has set or installed must not change the outcome.
      launchArgs: [...folder, '--disable-extensions', `--user-data-dir=${profile}`],
      stdout: reader,
      stderr: process.stderr,
    });
  } catch (error) {
    why = error.message;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  return editorOutcome(name, reader.counts, why);
}

/** The closing line decides; without one the extension host died, whatever the exit code says. */
export function editorOutcome(name, counts, why) {
  if (!counts) return { name, passed: 0, failed: 1, why: why ?? 'it ended without its closing line' };
  return { name, passed: counts.passed, failed: counts.failed || (why ? 1 : 0), why };
}

/** Passes a suite's output on and reads its closing line. */
class CountReader extends Writable {
  counts;
  #rest = '';

  _write(data, _encoding, done) {
    process.stdout.write(data);
    const lines = (this.#rest + data).split('\n');
    this.#rest = lines.pop();
    for (const line of lines) this.counts = closingLine(line) ?? this.counts;
    done();
  }
}

export function closingLine(line) {
  const found = /^(?:\[test\] )?(\d+) passed, (\d+) failed/.exec(line);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}

/** The tests that look at the editor from outside, as a person does, and take its picture. @returns {Promise<Outcome>} */
export async function runInBrowser() {
  const [{ run }, { spec }] = await Promise.all([import('node:test'), import('node:test/reporters')]);
  const outcome = { name: 'browser', passed: 0, failed: 0 };
  const stream = run({ files: [inProject('test/editor/ui/seen-by-a-runner.mjs')], cwd: root });
  stream.on('test:pass', test => {
    if (test.details.type !== 'suite' && test.skip === undefined) outcome.passed++;
  });
  stream.on('test:fail', test => {
    if (test.details.type !== 'suite') outcome.failed++;
  });
  stream.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject));
  if (outcome.passed + outcome.failed === 0) return { ...outcome, failed: 1, why: 'no test ran' };
  return outcome;
}
