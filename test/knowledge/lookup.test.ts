import { describe, expect, it } from 'vitest';
import { typed } from '../../server/src/knowledge/fold.js';
import {
  exercise,
  findArea,
  findExercise,
  findKind,
  findMuscle,
  findPhase,
  findRaceDistance,
  findSign,
  findSurface,
  kind,
  raceKind,
  reference,
} from '../../server/src/knowledge/lookup.js';
import { aliases, type NamedSort } from '../../server/src/knowledge/names.js';

const SORTS: readonly NamedSort[] = [
  'session',
  'exercise',
  'surface',
  'phase',
  'area',
  'muscle',
  'sign',
  'structure',
  'topic',
  'race-distance',
];

/** The words of the skeleton, which the grammar takes before any name is looked up. */
const KEYWORDS = new Set(
  `plan athlete start units baseline longest measure on in at of recent max-hr rest-hr pace shoes from until pain
  exercise works stretches session use week or climb descend per side om op pauze
  mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
  ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`.split(/\s+/),
);

describe('names', () => {
  it.each(SORTS)('of sort %s are claimed once', sort => {
    const claims = new Map<string, Set<string>>();
    for (const { key, id } of aliases(sort)) claims.set(key, (claims.get(key) ?? new Set()).add(id));
    expect([...claims].filter(([, owners]) => owners.size > 1)).toEqual([]);
  });

  it.each(SORTS)('of sort %s are no keyword and can be typed', sort => {
    for (const alias of aliases(sort)) {
      const word = typed(alias.name);
      expect(KEYWORDS.has(word), word).toBe(false);
      expect(alias.key, alias.id).not.toBe('');
      // `5k` is read as a distance, and that is what it is.
      if (sort !== 'race-distance') expect(word).toMatch(/^\p{L}[\p{L}\p{N}]*(-[\p{L}\p{N}]+)*$/u);
    }
  });

  it('that are quantities name no session', () => {
    for (const quantity of ['5k', '10k', '200s', '400s', '90-90']) expect(findKind(quantity)).toBeUndefined();
  });
});

