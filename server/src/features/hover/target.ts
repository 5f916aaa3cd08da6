import { decimal } from '../../messages/numbers.js';
import type { NamedPace, SessionFamily, Target } from '../../plan/plan.js';
import { effortOfTarget, zoneOfRpe } from '../../training/efforts.js';
import { type ZoneRange, zonesOfTarget } from '../../training/heart-zones.js';
import { ownWord } from '../../training/own-word.js';
import { paceOfTarget } from '../../training/paces.js';
import { type Runner, runnerOf } from '../../training/runner.js';
import { bold, capital, facts, paragraphs, plain } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { beatsIn, sourceOfHeartRates } from './heart-rates.js';
import { fromAll, fromFile, sourceOfPace } from './origins.js';
import { paceText, raceName } from './running-figures.js';
import type { HoverWords } from './words.js';

/** What a target means for this runner, and what that follows from: `@ threshold`, `@ z2`, `@ 75% hr`. */
export function targetHover(
  target: Target,
  family: SessionFamily,
  context: HoverContext,
): string | undefined {
  // A speed of nought, which the text may have, is no pace.
  const title = target.by === 'speed' && target.low <= 0 ? undefined : titleOf(target, context);
  if (title === undefined) return undefined;
  const runner = runnerOf(context.plan.head);
  const isRun = family === 'run';
  const effort = effortOf(target, runner);
  const zones = isTimed(family) ? zonesOf(target, runner, effort) : undefined;
  const meaning: Meaning = {
    pace: isRun ? paceOf(target, runner, context) : undefined,
    beats: beatsOf(target, zones, context),
    effort,
    zones,
  };
  const { pace, beats } = meaning;
  const says = facts(
    pace?.text,
    beats?.text,
    effort && effortText(effort, target, context),
    zones && zonesText(zones, target, context),
    fromAll(
      [
        pace?.source,
        effortSource(target, effort, context),
        beats?.source ?? zoneSource(target, zones, context),
      ],
      context,
    ),
  );
  const missing = missingOf(target, meaning, isRun);
  return paragraphs(
    says === '' ? bold(title) : `${bold(title)} — ${says}`,
    missing && context.hover.target.tell[missing],
  );
}

/** What a target comes to; absent where nothing tells. */
interface Meaning {
  readonly pace?: Figure;
  readonly beats?: Figure;
  readonly effort?: Range;
  readonly zones?: ZoneRange;
}

