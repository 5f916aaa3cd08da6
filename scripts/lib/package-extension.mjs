// Not by name: Node 20, which reads this file before it hands over, has no globSync.
import fs from 'node:fs';
import path from 'node:path';
import { inProject, readJson, root, vsix } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run.mjs';

/** Makes out/runplan.vsix from what the build left. Works without a network. */
export async function packageExtension() {
  // vsce compares every file below its folder with every pattern, and there are some ten thousand in the
  // editor for the tests. In a folder with nothing but what ships it takes one second instead of ten.
  const stage = inProject('out/package');
  fs.rmSync(stage, { recursive: true, force: true });
  fs.rmSync(vsix, { force: true });
  const { files } = readJson(inProject('package.json'));
  for (const file of ['package.json', ...fs.globSync(files, { cwd: root })]) {
    fs.cpSync(inProject(file), path.join(stage, file), { recursive: true });
  }
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
    { quiet: true, cwd: stage },
  );
  if (code !== 0) throw new Refusal('The extension could not be packaged; what vsce said stands above.');
  return `${Math.round(fs.statSync(vsix).size / 1024)} kB`;
}
