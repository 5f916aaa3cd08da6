import { fold } from '../../knowledge/fold.js';
import type { Session } from '../../plan/plan.js';
import type { HoverContext } from './context.js';
import { bold, plain } from './markdown.js';

/** `**Hill repeats**`; the author's own name first, where the session has one: `**yasso** (Intervals)`. */
export function sessionTitle(session: Session, { plan, words }: HoverContext): string {
  const { id, written } = session.kind;
  const name = id === undefined ? undefined : words.kinds[id]?.name;
  const isOwn = plan.head.ownSessions.some(own => fold(own.name.written) === fold(written));
  if (name === undefined) return bold(plain(written));
  return isOwn ? `${bold(plain(written))} (${name})` : bold(name);
}
