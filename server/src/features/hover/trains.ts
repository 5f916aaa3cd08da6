import type { GroupEmphasis } from '../../knowledge/emphasis.js';
import type { SourceId } from '../../knowledge/facts.js';
import { decimal } from '../../messages/numbers.js';
import type { Session } from '../../plan/plan.js';
import { bandOfRpe } from '../../training/conditions.js';
import { muscleName, namesAtGrade, topGrade } from '../wording/muscle-names.js';
import { shortCitations } from '../wording/sources.js';
import type { HoverContext } from './context.js';

/** `**Hill repeats** — trains most: …; hard effort (8/10)`: what the reader came for, in one line. */
export function trainsLine(
  title: string,
  groups: readonly GroupEmphasis[],
  session: Session,
  context: HoverContext,
): string {
  const { words, hover } = context;
  const top = topGrade(groups);
  const muscles =
    top === 0
      ? hover.muscles.noGrades
      : hover.muscles.trains[top](namesAtGrade(groups, top, words).join(', '));
  return `${title} — ${[muscles, howHard(session, context)].filter(Boolean).join('; ')}`;
}

/** `hard effort (8/10)`; nothing for what asks none. */
function howHard({ effort }: Session, { hover, language }: HoverContext): string | undefined {
  if (!effort || effort.rpe <= 0) return undefined;
  const figure = decimal(effort.rpe, language, 0);
  // By the figure that is shown, so that 6.4 does not read as a hard 6.
  return hover.session.effort[bandOfRpe(Math.round(effort.rpe))](
    effort.from === 'written' ? figure : hover.amounts.about(figure),
  );
}

/** What is clearly trained below the highest grade; nothing where that is all there is. */
export function lowerLine(
  groups: readonly GroupEmphasis[],
  { words, hover }: HoverContext,
): string | undefined {
  if (topGrade(groups) < 3) return undefined;
  const names = namesAtGrade(groups, 2, words);
  return names.length === 0 ? undefined : hover.muscles.less(2, names.join(', '));
}

/** That grades are judgement is said wherever there are any. */
export function briefGrades({ hover }: HoverContext): string {
  return `*${hover.muscles.grades}*`;
}

/** The groups that a table of the clearly trained ones leaves out; nothing where there is no table. */
export function supportingLine(
  groups: readonly GroupEmphasis[],
  { words, hover }: HoverContext,
): string | undefined {
  if (topGrade(groups) < 2) return undefined;
  const names = groups.filter(each => each.emphasis === 1).map(each => muscleName(each.group, words));
  return names.length === 0 ? undefined : hover.muscles.less(1, names.join(', '));
}

export function gradesLine(sources: readonly SourceId[], { hover }: HoverContext): string {
  const citations = shortCitations(sources);
  return citations === undefined ? hover.muscles.grades : hover.muscles.gradesFrom(citations);
}
