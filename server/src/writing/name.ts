import type { Name } from '../plan/plan.js';

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun|ma|di|wo|do|vr|za|zo)$/i;

/**
 * A name as its author wrote it. Of one that nobody knows, the words that are names of days are left out: in a line
 * of another make they would begin a day.
 */
export function writeName({ written, id }: Name): string {
  if (id !== undefined) return written;
  return written
    .split(' ')
    .filter(word => !DAY.test(word))
    .join(' ');
}
