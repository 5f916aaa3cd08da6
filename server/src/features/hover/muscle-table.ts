import type { GroupEmphasis, MemberEmphasis } from '../../knowledge/emphasis.js';
import type { ContractionId, GaitPhase, MuscleId, ReasonId } from '../../knowledge/facts.js';
import { muscle } from '../../knowledge/lookup.js';
import type { Words } from '../../knowledge/text.js';
import { bold, table } from '../wording/markdown.js';
import { gradeMark, muscleName, short } from '../wording/muscle-names.js';
import type { HoverWords } from './words.js';

/** Of two phases that ask as much of a muscle, the one nearer to the push-off is told. */
const STANCE: readonly GaitPhase[] = ['propulsion', 'midstance', 'loading'];
const SWING: readonly GaitPhase[] = ['early_swing', 'late_swing'];

/** The groups that are clearly trained, and what they do while running or walking. */
export function strideTable(groups: readonly GroupEmphasis[], words: Words, hover: HoverWords): string {
  const rows = groups.filter(each => each.emphasis >= 2);
  const { columns } = hover.muscles;
  return table([
    { title: columns.grade, cells: rows.map(each => gradeMark(each.emphasis)) },
    { title: columns.muscles, cells: rows.map(each => namesOf(each, words)) },
    { title: columns.stance, cells: rows.map(each => roleIn(STANCE, each, words)) },
    { title: columns.swing, cells: rows.map(each => roleIn(SWING, each, words)) },
    { title: columns.how, cells: rows.map(each => contraction(busiest(each)?.contraction, words)) },
  ]);
}

/** The same for training that is not done on foot, where there is no stance and no swing. */
export function activityTable(groups: readonly GroupEmphasis[], words: Words, hover: HoverWords): string {
  const rows = groups.filter(each => each.emphasis >= 2);
  const { columns } = hover.muscles;
  return table([
    { title: columns.grade, cells: rows.map(each => gradeMark(each.emphasis)) },
    { title: columns.muscles, cells: rows.map(each => namesOf(each, words)) },
    { title: columns.does, cells: rows.map(each => reasonOf(each, words)) },
    { title: columns.how, cells: rows.map(each => contraction(each.contraction, words)) },
  ]);
}

/** `glutes: gluteus maximus, gluteus medius (2)`: the members that are clearly trained, with the grade where it is lower. */
function namesOf({ group, emphasis, members }: GroupEmphasis, words: Words): string {
  const name = bold(short(muscleName(group, words)));
  if (members.length === 1) return name;
  const shown = members.filter(member => (member.emphasis ?? 0) >= 2);
  if (shown.length === 0) return name;
  const list = shown.map(member => {
    const grade = member.emphasis === emphasis ? '' : ` (${member.emphasis})`;
    return `${short(muscleName(member.id, words))}${grade}`;
  });
  return `${name}: ${list.join(', ')}`;
}

interface Role {
  readonly member: MemberEmphasis;
  readonly role: ReasonId;
  readonly activity: number;
  /** How well the phase fits the way in which the muscle works in this session, 0 to 2. */
  readonly fit: number;
}

/** From this activity on a muscle does its share in a phase; below it only joins in. */
const CLEARLY_ACTIVE = 2;

/**
 * What the most active of a group's leading members does in a part of the stride. The phase in which
 * it works as it does in this session comes first: uphill the quads straighten the knee, downhill
 * they brake. Of muscles that are busy in the other part of the stride, little things are left out.
 */
function roleIn(phases: readonly GaitPhase[], each: GroupEmphasis, words: Words): string | undefined {
  const leading = leadingOf(each);
  const isEverBusy = leading.some(({ id }) =>
    [...STANCE, ...SWING].some(phase => activityIn(phase, id) >= CLEARLY_ACTIVE),
  );
  const least = isEverBusy ? CLEARLY_ACTIVE : 1;
  let best: Role | undefined;
  for (const phase of phases) {
    for (const member of leading) {
      const found = muscle(member.id)?.gait[phase];
      if (!found?.role || found.activity < least) continue;
      const fit = likeness(found.contraction, member.contraction);
      const candidate = { member, role: found.role, activity: found.activity, fit };
      if (!best || isBetter(candidate, best)) best = candidate;
    }
  }
  const role = best && words.roles[best.role];
  if (!best || role === undefined) return undefined;
  return leading.length > 1 ? `${short(muscleName(best.member.id, words))}: ${role}` : role;
}

function isBetter(a: Role, b: Role): boolean {
  return a.fit === b.fit ? a.activity > b.activity : a.fit > b.fit;
}

/** 2 for the same way of working, 1 where they share one (`isometric-eccentric` and `eccentric`), else 0. */
function likeness(a: ContractionId | undefined, b: ContractionId | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 2;
  const ways = new Set(a.split('-'));
  return b.split('-').some(way => way.endsWith('ic') && ways.has(way)) ? 1 : 0;
}

/** What the first of a group's leading members does, by name where the others do something else. */
function reasonOf(each: GroupEmphasis, words: Words): string | undefined {
  const leading = leadingOf(each);
  const first = leading.find(member => member.reason !== undefined);
  const reason = first?.reason === undefined ? undefined : words.reasons[first.reason];
  if (!first || reason === undefined) return undefined;
  const isOfAll = leading.every(member => member.reason === first.reason);
  return isOfAll ? reason : `${short(muscleName(first.id, words))}: ${reason}`;
}

/** The leading member that does most in the stride: how it works stands for the group. */
function busiest(each: GroupEmphasis): MemberEmphasis | undefined {
  const most = ({ id }: MemberEmphasis) =>
    Math.max(...[...STANCE, ...SWING].map(phase => activityIn(phase, id)));
  return leadingOf(each).reduce<MemberEmphasis | undefined>(
    (best, member) => (best && most(best) >= most(member) ? best : member),
    undefined,
  );
}

function activityIn(phase: GaitPhase, id: MuscleId): number {
  return muscle(id)?.gait[phase].activity ?? 0;
}

/** The members that the group has its grade from. */
function leadingOf({ emphasis, members }: GroupEmphasis): MemberEmphasis[] {
  return members.filter(member => member.emphasis === emphasis);
}

function contraction(id: ContractionId | undefined, words: Words): string | undefined {
  return id === undefined ? undefined : words.contractions[id]?.plain;
}
