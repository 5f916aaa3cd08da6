// Builds and packages the extension: out/runplan.vsix.
import { build } from './build.mjs';
import { enter } from './lib/own-node.mjs';
import { packageExtension } from './lib/package-extension.mjs';
import { vsix } from './lib/project.mjs';
import { explain } from './lib/refusal.mjs';
import { step } from './lib/steps.mjs';

try {
  await enter(import.meta.url);
  await build();
  await step('extension package', packageExtension);
  console.log(vsix);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
