import { clock, decimal, distance } from '../../messages/numbers.js';
import type { Equivalent, Fitness, TrainingPaces } from '../../plan/fitness.js';
import type { RecentResult } from '../../plan/plan.js';
import { runnerOf } from '../../training/runner.js';
import { bold, capital, facts, paragraphs, table } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { sourceOfPace } from './origins.js';
import { paceText, raceName } from './running-figures.js';

/** A `recent` line: the fitness that it shows, the paces to train at and the race times that go with it. */
export function recentHover(result: RecentResult, context: HoverContext): string | undefined {
  const { plan, language, hover } = context;
  const { runner: words } = hover;
  if (result.distance === undefined || result.time === undefined) return undefined;
  const title = bold(capital(words.result(raceName(result.distance, context), clock(result.time))));
  const own = runnerOf({ recents: [result] }).fitness.vdot;
  if (!own) return `${title} — ${words.noVdot}`;
  const answer = `${title} — ${words.vdot(decimal(own.value, language))}`;
  const { fitness } = plan;
  if (fitness.vdot && fitness.vdot.result.range.start !== result.range.start)
    return paragraphs(
      `${answer}. ${words.other(sourceOfPace('recent', context) ?? '', decimal(fitness.vdot.value, language))}`,
      criticalSpeedLine(fitness, context),
    );
  return paragraphs(
    answer,
    fitness.training && pacesLine(fitness.training, context),
    timesTable(fitness.equivalents, context),
    criticalSpeedLine(fitness, context),
    `${words.danielsModel} ${words.marathonDoubt}`,
  );
}

/** A `threshold` line: what the pace is, and what follows from it. */
export function thresholdHover(context: HoverContext): string | undefined {
  const { plan, hover } = context;
  const { thresholdPace, thresholdHr } = plan.head;
  const { fitness } = plan;
  const { runner: words } = hover;
  if (!thresholdPace && thresholdHr === undefined) return undefined;
  const what = facts(
    thresholdPace && paceText(thresholdPace.slow, { units: thresholdPace.per }, thresholdPace.fast),
    thresholdHr === undefined ? undefined : hover.target.beats(`${thresholdHr}`),
  );
  const result = thresholdPace && runnerOf({ recents: plan.head.recents }).fitness.threshold;
  return paragraphs(
    `${bold(words.thresholdTitle(what))} — ${words.thresholdIs}`,
    result && words.resultSays(sourceOfPace('recent', context) ?? '', paceText(result.pace, context)),
    fitness.training && thresholdPace ? pacesLine(fitness.training, context) : undefined,
    thresholdPace ? words.pacesDoubt : undefined,
  );
}

/** `Easy 5:36-6:20/km · marathon 5:11/km · …` */
export function pacesLine(
  training: TrainingPaces,
  context: HoverContext,
  isWritten = context.plan.fitness.threshold?.from !== training.from,
): string {
  const { paces } = context.hover.runner;
  const threshold = paces.threshold(paceText(training.threshold, context));
  return capital(
    facts(
      paces.easy(paceText(training.easy.slow, context, training.easy.fast)),
      paces.marathon(paceText(training.marathon, context)),
      isWritten ? paces.asWritten(threshold) : threshold,
      paces.interval(paceText(training.interval, context)),
      paces.repetition(paceText(training.repetition, context)),
    ),
  );
}

/** What the two models make of the result, side by side. */
function timesTable(equivalents: readonly Equivalent[], context: HoverContext): string {
  const { models } = context.hover.runner;
  return table([
    { title: models.model, cells: [models.daniels, models.riegel] },
    ...equivalents.map(each => ({
      title: raceName(each.distance, context),
      cells: [clock(each.time), clock(each.riegel)],
    })),
  ]);
}

/** The fastest pace that the short results let one keep up, and what can be run above it. */
function criticalSpeedLine({ criticalSpeed }: Fitness, context: HoverContext): string | undefined {
  if (!criticalSpeed) return undefined;
  const { language, units, hover } = context;
  const pace = paceText(1 / criticalSpeed.speed, context);
  return hover.runner.criticalSpeed(pace, distance(Math.round(criticalSpeed.reserve), language, units));
}
