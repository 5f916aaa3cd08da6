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
  REFERENCES,
  SIGNS,
  STRUCTURES,
  TOPICS,
} from '../../server/src/knowledge/catalogue.js';
import { GAIT_PHASES } from '../../server/src/knowledge/facts.js';
import { words } from '../../server/src/knowledge/text.js';

const ids = (list: readonly { readonly id: string }[]) => list.map(each => each.id);
const modifiers = Object.values(MODIFIERS).flat();
const targets = new Set([...ids(MUSCLES), ...ids(GROUPS), ...ids(COMPOSITES)]);
const muscles = new Set(ids(MUSCLES));
const areas = new Set(ids(AREAS));
const sources = new Set(REFERENCES.map(each => each.key));
const { adaptations, reasons, contractions, roles } = words('en');

const strangers = (used: Iterable<string>, known: ReadonlySet<string>) =>
  [...used].filter(id => !known.has(id));

describe('the knowledge data', () => {
  it.each([
    ['kinds', ids(KINDS)],
    ['muscles', ids(MUSCLES)],
    ['groups', ids(GROUPS)],
    ['composites', ids(COMPOSITES)],
    ['modifiers', ids(modifiers)],
    ['exercises', ids(EXERCISES)],
    ['areas', ids(AREAS)],
    ['phases', ids(PHASES)],
    ['signs', ids(SIGNS)],
    ['structures', ids(STRUCTURES)],
    ['topics', ids(TOPICS)],
    ['race distances', ids(RACE_DISTANCES)],
    ['references', REFERENCES.map(each => each.key)],
  ])('%s have ids of their own', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
    for (const id of list) expect(id).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/i);
  });

  it('knows every kind of session that the language page names', () => {
    const named =
      `walk recovery easy long steady tempo intervals repetitions sprints strides fartlek hill_repeats
      hill_sprints downhill trail progression race_short race_long drills plyometrics bike swim elliptical rowing
      aqua_jog hike yoga core strength mobility rest run_walk ski stretch warm_up cool_down`.split(/\s+/);
    expect(ids(KINDS).sort()).toEqual(named.sort());
  });

  it.each(KINDS)('kind $id holds plausible figures and refers to what exists', kind => {
    expect(kind.rpe).toBeGreaterThanOrEqual(0);
    expect(kind.rpe).toBeLessThanOrEqual(10);
    expect([0, 1, 2, 3]).toContain(kind.impact);
    expect(kind.runningShare).toBeGreaterThanOrEqual(0);
    expect(kind.runningShare).toBeLessThanOrEqual(1);
    expect(['high', 'medium', 'low']).toContain(kind.confidence);
    expect(['run', 'walk', 'cross', 'strength', 'mobility', 'drill', 'rest']).toContain(kind.family);
    expect(strangers(kind.sources, sources)).toEqual([]);
    expect(strangers(kind.builds, new Set(Object.keys(adaptations)))).toEqual([]);
    expect(new Set(kind.builds).size).toBe(kind.builds.length);
    expect(new Set(kind.muscles.map(each => each.target)).size).toBe(kind.muscles.length);
    for (const { target, emphasis, contraction, reason } of kind.muscles) {
      expect(targets).toContain(target);
      expect([0, 1, 2, 3]).toContain(emphasis);
      if (contraction !== undefined) expect(contractions[contraction]).toBeDefined();
      if (reason !== undefined) expect(reasons[reason]).toBeDefined();
    }
  });

  it('gives every running and walking kind a pace to convert with, faster for harder running', () => {
    const pace = new Map(KINDS.map(kind => [kind.id, kind.assumedPace]));
    for (const kind of KINDS) {
      if (kind.family === 'run' || kind.family === 'walk')
        expect(kind.assumedPace, kind.id).toBeGreaterThan(240);
      if (kind.runningShare > 0) expect(kind.assumedPace, kind.id).toBeDefined();
    }
    const fromFast = ['race_short', 'tempo', 'steady', 'easy', 'recovery', 'run_walk', 'walk', 'hike'].map(
      id => pace.get(id)!,
    );
    expect(fromFast).toEqual([...fromFast].sort((a, b) => a - b));
  });

  it('says why for every graded muscle of a run or walk', () => {
    for (const kind of KINDS.filter(each => each.family === 'run' || each.family === 'walk')) {
      for (const each of kind.muscles) expect(each.reason, `${kind.id} ${each.target}`).toBeDefined();
    }
  });

  it('describes each muscle in the whole stride', () => {
    for (const muscle of MUSCLES) {
      expect(Object.keys(muscle.gait)).toEqual([...GAIT_PHASES]);
      expect(muscle.latin).not.toBe('');
      for (const part of Object.values(muscle.gait)) {
        expect([0, 1, 2, 3]).toContain(part.activity);
        if (part.contraction !== undefined) expect(contractions[part.contraction]).toBeDefined();
        if (part.role !== undefined) expect(roles[part.role]).toBeDefined();
        if (part.activity > 0) expect(part.role, muscle.id).toBeDefined();
      }
    }
  });

  it('keeps muscles, groups and composites in step', () => {
    const groups = new Set(ids(GROUPS));
    for (const muscle of MUSCLES) {
      expect(muscle.groups.length, muscle.id).toBeGreaterThan(0);
      expect(strangers(muscle.groups, groups)).toEqual([]);
    }
    for (const { id, members } of GROUPS) {
      expect(strangers(members, muscles)).toEqual([]);
      for (const member of members)
        expect(MUSCLES.find(each => each.id === member)?.groups, member).toContain(id);
    }
    for (const { members } of COMPOSITES) expect(strangers(members, muscles)).toEqual([]);
    // A group of muscles and a muscle never share an id: a target must mean one thing.
    expect(strangers(groups, new Set(strangers(groups, muscles)))).toEqual([]);
  });

  it('names only what exists in modifiers, exercises and areas', () => {
    for (const each of modifiers) {
      expect(strangers(Object.keys(each.delta), targets)).toEqual([]);
      expect(strangers(Object.keys(each.contraction ?? {}), targets)).toEqual([]);
      expect(strangers(each.sources, sources)).toEqual([]);
    }
    for (const each of EXERCISES) {
      expect(each.primary.length, each.id).toBeGreaterThan(0);
      expect(strangers([...each.primary, ...each.secondary], targets)).toEqual([]);
      expect(strangers(each.mobilises, areas)).toEqual([]);
      expect(each.dose.text).toMatch(/^\d/);
      if (each.category === 'mobility') expect(each.mobilises.length, each.id).toBeGreaterThan(0);
    }
    const groups = new Set(ids(GROUPS));
    for (const each of AREAS) {
      expect(strangers(each.groups, groups)).toEqual([]);
      expect(strangers(each.muscles ?? [], targets)).toEqual([]);
      expect(strangers(each.includes, areas)).toEqual([]);
      expect(each.includes).not.toContain(each.id);
    }
  });

  it('tells signs to go on from signs to stop', () => {
    const says = (word: string) => ids(SIGNS.filter(each => each.says === word)).sort();
    expect(says('go')).toEqual(['eases_while_running', 'mild', 'muscular', 'no_radiation']);
    expect(says('stop')).toEqual(['increasing', 'numbness', 'over_3_days', 'radiating', 'sharp', 'weakness']);
  });

  it('rests structures and topics on publications that are listed', () => {
    for (const each of [...STRUCTURES, ...TOPICS]) {
      expect(strangers(each.sources, sources), each.id).toEqual([]);
      expect(new Set(each.sources).size, each.id).toBe(each.sources.length);
    }
    for (const { latin } of STRUCTURES) expect(latin).not.toBe('');
    for (const { id, standing, sources: listed } of TOPICS) {
      expect(['supported', 'mixed', 'disputed', 'practice'], id).toContain(standing);
      // What research is said to support or to dispute has research beside it.
      if (standing !== 'practice')
        expect(
          listed.some(key => !key.endsWith('_article')),
          id,
        ).toBe(true);
    }
  });

  it('says of each reference how well it was checked', () => {
    for (const each of REFERENCES) {
      expect(['V', 'P', 'M']).toContain(each.status);
      expect(each.citation).not.toBe('');
      expect(each.finding).not.toBe('');
    }
  });
});
