import type { KindFacts } from '../knowledge/facts.js';
import { kind as kindById } from '../knowledge/lookup.js';
import { durationBonus, plannedRpe } from '../physiology/effort.js';
import { sessionLoad } from '../physiology/load.js';
import { known, type Maybe, unknown } from '../plan/known.js';
import type { Effort, Session, ZoneTimes } from '../plan/plan.js';
import { type LoadUnits, type Seconds, sum, toGrid } from '../plan/quantity.js';
import type { MeasuredStretch } from './covering.js';
import { zoneOfRpe } from './efforts.js';
import type { Sketch, Stretch } from './stretches.js';
import { total } from './totals.js';

/** Kinds that grow harder with their length. */
const GROW_HARDER: ReadonlySet<string> = new Set(['easy', 'long', 'recovery', 'trail']);

/** How hard a session is, what load that makes, and how long it stays in each zone. */
export function rateSession(
  session: Sketch,
  whole: Stretch,
  all: readonly MeasuredStretch[],
): Pick<Session, 'effort' | 'load' | 'zones'> {
  const duration = total(all.map(({ part }) => part.duration));
  const effort = effortOf(session, whole, all, duration);
  const load = all.length === 0 ? unknown<LoadUnits>('no-amount') : loadOf(duration, effort);
  return { effort, load, zones: zonesOf(session, all) };
}

function effortOf(
  { kind, steps, target }: Sketch,
  whole: Stretch,
  all: readonly MeasuredStretch[],
  duration: Maybe<Seconds>,
): Effort | undefined {
  const facts = kind.id === undefined ? undefined : kindById(kind.id);
  if (!facts || facts.family === 'rest') return undefined;
  const bonus = bonusOf(facts, duration);
  // An exertion of the author's for the whole session always wins.
  if (target?.by === 'rpe') return whole.effort;
  if (target && steps.length === 0 && fromTarget(whole))
    return whole.effort && { ...prolonged(whole.effort.rpe, bonus), from: whole.effort.from };
  if (facts.family !== 'run') return { rpe: facts.rpe, from: 'kind' };
  if (steps.length > 0) {
    const timed = all.flatMap(({ stretch, part }) =>
      part.duration.known && stretch.effort
        ? [{ seconds: part.duration.value, rpe: stretch.effort.rpe }]
        : [],
    );
    const planned = timed.length === all.length ? plannedRpe(timed, bonus) : undefined;
    if (planned) return { ...isProlonged(bonus), rpe: planned.rpe, from: 'steps' };
  }
  return { ...prolonged(whole.effort?.rpe ?? facts.rpe, bonus), from: 'kind' };
}

function prolonged(rpe: number, bonus: number): Pick<Effort, 'rpe' | 'prolonged'> {
  return { rpe: Math.min(10, rpe + bonus), ...isProlonged(bonus) };
}

/** Views say where the length counts for something: else a run at zone 2 were harder than zone 2 for no reason. */
function isProlonged(bonus: number): Pick<Effort, 'prolonged'> {
  return bonus > 0 ? { prolonged: true } : {};
}

function fromTarget({ effort }: Stretch): boolean {
  return effort !== undefined && effort.from !== 'kind' && effort.from !== 'steps';
}

function bonusOf({ id }: KindFacts, duration: Maybe<Seconds>): number {
  return GROW_HARDER.has(id) && duration.known ? durationBonus(duration.value) : 0;
}

function loadOf(duration: Maybe<Seconds>, effort: Effort | undefined): Maybe<LoadUnits> {
  if (!effort) return unknown('no-effort');
  if (!duration.known) {
    // How hard an unfinished session will be is certain only where its author says so.
    const isCertain = effort.from !== 'kind' && effort.from !== 'steps';
    const certain = isCertain ? sessionLoad(effort.rpe, duration.atLeast ?? 0) : undefined;
    return unknown(duration.reason, certain === undefined ? undefined : toGrid(certain));
  }
  const load = sessionLoad(effort.rpe, duration.value);
  if (load === undefined) return unknown('no-effort');
  const isAssumed = effort.from === 'kind' || effort.from === 'steps';
  const assumed = isAssumed ? load : (sessionLoad(effort.rpe, duration.assumed ?? 0) ?? 0);
  return known(toGrid(load), assumed > 0 ? toGrid(assumed) : undefined);
}

const NO_TIME: ZoneTimes = [0, 0, 0, 0, 0];

/** Running and walking by zone; standing is in none, and neither is what is not done on foot. */
function zonesOf({ family }: Sketch, all: readonly MeasuredStretch[]): Maybe<ZoneTimes> {
  if (family !== 'run' && family !== 'walk') return known(NO_TIME);
  if (all.length === 0) return unknown('no-amount', NO_TIME);
  const seconds: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  let isMissing = false;
  for (const { stretch, part } of all) {
    if (stretch.by === 'stand') continue;
    const rpe = stretch.zoneRpe ?? stretch.effort?.rpe;
    if (part.duration.known && rpe !== undefined) seconds[zoneOfRpe(rpe) - 1]!.push(part.duration.value);
    else isMissing = true;
  }
  const [one, two, three, four, five] = seconds;
  const zones: ZoneTimes = [sum(one), sum(two), sum(three), sum(four), sum(five)];
  return isMissing ? unknown('partly-unknown', zones) : known(zones);
}
