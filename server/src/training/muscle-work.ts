import { groupsOf } from '../knowledge/emphasis.js';
import type { Grade, GroupId, TargetEmphasis, TargetId } from '../knowledge/facts.js';
import { COMPOSITES, exercise, GROUPS, MUSCLES } from '../knowledge/lookup.js';
import { known, type Maybe, type UnknownReason, unknown } from '../plan/known.js';
import type { MuscleWork, PerMuscle } from '../plan/muscles.js';
import type { ExerciseItem, Session } from '../plan/plan.js';
import type { Seconds } from '../plan/quantity.js';
import { type OwnExercises, usesOf } from './exercise-use.js';

/**
 * What sessions ask of the muscles together. Every session counts once with its whole time; alternatives do not count.
 *
 * The sums run over whole milliseconds and half sets, so they are exact and do not depend on the order; and over places
 * in a list rather than over names, because every key typed adds up the whole plan.
 */
export function muscleWorkOf(sessions: Iterable<Session>, ownExercises: OwnExercises): MuscleWork {
  const sum = new WorkSum();
  for (const session of sessions) sum.addSession(session, ownExercises);
  return sum.work();
}

/** The work of several weeks. */
export function totalWork(works: readonly MuscleWork[]): MuscleWork {
  const sum = new WorkSum();
  for (const work of works) sum.addWork(work);
  return sum.work();
}

/** Grid of time: milliseconds. */
const PER_SECOND = 1000;
/** An exercise that helps counts half a set. */
const PER_SET = 2;

/** Of an exercise that is done for a muscle every set counts; where the muscle only helps, half of them. */
const DONE_FOR = 2;
const HELPS = 1;

/** More sets of one exercise than anybody does in a session: what is meant is not known. */
const MOST_SETS = 100;

class WorkSum {
  /** What the plan tells and what rests on assumed paces, apart. */
  private readonly told = new Sum(PER_SECOND);
  private readonly assumed = new Sum(PER_SECOND);
  private readonly sets = new Sum(PER_SET);
  private unlisted = 0;
  private parts = 0;
  private gradedMissing: UnknownReason | undefined;
  private setsMissing: UnknownReason | undefined;

  addSession(session: Session, ownExercises: OwnExercises): void {
    this.parts++;
    const { family, exercises } = session;
    if (family === 'unknown') {
      this.gradedMissing ??= 'unknown-kind';
      this.setsMissing ??= 'unknown-kind';
    }
    if (exercises.length > 0) this.addExercises(exercises, ownExercises);
    else if (family === 'strength') {
      this.unlisted++;
      this.setsMissing ??= 'partly-unknown';
    } else if (family === 'run' || family === 'walk') this.addTime(session.muscles, session.onFeet);
    else if (family === 'cross' || family === 'drill') this.addTime(session.muscles, session.duration);
  }

  private addTime(muscles: readonly TargetEmphasis[], time: Maybe<Seconds>): void {
    // Of a kind without a profile nobody knows what it trains.
    if (muscles.length === 0) this.gradedMissing ??= 'unknown-kind';
    const shares = sharesOf(muscles);
    if (time.known) {
      const assumed = Math.round((time.assumed ?? 0) * PER_SECOND);
      this.assumed.add(shares, assumed);
      this.told.add(shares, Math.round(time.value * PER_SECOND) - assumed);
    } else {
      this.gradedMissing ??= time.reason;
      this.told.add(shares, Math.round((time.atLeast ?? 0) * PER_SECOND));
    }
  }

  private addExercises(exercises: readonly ExerciseItem[], ownExercises: OwnExercises): void {
    for (const item of exercises) {
      if (item.is === 'area') continue;
      const found = sharesOfExercise(item, ownExercises);
      const sets = item.sets ?? 1;
      const isReadable = found !== undefined && sets <= MOST_SETS;
      if (isReadable) this.sets.add(found.shares, Math.round(sets));
      if (!isReadable || found.isPartial) this.setsMissing ??= 'partly-unknown';
    }
  }

  addWork({ graded, sets, unlisted }: MuscleWork): void {
    this.parts++;
    this.unlisted += unlisted;
    if (!graded.known) this.gradedMissing ??= graded.reason;
    if (!sets.known) this.setsMissing ??= sets.reason;
    const assumed = graded.known ? graded.assumed : undefined;
    this.assumed.addFigure(assumed);
    const value = graded.known ? graded.value : graded.atLeast;
    if (value !== assumed) {
      this.told.addFigure(value);
      this.told.addFigure(assumed, -1);
    }
    this.sets.addFigure(sets.known ? sets.value : sets.atLeast);
  }

  work(): MuscleWork {
    const { told, assumed, gradedMissing, setsMissing } = this;
    const isOne = this.parts === 1;
    const guessed = assumed.isEmpty ? undefined : assumed.figure();
    const isAllGuessed = told.isEmpty && guessed !== undefined;
    if (!isAllGuessed) told.addSum(assumed);
    return {
      graded: settled(gradedMissing, isOne, isAllGuessed ? guessed : told.figure(), guessed),
      sets: settled(setsMissing, isOne, this.sets.figure()),
      unlisted: this.unlisted,
    };
  }
}

function settled(
  missing: UnknownReason | undefined,
  isOne: boolean,
  value: PerMuscle,
  assumed?: PerMuscle,
): Maybe<PerMuscle> {
  return missing ? unknown(isOne ? missing : 'partly-unknown', value) : known(value, assumed);
}

