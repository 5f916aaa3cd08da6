import { fold, typed } from '../../knowledge/fold.js';
import { MODIFIERS, STRUCTURES } from '../../knowledge/lookup.js';
import {
  type Alias,
  aliases,
  findId,
  type NamedSort,
  namesOf as namesInText,
} from '../../knowledge/names.js';
import { nearest } from '../../knowledge/suggest.js';
import type { Words } from '../../knowledge/text.js';
import { LANGUAGES } from '../../messages/language.js';
import { explainArea } from './area.js';
import type { ExplainContext } from './context.js';
import { explainExercise } from './exercise.js';
import { explainKind } from './kind.js';
import { explainMuscle } from './muscle.js';
import { explainPhase } from './phase.js';
import { explainRule, RULE_IDS, ruleTitle } from './rule.js';
import { explainSign } from './sign.js';
import { explainStructure } from './structure.js';
import { explainSurface } from './surface.js';
import { explainTopic } from './topic.js';
import { type ExplainedSort, SORTS } from './words.js';

export interface Explanation {
  readonly sort: ExplainedSort;
  readonly id: string;
  readonly markdown: string;
}

export interface Explained {
  /** Everything that goes by the name; empty where nothing does. */
  readonly found: readonly Explanation[];
  /** Names that look like it, where nothing goes by it. */
  readonly suggestions: readonly string[];
}

/**
 * Explains whatever goes by this name, in English or Dutch: any sort, and rules by their id or the last part of it.
 * A word may mean several things, and then all are told, in the order of `SORTS`: from the smallest part of the body
 * to the whole of a session, what surrounds it, and questions. So `calves` is the group of muscles, then the area that
 * hurts or is stretched. A rule that is called by its whole id comes first, one whose id only ends so comes last:
 * `hip flexors` is about muscles before it is about `mobility/hip-flexors`.
 */
export function explain(name: string, context: ExplainContext): Explained {
  const found = idsOf(name).flatMap(({ sort, id }) => {
    const markdown = EXPLAIN[sort](id, context);
    return markdown === undefined ? [] : [{ sort, id, markdown }];
  });
  return { found, suggestions: found.length === 0 ? suggestions(name) : [] };
}

export interface Listed {
  readonly sort: ExplainedSort;
  /** In the reader's language. */
  readonly names: readonly string[];
}

/** Everything that can be explained, by sort; rules by their ids. */
export function explainable({ words: text }: ExplainContext): readonly Listed[] {
  return SORTS.map(sort => {
    if (sort === 'rule') return { sort, names: RULE_IDS };
    const records = RECORDS[sort].map(record => text[record]);
    // The iliopsoas is a muscle and a name for two.
    const named = Object.values(Object.assign({}, ...records) as Record<string, { readonly name: string }>);
    return { sort, names: named.map(each => each.name) };
  });
}

/** What a found thing is called: rules by their title. */
export function nameOf({ sort, id }: Explanation, context: ExplainContext): string {
  if (sort === 'rule') return ruleTitle(id, context);
  for (const record of RECORDS[sort]) {
    const name = context.words[record][id]?.name;
    if (name !== undefined) return name;
  }
  return id;
}

const EXPLAIN: Readonly<Record<ExplainedSort, (id: string, context: ExplainContext) => string | undefined>> =
  {
    rule: explainRule,
    muscle: explainMuscle,
    structure: explainStructure,
    area: explainArea,
    exercise: explainExercise,
    session: explainKind,
    surface: explainSurface,
    phase: explainPhase,
    sign: explainSign,
    topic: explainTopic,
  };

const RECORDS = {
  muscle: ['groups', 'muscles', 'composites'],
  structure: ['structures'],
  area: ['areas'],
  exercise: ['exercises'],
  session: ['kinds'],
  surface: ['surfaces', 'modifiers'],
  phase: ['phases'],
  sign: ['signs'],
  topic: ['topics'],
} as const;

interface Found {
  readonly sort: ExplainedSort;
  readonly id: string;
}

/** What goes by the name, sort by sort; as soon as one thing is called exactly so, far-fetched plurals are left out. */
function idsOf(name: string): readonly Found[] {
  const key = fold(name);
  const inOrder = SORTS.flatMap((sort): Found[] => {
    const id = find(sort, name);
    return id === undefined ? [] : [{ sort, id }];
  });
  const isEndOfRule = ({ sort, id }: Found) => sort === 'rule' && fold(id) !== key;
  const found = [...inOrder.filter(each => !isEndOfRule(each)), ...inOrder.filter(isEndOfRule)];
  const isNear = ({ sort, id }: Found, test: (alias: Alias) => boolean) =>
    namesOf(sort).some(alias => alias.id === id && test(alias));
  if (!found.some(each => isNear(each, alias => alias.key === key))) return found;
  return found.filter(each => isNear(each, alias => alias.key === key || isPlural(alias, key)));
}

/** `-en` makes a plural in Dutch alone: `sharp` is not the singular of `sharpen`. */
function isPlural({ key, language }: Alias, written: string): boolean {
  const [longer, shorter] = key.length > written.length ? [key, written] : [written, key];
  const endings = language === 'nl' ? ['s', 'es', 'en'] : ['s', 'es'];
  return endings.some(ending => longer === shorter + ending || longer === shorter + shorter.at(-1) + ending);
}

function find(sort: ExplainedSort, name: string): string | undefined {
  const key = fold(name);
  const known = sort === 'rule' ? undefined : findId(sort satisfies NamedSort, name);
  return known ?? (key === '' ? undefined : namesOf(sort).find(each => each.key === key)?.id);
}

/** Every name of a sort: those that an author may write, and those that a list shows. */
function namesOf(sort: ExplainedSort): readonly Alias[] {
  if (sort === 'rule')
    return RULE_IDS.flatMap(id => [named(id, id), named(id, id.slice(id.indexOf('/') + 1))]);
  // Muscles are known by their Latin names already.
  const latin = sort === 'structure' ? STRUCTURES.map(each => named(each.id, each.latin)) : [];
  return [...aliases(sort), ...namesShown(RECORDS[sort]), ...latin];
}

const EFFORTS: ReadonlySet<string> = new Set(MODIFIERS.intensity.map(({ id }) => id));

/** What no plan can hold has a name all the same: `90/90 breathing`, `adductors (inner thigh)`, and how hilly it is. */
function* namesShown(records: readonly (keyof Words)[]): Generator<Alias> {
  for (const language of LANGUAGES) {
    for (const record of records) {
      for (const [id, { name }] of Object.entries(namesInText(record, language))) {
        yield { ...named(id, name), language };
        // In a plan `z2` is one of five zones; here it would be one of three efforts.
        if (record === 'modifiers' && language === 'en' && !EFFORTS.has(id)) yield named(id, id);
      }
    }
  }
}

function named(id: string, name: string): Alias {
  return { id, language: 'en', key: fold(name), name };
}

/** Names of any sort that the written one may have been meant for, as one types them. */
function suggestions(name: string): readonly string[] {
  const key = fold(name);
  if (key === '') return [];
  const found = nearest(everyName(), key).map(each =>
    each.id.startsWith('rule ') ? each.id.slice('rule '.length) : typed(each.name),
  );
  return [...new Set(found)];
}

/** Every name of every sort; the ids say the sort, because sorts share ids. */
function* everyName(): Generator<Alias> {
  for (const sort of SORTS) {
    for (const each of namesOf(sort)) yield { ...each, id: `${sort} ${each.id}` };
  }
}
