import {
  area,
  composite,
  exercise,
  GROUPS,
  MODIFIERS,
  type ModifierSort,
  muscle,
  surface as surfaceById,
} from './catalogue.js';
import type {
  ContractionId,
  Grade,
  GroupId,
  KindFacts,
  ModifierFacts,
  ReasonId,
  TargetEmphasis,
  TargetId,
} from './facts.js';

/**
 * What a session trains, worked out from the facts: pure functions, no language. Grades stay
 * between 0 and 3 and are expert judgement; whoever shows them says so.
 */

export interface SessionConditions {
  readonly kind: KindFacts;
  /** Id of a surface. */
  readonly surface?: string;
  /** Metres up in each kilometre, on average. */
  readonly climbPerKm?: number;
  /** Metres down in each kilometre, on average. */
  readonly descentPerKm?: number;
  readonly minutes?: number;
  /** Effort in three zones, for a kind whose profile does not say how hard it is run. */
  readonly intensity?: 1 | 2 | 3;
}

export interface SessionEmphasis {
  readonly targets: readonly TargetEmphasis[];
  readonly effects: readonly Effect[];
}

/** What one circumstance adds to the usual profile of a kind. */
export interface Effect {
  readonly modifier: string;
  readonly sort: ModifierSort;
  /** By how much each target's grade rose; what was at the top already is not in it. */
  readonly changed: Readonly<Record<TargetId, number>>;
}

/**
 * The kind's own profile, raised by surface, hills, effort and duration. A surface that changes
 * nothing has its effect listed too, because the author asked for it; the others only where
 * something changes.
 */
export function sessionEmphasis(conditions: SessionConditions): SessionEmphasis {
  const { kind } = conditions;
  const targets = new Map(kind.muscles.map(each => [each.target, each]));
  const effects: Effect[] = [];
  // An empty profile means that nothing is known, and circumstances do not make it known.
  if (targets.size === 0 || !isOnFoot(kind)) return { targets: [...targets.values()], effects };

  for (const { sort, facts, delta } of modifiersOf(conditions)) {
    const changed: Record<TargetId, number> = {};
    for (const [target, by] of Object.entries(delta)) {
      const before = targets.get(target) ?? { target, emphasis: 0 as Grade };
      const emphasis = clamp(before.emphasis + by);
      if (emphasis !== before.emphasis) changed[target] = emphasis - before.emphasis;
      targets.set(target, { ...before, emphasis });
    }
    let worksOtherwise = false;
    for (const [target, contraction] of Object.entries(facts.contraction ?? {})) {
      const before = targets.get(target);
      if (!before || before.contraction === contraction) continue;
      targets.set(target, { ...before, contraction });
      worksOtherwise = true;
    }
    if (sort === 'surface' || worksOtherwise || Object.keys(changed).length > 0) {
      effects.push({ modifier: facts.id, sort, changed });
    }
  }
  return { targets: [...targets.values()], effects };
}

/** Surfaces and hills matter where the feet carry the body; a turbo trainer has no gravel. */
function isOnFoot(kind: KindFacts): boolean {
  return kind.family === 'run' || kind.family === 'walk';
}

interface Applied {
  readonly sort: ModifierSort;
  readonly facts: ModifierFacts;
  readonly delta: Readonly<Record<TargetId, number>>;
}

function modifiersOf(conditions: SessionConditions): Applied[] {
  const applied: Applied[] = [];
  const add = (sort: ModifierSort, facts: ModifierFacts | undefined, delta = facts?.delta) => {
    if (facts && delta) applied.push({ sort, facts, delta });
  };
  const { kind, surface, climbPerKm, descentPerKm, minutes, intensity } = conditions;

  if (surface !== undefined) add('surface', surfaceById(surface));
  if (!kind.countsHills) {
    const terrain = climbPerKm === undefined ? undefined : find('terrain', terrainBand(climbPerKm));
    add('terrain', terrain);
    if (descentPerKm !== undefined && descentPerKm >= ROLLING) {
      const descent = find('descent', 'descent');
      add('descent', descent, beyond(descent.delta, terrain?.delta ?? {}));
    }
  }
  if (intensity !== undefined) {
    const facts = find('intensity', `z${intensity}`);
    // What moderate effort asks, hard effort asks too: the calves have no less to do at a higher speed.
    const below = intensity === 3 ? find('intensity', 'z2').delta : {};
    add('intensity', facts, { ...below, ...facts.delta });
  }
  const length = minutes === undefined ? 'usual' : durationBand(minutes);
  if (length === 'very-long') add('duration', find('duration', 'over_150min'));
  else if (length === 'long') add('duration', find('duration', 'over_90min'));
  return applied;
}

