import type { Language } from '../messages/language.js';
import { type Day, type Plan, WEEKDAYS, type Week, type Weekday } from '../plan/plan.js';
import { writeDay } from '../writing/day.js';
import { ownWords } from '../writing/own-words.js';
import { type Style, skeleton } from '../writing/style.js';
import type { Edit } from './define.js';

/** How fixes write into a plan: in the author's own manner. */

/** Whether the author writes 4,5 rather than 4.5. */
export function writesDecimalComma(text: string): boolean {
  return /\d,\d/.test(text) && !/\d\.\d/.test(text);
}

/** Where a fix writes. */
export interface WeekText {
  readonly plan: Plan;
  readonly week: Week;
  /** The whole text of the plan. */
  readonly text: string;
  /** What the editor speaks: a week without a day gives no hint of its author's language. */
  readonly language: Language;
}

/**
 * Adds a session to a day of a week, on a line of its own below what the day holds. A day off becomes the session, a day
 * that the week does not have is written in its place, and a day that is copied from another week is written out here,
 * because what is written here replaces the copy.
 */
export function addSession(weekday: Weekday, session: string, place: WeekText): Edit {
  const { week, plan, text } = place;
  const day = week.days.find(each => each.weekday === weekday);
  if (!day || (day.copied && isOff(day))) return addDay(weekday, session, place);
  if (day.copied) {
    const [first = '', ...more] = writeDay(day, ownWords(plan.head), styleOf(place)).trimStart().split('\n');
    const lines = [first.replace(/^\S+ /, ''), ...more.map(line => line.trimStart()), `+ ${session}`];
    return addDay(weekday, lines.join(`${newline(text)}${indentIn(place, weekday)}  `), place);
  }
  if (isOff(day)) return { range: day.sessions[0]!.range, newText: session };
  const at = endOfLine(text, day.range.end);
  return {
    range: { start: at, end: at },
    newText: `${newline(text)}${indentOf(text, day.headRange.start)}  + ${session}`,
  };
}

/** As the author writes. */
function styleOf(place: WeekText): Style {
  return { language: writingLanguage(place), decimal: writesDecimalComma(place.text) ? ',' : '.' };
}

function isOff({ sessions: [only, ...more] }: Day): boolean {
  return more.length === 0 && only?.family === 'rest' && only.alternatives.length === 0;
}

/** Writes a day in its place among those that are written in the week. */
function addDay(weekday: Weekday, session: string, place: WeekText): Edit {
  const { week, text } = place;
  const before = writtenBefore(week, weekday);
  const at = endOfLine(text, before ? before.range.end : week.headRange.end);
  return {
    range: { start: at, end: at },
    newText: `${newline(text)}${indentIn(place, weekday)}${skeleton(styleOf(place)).days[weekday]} ${session}`,
  };
}

/** Copied days stand in another week, so nothing is written below them. */
function writtenBefore(week: Week, weekday: Weekday): Day | undefined {
  return week.days
    .filter(day => !day.copied && WEEKDAYS.indexOf(day.weekday) < WEEKDAYS.indexOf(weekday))
    .at(-1);
}

function indentIn({ week, text }: WeekText, weekday: Weekday): string {
  const model = writtenBefore(week, weekday) ?? week.days[0];
  return model ? indentOf(text, model.headRange.start) : '  ';
}

/** Whether the plan names its days in Dutch: then what a fix writes is Dutch too. */
export function writingLanguage({ week, text, language }: WeekText): Language {
  const first = week.days[0];
  if (!first) return language;
  return /^(?:ma|di|wo|do|vr|za|zo)/i.test(text.slice(first.headRange.start, first.headRange.end))
    ? 'nl'
    : 'en';
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const at = end < 0 ? text.length : end;
  return text[at - 1] === '\r' ? at - 1 : at;
}

function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
