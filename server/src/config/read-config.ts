import type { Node } from 'jsonc-parser';
import type { ConfigFacts, ConfigProblem, Typed } from '../messages/config-problems.js';
import type { TextRange } from '../plan/text-range.js';
import { PRESET_NAMES, PRESETS, type PresetName } from '../rules/presets.js';
import { namesLike, type RuleSettings, readRuleSettings } from '../rules/settings.js';
import { type Entry, entriesOf, plainValue, rangeOf, readJson } from './json.js';
import { type Pattern, readPattern } from './pattern.js';

export const MOST_CONFIG_CHARACTERS = 100_000;
const MOST_PROBLEMS = 100;

/** What one configuration file says, apart from the files that it builds on. */
export interface ConfigText {
  readonly text: string;
  /** What it builds on, the weakest first. */
  readonly extends: readonly Extended[];
  readonly rules: RuleSettings;
  /** Rules for some of the plans, the weakest first. */
  readonly overrides: readonly Override[];
  readonly problems: readonly ConfigProblem[];
}

export type Extended =
  | { readonly is: 'preset'; readonly rules: RuleSettings }
  | { readonly is: 'file'; readonly path: string; readonly range: TextRange };

export interface Override {
  /** A plan, by its path from the folder of the file. */
  readonly isAbout: Pattern;
  readonly rules: RuleSettings;
}

const KEYS = ['extends', 'rules', 'overrides'];
const OVERRIDE_KEYS = ['files', 'rules'];
const NOTHING: RuleSettings = new Map();

/** Reads the text of a configuration file. Whatever is wrong with it is told; the rest counts. */
export function readConfig(text: string): ConfigText {
  const reader = new Reader(text);
  const { length } = text;
  if (length > MOST_CONFIG_CHARACTERS)
    reader.problem(
      { code: 'config/too-large', characters: length, limit: MOST_CONFIG_CHARACTERS },
      firstLine(text),
    );
  else reader.file();
  return reader.result();
}

const presets = new Map<PresetName, RuleSettings>();

/** The rules of a preset; the same ones each time. */
export function presetRules(name: PresetName): RuleSettings {
  let rules = presets.get(name);
  if (!rules) {
    rules = readRuleSettings(PRESETS[name].rules).settings;
    presets.set(name, rules);
  }
  return rules;
}

function firstLine(text: string): TextRange {
  const end = text.slice(0, 1000).search(/[\r\n]/);
  return { start: 0, end: end < 0 ? Math.min(text.length, 1000) : end };
}

