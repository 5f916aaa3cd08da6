import { runMocha } from './run-mocha.js';

/** VS Code calls this inside the extension host, with nothing open. */
export function run(): Promise<void> {
  return runMocha(async () => {
    await import('./no-folder.js');
    await import('./typing.js');
  });
}
