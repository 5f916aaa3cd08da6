import type { ContractionId, Grade, GroupId, ReasonId, TargetEmphasis, TargetId } from '../plan/muscles.js';
import type { SessionFamily } from '../plan/plan.js';
import type { Metres } from '../plan/quantity.js';

export type { ContractionId, Grade, GroupId, ReasonId, TargetEmphasis, TargetId };

/**
 * The shapes of what Runplan knows, free of language: ids and numbers here, words in `text/`.
 * Grades are expert judgement on published measurements, and hovers say so.
 */

/** Sub-phases of the running gait cycle: the first three are stance (foot on the ground), the last two swing. */
export const GAIT_PHASES = ['loading', 'midstance', 'propulsion', 'early_swing', 'late_swing'] as const;
export type GaitPhase = (typeof GAIT_PHASES)[number];

export type MuscleId = string;
/** What training improves, such as `muscular_endurance`, worded in `text/`. */
export type AdaptationId = string;
/** A key of `data/references.json`. */
export type SourceId = string;

export interface GaitRole {
  readonly activity: Grade;
  readonly contraction?: ContractionId;
  readonly role?: ReasonId;
}

export interface MuscleFacts {
  readonly id: MuscleId;
  readonly latin: string;
  readonly groups: readonly GroupId[];
  readonly gait: Readonly<Record<GaitPhase, GaitRole>>;
}

export interface GroupFacts {
  readonly id: GroupId;
  readonly members: readonly MuscleId[];
}

export interface CompositeFacts {
  readonly id: TargetId;
  readonly members: readonly MuscleId[];
}

export interface KindFacts {
  readonly id: string;
  readonly family: Exclude<SessionFamily, 'unknown'>;
  /** Perceived exertion on the CR-10 scale when the author gives none, 0 to 10. */
  readonly rpe: number;
  readonly hard: boolean;
  /** Landing load, 0 none to 3 high. */
  readonly impact: Grade;
  /** The share of its distance that counts as running, 0 to 1. */
  readonly runningShare: number;
  /** Seconds per kilometre that distance and time convert by when the author gives no pace: an assumption. */
  readonly assumedPace?: number;
  /** What the listed items of such a session are. */
  readonly items: 'steps' | 'exercises';
  /** Its profile is that of running on slopes already, so that climb and descent add nothing to it. */
  readonly countsHills?: boolean;
  /** Its assumed pace is that up or down the slope itself, so that climb and descent make it no slower. */
  readonly paceOfSlope?: boolean;
  readonly muscles: readonly TargetEmphasis[];
  /** What such training improves when it is repeated for weeks, the most typical first. */
  readonly builds: readonly AdaptationId[];
  readonly sources: readonly SourceId[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/** How a surface, the terrain, the intensity or the duration changes what a session trains. */
export interface ModifierFacts {
  readonly id: string;
  readonly delta: Readonly<Record<TargetId, number>>;
  /** How a target works under this modifier, where it differs (`eccentric` downhill). */
  readonly contraction?: Readonly<Record<TargetId, ContractionId>>;
  readonly sources: readonly SourceId[];
}

export interface ExerciseFacts {
  readonly id: string;
  readonly category: 'strength' | 'core' | 'plyo' | 'mobility' | 'drill';
  readonly primary: readonly TargetId[];
  readonly secondary: readonly TargetId[];
  /** Ids of areas that it keeps mobile. */
  readonly mobilises: readonly string[];
  readonly equipment: readonly string[];
  readonly dose: { readonly text: string; readonly perSide: boolean };
}

/** A part of the body that one can stretch or have pain in: `hip_flexors`, `ankles`, `lower_back`. */
export interface AreaFacts {
  readonly id: string;
  /** The groups it is about, so that a stretch of it can name muscles. */
  readonly groups: readonly GroupId[];
  /** The muscles that it is about, where those are fewer than its groups have. */
  readonly muscles?: readonly TargetId[];
  /** Other areas it takes in: `hips` takes in `hip_flexors`. */
  readonly includes: readonly string[];
  /** Pain here may come from elsewhere, such as the heart: no sign makes running with it careful. */
  readonly alarm?: boolean;
}

export interface PhaseFacts {
  readonly id: 'base' | 'build' | 'peak' | 'taper' | 'recovery' | 'race';
}

export interface SignFacts {
  readonly id: string;
  /** Whether careful running is commonly allowed with it. */
  readonly says: 'go' | 'stop';
}

/** A part of the body that is no muscle and that runners speak of: the Achilles tendon, the discs. */
export interface StructureFacts {
  readonly id: string;
  readonly latin: string;
  readonly sources: readonly SourceId[];
}

/** Something that runners ask about and that is no thing in a plan: the gait cycle, technique, back pain. */
export interface TopicFacts {
  readonly id: string;
  /**
   * How well what it says stands: `supported` by research, `mixed`, `disputed` where research does not bear out what
   * is often said, or `practice` for what experienced people advise and nobody has tested.
   */
  readonly standing: 'supported' | 'mixed' | 'disputed' | 'practice';
  readonly sources: readonly SourceId[];
}

export interface RaceDistanceFacts {
  readonly id: string;
  /** Absent where the word says no distance, such as `ultra`. */
  readonly metres?: Metres;
}

export interface Reference {
  readonly key: SourceId;
  readonly citation: string;
  /** V read, P partly read, M recalled: how well it was checked. */
  readonly status: 'V' | 'P' | 'M';
  readonly finding: string;
}