describe('findKind', () => {
  it.each([
    // as the language page writes them
    ['easy', 'easy'],
    ['recovery', 'recovery'],
    ['long', 'long'],
    ['steady', 'steady'],
    ['tempo', 'tempo'],
    ['threshold', 'tempo'],
    ['intervals', 'intervals'],
    ['fartlek', 'fartlek'],
    ['progression', 'progression'],
    ['hills', 'hill_repeats'],
    ['sprints', 'sprints'],
    ['strides', 'strides'],
    ['race', 'race_short'],
    ['walk', 'walk'],
    ['run', 'easy'],
    ['run-walk', 'run_walk'],
    ['strength', 'strength'],
    ['core', 'core'],
    ['mobility', 'mobility'],
    ['stretch', 'stretch'],
    ['plyo', 'plyometrics'],
    ['drills', 'drills'],
    ['bike', 'bike'],
    ['swim', 'swim'],
    ['hike', 'hike'],
    ['row', 'rowing'],
    ['elliptical', 'elliptical'],
    ['aqua-jog', 'aqua_jog'],
    ['ski', 'ski'],
    ['yoga', 'yoga'],
    ['rest', 'rest'],
    ['warm-up', 'warm_up'],
    ['cool-down', 'cool_down'],
    ['jog', 'recovery'],
    // several words, case, hyphens, accents, apostrophes
    ['hill repeats', 'hill_repeats'],
    ['Hill-Repeats', 'hill_repeats'],
    ['HILL_SPRINTS', 'hill_sprints'],
    ['long run', 'long'],
    ['warmup', 'warm_up'],
    ['skiën', 'ski'],
    ['tempo’s', 'intervals'],
    // plural and singular
    ['hill', 'hill_repeats'],
    ['interval', 'intervals'],
    ['stride', 'strides'],
    ['easy runs', 'easy'],
    ['walks', 'walk'],
    ['wedstrijden', 'race_short'],
    // Dutch
    ['rust', 'rest'],
    ['rustig', 'easy'],
    ['duurloop', 'easy'],
    ['D1', 'easy'],
    ['d2', 'steady'],
    ['D3', 'tempo'],
    ['looptraining', 'easy'],
    ['lange duurloop', 'long'],
    ['kracht', 'strength'],
    ['heuvels', 'hill_repeats'],
    ['climaxduurloop', 'progression'],
    ['wisselduurloop', 'fartlek'],
    ['loopscholing', 'drills'],
    ['herstelloop', 'recovery'],
    ['AH', 'recovery'],
    ['dribbel', 'recovery'],
    ['dribbelen', 'recovery'],
    ['wedstrijd', 'race_short'],
    ['mobiliteit', 'mobility'],
    ['rekken', 'stretch'],
    ['wandelen', 'walk'],
    ['inlopen', 'warm_up'],
    ['uitlopen', 'cool_down'],
    ['loop-wandel', 'run_walk'],
    ['wandel-loop', 'run_walk'],
    ['fietsen', 'bike'],
    ['zwemmen', 'swim'],
    ['krachttraining', 'strength'],
    ['krachtoefeningen', 'strength'],
    ['fitness', 'strength'],
    ['rustige duurloop', 'easy'],
    ['duurloop 1', 'easy'],
    ['duurloop 2', 'steady'],
    ['duurloop 3', 'tempo'],
    ['vlotte duurloop', 'steady'],
    ['lange rustige duurloop', 'long'],
    ['LSD', 'long'],
    ['intervaltraining', 'intervals'],
    ['piramide', 'intervals'],
    ['baantraining', 'intervals'],
    ['crosstrainer', 'elliptical'],
    ['cross-trainer', 'elliptical'],
    ['stretchen', 'stretch'],
    ['buikspieren', 'core'],
    ['core', 'core'],
    ['planken', 'core'],
    ['coretraining', 'core'],
    ['opwarming', 'warm_up'],
    ['recuperatie', 'recovery'],
    ['versnelling', 'strides'],
    ['tempo', 'tempo'],
    ['tempoduurloop', 'tempo'],
    ['circuit training', 'strength'],
    ['foam rolling', 'mobility'],
    ['shake-out', 'recovery'],
  ])('reads %s as %s', (written, id) => {
    expect(findKind(written)?.id).toBe(id);
  });

  it.each(['', '   ', '-', 'strenght', 'zumba', 'ru', 's', '🏃'])('does not know "%s"', written => {
    expect(findKind(written)).toBeUndefined();
  });

  it('finds every kind by its own id', () => {
    for (const id of ['race_long', 'hill_repeats', 'aqua_jog']) expect(findKind(id)).toBe(kind(id));
  });

  it('takes a race of 15 km and more as a long one', () => {
    expect(raceKind(undefined).id).toBe('race_short');
    expect(raceKind(10_000).id).toBe('race_short');
    expect(raceKind(14_999).id).toBe('race_short');
    expect(raceKind(15_000).id).toBe('race_long');
    expect(raceKind(42_195).id).toBe('race_long');
  });

  it('grades no muscles where nothing is known of them', () => {
    for (const id of ['ski', 'mobility', 'stretch', 'rest']) expect(kind(id)?.muscles).toEqual([]);
  });
});

describe('findExercise', () => {
  it.each([
    ['squat', 'back_squat'],
    ['romanian-deadlift', 'romanian_deadlift'],
    ['calf-raise', 'standing_calf_raise'],
    ['calf raises', 'standing_calf_raise'],
    ['plank', 'plank'],
    ['side plank', 'side_plank'],
    ['dead-bug', 'dead_bug'],
    ['deadbug', 'dead_bug'],
    ['bird dog', 'bird_dog'],
    ['lunge', 'forward_lunge'],
    ['lunges', 'forward_lunge'],
    ['wall-sit', 'wall_sit'],
    ['push-ups', 'push_up'],
    ["farmer's carry", 'farmers_carry'],
    ['worlds greatest stretch', 'worlds_greatest_stretch'],
    ['hip-flexor-stretch', 'kneeling_hip_flexor_stretch'],
    ['kuitheffen', 'standing_calf_raise'],
    ['uitvalspassen', 'forward_lunge'],
    ['bilbrug', 'glute_bridge'],
    ['zijplank', 'side_plank'],
    ['knieën rollen', 'knee_rolls'],
    ['knieen-rollen', 'knee_rolls'],
    ['heupbuigers rekken', 'kneeling_hip_flexor_stretch'],
  ])('reads %s as %s', (written, id) => {
    expect(findExercise(written)?.id).toBe(id);
    expect(findExercise(written)).toBe(exercise(id));
  });
});

