import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import languageService, { type JSONDocument, type TextDocument } from 'vscode-json-languageservice';
import manifest from '../../package.json' with { type: 'json' };
import { AREAS, GROUPS, PHASES } from '../../server/src/knowledge/catalogue.js';
import { GAIT_PHASES } from '../../server/src/knowledge/facts.js';
import definitionsFile from '../../server/src/knowledge/schema/definitions.json' with { type: 'json' };
import { words } from '../../server/src/knowledge/text.js';

/** The schemas, as an editor uses them that has opened the project: with the mapping in `.vscode/settings.json`. */

const KNOWLEDGE = 'server/src/knowledge';
const SCHEMAS = `${KNOWLEDGE}/schema`;
const ROOT = pathToFileURL(`${process.cwd()}/`).href;

interface Mapping {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'json.schemas': readonly Mapping[];
};
const mappings = settings['json.schemas'];

const files = jsonIn(KNOWLEDGE).filter(file => !/^(schema|generated)\//.test(file));
const schemas = jsonIn(SCHEMAS);

function jsonIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.json'))
    .sort();
}

const service = languageService.getLanguageService({
  schemaRequestService: async uri => readFileSync(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
service.configure({
  schemas: mappings.map(({ fileMatch, url }) => ({
    uri: new URL(url, ROOT).href,
    fileMatch: [...fileMatch],
  })),
});

function open(file: string, text: string): { document: TextDocument; tree: JSONDocument } {
  const document = languageService.TextDocument.create(new URL(file, ROOT).href, 'json', 1, text);
  return { document, tree: service.parseJSONDocument(document) };
}

/** What an editor underlines in this file, with the line where it does. */
async function problems(file: string, text: string): Promise<string[]> {
  const { document, tree } = open(file, text);
  const found = await service.doValidation(document, tree, {
    schemaValidation: 'error',
    schemaRequest: 'error',
    comments: 'error',
    trailingCommas: 'error',
  });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

const textOf = (file: string) => readFileSync(`${KNOWLEDGE}/${file}`, 'utf8');

/** Every object within a schema, itself included. */
function* parts(schema: unknown): Generator<Record<string, unknown>> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield schema as Record<string, unknown>;
  for (const each of Object.values(schema)) yield* parts(each);
}

const partsOf = (schema: string) => [...parts(JSON.parse(readFileSync(`${SCHEMAS}/${schema}`, 'utf8')))];

describe('the mapping of schemas', () => {
  it('has a schema for every file, one for both languages, and for nothing else', () => {
    const expected = [...new Set(files.map(file => file.replace(/^text\/\w+\//, 'text/*/')))];
    expect(mappings.map(each => each.fileMatch)).toEqual(expected.map(file => [`/${KNOWLEDGE}/${file}`]));
    expect(mappings.map(each => each.url)).toEqual(
      expected.map(file => `./${SCHEMAS}/${file.replace('/*/', '/')}`),
    );
    for (const { url } of mappings) expect(existsSync(url), url).toBe(true);
    expect(schemas.filter(each => !mappings.some(({ url }) => url.endsWith(`/schema/${each}`)))).toEqual([
      'definitions.json',
    ]);
  });

  it('stays at home: neither it nor the schemas are in the package', () => {
    expect(manifest.files.filter(each => /^(?:\.\/)?(?:\*|server|\.vscode)/.test(each))).toEqual([]);
  });
});

describe('the data and the words', () => {
  it.each(files)('%s is what its schema says', async file => {
    expect(await problems(`${KNOWLEDGE}/${file}`, textOf(file))).toEqual([]);
  });
});

describe('the schemas', () => {
  it.each(schemas)('%s is a schema of draft 7', async schema => {
    const text = readFileSync(`${SCHEMAS}/${schema}`, 'utf8');
    expect(JSON.parse(text).$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(await problems(`${SCHEMAS}/${schema}`, text)).toEqual([]);
  });

  it.each(schemas)('%s takes no key that it does not name, and names every key that it requires', schema => {
    for (const part of partsOf(schema)) {
      if (part.type !== 'object') continue;
      if (part.properties) expect(part.additionalProperties).toBe(false);
      else expect(part).toMatchObject({ propertyNames: {}, additionalProperties: {} });
      const named = Object.keys((part.properties as object | undefined) ?? {});
      if (part.properties)
        expect(named).toEqual(expect.arrayContaining([...((part.required as string[]) ?? [])]));
    }
  });

  // Validators differ in what they make of words beside a $ref: some ignore them, some let those of the definition win.
  it.each(schemas)('%s writes nothing beside a $ref but a description that the definition lacks', schema => {
    const definitions: Record<string, object> = definitionsFile.definitions;
    for (const { $ref, ...beside } of partsOf(schema)) {
      if (typeof $ref !== 'string') continue;
      const definition = definitions[$ref.slice($ref.lastIndexOf('/') + 1)];
      const allowed = definition && 'description' in definition ? [] : ['description'];
      expect(allowed, $ref).toEqual(expect.arrayContaining(Object.keys(beside)));
    }
  });

  it.each(schemas)('%s has patterns that answer soon, whatever the text', schema => {
    const hostile = ['a', 'a_', 'a-', 'a b', '1x', 'A.', ' '].map(each => `${each.repeat(5000)}\n`);
    for (const { pattern } of partsOf(schema)) {
      if (typeof pattern !== 'string') continue;
      for (const text of hostile) expect(new RegExp(pattern, 'u').test(text)).toBe(false);
    }
  });

  it('list the ids that they list in full', () => {
    const { group, area, adaptation, contraction, gaitPhase, phase } = definitionsFile.definitions;
    const ids = (list: readonly { readonly id: string }[]) => list.map(each => each.id);
    expect(group.enum).toEqual(ids(GROUPS));
    expect(area.enum).toEqual(ids(AREAS));
    expect(phase.enum).toEqual(ids(PHASES));
    expect(gaitPhase.enum).toEqual(GAIT_PHASES);
    expect(adaptation.enum).toEqual(Object.keys(words('en').adaptations));
    expect(contraction.enum).toEqual(Object.keys(words('en').contractions));
  });
});

/** One change to a file; a `*` in the path is the first key there, and no value takes the key away. */
type Change = readonly [file: string, path: string, value: unknown, says: string];

const GRADES = 'Valid values: 0, 1, 2, 3.';
const A_SENTENCE = 'One or more whole sentences are expected';
const A_PHRASE = 'Words to stand within a sentence are expected';

const BROKEN: readonly Change[] = [
  ['data/muscles.json', '0.gait.*.activity', 4, GRADES],
  ['data/muscles.json', '0.gait.*.activity', 1.5, GRADES],
  ['data/muscles.json', '0.gait.*.role', undefined, 'Missing property "role"'],
  ['data/muscles.json', '0.gait.*.contraction', 'excentric', 'Valid values: "concentric"'],
  ['data/muscles.json', '0.gait.landing', { activity: 1, contraction: 'eccentric', role: 'x' }, '"loading"'],
  ['data/muscles.json', '0.latin', 'iliopsoas', 'The Latin name is expected'],
  ['data/muscles.json', '0.groups', [], 'too few items'],
  ['data/muscles.json', '0.name', 'psoas', 'Property name is not allowed'],
  ['data/groups.json', '0.id', 'buttocks', 'Valid values: "glutes"'],
  ['data/groups.json', '0.members', undefined, 'Missing property "members"'],
  ['data/groups.json', '0.members', ['soleus', 'soleus'], 'duplicate items'],
  ['data/composites.json', '0.members', ['Psoas major', 'iliacus'], 'The id of a muscle is expected'],
  ['data/kinds.json', 'kinds.0.rpe', 11, 'above the maximum of 10'],
  ['data/kinds.json', 'kinds.0.runningShare', '1', 'Expected "number"'],
  ['data/kinds.json', 'kinds.0.assumedPace', 6.5, 'below the minimum of 60'],
  ['data/kinds.json', 'kinds.0.family', 'cycling', 'Valid values: "run"'],
  ['data/kinds.json', 'kinds.0.emphasis.*', 5, GRADES],
  ['data/kinds.json', 'kinds.0.emphasis.Soleus', 1, 'The id of a muscle, a group or a composite is expected'],
  ['data/kinds.json', 'kinds.0.builds.0', 'muscle', 'Valid values: "aerobic_base"'],
  ['data/kinds.json', 'kinds.0.hard', undefined, 'Missing property "hard"'],
  ['data/kinds.json', 'usual.*.why', 'x', 'Property why is not allowed'],
  ['data/modifiers.json', 'surface.0.delta', { soleus: 3 }, 'Valid values: -2, -1, 1, 2'],
  ['data/modifiers.json', 'wind', [], 'Property wind is not allowed'],
  ['data/exercises.json', '0.category', 'cardio', 'Valid values: "strength"'],
  ['data/exercises.json', '0.primary', [], 'too few items'],
  ['data/exercises.json', '0.mobilises', ['hip'], 'Valid values: "hip_flexors"'],
  ['data/exercises.json', '0.dose.text', '3 x 8', 'A dose such as 3x8-12'],
  ['data/exercises.json', '0.dose.perSide', undefined, 'Missing property "perSide"'],
  ['data/exercises.json', '0.cue', 'Sit down.', 'Property cue is not allowed'],
  ['data/areas.json', '0.includes', undefined, 'Missing property "includes"'],
  ['data/areas.json', '0.groups.0', 'hips', 'Valid values: "glutes"'],
  ['data/phases.json', '0.id', 'bulk', 'Valid values: "base"'],
  ['data/signs.json', '0.says', 'wait', 'Valid values: "go", "stop"'],
  ['data/structures.json', '0.latin', '', 'The Latin name is expected'],
  ['data/structures.json', '0.sources', ['Ker 1987'], 'A key of data/references.json is expected'],
  ['data/topics.json', '0.standing', 'proven', 'Valid values: "supported"'],
  ['data/race-distances.json', '0.metres', 0, 'below the exclusive minimum of 0'],
  ['data/references.json', '0.status', 'X', 'Valid values: "V", "P", "M"'],
  ['data/references.json', '0.citation', undefined, 'Missing property "citation"'],
  ['text/en/kinds.json', '*.why', 'Walking has no flight phase', A_SENTENCE],
  ['text/en/kinds.json', '*.aliases', ['walk', 'walk'], 'duplicate items'],
  ['text/en/kinds.json', '*.aliases.0', 'walk, brisk', 'A name that can stand in a plan is expected'],
  ['text/nl/kinds.json', '*.name', '', 'A name is expected'],
  ['text/en/muscles.json', '*.summary', '', A_SENTENCE],
  ['text/nl/muscles.json', '*.summary', undefined, 'Missing property "summary"'],
  ['text/en/groups.json', '*.more', '…', A_SENTENCE],
  ['text/en/groups.json', 'buttocks', { name: 'a', aliases: [], summary: 'B.', more: 'C.' }, '"glutes"'],
  ['text/en/composites.json', '*.summary', 'They work as one.', 'Property summary is not allowed'],
  ['text/en/surfaces.json', '*.note', ' Soft.', A_SENTENCE],
  ['text/en/modifiers.json', '*.aliases', [], 'Property aliases is not allowed'],
  ['text/nl/exercises.json', '*.cue', 'Zak recht omlaag', A_SENTENCE],
  ['text/en/areas.json', '*.name', 'hips.', 'A name is expected'],
  ['text/en/phases.json', '*.means', undefined, 'Missing property "means"'],
  ['text/en/signs.json', '*.means', 'Stop.\nSee someone.', A_SENTENCE],
  ['text/en/structures.json', '*.summary', ['A tendon.'], 'Expected "string"'],
  ['text/nl/topics.json', '*.says', [], 'too few items'],
  ['text/en/topics.json', '*.short', '…', A_SENTENCE],
  ['text/en/adaptations.json', '*', 'aerobic base.', A_PHRASE],
  ['text/en/race-distances.json', '*.aliases', undefined, 'Missing property "aliases"'],
  ['text/en/reasons.json', '*', '', A_PHRASE],
  ['text/en/reasons.json', 'Swings_thigh', 'swings the thigh', 'The id of a sentence'],
  ['text/nl/roles.json', '*', '…', A_PHRASE],
  ['text/en/contractions.json', '*.plain', undefined, 'Missing property "plain"'],
  ['text/en/gait.json', 'loading', undefined, 'Missing property "loading"'],
];

/** The text of a file after a change. */
function changed(file: string, path: string, value: unknown): string {
  const content: unknown = JSON.parse(textOf(file));
  const keys = path.split('.');
  let at = content as Record<string, unknown>;
  for (const [index, written] of keys.entries()) {
    const key = written === '*' ? Object.keys(at)[0]! : written;
    if (index < keys.length - 1) at = at[key] as Record<string, unknown>;
    else if (value === undefined) delete at[key];
    else at[key] = value;
  }
  return JSON.stringify(content);
}

describe('an editor underlines', () => {
  it.each(BROKEN)('in %s, %s as %j: %s', async (file, path, value, says) => {
    const found = await problems(`${KNOWLEDGE}/${file}`, changed(file, path, value));
    expect(found).toEqual([expect.stringContaining(says)]);
  });

  it('something in every sort of file', () => {
    const broken = new Set(BROKEN.map(([file]) => file.replace(/^text\/\w+\//, 'text/')));
    expect(schemas.filter(each => !broken.has(each))).toEqual(['definitions.json']);
  });

  it('an id or a key that stands there twice, of which a program sees the last', async () => {
    const twice = '{"mild": "a", "mild": "b"}';
    expect(JSON.parse(twice)).toEqual({ mild: 'b' });
    const entry = '{"name": "mild", "name": "light", "aliases": [], "means": "A."}';
    const found = await problems(`${KNOWLEDGE}/text/en/signs.json`, `{"mild": ${entry},\n"mild": ${entry}}`);
    expect(found).toEqual(expect.arrayContaining(['1: Duplicate object key', '2: Duplicate object key']));
    const sentences = await problems(`${KNOWLEDGE}/text/en/reasons.json`, '{"a": "x",\n"a": "y"}');
    expect(sentences.sort()).toEqual(['1: Duplicate object key', '2: Duplicate object key']);
  });
});

describe('an editor offers', () => {
  async function offers(file: string, marked: string): Promise<string[]> {
    const { document, tree } = open(`${KNOWLEDGE}/${file}`, marked.replace('$0', ''));
    const list = await service.doComplete(document, document.positionAt(marked.indexOf('$0')), tree);
    return list!.items.map(each => each.label).sort();
  }

  it.each([
    ['data/muscles.json', '[$0]', ['a muscle']],
    [
      'data/topics.json',
      '[{"id": "a", "standing": $0}]',
      ['"disputed"', '"mixed"', '"practice"', '"supported"'],
    ],
    ['data/areas.json', '[{$0}]', ['groups', 'id', 'includes', 'muscles']],
    ['text/nl/topics.json', '{"back_pain": $0}', ["a topic's words"]],
    ['text/en/gait.json', '{$0}', [...GAIT_PHASES].sort()],
  ])('in %s, at %s', async (file, marked, expected) => {
    expect(await offers(file, marked)).toEqual(expect.arrayContaining(expected));
  });

  const snippets = files.flatMap(file =>
    partsOf(file.replace(/^text\/\w+\//, 'text/'))
      .flatMap(part => (part.defaultSnippets as { label: string; bodyText: string }[] | undefined) ?? [])
      .map(({ label, bodyText }) => ({ file, label, bodyText })),
  );

  it.each(snippets)('in $file $label that is right as it is offered', async ({ file, bodyText }) => {
    const entry: unknown = JSON.parse(bodyText.replace(/\$\{\d+:([^}]*)\}/g, '$1'));
    const first = { 'data/kinds.json': 'kinds.0', 'data/modifiers.json': 'surface.0' }[file] ?? '*';
    expect(await problems(`${KNOWLEDGE}/${file}`, changed(file, first, entry))).toEqual([]);
  });

  it('what a thing means, its unit and its range, at the mouse', async () => {
    const text = textOf('data/kinds.json');
    const { document, tree } = open(`${KNOWLEDGE}/data/kinds.json`, text);
    const hover = await service.doHover(document, document.positionAt(text.indexOf('"rpe"') + 1), tree);
    expect(hover?.contents).toEqual([expect.stringMatching(/CR.*10 scale: 0 nothing at all, 10 maximal/)]);
  });
});
