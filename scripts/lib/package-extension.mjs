import { rmSync, statSync } from 'node:fs';
import { vsix } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run.mjs';

/** Makes out/runplan.vsix from what the build left. Works without a network. */
export async function packageExtension() {
  rmSync(vsix, { force: true });
  const { code } = await runCommand(
    '@vscode/vsce',
    'vsce',
    // The bundles hold every dependency. Links in the README stay relative: its pictures travel in the package.
    [
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsix,
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Refusal('The extension could not be packaged; what vsce said stands above.');
  return `${Math.round(statSync(vsix).size / 1024)} kB`;
}
