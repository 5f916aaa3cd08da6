import type { GroupEmphasis } from '../../knowledge/emphasis.js';
import type { SourceId } from '../../knowledge/facts.js';
import type { HoverContext } from './context.js';
import { muscleName, namesAtGrade, topGrade } from './muscle-names.js';
import { shortCitations } from './sources.js';

/** `**Hill repeats** — trains most: …`: what the reader came for, in one line. */
export function trainsLine(
  title: string,
  groups: readonly GroupEmphasis[],
  { words, hover }: HoverContext,
): string {
  const top = topGrade(groups);
  if (top === 0) return `${title} — ${hover.muscles.noGrades}`;
  return `${title} — ${hover.muscles.trains[top](namesAtGrade(groups, top, words).join(', '))}`;
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