class Reader {
  readonly #text: string;
  readonly #problems: ConfigProblem[] = [];
  #extends: readonly Extended[] = [];
  #rules = NOTHING;
  #overrides: readonly Override[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  result(): ConfigText {
    const sorted = this.#problems.sort((a, b) => a.range.start - b.range.start);
    const problems = sorted.slice(0, MOST_PROBLEMS);
    const next = sorted[MOST_PROBLEMS];
    if (next)
      problems.push({
        code: 'config/too-many-problems',
        more: sorted.length - MOST_PROBLEMS,
        range: next.range,
      });
    return {
      text: this.#text,
      extends: this.#extends,
      rules: this.#rules,
      overrides: this.#overrides,
      problems,
    };
  }

  problem(facts: ConfigFacts, range: TextRange): void {
    this.#problems.push({ ...facts, range });
  }

  file(): void {
    const { root, problems } = readJson(this.#text);
    this.#problems.push(...problems);
    if (!root) return;
    if (root.type !== 'object') return this.#wrongType('file', root);
    const found = this.#named(root, KEYS, ['$schema']);
    this.#extends = this.#listOf(found.get('extends'), 'extends').flatMap(each => this.#extended(each));
    this.#rules = this.#readRules(found.get('rules'));
    this.#overrides = this.#readOverrides(found.get('overrides'));
  }

  #extended(node: Node): readonly Extended[] {
    const written = String(node.value);
    const preset = PRESET_NAMES.find(name => name === written);
    if (preset) return [{ is: 'preset', rules: presetRules(preset) }];
    if (/[/\\]|\.jsonc?$/i.test(written)) return [{ is: 'file', path: written, range: rangeOf(node) }];
    const suggestions = namesLike(written, PRESET_NAMES);
    this.problem(
      { code: 'config/unknown-preset', written, suggestions, presets: PRESET_NAMES },
      rangeOf(node),
    );
    return [];
  }

  #readRules(node: Node | undefined): RuleSettings {
    if (!node) return NOTHING;
    const { settings, problems } = readRuleSettings(
      plainValue(node) ?? false,
      MOST_PROBLEMS - this.#problems.length,
    );
    this.#duplicates(node);
    for (const { value } of node.type === 'object' ? entriesOf(node) : [])
      if (value?.type === 'object') this.#duplicates(value);
    const place = places(node);
    for (const { path, at, facts } of problems) this.problem(facts, place(path, at));
    return settings;
  }

  #readOverrides(node: Node | undefined): readonly Override[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.#wrongType('overrides', node);
      return [];
    }
    return (node.children ?? []).flatMap(each => this.#override(each));
  }

  #override(node: Node): readonly Override[] {
    if (node.type !== 'object') {
      this.#wrongType('override', node);
      return [];
    }
    const found = this.#named(node, OVERRIDE_KEYS);
    const files = found.get('files');
    const patterns = this.#listOf(files, 'files').flatMap(each => this.#pattern(each));
    if (!files || (files.type === 'array' && !files.children?.length))
      this.problem({ code: 'config/no-pattern' }, files ? rangeOf(files) : opening(node));
    const rules = this.#readRules(found.get('rules'));
    return [{ isAbout: path => patterns.some(fits => fits(path)), rules }];
  }

  #pattern(node: Node): readonly Pattern[] {
    const written = String(node.value);
    const read = readPattern(written);
    if (typeof read === 'function') return [read];
    this.problem({ code: 'config/bad-pattern', pattern: written, why: read }, rangeOf(node));
    return [];
  }

  /** One text, or a list of them. */
  #listOf(node: Node | undefined, what: 'extends' | 'files'): readonly Node[] {
    if (!node) return [];
    const nodes = node.type === 'array' ? (node.children ?? []) : [node];
    return nodes.filter(each => each.type === 'string' || this.#wrongType(what, each));
  }

  /** What stands behind the names that an object may have. */
  #named(object: Node, names: readonly string[], silent: readonly string[] = []): ReadonlyMap<string, Node> {
    const found = new Map<string, Node>();
    this.#duplicates(object);
    for (const { name, value } of entriesOf(object)) {
      const key = String(name.value);
      if (names.includes(key)) {
        if (value) found.set(key, value);
      } else if (!silent.includes(key)) {
        const facts = { code: 'config/unknown-key', key, keys: names } as const;
        this.problem({ ...facts, suggestions: namesLike(key, names) }, rangeOf(name));
      }
    }
    return found;
  }

  #duplicates(object: Node): void {
    if (object.type !== 'object') return;
    const seen = new Map<string, Node>();
    for (const { name } of entriesOf(object)) {
      const key = String(name.value);
      const before = seen.get(key);
      if (before) this.problem({ code: 'config/duplicate-key', key }, rangeOf(before));
      seen.set(key, name);
    }
  }

  #wrongType(what: Typed, node: Node): void {
    this.problem({ code: 'config/wrong-type', what }, node.children ? opening(node) : rangeOf(node));
  }
}

/** An object or a list may be long: its first bracket is marked. */
function opening({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + Math.min(length, 1) };
}

/** Finds where a name in the rules stands, or its value. */
function places(rules: Node): (path: readonly string[], at: 'name' | 'value') => TextRange {
  const known = new Map<Node, ReadonlyMap<unknown, Entry>>();
  const entry = (object: Node, name: string) => {
    let entries = known.get(object);
    if (!entries) {
      const found = object.type === 'object' ? entriesOf(object) : [];
      entries = new Map(found.map(each => [each.name.value, each]));
      known.set(object, entries);
    }
    return entries.get(name);
  };
  return (path, at) => {
    let node = rules;
    let name: Node | undefined;
    for (const each of path) {
      const found = entry(node, each);
      if (!found) break;
      name = found.name;
      node = found.value ?? name;
    }
    if (at === 'name' && name) return rangeOf(name);
    return node.children ? opening(node) : rangeOf(node);
  };
}
