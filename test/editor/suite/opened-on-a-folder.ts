import { runMocha } from './run-mocha.js';

/** VS Code calls this inside the extension host, with the folder of fixtures open. */
export function run(): Promise<void> {
  return runMocha(async () => {
    await import('./findings.js');
    await import('./quick-fix.js');
    await import('./hover.js');
    await import('./across-files.js');
    await import('./typing.js');
    await import('./display-language.js');
    await import('./restart.js');
    await import('./crash.js');
  });
}
