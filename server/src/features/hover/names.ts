import { sessionEmphasis } from '../../knowledge/emphasis.js';
import { kind as kindById, surface } from '../../knowledge/lookup.js';
import type { Name, Session } from '../../plan/plan.js';
import { conditionsOf } from '../../training/conditions.js';
import { explainArea } from '../explain/area.js';
import { explainContext } from '../explain/context.js';
import { explainMuscle } from '../explain/muscle.js';
import { bold, capital } from '../wording/markdown.js';
import { whereIs } from './areas.js';
import type { HoverContext } from './context.js';
import { effectLine } from './moving-session.js';
import { opening } from './opening.js';

/** What single words stand for. */

/** A surface, and what it adds to the session that is run on it. */
export function surfaceHover(session: Session, context: HoverContext): string | undefined {
  const id = session.surface?.id;
  const text = id === undefined ? undefined : context.words.surfaces[id];
  if (id === undefined || !text || !surface(id)) return undefined;
  const kind = session.kind.id === undefined ? undefined : kindById(session.kind.id);
  const effects = kind ? sessionEmphasis(conditionsOf(session, kind)).effects : [];
  const effect = effects.find(each => each.sort === 'surface');
  return effect ? effectLine(effect, session, context) : `${bold(capital(text.name))}: ${text.note}`;
}

/** A muscle, a group or a name for several that the author names. */
export function muscleHover({ id }: Name, context: HoverContext): string | undefined {
  const explained =
    id === undefined ? undefined : explainMuscle(id, explainContext(context.language, context.detail));
  if (id === undefined || explained === undefined) return undefined;
  return opening({ shades: [{ target: id, emphasis: 3 }], lines: [explained] }, context);
}

/** A part of the body that the author names. */
export function areaNameHover({ id }: Name, context: HoverContext): string | undefined {
  const explained =
    id === undefined ? undefined : explainArea(id, explainContext(context.language, context.detail));
  if (id === undefined || explained === undefined) return undefined;
  return opening({ shades: whereIs(id), lines: [explained] }, context);
}
