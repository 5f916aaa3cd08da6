import assert from 'node:assert/strict';
import path from 'node:path';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { extensions, type LogOutputChannel, window } from 'vscode';
import { RunningServer } from '../../../client/src/running-server.js';
import type { Health } from '../../../client/src/status-text.js';
import { until } from './support.js';

/** The extension's own code with a server that was written to fail. */
suite('a server that crashes', () => {
  let log: LogOutputChannel;
  suiteSetup(() => {
    log = window.createOutputChannel('Runplan crash test', { log: true });
  });
  suiteTeardown(() => log.dispose());

  for (const name of ['ends-at-once', 'ends-after-the-greeting']) {
    test(`${name}: is started again a few times, then the status says that it stopped`, async () => {
      const seen: string[] = [];
      const status = {
        set health(health: Health) {
          seen.push(health.state);
        },
      };
      const server = new RunningServer(serverNamed(name), log, status);
      try {
        await server.start();
        const starts = () => seen.filter(state => state === 'starting').length;
        await until('five starts and a stop', () => starts() === 5 && seen.at(-1) === 'stopped', {
          instead: () => seen,
        });

        await server.restart();
        await until('five more starts', () => starts() === 10 && seen.at(-1) === 'stopped', {
          instead: () => seen,
        });
        assert.equal(starts(), 10);
      } finally {
        server.dispose();
      }
    });
  }
});

function serverNamed(name: string): string {
  const { extensionPath } = extensions.getExtension('runplan.runplan')!;
  return path.join(extensionPath, `test/editor/fixtures/servers/${name}.cjs`);
}
