import type { Session } from '../../plan/plan.js';
import { ownWord } from '../../training/own-word.js';
import { bold, plain } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { fromFile } from './origins.js';

/** `**Hill repeats**`; the author's own name first, where the session has one: `**yasso** (Intervals, from club.runplan)`. */
export function sessionTitle(session: Session, context: HoverContext): string {
  const { plan, words } = context;
  const { id, written } = session.kind;
  const name = id === undefined ? undefined : words.kinds[id]?.name;
  const own = ownWord(plan, 'ownSessions', written);
  if (name === undefined) return bold(plain(written));
  if (!own) return bold(name);
  return `${bold(plain(written))} (${[name, fromFile(own.name.range, context)].filter(Boolean).join(', ')})`;
}
