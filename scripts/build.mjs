// Builds everything: the parser from the grammar and the names from the knowledge, then the bundles that ship and those that the editor tests load.
// With --dev the bundles stay readable and get source maps.
import { readdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { writeNames } from './lib/names.mjs';
import { writeNotices } from './lib/notices.mjs';
import { enter } from './lib/own-node.mjs';
import { inProject, root } from './lib/project.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { runCommand } from './lib/run.mjs';
import { step } from './lib/steps.mjs';

/**
 * On an old Node the command line goes on with the project's own, where that is installed; a runner without
 * either deserves a sentence instead of a stack.
 */
const CLI_BANNER = `#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 22) {
  const name = 'node-' + (process.platform === 'win32' ? 'win' : process.platform) + '-' + process.arch;
  const own = require('node:path').join(__dirname, '../node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (require('node:fs').existsSync(own)) {
    const { status } = require('node:child_process').spawnSync(own, process.argv.slice(1), { stdio: 'inherit' });
    process.exit(status ?? 2);
  }
  console.error('runplan needs Node 22 or newer; this is ' + process.version + '.');
  process.exit(2);
}`;

export async function build({ dev = false } = {}) {
  await step('parser from the grammar', () => tool('langium-cli', 'langium', ['generate']));
  await step('names from the knowledge', writeNames);
  await step('type check', () => tool('typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']));

  const esbuild = await import('esbuild');
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode'],
    // What it offers to Node loads its parts in a way that no bundler can follow.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    outdir: 'out',
    outExtension: { '.js': '.cjs' },
    sourcemap: dev ? 'linked' : false,
    minify: !dev,
    logLevel: 'warning',
  };
  const metafiles = [];
  const bundle = async options => {
    const { metafile } = await esbuild.build({ ...common, metafile: true, ...options });
    metafiles.push(metafile);
  };
  await step('language server', () => bundle({ entryPoints: { server: 'server/src/entry/node.ts' } }));
  await step('command line', () =>
    bundle({ entryPoints: { cli: 'server/src/entry/cli.ts' }, banner: { js: CLI_BANNER } }),
  );
  await step('extension', () => bundle({ entryPoints: { extension: 'client/src/extension.ts' } }));
  await step('licences of what is bundled', () => writeNotices(metafiles));

  rmSync(inProject('out/test'), { recursive: true, force: true });
  await step('tests for inside the editor', () =>
    esbuild.build({
      ...common,
      minify: false,
      sourcemap: false,
      entryPoints: editorScenarios().map(name => `test/editor/suite/${name}.ts`),
      outdir: 'out/test/editor',
      external: ['vscode', 'mocha'],
    }),
  );
}

/** One run of the editor each: the files of test/editor/suite that are named after a way of opening it. */
export function editorScenarios() {
  return readdirSync(inProject('test/editor/suite'))
    .filter(file => file.startsWith('opened-'))
    .map(file => file.replace(/\.ts$/, ''));
}

async function tool(packageName, command, args) {
  const { code } = await runCommand(packageName, command, args, { quiet: true });
  if (code !== 0) throw new Refusal(`The build stopped: ${command} found the mistakes above.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await enter(import.meta.url);
    console.log(`Building Runplan on Node ${process.versions.node}`);
    await build({ dev: process.argv.includes('--dev') });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
