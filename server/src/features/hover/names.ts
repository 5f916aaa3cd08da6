import { sessionEmphasis } from '../../knowledge/emphasis.js';
import { group, kind as kindById, surface } from '../../knowledge/lookup.js';
import { longDate } from '../../messages/dates.js';
import type { Day, Name, Session } from '../../plan/plan.js';
import { conditionsOf } from './conditions.js';
import type { HoverContext } from './context.js';
import { bold, capital, paragraphs } from './markdown.js';
import { effectLine } from './moving-session.js';
import { muscleName } from './muscle-names.js';

/** What single words stand for: one line each. */

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

export function dayHover({ date }: Day, { language }: HoverContext): string | undefined {
  return date.known ? bold(capital(longDate(date.value, language))) : undefined;
}

/** A muscle or a group that the author names. */
export function muscleHover({ id }: Name, { words, hover }: HoverContext): string | undefined {
  if (id === undefined) return undefined;
  const summary = (words.muscles[id] ?? words.groups[id])?.summary;
  if (summary === undefined) return undefined;
  const members = words.muscles[id] ? undefined : group(id)?.members;
  return paragraphs(
    `${bold(capital(muscleName(id, words)))}: ${summary}`,
    members && hover.names.members(members.map(each => muscleName(each, words)).join(', ')),
  );
}