function find(sort: ModifierSort, id: string): ModifierFacts {
  return MODIFIERS[sort].find(each => each.id === id)!;
}

/**
 * What the descent adds on top of the climb: the terrain's profile supposes that what goes up comes
 * down, so the same hills are not counted twice.
 */
function beyond(
  delta: Readonly<Record<TargetId, number>>,
  counted: Readonly<Record<TargetId, number>>,
): Record<TargetId, number> {
  return Object.fromEntries(
    Object.entries(delta).map(([target, by]) => [target, Math.max(0, by - (counted[target] ?? 0))]),
  );
}

/** Minutes from which tiredness spreads to the muscles that keep the body steady. */
const LONG = 90;
const VERY_LONG = 150;

export function durationBand(minutes: number): 'usual' | 'long' | 'very-long' {
  if (minutes > VERY_LONG) return 'very-long';
  return minutes > LONG ? 'long' : 'usual';
}

/**
 * Metres of climb in a kilometre from which a course is rolling, hilly or mountainous. These bands
 * are Runplan's own: 80 m on 10 km is a few bridges and rises, 200 m a hilly course, 400 m a
 * mountain run.
 */
export const ROLLING = 8;
const HILLY = 20;
const MOUNTAIN = 40;

export type Terrain = 'flat' | 'rolling' | 'hilly' | 'mountain';

export function terrainBand(climbPerKm: number): Terrain {
  if (climbPerKm < ROLLING) return 'flat';
  if (climbPerKm < HILLY) return 'rolling';
  return climbPerKm < MOUNTAIN ? 'hilly' : 'mountain';
}

/** One listed exercise: a known one by id, or what the author's own exercise works and stretches. */
export interface ExerciseUse {
  readonly id?: string;
  readonly works?: readonly TargetId[];
  /** Ids of areas. */
  readonly stretches?: readonly string[];
  readonly sets?: number;
}

/**
 * What the listed exercises train together. What an exercise is done for gets 3, and 2 when it is
 * done for a single set: one set is well above nothing and below a full dose. What helps gets 1,
 * because it is not what makes the last repetition hard. Two exercises for one muscle do not add up:
 * the strongest counts, so that a long list is not mistaken for a heavy one.
 *
 * A mobility exercise takes a muscle through its length and hardly loads it: never above 1.
 */
export function exerciseEmphasis(exercises: readonly ExerciseUse[]): TargetEmphasis[] {
  const strongest = new Strongest();
  for (const { id, works = [], stretches = [], sets } of exercises) {
    const facts = id === undefined ? undefined : exercise(id);
    if (facts?.category === 'mobility') {
      for (const target of facts.primary) strongest.add(target, 1, 'stretched');
    } else {
      const full: Grade = sets === 1 ? 2 : 3;
      for (const target of facts?.primary ?? []) strongest.add(target, full);
      for (const target of facts?.secondary ?? []) strongest.add(target, 1);
      for (const target of works) strongest.add(target, full);
    }
    for (const each of areaEmphasis(stretches)) strongest.add(each.target, each.emphasis, each.contraction);
  }
  return strongest.list();
}

/** What stretching these areas lengthens: at 1, because a stretch hardly loads. */
export function areaEmphasis(areas: readonly string[]): TargetEmphasis[] {
  const strongest = new Strongest();
  for (const id of areas) {
    const facts = area(id);
    for (const target of facts?.muscles ?? facts?.groups ?? []) strongest.add(target, 1, 'stretched');
  }
  return strongest.list();
}

class Strongest {
  private readonly byTarget = new Map<TargetId, TargetEmphasis>();

  add(target: TargetId, emphasis: Grade, contraction?: ContractionId): void {
    const before = this.byTarget.get(target);
    if (before && before.emphasis >= emphasis) return;
    this.byTarget.set(target, contraction ? { target, emphasis, contraction } : { target, emphasis });
  }

  list(): TargetEmphasis[] {
    return [...this.byTarget.values()].sort((a, b) => b.emphasis - a.emphasis);
  }
}

export interface GroupEmphasis {
  readonly group: GroupId;
  /** The highest of its members. */
  readonly emphasis: Grade;
  /** All of the group's members, the strongest first; without `emphasis` where nothing is said of one. */
  readonly members: readonly MemberEmphasis[];
  /** How and why the strongest member works. */
  readonly contraction?: ContractionId;
  readonly reason?: ReasonId;
}

export interface MemberEmphasis {
  readonly id: TargetId;
  readonly emphasis?: Grade;
  readonly contraction?: ContractionId;
  readonly reason?: ReasonId;
}

