import { kind as kindById } from '../../knowledge/lookup.js';
import type { Session } from '../../plan/plan.js';
import { paragraphs } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { exerciseSessionHover } from './exercise-session.js';
import { movingSessionHover } from './moving-session.js';
import { sessionTitle } from './title.js';

/** What a session trains, how far it goes and what changes it: the answer first, the reasons below. */
export function sessionHover(session: Session, context: HoverContext, isAlternative = false): string {
  return paragraphs(about(session, context), isAlternative ? context.hover.session.alternative : undefined);
}

function about(session: Session, context: HoverContext): string {
  const { words, hover } = context;
  const kind = session.kind.id === undefined ? undefined : kindById(session.kind.id);
  if (kind?.family === 'rest') return `${sessionTitle(session, context)} — ${words.kinds[kind.id]?.why}`;
  if (kind?.items === 'exercises') return exerciseSessionHover(session, kind, context);
  if (kind) return movingSessionHover(session, kind, context);
  if (session.kind.written === '') return hover.session.noKind;
  return `${sessionTitle(session, context)} — ${hover.session.unknownKind}`;
}