/** A figure in words, and what it follows from. */
interface Figure {
  readonly text: string;
  readonly source?: string;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Zones are for what is kept up; an exercise is hard or not. */
function isTimed(family: SessionFamily): boolean {
  return family === 'run' || family === 'walk' || family === 'cross';
}

/** What a line above the weeks would tell of the target. */
function missingOf(
  { by }: Target,
  { pace, beats, effort, zones }: Meaning,
  isRun: boolean,
): keyof HoverWords['target']['tell'] | undefined {
  const lacksPace = isRun && !pace;
  if (by === 'heart-rate' && !zones) return 'effortOfHeartRate';
  if ((by === 'zone' || by === 'heart-rate-percent') && !beats) return lacksPace ? 'both' : 'heartRate';
  if (lacksPace && by !== 'pace') return 'pace';
  return effort ? undefined : 'effortOfPace';
}

/** A pace of the author's, where it is defined. */
export function paceHover({ name, pace }: NamedPace, context: HoverContext): string | undefined {
  return pace && targetHover({ by: 'name', name, pace, range: name.range }, 'run', context);
}

/** What is asked for, in words; nothing for weights, which the exercise tells, and for names that nobody knows. */
function titleOf(target: Target, context: HoverContext): string | undefined {
  if (target.by === 'name' && target.pace) {
    const own = ownWord(context.plan, 'paces', target.name.written);
    const file = own && fromFile(own.name.range, context);
    return plain(target.name.written) + (file === undefined ? '' : ` (${file})`);
  }
  const asked = wordsFor(target, context);
  return asked && capital(asked);
}

function wordsFor(target: Target, context: HoverContext): string | undefined {
  const { language, hover } = context;
  const { target: words } = hover;
  const range = (low: number, high: number) =>
    low === high ? decimal(high, language) : `${decimal(low, language)}-${decimal(high, language)}`;
  switch (target.by) {
    case 'pace':
      return paceText(target.pace.slow, { units: target.pace.per }, target.pace.fast);
    case 'speed':
      return `${range(target.low * 3.6, target.high * 3.6)} ${words.speedUnit}`;
    case 'heart-rate':
      return words.beats(range(target.low, target.high));
    case 'heart-rate-percent':
      return words.shareOfMaximum(`${range(target.low, target.high)}%`);
    case 'rpe':
      return words.rpe(range(target.low, target.high));
    case 'zone':
      return words.zone(range(target.low, target.high));
    case 'race-distance':
      return words.racePace(raceName(target.distance, context));
    case 'name':
      if (isThreshold(target)) return words.threshold;
      return target.name.id === undefined ? undefined : context.words.kinds[target.name.id]?.name;
    case 'weight':
      return undefined;
  }
}

/** The pace to run at; of a pace that is the target itself only where it has another name. */
function paceOf(target: Target, runner: Runner, context: HoverContext): Figure | undefined {
  if (target.by === 'pace') return undefined;
  if (target.by === 'name' && target.pace)
    return { text: paceText(target.pace.slow, { units: target.pace.per }, target.pace.fast) };
  if (target.by === 'speed') return { text: paceText(1 / target.low, context, 1 / target.high) };
  const [low, high] = ends(target).map(end => paceOfTarget(end, runner));
  // What is assumed of just anyone says nothing of this runner.
  if (!low || !high || low.from === 'assumed') return undefined;
  const text = paceText(low.secondsPerMetre, context, high.secondsPerMetre);
  const isExact = target.by === 'race-distance' || isThreshold(target);
  return {
    text: isExact ? text : context.hover.amounts.about(text),
    // The threshold need not be told to follow from itself.
    source: isThreshold(target) && low.from === 'threshold' ? undefined : sourceOfPace(low.from, context),
  };
}

/** The easier and the harder end of a target, each as a target of its own. */
function ends(target: Target): readonly [Target, Target] {
  switch (target.by) {
    case 'rpe':
    case 'zone':
    case 'heart-rate':
    case 'heart-rate-percent':
      return [
        { ...target, high: target.low },
        { ...target, low: target.high },
      ];
    case 'pace':
      return [
        { ...target, pace: { ...target.pace, fast: target.pace.slow } },
        { ...target, pace: { ...target.pace, slow: target.pace.fast } },
      ];
    case 'name':
      if (!target.pace) return [target, target];
      return [
        { ...target, pace: { ...target.pace, fast: target.pace.slow } },
        { ...target, pace: { ...target.pace, slow: target.pace.fast } },
      ];
    default:
      return [target, target];
  }
}

/** From the easier to the harder end, on the scale of 0 to 10. */
function effortOf(target: Target, runner: Runner): Range | undefined {
  const [low, high] = ends(target).map(end => effortOfTarget(end, paceOfTarget(end, runner), runner)?.rpe);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** An effort that was asked for is in the title already. */
function effortText(effort: Range, target: Target, { hover, language }: HoverContext): string | undefined {
  if (target.by === 'rpe') return undefined;
  const low = decimal(effort.low, language);
  const high = decimal(effort.high, language);
  return hover.target.effort(low === high ? high : `${low}-${high}`);
}

function zonesOf(target: Target, runner: Runner, effort: Range | undefined): ZoneRange | undefined {
  if (target.by === 'zone' || target.by === 'heart-rate' || target.by === 'heart-rate-percent')
    return zonesOfTarget(target, runner);
  return effort && { low: zoneOfRpe(effort.low), high: zoneOfRpe(effort.high) };
}

function zonesText({ low, high }: ZoneRange, target: Target, { hover }: HoverContext): string | undefined {
  if (target.by === 'zone') return undefined;
  return hover.target.zone(low === high ? `${high}` : `${low}-${high}`);
}

/** The heart rate of a zone or of a share of the maximum. What a pace asks of the heart differs too much from day to day. */
function beatsOf(target: Target, zones: ZoneRange | undefined, context: HoverContext): Figure | undefined {
  const { head, fitness } = context.plan;
  const { target: words, origins } = context.hover;
  if (target.by === 'heart-rate-percent') {
    if (head.maxHr === undefined) return undefined;
    const at = (percent: number) => Math.round((percent / 100) * head.maxHr!);
    const [low, high] = [at(target.low), at(target.high)];
    return { text: words.beats(low === high ? `${high}` : `${low}-${high}`), source: origins.maxHr };
  }
  if ((target.by === 'zone' || target.by === 'rpe') && zones && fitness.heartRate)
    return {
      text: words.beats(beatsIn(fitness.heartRate, zones)),
      source: sourceOfHeartRates(fitness.heartRate, context),
    };
  return isThreshold(target) && head.thresholdHr !== undefined
    ? { text: words.beats(`${head.thresholdHr}`) }
    : undefined;
}

/** Whether the target is the pace that one can hold for about an hour, by whichever of its names. */
function isThreshold(target: Target): boolean {
  return target.by === 'name' && !target.pace && target.name.id === 'tempo';
}

/** In which zone a heart rate lies follows from what is known of the runner's heart. */
function zoneSource(target: Target, zones: ZoneRange | undefined, context: HoverContext): string | undefined {
  const { heartRate } = context.plan.fitness;
  return target.by === 'heart-rate' && zones && heartRate
    ? sourceOfHeartRates(heartRate, context)
    : undefined;
}

/** How hard a written pace is follows from the runner's threshold. */
function effortSource(target: Target, effort: Range | undefined, context: HoverContext): string | undefined {
  const { threshold } = context.plan.fitness;
  const isOfPace =
    target.by === 'pace' || target.by === 'speed' || (target.by === 'name' && target.pace !== undefined);
  return effort && isOfPace && threshold ? sourceOfPace(threshold.from, context) : undefined;
}
