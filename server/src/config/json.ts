import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { ConfigProblem, ExpectedJson } from '../messages/config-problems.js';
import type { TextRange } from '../plan/text-range.js';

/** A configuration never needs more, and a reader that calls itself for each bracket would run out of memory. */
const DEEPEST = 20;

export interface Json {
  /** What could be read; absent where there is nothing at all. */
  readonly root?: Node;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads JSON with comments and commas at the end, as editors write settings. Of a damaged text the rest is read all
 * the same; only the first mistake is told, as others often follow from it.
 */
export function readJson(text: string): Json {
  const deep = tooDeep(text);
  if (deep) return { problems: [{ code: 'config/too-deep', range: deep }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return { root, problems: [] };
  const start = Math.min(first.offset, text.length);
  const range = { start, end: Math.min(start + first.length, text.length) };
  return { root, problems: [{ code: 'config/not-json', expected: expectedOf(first), range }] };
}

export function rangeOf({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + length };
}

/** A name in an object, with what stands behind it, if anything. */
export interface Entry {
  readonly name: Node;
  readonly value?: Node;
}

/** The names in an object, in their order; where one stands twice the last counts, as everywhere. */
export function entriesOf(object: Node): Entry[] {
  return (object.children ?? []).map(({ children = [] }) => ({ name: children[0]!, value: children[1] }));
}

/** The value as JavaScript has it. Its objects have no parents, so that no name in them means anything else. */
export function plainValue(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(plainValue);
  if (node?.type !== 'object') return node?.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { name, value } of entriesOf(node)) if (value) object[String(name.value)] = plainValue(value);
  return object;
}

function tooDeep(text: string): TextRange | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    // Texts start with a quote and comments with a slash, so the first sign says enough.
    const sign = text[start]!;
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return { start, end: start + 1 };
  }
  return undefined;
}

/** By the number of the library's error: its names for them are gone when it is compiled. */
const EXPECTED: readonly ExpectedJson[] = [
  'json',
  'json',
  'json',
  'key',
  'value',
  'colon',
  'comma',
  'closing',
  'closing',
  'end',
  'json',
  'comment',
  'quote',
];

function expectedOf({ error }: ParseError): ExpectedJson {
  return EXPECTED[error] ?? 'json';
}