describe('the other names', () => {
  it.each([
    ['asphalt', 'asphalt'],
    ['road', 'asphalt'],
    ['weg', 'asphalt'],
    ['trail', 'forest'],
    ['bospad', 'forest'],
    ['atletiekbaan', 'track'],
    ['strand', 'sand'],
    ['loopband', 'treadmill'],
    ['Grind', 'gravel'],
  ])('surface %s is %s', (written, id) => {
    expect(findSurface(written)?.id).toBe(id);
  });

  it.each([
    ['hip-flexors', 'hip_flexors'],
    ['heupbuigers', 'hip_flexors'],
    ['hips', 'hips'],
    ['ankle', 'ankles'],
    ['enkels', 'ankles'],
    ['lower-back', 'lower_back'],
    ['onderrug', 'lower_back'],
    ['kuit', 'calves'],
    ['knee', 'knees'],
    ['knieën', 'knees'],
  ])('area %s is %s', (written, id) => {
    expect(findArea(written)?.id).toBe(id);
  });

  it.each([
    ['quadriceps', 'quads'],
    ['quad', 'quads'],
    ['glutes', 'glutes'],
    ['bilspieren', 'glutes'],
    ['hamstring', 'hamstrings'],
    ['gluteus maximus', 'gluteus_maximus'],
    ['glute-max', 'gluteus_maximus'],
    ['grote bilspier', 'gluteus_maximus'],
    ['Musculus soleus', 'soleus'],
    ['scholspier', 'soleus'],
    ['psoas', 'iliopsoas'],
    ['psoas-major', 'psoas_major'],
    ['vasti', 'vasti'],
    ['lumbopelvic', 'lumbopelvic'],
    ['kuiten', 'calves'],
    ['core', 'core'],
  ])('muscle %s is %s', (written, id) => {
    expect(findMuscle(written)).toBe(id);
  });

  it.each([
    ['base', 'base'],
    ['basis', 'base'],
    ['opbouw', 'build'],
    ['piek', 'peak'],
    ['taper', 'taper'],
    ['afbouw', 'taper'],
    ['herstel', 'recovery'],
    ['wedstrijd', 'race'],
  ])('phase %s is %s', (written, id) => {
    expect(findPhase(written)?.id).toBe(id);
  });

  it.each([
    ['mild', 'mild'],
    ['eases-while-running', 'eases_while_running'],
    ['over-3-days', 'over_3_days'],
    ['stekend', 'sharp'],
    ['uitstralend', 'radiating'],
    ['gevoelloosheid', 'numbness'],
  ])('sign %s is %s', (written, id) => {
    expect(findSign(written)?.id).toBe(id);
  });

  it.each([
    ['5k', 5000],
    ['10K', 10_000],
    ['15k', 15_000],
    ['half-marathon', 21_097.5],
    ['hm', 21_097.5],
    ['half', 21_097.5],
    ['halve marathon', 21_097.5],
    ['marathon', 42_195],
    ['ultra', undefined],
  ])('race distance %s is %s m', (written, metres) => {
    expect(findRaceDistance(written)).toBeDefined();
    expect(findRaceDistance(written)?.metres).toBe(metres);
  });

  it('references are found by key', () => {
    expect(reference('back_article')?.status).toBe('V');
    expect(reference('nobody1900')).toBeUndefined();
  });
});
