import { describe, expect, it } from 'vitest';
import {
  areaEmphasis,
  byGroup,
  exerciseEmphasis,
  mobilises,
  type SessionConditions,
  sessionEmphasis,
  terrainBand,
} from '../../server/src/knowledge/emphasis.js';
import { KINDS, kind } from '../../server/src/knowledge/lookup.js';

const session = (id: string, conditions: Omit<SessionConditions, 'kind'> = {}) =>
  sessionEmphasis({ kind: kind(id)!, ...conditions });

/** Grades by target, for the targets asked for. */
function grades(id: string, conditions: Omit<SessionConditions, 'kind'>, ...targets: string[]) {
  const result = session(id, conditions).targets;
  return targets.map(target => result.find(each => each.target === target)?.emphasis ?? 0);
}

const groupsOf = (id: string, conditions: Omit<SessionConditions, 'kind'> = {}) =>
  byGroup(session(id, conditions).targets);

describe('the emphasis of a session', () => {
  it('names gluteus maximus, hamstrings, hip flexors and calves first for hills', () => {
    const groups = groupsOf('hill_repeats');
    expect(groups.slice(0, 4).map(each => [each.group, each.emphasis])).toEqual([
      ['glutes', 3],
      ['hamstrings', 3],
      ['hip_flexors', 3],
      ['calves', 3],
    ]);
    expect(groups[0]?.members[0]).toMatchObject({
      id: 'gluteus_maximus',
      emphasis: 3,
      contraction: 'concentric',
    });
  });

  it.each([
    // kind, circumstances, gluteus_maximus, hamstrings, iliopsoas, vasti, soleus, tibialis_anterior, fibulars
    ['easy', {}, [1, 1, 1, 2, 3, 1, 1]],
    ['hill_repeats', {}, [3, 3, 3, 2, 3, 1, 1]],
    ['downhill', {}, [2, 1, 1, 3, 2, 3, 2]],
    ['easy', { surface: 'gravel' }, [1, 1, 1, 2, 3, 1, 2]],
    ['easy', { surface: 'sand' }, [2, 2, 1, 2, 3, 2, 1]],
    ['easy', { climbPerKm: 5 }, [1, 1, 1, 2, 3, 1, 1]],
    ['easy', { climbPerKm: 12 }, [2, 1, 1, 3, 3, 1, 1]],
    ['easy', { climbPerKm: 25 }, [2, 2, 2, 3, 3, 2, 1]],
    ['easy', { climbPerKm: 60 }, [2, 2, 2, 3, 3, 2, 1]],
    ['easy', { descentPerKm: 25 }, [1, 1, 1, 3, 3, 2, 1]],
    ['easy', { intensity: 3 }, [2, 2, 2, 2, 3, 1, 1]],
    ['easy', { minutes: 100 }, [1, 1, 1, 3, 3, 1, 1]],
    // the slopes are in these profiles already
    ['hill_repeats', { climbPerKm: 60, descentPerKm: 60 }, [3, 3, 3, 2, 3, 1, 1]],
    ['trail', { climbPerKm: 60 }, [2, 2, 2, 3, 3, 2, 3]],
    // nobody rides a bicycle on foot
    ['bike', { surface: 'sand', climbPerKm: 60, minutes: 200 }, [2, 2, 1, 3, 2, 1, 0]],
  ] as const)('%s %o', (id, conditions, expected) => {
    const targets = [
      'gluteus_maximus',
      'hamstrings',
      'iliopsoas',
      'vasti',
      'soleus',
      'tibialis_anterior',
      'fibulars',
    ];
    expect(grades(id, conditions, ...targets)).toEqual(expected);
  });

  it('lets the quads brake on a descent', () => {
    const shin = session('easy', { descentPerKm: 25 }).targets.find(
      each => each.target === 'tibialis_anterior',
    );
    expect(shin).toMatchObject({ emphasis: 2, contraction: 'eccentric' });
    expect(groupsOf('downhill').find(each => each.group === 'quads')).toMatchObject({
      emphasis: 3,
      contraction: 'eccentric',
    });
  });

  it('does not count the same hills twice when both climb and descent are given', () => {
    expect(grades('recovery', { climbPerKm: 25, descentPerKm: 25 }, 'tibialis_anterior')).toEqual([2]);
    expect(grades('recovery', { climbPerKm: 25 }, 'tibialis_anterior')).toEqual([2]);
  });

  it('tells what each circumstance changed, and leaves out what changed nothing', () => {
    expect(session('easy', { surface: 'gravel', climbPerKm: 25, minutes: 60 }).effects).toEqual([
      {
        modifier: 'gravel',
        sort: 'surface',
        changed: { fibulars: 1, foot_intrinsics: 1, gluteus_medius: 1 },
      },
      {
        modifier: 'hilly',
        sort: 'terrain',
        changed: {
          gluteus_maximus: 1,
          hamstrings: 1,
          iliopsoas: 1,
          vasti: 1,
          gastrocnemius: 1,
          tibialis_anterior: 1,
        },
      },
    ]);
    expect(session('easy', { climbPerKm: 3, minutes: 60 }).effects).toEqual([]);
    expect(session('easy', { surface: 'asphalt' }).effects).toEqual([
      { modifier: 'asphalt', sort: 'surface', changed: {} },
    ]);
    expect(session('easy', { surface: 'lava' }).effects).toEqual([]);
  });

  it('takes one band of duration, the longer one', () => {
    const effects = (minutes: number) => session('recovery', { minutes }).effects.map(each => each.modifier);
    expect(effects(90)).toEqual([]);
    expect(effects(91)).toEqual(['over_90min']);
    expect(effects(151)).toEqual(['over_150min']);
  });

  it('stays unknown where nothing is known', () => {
    for (const id of ['ski', 'mobility', 'rest']) {
      expect(session(id, { surface: 'sand', climbPerKm: 60, minutes: 200 })).toEqual({
        targets: [],
        effects: [],
      });
    }
  });

  it('keeps every grade between 0 and 3, whatever comes together', () => {
    for (const each of KINDS) {
      for (const surface of ['asphalt', 'sand', 'forest', 'snow']) {
        const circumstances = {
          surface,
          climbPerKm: 90,
          descentPerKm: 90,
          minutes: 300,
          intensity: 3 as const,
        };
        for (const { emphasis } of sessionEmphasis({ kind: each, ...circumstances }).targets) {
          expect([0, 1, 2, 3]).toContain(emphasis);
        }
      }
    }
  });

  it('changes no facts', () => {
    const before = JSON.stringify(KINDS);
    session('easy', { surface: 'sand', climbPerKm: 90, descentPerKm: 90, minutes: 300, intensity: 3 });
    expect(JSON.stringify(KINDS)).toBe(before);
  });

  it.each([
    [0, 'flat'],
    [7.9, 'flat'],
    [8, 'rolling'],
    [20, 'hilly'],
    [40, 'mountain'],
  ])('%d m of climb a kilometre is %s', (climb, band) => {
    expect(terrainBand(climb)).toBe(band);
  });
});

