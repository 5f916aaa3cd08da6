import { longDate } from '../../messages/dates.js';
import { clock, distance, duration } from '../../messages/numbers.js';
import { daysBetween, type IsoDate } from '../../plan/date.js';
import type { Maybe } from '../../plan/known.js';
import { type Day, type Plan, type Race, type Session, WEEKDAYS, type Week } from '../../plan/plan.js';
import { numberOf } from '../../plan/week-number.js';
import { ownWord } from '../../training/own-word.js';
import { total } from '../../training/totals.js';
import { bold, capital, facts, paragraphs, plain } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import { amountText } from './amounts.js';
import type { HoverContext } from './context.js';
import { raceName } from './running-figures.js';
import { DAY } from './words/day.js';
import { weekNumbers } from './words-used.js';

/** A day: its date, how far off the race is, what is on it in one line, and how it goes with the days around it. */
export function dayHover(day: Day, week: Week, context: HoverContext): string | undefined {
  const { hover, language, plan } = context;
  const words = DAY[language];
  const { date, weekday, sessions, at } = day;
  const title = bold(capital(date.known ? longDate(date.value, language) : hover.week.weekdays[weekday]));
  const time = at === undefined ? undefined : words.at(clock(at));
  const when = facts(time, date.known ? countDown(date.value, plan.head.races, context) : undefined);
  // A day that is half typed has nothing on it, which does not make it free.
  const what = sessions.length === 0 ? '' : sessionsText(sessions, context);
  if (!date.known && when === '' && what === '') return undefined;
  return paragraphs(
    when === '' ? title : `${title} — ${when}`,
    facts(what, sumText(sessions, context)),
    hardNeighbours(day, week, context),
    copyLine(day, week, context),
  );
}

/** `4 weeks and 2 days to the half marathon`, of the next race that has a date. */
function countDown(date: IsoDate, races: readonly Race[], context: HoverContext): string | undefined {
  const words = DAY[context.language];
  const next = races
    .filter(race => race.date !== undefined && race.date >= date)
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))[0];
  if (!next) return undefined;
  const days = daysBetween(date, next.date!);
  if (days === 0) return words.raceDay;
  const name =
    plain(next.name ?? '') || (next.distance === undefined ? undefined : raceName(next.distance, context));
  return name === undefined ? undefined : words.countDown(Math.floor(days / 7), days % 7, bold(name));
}

/** `Intervals 6 km, Core 20 min`. */
export function sessionsText(sessions: readonly Session[], context: HoverContext): string {
  const active = sessions.filter(({ family }) => family !== 'rest');
  if (active.length === 0) return DAY[context.language].free;
  return capital(briefs(active, context));
}

function briefs(sessions: readonly Session[], context: HoverContext): string {
  const each = sessions.map(session => briefly(session, context));
  return someOf(each, context.language).join(', ');
}

/** What the author calls it, else the name of its kind, with its amount. */
function briefly(session: Session, context: HoverContext): string {
  const { kind, amount } = session;
  const { words, plan } = context;
  const isOwn = ownWord(plan, 'ownSessions', kind.written) !== undefined;
  const known = kind.id === undefined || isOwn ? undefined : words.kinds[kind.id]?.name;
  const name = known === undefined ? plain(kind.written) : lower(known);
  return [name, amount ? amountText(amount, context) : wholeText(session, context)].filter(Boolean).join(' ');
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a session of steps comes to: its distance where that is certain, else its time. */
function wholeText(session: Session, { language, units }: HoverContext): string {
  const { distance: far, duration: long } = session;
  const dimension = dimensionOf(session);
  if (dimension === 'distance' && far.known) return distance(far.value, language, units);
  return dimension === 'duration' && long.known ? duration(long.value, language) : '';
}

/** What a session is measured in where one says it in a word. */
function dimensionOf({
  amount,
  distance: far,
  duration: long,
  family,
}: Session): 'distance' | 'duration' | undefined {
  if (amount) return amount.dimension;
  const isCertain = (value: Maybe<number>) => value.known && value.assumed === undefined && value.value > 0;
  if (family === 'run' && isCertain(far)) return 'distance';
  return isCertain(long) ? 'duration' : undefined;
}

/** `8 km of running · 1 h 5 min of training`; nothing that one session has said already. */
function sumText(sessions: readonly Session[], context: HoverContext): string | undefined {
  const { language, units, hover } = context;
  const words = DAY[language];
  const told = (value: Maybe<number>, text: (value: number) => string) => {
    if (!value.known || value.value <= 0) return undefined;
    return value.assumed !== undefined && value.assumed > 0
      ? hover.amounts.about(text(value.value))
      : text(value.value);
  };
  const far = told(total(sessions.map(each => each.running)), metres => distance(metres, language, units));
  const long = told(total(sessions.map(each => each.duration)), seconds => duration(seconds, language));
  const [only, more] = sessions;
  const dimension = only && !more ? dimensionOf(only) : undefined;
  return facts(
    far === undefined || dimension === 'distance' ? undefined : words.running(far),
    long === undefined || dimension === 'duration' ? undefined : words.inAll(long),
  );
}

/** Two hard days in a row are worth a word; whether they are meant is the author's to say. */
function hardNeighbours(day: Day, week: Week, context: HoverContext): string | undefined {
  const words = DAY[context.language];
  if (!day.sessions.some(isHardRun)) return undefined;
  const at = WEEKDAYS.indexOf(day.weekday);
  const hardOn = (offset: number) => hardSessions(dayAt(context.plan, week.index, at + offset), context);
  const [before, after] = [hardOn(-1), hardOn(1)];
  return facts(
    before === '' ? undefined : words.hardBefore(before),
    after === '' ? undefined : words.hardAfter(after),
  );
}

/** Hard strength training tires as well, but nobody advises against it on the day after. */
function isHardRun({ hard, family }: Session): boolean {
  return hard && family === 'run';
}

function hardSessions(days: readonly Day[], context: HoverContext): string {
  const sessions = days.flatMap(day => day.sessions).filter(isHardRun);
  return briefs(sessions, context);
}

/** The lines of a day by its place in the week, which may lie in the week before or after. */
function dayAt({ weeks }: Plan, week: number, at: number): readonly Day[] {
  const weekday = WEEKDAYS[(at + 7) % 7];
  const days = weeks[week + Math.floor(at / 7)]?.days ?? [];
  return days.filter(day => day.weekday === weekday);
}

/** What a day in a copied week stands in place of, and which weeks copy this day. */
function copyLine(day: Day, week: Week, context: HoverContext): string | undefined {
  const { plan, language } = context;
  const words = DAY[language];
  const source = week.derivation?.source === undefined ? undefined : plan.weeks[week.derivation.source];
  const before = source?.days.filter(({ weekday }) => weekday === day.weekday) ?? [];
  const copies = plan.weeks.filter(each =>
    each.days.some(
      ({ copied, headRange }) => copied?.week === week.index && headRange.start === day.headRange.start,
    ),
  );
  return paragraphs(
    source &&
      (before.length === 0
        ? words.adds(numberOf(source))
        : words.replaces(
            numberOf(source),
            lower(
              sessionsText(
                before.flatMap(each => each.sessions),
                context,
              ),
            ).replace(/\.$/, ''),
          )),
    copies.length === 0 ? undefined : words.copiedIn(weekNumbers(copies, language), copies.length === 1),
  );
}
