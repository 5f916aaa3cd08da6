import { clock, list } from '../../messages/numbers.js';
import type { SessionPace } from '../../plan/plan.js';
import type { TextRange } from '../../plan/text-range.js';
import { plain } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { paceText, raceName } from './running-figures.js';

/** What a figure rests on, so that the reader can judge it. */

/** `your 10 km in 47:30`: what the author wrote of the runner; nothing for a pace that is written or assumed. */
export function sourceOfPace(from: SessionPace['from'], context: HoverContext): string | undefined {
  const { plan, hover } = context;
  const { result } = plan.fitness.vdot ?? {};
  if (from === 'recent' && result)
    return hover.origins.recent(raceName(result.distance, context), clock(result.time));
  const { thresholdPace } = plan.head;
  if (from === 'threshold' && thresholdPace)
    return hover.origins.threshold(
      paceText(thresholdPace.slow, { units: thresholdPace.per }, thresholdPace.fast),
    );
  return from === 'goal' ? hover.origins.goal : undefined;
}

/** `from your 10 km in 47:30 and your maximum heart rate`; nothing where nothing is to be said. */
export function fromAll(
  sources: readonly (string | undefined)[],
  { hover, language }: HoverContext,
): string | undefined {
  const named = [...new Set(sources.filter(source => source !== undefined))];
  return named.length === 0 ? undefined : hover.origins.from(list(named, language));
}

/** `from club.runplan`, where a word is defined in another file; the name of the file is enough. */
export function fromFile({ file }: TextRange, { hover }: HoverContext): string | undefined {
  if (file === undefined) return undefined;
  const name = file.split('/').at(-1) ?? file;
  return hover.origins.file(plain(decoded(name)));
}

/** `club%20plan.runplan` as one sees it in a folder; as it is, where somebody has a percent sign in a name. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
