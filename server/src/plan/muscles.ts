import { known, type Maybe, unknown } from './known.js';

/** 0 none, 1 supporting, 2 clearly trained, 3 main emphasis: expert judgement, and whoever shows one says so. */
export type Grade = 0 | 1 | 2 | 3;

/** How a muscle works: an id such as `eccentric` or `eccentric-then-concentric`, worded in the knowledge. */
export type ContractionId = string;
/** A sentence about why or how, worded in the knowledge. */
export type ReasonId = string;
export type GroupId = string;
/** What a session or exercise trains: a muscle, a group or a composite (`vasti`). */
export type TargetId = string;

export interface TargetEmphasis {
  readonly target: TargetId;
  readonly emphasis: Grade;
  readonly contraction?: ContractionId;
  readonly reason?: ReasonId;
}

/** Time multiplied by the grade at which it trains a muscle: an hour at grade 3 is 10800. */
export type GradedSeconds = number & { readonly unit?: 'grade s' };
/** Sets of exercises that are done for a muscle, and half of those in which it helps. */
export type EffectiveSets = number & { readonly unit?: 'sets' };

/**
 * A figure for each muscle, those that have nothing among them, in the order of the knowledge. It is a list beside a
 * list of names, which all figures share: a plan has a thousand of these, and every key typed makes them anew.
 */
export interface PerMuscle<N extends number = number> {
  /** As the knowledge and the author name them: muscles, composites, and groups that are meant as a whole. */
  readonly targets: Figures<TargetId, N>;
  /** Of each group its strongest member in each session or exercise, not the sum of its members. */
  readonly groups: Figures<GroupId, N>;
}

export interface Figures<Id extends string = string, N extends number = number> {
  readonly ids: readonly Id[];
  /** Of each of `ids`, at the same place. */
  readonly values: readonly N[];
}

/**
 * What sessions ask of the muscles: two figures side by side that measure different things and are never added up.
 * An hour of running and three heavy sets have no common unit.
 */
export interface MuscleWork {
  /** Of runs, walks, cross-training, and drills that list no exercises. The time is that on the feet where there is one. */
  readonly graded: Maybe<PerMuscle<GradedSeconds>>;
  /** Of the exercises that are listed; mobility exercises and stretches give none. */
  readonly sets: Maybe<PerMuscle<EffectiveSets>>;
  /** Strength, core and jumps that list no exercises: what they work is not known, so `sets` is not either. */
  readonly unlisted: number;
}

/** One group's figure. */
export function ofGroup(figure: Maybe<PerMuscle>, id: GroupId): Maybe<number> {
  return pick(figure, each => amountOf(each.groups, id));
}

/** One target's figure. */
export function ofTarget(figure: Maybe<PerMuscle>, id: TargetId): Maybe<number> {
  return pick(figure, each => amountOf(each.targets, id));
}

function pick(figure: Maybe<PerMuscle>, of: (each: PerMuscle) => number): Maybe<number> {
  if (!figure.known) return unknown(figure.reason, figure.atLeast && of(figure.atLeast));
  const assumed = figure.assumed ? of(figure.assumed) : 0;
  return known(of(figure.value), assumed > 0 ? assumed : undefined);
}

function amountOf({ ids, values }: Figures, id: string): number {
  return values[ids.indexOf(id)] ?? 0;
}
