import type { Language } from '../messages/language.js';
import type { Day, Week } from '../plan/plan.js';
import { WEEKDAYS, type Weekday } from '../plan/plan.js';
import type { Edit } from './define.js';

/** How fixes write into a plan: in the author's own manner. */

/** Whether the author writes 4,5 rather than 4.5. */
export function writesDecimalComma(text: string): boolean {
  return /\d,\d/.test(text) && !/\d\.\d/.test(text);
}

/** Adds a session to a day, on a line of its own below what the day holds; a day off becomes the session. */
export function addSession(day: Day, session: string, text: string): Edit {
  const only = day.sessions[0];
  if (day.sessions.length === 1 && only?.family === 'rest' && only.alternatives.length === 0)
    return { range: only.range, newText: session };
  const at = endOfLine(text, day.range.end);
  return {
    range: { start: at, end: at },
    newText: `${newline(text)}${indentOf(text, day.headRange.start)}  + ${session}`,
  };
}

/** Writes a day that the week does not have yet, in its place among the others. */
export function addDay(
  week: Week,
  weekday: Weekday,
  session: string,
  text: string,
  language: Language,
): Edit {
  const before = week.days.filter(day => WEEKDAYS.indexOf(day.weekday) < WEEKDAYS.indexOf(weekday)).at(-1);
  const at = endOfLine(text, before ? before.range.end : week.headRange.end);
  const model = before ?? week.days[0];
  const indent = model ? indentOf(text, model.headRange.start) : '  ';
  const dutch = model
    ? /^(?:ma|di|wo|do|vr|za|zo)/i.test(text.slice(model.headRange.start, model.headRange.end))
    : language === 'nl';
  return {
    range: { start: at, end: at },
    newText: `${newline(text)}${indent}${dutch ? DUTCH_DAYS[weekday] : weekday} ${session}`,
  };
}

const DUTCH_DAYS: Record<Weekday, string> = {
  mon: 'ma',
  tue: 'di',
  wed: 'wo',
  thu: 'do',
  fri: 'vr',
  sat: 'za',
  sun: 'zo',
};

/** Whether the plan names its days in Dutch: then what a fix writes is Dutch too. */
export function writingLanguage(week: Week, text: string, display: Language): Language {
  const first = week.days[0];
  if (!first) return display;
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