/**
 * Groups that are made of other groups' muscles. One is shown only for what the others miss: a
 * muscle of its own, or its name in the author's text.
 */
export const OVERLAPPING: ReadonlySet<GroupId> = new Set(['hip_abductors', 'deep_core']);

/**
 * The same emphases by muscle group, strongest first, ties in the order in which a runner reads
 * them (that of `data/groups.json`). A muscle of two groups counts in both.
 */
export function byGroup(targets: readonly TargetEmphasis[]): GroupEmphasis[] {
  const trained = targets.filter(each => each.emphasis > 0).flatMap(expand);
  const result: GroupEmphasis[] = [];
  for (const { id, members } of GROUPS) {
    const whole = trained.find(each => each.target === id);
    const parts = trained.filter(each => belongsTo(each.target, id, members));
    if (OVERLAPPING.has(id) && !whole && parts.every(each => isInAnotherGroup(each.target, id))) continue;
    const strongest = [...(whole ? [whole] : []), ...parts].reduce<TargetEmphasis | undefined>(
      (best, each) => (best && best.emphasis >= each.emphasis ? best : each),
      undefined,
    );
    if (!strongest) continue;
    const { emphasis, contraction, reason } = strongest;
    result.push({ group: id, emphasis, contraction, reason, members: membersOf(members, parts, whole) });
  }
  // Sorting is stable, so ties keep the order of the groups.
  return result.sort((a, b) => b.emphasis - a.emphasis);
}

/** A composite that spans groups, such as trunk and glutes together, stands for its members. */
function expand(each: TargetEmphasis): TargetEmphasis[] {
  const parts = composite(each.target);
  if (!parts || muscle(each.target)) return [each];
  return parts.members.map(target => ({ ...each, target }));
}

/** The groups that a target is of, all of them: a muscle of two groups is in both, and a composite in those of its members. */
export function groupsOf(target: TargetId): GroupId[] {
  const parts = expand({ target, emphasis: 1 });
  return GROUPS.filter(({ id, members }) =>
    parts.some(each => each.target === id || belongsTo(each.target, id, members)),
  ).map(({ id }) => id);
}

function belongsTo(target: TargetId, id: GroupId, members: readonly TargetId[]): boolean {
  return members.includes(target) || (muscle(target)?.groups.includes(id) ?? false);
}

function isInAnotherGroup(target: TargetId, id: GroupId): boolean {
  return GROUPS.some(
    each => each.id !== id && !OVERLAPPING.has(each.id) && belongsTo(target, each.id, each.members),
  );
}

function membersOf(
  members: readonly TargetId[],
  parts: readonly TargetEmphasis[],
  whole: TargetEmphasis | undefined,
): MemberEmphasis[] {
  // One head of a composite stands beside it: `works psoas-major` says more than "iliopsoas".
  const named = [...new Set([...members, ...parts.map(each => each.target)])];
  return named
    .map((id): MemberEmphasis => {
      const own = parts.find(each => each.target === id);
      const emphasis = Math.max(own?.emphasis ?? 0, whole?.emphasis ?? 0) as Grade;
      const how = own ?? whole;
      if (!how) return { id };
      return { id, emphasis, contraction: how.contraction, reason: how.reason };
    })
    .sort((a, b) => (b.emphasis ?? 0) - (a.emphasis ?? 0));
}

/** Everything that these areas take in, themselves included: `hips` takes in `hip_flexors`. */
export function areasWithin(areas: Iterable<string>): Set<string> {
  const within = new Set<string>();
  const add = (id: string): void => {
    if (within.has(id)) return;
    within.add(id);
    for (const inner of area(id)?.includes ?? []) add(inner);
  };
  for (const id of areas) add(id);
  return within;
}

/** What keeps an area mobile: ids of areas, and exercises known or the author's own. */
export interface MobilityItems {
  readonly areas?: Iterable<string>;
  readonly exercises?: Iterable<ExerciseUse>;
}

/**
 * Whether any of these keeps `wanted` mobile. An author's `hips` may well mean the hip flexors too,
 * so what an area takes in counts. A known exercise counts only for the areas in its own data: the
 * pigeon stretches the hips, but not at the front.
 */
export function mobilises(wanted: string, { areas = [], exercises = [] }: MobilityItems): boolean {
  if (areasWithin(areas).has(wanted)) return true;
  for (const { id, stretches = [] } of exercises) {
    if (id !== undefined && exercise(id)?.mobilises.includes(wanted)) return true;
    if (areasWithin(stretches).has(wanted)) return true;
  }
  return false;
}

function clamp(value: number): Grade {
  return Math.min(3, Math.max(0, value)) as Grade;
}
