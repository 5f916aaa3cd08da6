import { decimal, duration, loadPoints, minutes } from '../../messages/numbers.js';
import type { Session } from '../../plan/plan.js';
import { capital, facts } from '../wording/markdown.js';
import type { HoverContext } from './context.js';

/** `195 load points: 50 min × effort 3.9, estimated from its steps`, and where that time lies in the zones. */
export function loadLine(session: Session, context: HoverContext): string | undefined {
  const { load, effort, target } = session;
  const { language, hover } = context;
  if (!load.known || !effort || load.value <= 0 || effort.rpe <= 0) return undefined;
  const points = loadPoints(load.value, language);
  // What the author asks for as a zone or as `@ threshold` is not written as a figure.
  const asked = ({ zone: 'zone', name: 'pace' } as const)[target?.by as 'zone' | 'name'];
  const because = effort.from === 'written' ? (asked ?? effort.from) : effort.from;
  const sum = hover.load.sum(
    load.assumed !== undefined && load.assumed > 0 ? hover.amounts.about(points) : points,
    minutes((load.value / effort.rpe) * 60, language),
    decimal(effort.rpe, language),
    hover.load.effort(because, effort.prolonged === true),
  );
  return capital(facts(sum, zonesOf(session, context)));
}

/** `in zones: z1 15 min, z4 20 min`; nothing where all of it is in one zone. */
function zonesOf({ zones }: Session, { language, hover }: HoverContext): string | undefined {
  if (!zones.known) return undefined;
  const times = zones.value.flatMap((seconds, index) =>
    seconds > 0 ? [`z${index + 1} ${duration(seconds, language)}`] : [],
  );
  return times.length > 1 ? hover.load.zones(times.join(', ')) : undefined;
}
