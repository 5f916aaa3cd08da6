import type { InEach } from '../../../messages/language.js';

/** What the hover on a day says. */
interface DayWords {
  readonly countDown: (weeks: number, days: number, race: string) => string;
  readonly raceDay: string;
  readonly at: (time: string) => string;
  readonly free: string;
  readonly running: (amount: string) => string;
  readonly inAll: (time: string) => string;
  readonly hardBefore: (sessions: string) => string;
  readonly hardAfter: (sessions: string) => string;
  readonly replaces: (week: number, sessions: string) => string;
  readonly adds: (week: number) => string;
  readonly copiedIn: (weeks: string, isOne: boolean) => string;
  readonly weeks: (list: string, isOne: boolean) => string;
}

export const DAY: InEach<DayWords> = {
  en: {
    countDown: (weeks, days, race) => `${spanEn(weeks, days)} to ${race}`,
    raceDay: 'race day',
    at: time => `at ${time}`,
    free: 'No training.',
    running: amount => `${amount} of running`,
    inAll: time => `${time} of training`,
    hardBefore: sessions => `A hard day, and so is the day before (${sessions}).`,
    hardAfter: sessions => `A hard day, and so is the day after (${sessions}).`,
    replaces: (week, sessions) => `Written here instead of what week ${week} has on this day: ${sessions}.`,
    adds: week => `Written here; week ${week}, which this week copies, has nothing on this day.`,
    copiedIn: (weeks, isOne) => `Also done in ${isOne ? 'week' : 'weeks'} ${weeks}, as a copy of this day.`,
    weeks: (list, isOne) => `${isOne ? 'week' : 'weeks'} ${list}`,
  },
  nl: {
    countDown: (weeks, days, race) => `nog ${spanNl(weeks, days)} tot ${race}`,
    raceDay: 'wedstrijddag',
    at: time => `om ${time}`,
    free: 'Geen training.',
    running: amount => `${amount} hardlopen`,
    inAll: time => `${time} training`,
    hardBefore: sessions => `Een zware dag, en de dag ervoor ook (${sessions}).`,
    hardAfter: sessions => `Een zware dag, en de dag erna ook (${sessions}).`,
    replaces: (week, sessions) =>
      `Hier geschreven, in plaats van wat week ${week} op deze dag heeft: ${sessions}.`,
    adds: week => `Hier geschreven; week ${week}, die wordt overgenomen, heeft niets op deze dag.`,
    copiedIn: (weeks, isOne) =>
      `Komt ook terug in ${isOne ? 'week' : 'weken'} ${weeks}, als kopie van deze dag.`,
    weeks: (list, isOne) => `${isOne ? 'week' : 'weken'} ${list}`,
  },
};

function spanEn(weeks: number, days: number): string {
  return [
    weeks === 0 ? '' : weeks === 1 ? '1 week' : `${weeks} weeks`,
    days === 0 ? '' : days === 1 ? '1 day' : `${days} days`,
  ]
    .filter(Boolean)
    .join(' and ');
}

function spanNl(weeks: number, days: number): string {
  return [
    weeks === 0 ? '' : weeks === 1 ? '1 week' : `${weeks} weken`,
    days === 0 ? '' : days === 1 ? '1 dag' : `${days} dagen`,
  ]
    .filter(Boolean)
    .join(' en ');
}
