import type { MuscleWeekWords } from './muscle-week.js';

export const en: MuscleWeekWords = {
  most: groups => `Worked most: ${groups}.`,
  mostKnown: groups => `Worked most, as far as is known: ${groups}.`,
  mostSets: groups => `Most sets: ${groups}.`,
  noStrength: groups => `Without strength exercises: ${groups}.`,
  columns: { muscles: 'Muscles', minutes: 'Muscle minutes', sets: 'Sets' },
  changed: (groups, week) => `${groups}, against week ${week}`,
  against: week => `Against week ${week}`,
  setsIn: week => `Sets in week ${week}`,
  isNew: 'new',
  same: 'the same',
  units:
    'Muscle minutes: minutes times the grade (0 to 3) at which the session trains the group, so 60 min at grade 2 are 120. Sets: those done for the group, and half of those in which it helps.',
  estimated: 'Part of the minutes rests on an assumed pace.',
  partlyUnknown: 'Of some sessions it is not known how long they are or what they train, so it may be more.',
  unlisted: sessions =>
    sessions === 1
      ? 'One strength session lists no exercises, so there may be more sets.'
      : `${sessions} strength sessions list no exercises, so there may be more sets.`,
  unknownExercises: 'Some of what is listed Runplan does not know, so there may be more sets.',
  priority:
    'Runners are often advised to strengthen hamstrings, glutes, calves and core first; no trial has compared such lists.',
};
