import { ROLLING, sessionEmphasis, terrainBand } from '../../knowledge/emphasis.js';
import { kind as kindById } from '../../knowledge/lookup.js';
import { distance, percent } from '../../messages/numbers.js';
import type { Session, Week } from '../../plan/plan.js';
import { conditionsOf, perKilometre } from '../../training/conditions.js';
import { measureSession } from '../../training/measure-session.js';
import { runnerOf } from '../../training/runner.js';
import { bold, facts, paragraphs } from '../wording/markdown.js';
import { shortCitations } from '../wording/sources.js';
import type { HoverContext } from './context.js';
import { effectLine } from './moving-session.js';
import { difference, height, steepnessText } from './running-figures.js';
import { scaledHeights } from './scaled-copies.js';
import { CLIMB } from './words/climb.js';

/** `climb 350 m` or `descend 350 m`: how steep that is, what it costs in time, and which muscles it adds to. */
export function climbHover(
  session: Session,
  which: 'climb' | 'descend',
  context: HoverContext,
  week?: Week,
): string | undefined {
  const { language, hover, words } = context;
  const metres = session[which];
  if (metres === undefined) return undefined;
  const { up, down, about } = hover.amounts;
  const steepness = perKilometre(metres, session);
  const slope = steepness === undefined ? undefined : steepnessText(steepness, context);
  const isEstimated = session.distance.known && session.distance.assumed !== undefined;
  const band = which === 'climb' && steepness !== undefined ? terrainBand(steepness) : undefined;
  const cost = costOf(session, context);
  const answer = facts(
    slope && (isEstimated ? about(slope) : slope),
    band && words.modifiers[band]?.name,
    cost?.text,
  );
  const title = bold((which === 'climb' ? up : down)(height(metres, language)));
  return paragraphs(
    answer === '' ? title : `${title} — ${answer}`,
    musclesOf(session, which, steepness, context),
    cost?.isComputed && (session.climb === undefined || session.descend === undefined)
      ? CLIMB[language].asALoop
      : undefined,
    week && scaledHeights(which, session, week, context),
    cost?.isComputed ? CLIMB[language].doubt(shortCitations(['minetti2002']) ?? '') : undefined,
  );
}

interface Cost {
  readonly text: string;
  /** Whether it follows from the slopes. */
  readonly isComputed: boolean;
}

/** What climb and descent together add to the time of a run or a walk, or take from how far it goes. */
function costOf(session: Session, context: HoverContext): Cost | undefined {
  const { language, units, plan } = context;
  const words = CLIMB[language];
  const { family, pace } = session;
  const isKnown = (text: string): Cost => ({ text, isComputed: false });
  if ((family !== 'run' && family !== 'walk') || !session.distance.known) return undefined;
  if (session.kind.id !== undefined && kindById(session.kind.id)?.paceOfSlope)
    return isKnown(words.paceHasHills);
  if (pace?.from === 'target') return isKnown(words.asWritten);
  if (pace?.from === 'goal') return isKnown(words.inTheGoal);
  const level = measureSession({ ...session, climb: undefined, descend: undefined }, runnerOf(plan.head));
  if (!level.distance.known || !level.duration.known || !session.duration.known) return undefined;
  const hasBoth = session.climb !== undefined && session.descend !== undefined;
  const isComputed = (text: string): Cost => ({
    text: hasBoth ? words.together(text) : text,
    isComputed: true,
  });
  const longer = session.duration.value - level.duration.value;
  const shorter = level.distance.value - session.distance.value;
  // Less than half a per cent is less than anybody notices.
  if (longer > 0 && longer * 200 < level.duration.value) return undefined;
  if (longer > 0) {
    const slower = percent((longer / level.duration.value) * 100, language);
    return isComputed(words.slower(difference(rounded(longer)), slower));
  }
  if (shorter < 10) return undefined;
  return isComputed(words.shorter(distance(Math.round(shorter / 10) * 10, language, units)));
}

/** An estimate of minutes is not told to the second. */
function rounded(seconds: number): number {
  return seconds >= 120 ? Math.round(seconds / 60) * 60 : Math.max(5, Math.round(seconds / 5) * 5);
}

function musclesOf(
  session: Session,
  which: 'climb' | 'descend',
  steepness: number | undefined,
  context: HoverContext,
): string | undefined {
  const { language, hover } = context;
  const kind = session.kind.id === undefined ? undefined : kindById(session.kind.id);
  if (!kind || (kind.family !== 'run' && kind.family !== 'walk')) return undefined;
  if (kind.countsHills) return hover.session.hillsCounted;
  if (steepness === undefined) return hover.session.steepnessUnknown;
  const sort = which === 'climb' ? 'terrain' : 'descent';
  const effect = sessionEmphasis(conditionsOf(session, kind)).effects.find(each => each.sort === sort);
  if (effect) return effectLine(effect, session, context);
  if (steepness >= ROLLING) return undefined;
  return CLIMB[language].tooLittle(steepnessText(ROLLING, context));
}
