// Writes what is made from the rules: their pages in docs/rules/, the schema of the setting runplan.rules and that of
// runplan.config.json. A test compares them with what is committed.
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
      export { configSchema, rulesSchema } from './server/src/rules/settings-schema.js';`,
    resolveDir: inProject('.'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'warning',
});
const { RULES, rulePage, configSchema, rulesSchema } = await import(pathToFileURL(bundle).href);
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

const schemaFile = inProject('client/schema/runplan.config.schema.json');
mkdirSync(path.dirname(schemaFile), { recursive: true });
writeFileSync(schemaFile, `${JSON.stringify(configSchema(), null, 2)}\n`);
console.log(
  `Wrote ${Object.keys(RULES).length} pages and the schemas of runplan.rules and runplan.config.json.`,
);