const TARGETS: readonly TargetId[] = [
  ...new Set([...MUSCLES, ...COMPOSITES, ...GROUPS].map(each => each.id)),
];
const GROUP_IDS: readonly GroupId[] = GROUPS.map(each => each.id);
/** The groups have their places behind the targets: a group may also be a target itself. */
const PLACES = TARGETS.length + GROUP_IDS.length;
const placeOfTarget = new Map(TARGETS.map((id, index) => [id, index]));
const placeOfGroup = new Map(GROUP_IDS.map((id, index) => [id, TARGETS.length + index]));

/** What one session or exercise has for each place, as a list of the places that have anything. */
interface Shares {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Of a group the strongest of its members counts. */
function strongest(weighted: readonly (readonly [TargetId, number])[]): Shares {
  const found = new Map<number, number>();
  const raise = (place: number | undefined, weight: number) => {
    if (place !== undefined && weight > (found.get(place) ?? 0)) found.set(place, weight);
  };
  for (const [target, weight] of weighted) {
    raise(placeOfTarget.get(target), weight);
    for (const group of groupsOf(target)) raise(placeOfGroup.get(group), weight);
  }
  return { places: [...found.keys()], weights: [...found.values()] };
}

/** Sessions that train the same share their list of muscles, so its shares are worked out once. */
const ofMuscles = new WeakMap<readonly TargetEmphasis[], Shares>();

function sharesOf(muscles: readonly TargetEmphasis[]): Shares {
  const before = ofMuscles.get(muscles);
  if (before) return before;
  const shares = strongest(muscles.map(({ target, emphasis }): [TargetId, Grade] => [target, emphasis]));
  ofMuscles.set(muscles, shares);
  return shares;
}

interface ExerciseShares {
  readonly shares: Shares;
  /** Whether its author names a muscle that nobody knows, so that it may work more. */
  readonly isPartial?: boolean;
}

const ofKnown = new Map<string, ExerciseShares>();

/** Nothing where nobody knows the exercise, or its author says neither what it works nor what it stretches. */
function sharesOfExercise(
  { is, name: { id } }: ExerciseItem,
  ownExercises: OwnExercises,
): ExerciseShares | undefined {
  if (is !== 'exercise' || id === undefined) return undefined;
  const own = ownExercises(id);
  if (own) {
    const { works = [], stretches = [] } = usesOf(own);
    if (works.length + stretches.length === 0) return undefined;
    const isPartial = works.length < own.works.length;
    return { shares: strongest(works.map(each => [each, DONE_FOR])), isPartial };
  }
  const before = ofKnown.get(id);
  if (before) return before;
  const facts = exercise(id);
  if (!facts) return undefined;
  // A mobility exercise hardly loads what it moves, and a running drill practises how the leg moves: neither is strength.
  const found: ExerciseShares = {
    shares: strongest(
      facts.category === 'mobility' || facts.category === 'drill'
        ? []
        : [
            ...facts.primary.map((each): [TargetId, number] => [each, DONE_FOR]),
            ...facts.secondary.map((each): [TargetId, number] => [each, HELPS]),
          ],
    ),
  };
  ofKnown.set(id, found);
  return found;
}

/** A sum for each place, in whole numbers of which `grid` make one. */
class Sum {
  private sums: number[] | undefined;

  constructor(private readonly grid: number) {}

  get isEmpty(): boolean {
    return this.sums === undefined;
  }

  add({ places, weights }: Shares, amount: number): void {
    if (amount <= 0 || places.length === 0) return;
    const sums = this.started();
    for (let i = 0; i < places.length; i++) sums[places[i]!]! += weights[i]! * amount;
  }

  /** Back on the grid as far as fractions go; what they miss is far less than half a unit, and rounded off in the end. */
  addFigure(figure: PerMuscle | undefined, times = 1): void {
    if (!figure || figure === NOTHING) return;
    const sums = this.started();
    const { targets, groups } = figure;
    const by = times * this.grid;
    for (let i = 0; i < TARGETS.length; i++) sums[i]! += targets.values[i]! * by;
    for (let i = 0; i < GROUP_IDS.length; i++) sums[TARGETS.length + i]! += groups.values[i]! * by;
  }

  addSum(other: Sum): void {
    if (!other.sums) return;
    const sums = this.started();
    for (let i = 0; i < PLACES; i++) sums[i]! += other.sums[i]!;
  }

  private started(): number[] {
    this.sums ??= ZEROS.slice();
    return this.sums;
  }

  figure(): PerMuscle {
    if (!this.sums) return NOTHING;
    const values = this.sums.slice();
    for (let i = 0; i < PLACES; i++) values[i] = Math.max(0, Math.round(values[i]!)) / this.grid;
    return {
      targets: { ids: TARGETS, values: values.slice(0, TARGETS.length) },
      groups: { ids: GROUP_IDS, values: values.slice(TARGETS.length) },
    };
  }
}

/** Made of fractions first: an engine then keeps its copies as lists of plain numbers, which are added up much faster. */
const ZEROS: readonly number[] = new Array<number>(PLACES).fill(0.5).fill(0);

const NOTHING: PerMuscle = {
  targets: { ids: TARGETS, values: TARGETS.map(() => 0) },
  groups: { ids: GROUP_IDS, values: GROUP_IDS.map(() => 0) },
};
