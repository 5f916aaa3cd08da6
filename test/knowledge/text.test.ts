import { describe, expect, it } from 'vitest';
import {
  AREAS,
  COMPOSITES,
  EXERCISES,
  GROUPS,
  KINDS,
  MODIFIERS,
  MUSCLES,
  PHASES,
  RACE_DISTANCES,
  reference,
  SIGNS,
  STRUCTURES,
  SURFACES,
  TOPICS,
} from '../../server/src/knowledge/catalogue.js';
import { GAIT_PHASES } from '../../server/src/knowledge/facts.js';
import { type Words, words } from '../../server/src/knowledge/text.js';

const en = words('en');
const nl = words('nl');
const records = Object.keys(en) as (keyof Words)[];

/** Every text in a record, with the path to it. */
function* texts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [at, each] of value.entries()) yield* texts(each, `${path}[${at}]`);
  else for (const [key, each] of Object.entries(value as object)) yield* texts(each, `${path}.${key}`);
}

describe('the words', () => {
  it.each(records)('%s have the same keys in English and Dutch', topic => {
    expect(Object.keys(nl[topic])).toEqual(Object.keys(en[topic]));
    for (const [id, entry] of Object.entries(en[topic])) {
      const other = nl[topic][id]!;
      if (typeof entry === 'string') expect(typeof other).toBe('string');
      else expect(Object.keys(other)).toEqual(Object.keys(entry));
    }
  });

  it.each(['en', 'nl'] as const)('are never empty in %s', language => {
    for (const [path, text] of texts(words(language), language)) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toContain('…');
    }
  });

  it.each([
    ['kinds', KINDS],
    ['muscles', MUSCLES],
    ['groups', GROUPS],
    ['surfaces', SURFACES],
    ['exercises', EXERCISES],
    ['areas', AREAS],
    ['phases', PHASES],
    ['signs', SIGNS],
    ['structures', STRUCTURES],
    ['topics', TOPICS],
    ['adaptations', [...new Set(KINDS.flatMap(each => each.builds))].map(id => ({ id }))],
    ['raceDistances', RACE_DISTANCES],
    ['gait', GAIT_PHASES.map(id => ({ id }))],
    [
      'modifiers',
      [...MODIFIERS.terrain, ...MODIFIERS.descent, ...MODIFIERS.intensity, ...MODIFIERS.duration],
    ],
  ] as const)('%s have words for every id, and for no other', (topic, facts) => {
    expect(Object.keys(en[topic]).sort()).toEqual(facts.map(each => each.id).sort());
  });

  it('name the composites that are no muscle by themselves', () => {
    const own = COMPOSITES.filter(each => !en.muscles[each.id]).map(each => each.id);
    expect(Object.keys(en.composites)).toEqual(own);
  });

  it('hold no reason, role or contraction that nothing uses', () => {
    const reasons = new Set(KINDS.flatMap(kind => kind.muscles.map(each => each.reason)));
    const roles = new Set(MUSCLES.flatMap(muscle => Object.values(muscle.gait).map(each => each.role)));
    expect(Object.keys(en.reasons).filter(id => !reasons.has(id))).toEqual([]);
    expect(Object.keys(en.roles).filter(id => !roles.has(id))).toEqual([]);
  });

  it('are translated: no sentence is the same in both languages', () => {
    const same: string[] = [];
    for (const topic of ['reasons', 'roles'] as const) {
      for (const [id, text] of Object.entries(en[topic])) if (nl[topic][id] === text) same.push(id);
    }
    for (const [id, each] of Object.entries(en.kinds)) if (nl.kinds[id]!.why === each.why) same.push(id);
    for (const [id, each] of Object.entries(en.exercises))
      if (nl.exercises[id]!.cue === each.cue) same.push(id);
    for (const [id, each] of Object.entries(en.muscles))
      if (nl.muscles[id]!.summary === each.summary) same.push(id);
    for (const [id, each] of Object.entries(en.groups))
      if (nl.groups[id]!.summary === each.summary || nl.groups[id]!.more === each.more) same.push(id);
    for (const [id, each] of Object.entries(en.phases))
      if (nl.phases[id]!.means === each.means) same.push(id);
    for (const [id, each] of Object.entries(en.signs)) if (nl.signs[id]!.means === each.means) same.push(id);
    for (const [id, each] of Object.entries(en.structures))
      if (nl.structures[id]!.summary === each.summary) same.push(id);
    for (const [id, each] of Object.entries(en.topics)) {
      const other = nl.topics[id]!;
      if (other.short === each.short || each.says.some(text => other.says.includes(text))) same.push(id);
    }
    expect(same).toEqual([]);
  });

  it('state no measured figure in a role or reason, where no source stands beside it', () => {
    for (const language of ['en', 'nl'] as const) {
      for (const topic of ['roles', 'reasons'] as const) {
        for (const text of Object.values(words(language)[topic])) expect(text).not.toMatch(/\d|%/);
      }
    }
  });

  it('cite only publications that exist, a topic only its own, and the same ones in both languages', () => {
    const cited = (value: unknown) =>
      [...texts(value, '')].flatMap(([, text]) => [...text.matchAll(/\[(\w+)\]/g)].map(match => match[1]!));
    const strangers = (['en', 'nl'] as const).flatMap(language =>
      cited(words(language)).filter(key => !reference(key)),
    );
    expect(strangers).toEqual([]);
    for (const { id, sources } of TOPICS) {
      expect(
        cited(en.topics[id]).filter(key => !sources.includes(key)),
        id,
      ).toEqual([]);
    }
    for (const topic of ['topics', 'groups', 'structures', 'phases', 'signs'] as const) {
      for (const [id, each] of Object.entries(en[topic])) {
        expect(cited(nl[topic][id]).sort(), `${topic} ${id}`).toEqual(cited(each).sort());
      }
    }
  });

  it('answer a topic in a few short paragraphs', () => {
    for (const language of ['en', 'nl'] as const) {
      for (const [id, { short, says }] of Object.entries(words(language).topics)) {
        expect(short.length, id).toBeLessThanOrEqual(320);
        expect(says.length, id).toBeGreaterThanOrEqual(1);
        expect(says.length, id).toBeLessThanOrEqual(6);
      }
    }
  });

  it('write numbers as the language does', () => {
    for (const [path, text] of texts(nl, 'nl')) expect(text, path).not.toMatch(/\d\.\d(?!\d\d)/);
  });

  it('do not credit the arms with driving the runner forward', () => {
    for (const language of ['en', 'nl'] as const) {
      const { groups, muscles } = words(language);
      for (const text of [
        groups.upper_body!.summary,
        muscles.latissimus_dorsi!.summary,
        muscles.deltoid!.summary,
      ]) {
        expect(text).not.toMatch(/propel|propuls|stuw|momentum/i);
      }
    }
  });

  it('address the reader in Dutch as a coach does', () => {
    for (const [path, text] of texts(nl, 'nl')) expect(text, path).not.toMatch(/\b(u|uw)\b/i);
  });
});