describe('the emphasis of exercises', () => {
  it('puts what an exercise is done for above what helps, and does not add up', () => {
    const once = exerciseEmphasis([{ id: 'back_squat', sets: 3 }]);
    expect(once.find(each => each.target === 'vasti')?.emphasis).toBe(3);
    expect(once.find(each => each.target === 'erector_spinae')?.emphasis).toBe(1);
    const twice = exerciseEmphasis([{ id: 'back_squat' }, { id: 'front_squat' }, { id: 'goblet_squat' }]);
    expect(twice.find(each => each.target === 'rectus_abdominis')?.emphasis).toBe(1);
  });

  it('grades a single set lower', () => {
    expect(exerciseEmphasis([{ id: 'plank', sets: 1 }]).map(each => each.emphasis)).toContain(2);
    expect(exerciseEmphasis([{ id: 'plank', sets: 1 }]).map(each => each.emphasis)).not.toContain(3);
  });

  it('knows that a stretch hardly loads', () => {
    expect(exerciseEmphasis([{ id: 'couch_stretch', sets: 2 }])).toEqual([
      { target: 'rectus_femoris', emphasis: 1, contraction: 'stretched' },
      { target: 'iliopsoas', emphasis: 1, contraction: 'stretched' },
    ]);
    expect(areaEmphasis(['ankles'])).toEqual([
      { target: 'calves', emphasis: 1, contraction: 'stretched' },
      { target: 'shin', emphasis: 1, contraction: 'stretched' },
    ]);
    expect(areaEmphasis(['nowhere'])).toEqual([]);
  });

  it("takes the author's own exercise by what it works and stretches", () => {
    const own = exerciseEmphasis([{ works: ['quads', 'glutes'], stretches: ['hip_flexors'] }]);
    expect(byGroup(own).map(each => [each.group, each.emphasis])).toEqual([
      ['glutes', 3],
      ['quads', 3],
      ['hip_flexors', 1],
    ]);
  });
});

