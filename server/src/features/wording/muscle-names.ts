import type { GroupEmphasis } from '../../knowledge/emphasis.js';
import type { Grade, TargetId } from '../../knowledge/facts.js';
import type { Words } from '../../knowledge/text.js';

/** The name of a muscle, a composite or a group. */
export function muscleName(id: TargetId, words: Words): string {
  return (words.muscles[id] ?? words.groups[id] ?? words.composites[id])?.name ?? id;
}

/**
 * What is trained at this grade, in names that a runner knows: the group where most of it is meant,
 * `glutes (gluteus maximus)` where a part is. A muscle of two groups is named once.
 */
export function namesAtGrade(groups: readonly GroupEmphasis[], grade: Grade, words: Words): string[] {
  const named = new Set<TargetId>();
  const names: string[] = [];
  for (const { group, emphasis, members } of groups) {
    if (emphasis !== grade) continue;
    const meant = members.filter(member => member.emphasis === grade);
    const isNamedAlready = meant.length > 0 && meant.every(member => named.has(member.id));
    for (const member of meant) named.add(member.id);
    if (isNamedAlready) continue;
    const name = muscleName(group, words);
    const graded = members.filter(member => (member.emphasis ?? 0) > 0);
    const isMostOfIt = graded.length > 1 ? meant.length * 2 > graded.length : members.length === 1;
    if (isMostOfIt || meant.length === 0) names.push(name);
    else
      names.push(`${short(name)} (${meant.map(member => short(muscleName(member.id, words))).join(', ')})`);
  }
  return names;
}

/** `fibular (peroneal) muscles` without what is in brackets, where brackets stand around it already. */
export function short(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}

/** The highest grade that anything has. */
export function topGrade(groups: readonly GroupEmphasis[]): Grade {
  return groups.reduce<Grade>((top, each) => (each.emphasis > top ? each.emphasis : top), 0);
}

/** `●●○ 2/3`: dots to see at a glance, the figure for who reads with the ears. */
export function gradeMark(grade: Grade): string {
  return `${'●'.repeat(grade)}${'○'.repeat(3 - grade)} ${grade}/3`;
}
