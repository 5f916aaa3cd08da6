// Writes what is made from the rules: their pages in docs/rules/ and the schema of the setting runplan.rules.
// A test compares both with what is committed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inProject } from './lib/project.mjs';

const bundle = inProject('out/generate.mjs');
await build({
  stdin: {
    contents: `export { RULES } from './server/src/rules/index.js';
      export { rulePage } from './server/src/rules/page.js';
      export { rulesSchema } from './server/src/rules/settings-schema.js';`,
    resolveDir: inProject('.'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'warning',
});
const { RULES, rulePage, rulesSchema } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

rmSync(inProject('docs/rules'), { recursive: true, force: true });
for (const [code, rule] of Object.entries(RULES)) {
  const file = inProject(`docs/rules/${code}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, rulePage(code, rule));
}

const manifestFile = inProject('package.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const setting = manifest.contributes.configuration.properties['runplan.rules'];
delete setting.additionalProperties;
Object.assign(setting, rulesSchema());
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`Wrote ${Object.keys(RULES).length} pages and the schema of runplan.rules.`);