describe('muscle groups', () => {
  it('count a muscle of two groups in both', () => {
    const groups = byGroup([{ target: 'rectus_femoris', emphasis: 2 }]).map(each => each.group);
    expect(groups).toEqual(['hip_flexors', 'quads']);
  });

  it('do not show the hip abductors or the deep core beside glutes and core', () => {
    for (const each of KINDS) {
      const groups = byGroup(each.muscles).map(group => group.group);
      expect(groups).not.toContain('hip_abductors');
      expect(groups).not.toContain('deep_core');
    }
  });

  it('show them where they are named, or where no other group has the muscle', () => {
    expect(byGroup([{ target: 'hip_abductors', emphasis: 3 }]).map(each => each.group)).toEqual([
      'hip_abductors',
    ]);
    expect(byGroup([{ target: 'pelvic_floor', emphasis: 1 }]).map(each => each.group)).toEqual(['deep_core']);
  });

  it('list all their members, the strongest first, and say nothing of those that nothing is known of', () => {
    const [calf] = byGroup([{ target: 'tibialis_posterior', emphasis: 2 }]);
    expect(calf?.members).toEqual([
      { id: 'tibialis_posterior', emphasis: 2, contraction: undefined, reason: undefined },
      { id: 'flexor_hallucis_longus' },
      { id: 'flexor_digitorum_longus' },
    ]);
    const [hamstrings] = byGroup([{ target: 'hamstrings', emphasis: 2, contraction: 'eccentric' }]);
    expect(hamstrings?.members.map(each => each.emphasis)).toEqual([2, 2, 2]);
  });

  it('take a composite that spans groups apart', () => {
    expect(byGroup([{ target: 'lumbopelvic', emphasis: 2 }]).map(each => each.group)).toEqual([
      'glutes',
      'core',
    ]);
  });

  it('leave out what is not trained', () => {
    expect(byGroup([{ target: 'soleus', emphasis: 0 }])).toEqual([]);
    expect(byGroup([])).toEqual([]);
  });
});

describe('mobility of the hip flexors', () => {
  it.each([
    [{ areas: ['hip_flexors'] }, true],
    [{ areas: ['hips', 'ankles'] }, true],
    [{ areas: ['ankles', 'lower_back'] }, false],
    [{ exercises: [{ id: 'couch_stretch' }] }, true],
    [{ exercises: [{ id: 'split_squat' }] }, true],
    [{ exercises: [{ id: 'pigeon' }] }, false],
    [{ exercises: [{ stretches: ['hips'] }] }, true],
    [{ exercises: [{ works: ['hip_flexors'] }] }, false],
    [{ areas: ['nowhere'], exercises: [{ id: 'nothing' }] }, false],
    [{}, false],
  ])('%o: %s', (items, expected) => {
    expect(mobilises('hip_flexors', items)).toBe(expected);
  });
});
