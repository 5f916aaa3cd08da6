import Mocha from 'mocha';
import { reporter } from './reporter.js';

/**
 * Runs tests inside the extension host. `load` imports the files that call `suite` and `test`: everything is one
 * bundle, so mocha cannot load them by name.
 */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 30_000,
    reporter: reporter as unknown as Mocha.ReporterConstructor,
  });
  // What mocha itself announces before each file: from here on `suite` and `test` belong to this run.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
