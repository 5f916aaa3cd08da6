// npm run bench: how fast the language server is, beside those of JSON and YAML on the same plan.
//   --parts          instead: where the time goes inside Runplan, phase by phase
//   --weeks 12,52    plans of these sizes only
//   --also FILE      another build of the server takes part as well
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { enter } from './lib/own-node.mjs';
import { inProject, root } from './lib/project.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { commandOf } from './lib/run.mjs';

const SERVER = 'out/server.cjs';

try {
  const { values } = parseArgs({
    options: {
      parts: { type: 'boolean', default: false },
      weeks: { type: 'string', default: '12,52,520' },
      also: { type: 'string', multiple: true, default: [] },
    },
  });
  const sizes = values.weeks.split(',').map(Number);
  if (!sizes.every(size => Number.isInteger(size) && size > 0))
    throw new Refusal('--weeks asks for numbers of weeks, such as --weeks 12,52');
  await enter(import.meta.url);

  if (isStale()) await (await import('./build.mjs')).build();
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
  if (values.parts) await (await bundled('parts')).measureParts(sizes);
  else await compareServers(sizes, values.also);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function compareServers(sizes, otherBuilds) {
  const { compare, runplan, json, yaml, PLAN_SCHEMA } = await bundled('servers');
  const folder = mkdtempSync(path.join(tmpdir(), 'runplan-bench-'));
  try {
    const schema = path.join(folder, 'plan.schema.json');
    writeFileSync(schema, JSON.stringify(PLAN_SCHEMA));
    await compare(
      [
        runplan(inProject(SERVER)),
        json(commandOf('vscode-json-languageserver')),
        yaml(commandOf('yaml-language-server'), pathToFileURL(schema).href),
        ...otherBuilds.map((file, index) => runplan(path.resolve(file), `other build ${index + 1}`)),
      ],
      sizes,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module of test/bench, bundled as what ships is bundled, so that it measures what ships. */
async function bundled(name) {
  const { build } = await import('esbuild');
  const outfile = inProject(`out/test/bench/${name}.cjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    packages: name === 'servers' ? 'external' : 'bundle',
    minify: true,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** What the build itself writes is always newer than what it was made from. */
function isMade(file) {
  return path.basename(path.dirname(file)) === 'generated';
}

/** Whether the server was built from something else than what is there now. */
function isStale() {
  const built = statSync(inProject(SERVER), { throwIfNoEntry: false });
  if (!built) return true;
  const sources = ['grammar', 'server/src', 'scripts/build.mjs', 'package-lock.json'].flatMap(each => {
    const place = inProject(each);
    if (!statSync(place).isDirectory()) return [place];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name));
  });
  return sources.some(file => !isMade(file) && statSync(file).mtimeMs > built.mtimeMs);
}
