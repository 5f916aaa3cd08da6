import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom; ARCHITECTURE.md has the same table for people. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  plan: [],
  physiology: ['plan'],
  messages: ['plan'],
  knowledge: ['plan', 'messages/language'],
  language: ['npm:langium', 'npm:chevrotain'],
  training: ['plan', 'knowledge', 'physiology'],
  resolve: ['plan', 'knowledge', 'training'],
  files: ['plan', 'resolve', 'language/used-paths', 'language/parsing/refusal', 'npm:vscode-uri'],
  writing: ['plan', 'knowledge', 'messages'],
  rules: ['plan', 'knowledge', 'messages', 'writing'],
  config: ['plan', 'messages', 'rules', 'files/file-reader', 'files/which-file', 'npm:jsonc-parser'],
  features: ['plan', 'knowledge', 'messages', 'training', 'writing'],
  lsp: [
    'plan',
    'files',
    'config',
    'knowledge',
    'messages',
    'language',
    'resolve',
    'rules',
    'features',
    'npm:langium',
    'npm:langium/lsp',
    'npm:vscode-languageserver',
    'npm:vscode-languageserver-types',
    'npm:vscode-languageserver-textdocument',
    'package.json',
  ],
  cli: [
    'plan',
    'files',
    'config',
    'knowledge/text',
    'messages',
    'language',
    'resolve',
    'rules',
    'features/explain',
    'features/stats',
    'lsp/to-diagnostic',
    'lsp/positions',
    'npm:commander',
    'npm:csv-stringify/sync',
    'npm:picocolors',
    'npm:vscode-languageserver-types',
    'npm:vscode-languageserver-textdocument',
    'npm:vscode-uri',
    'node',
    'package.json',
  ],
  entry: ['lsp', 'cli', 'npm:vscode-languageserver/node', 'node'],
};

/** The doors, which see what their layer does not. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'resolve/from-ast.ts': ['language/generated/ast', 'npm:langium'],
  'files/shelf.ts': ['npm:langium'],
  'resolve/plan-of.ts': ['language/parsing/refusal', 'npm:langium'],
  // To explain a rule is to show what its file says of it; nothing here runs one.
  'features/explain/rule.ts': ['rules/index', 'rules/page'],
  'features/hover/rules.ts': ['rules/note', 'rules/settings'],
  // Outlines of the body, as data: no code of the library that draws them runs.
  'features/figure/drawing.ts': ['npm:body-muscles'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const ROOT = 'server/src';
const FILES = sourceFiles(ROOT);

describe('who imports whom', () => {
  test.each(Object.keys(LAYERS))('%s', layer => {
    const wrong = FILES.filter(file => file.startsWith(`${layer}/`))
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        const allowed = [layer, ...LAYERS[layer]!, ...(DOORS[file] ?? [])];
        return !allowed.some(
          each => target === each || target.startsWith(`${each}/`) || target.startsWith(`${each}.`),
        );
      });
    expect(wrong).toEqual([]);
  });

  test('every file is in a layer', () => {
    expect(FILES.filter(file => !Object.keys(LAYERS).some(layer => file.startsWith(`${layer}/`)))).toEqual(
      [],
    );
  });

  test('the client shares nothing with the server but the messages between them', () => {
    const imports = sourceFiles('client/src').flatMap(file =>
      [...readFileSync(path.join('client/src', file), 'utf8').matchAll(IMPORT)].map(match => match[1]!),
    );
    const ofServer = imports.filter(target => target.includes('server/src'));
    expect(new Set(ofServer)).toEqual(new Set(['../../server/src/lsp/protocol.js']));
  });
});

describe('below the doors', () => {
  const inner = FILES.filter(file =>
    /^(?:plan|physiology|messages|knowledge|language|training|resolve|files|writing|rules|config|features)\//.test(
      file,
    ),
  );

  test.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/],
    ['the process', /\bprocess\./],
    ['the console', /\bconsole\./],
    ['the locale of the machine', /\.toLocale\w+\(\)|Intl\.\w+\(\)/],
    ['a message to compare with', /\.message\s*===|message\.(?:includes|startsWith|match)\(/],
  ])('there is not %s', (_what, pattern) => {
    expect(inner.filter(file => pattern.test(code(file)))).toEqual([]);
  });
});

function code(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import\s*'([^']+)'/g;

/** Imports as `layer/file`, `npm:name`, `node` or `package.json`. */
function importsOf(file: string): Import[] {
  return [...code(file).matchAll(IMPORT)].map(match => {
    const specifier = match[1] ?? match[2] ?? match[3]!;
    if (specifier.startsWith('node:')) return { file, target: 'node' };
    if (!specifier.startsWith('.')) return { file, target: `npm:${specifier}` };
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    return { file, target: target.endsWith('package.json') ? 'package.json' : target.replace(/\.js$/, '') };
  });
}

function sourceFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts') && !file.includes('/generated/'))
    .sort();
}
