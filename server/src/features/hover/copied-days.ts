import type { Language } from '../../messages/language.js';
import { decimal, distance, duration } from '../../messages/numbers.js';
import type { Session, Step, Week } from '../../plan/plan.js';
import type { Amount, Scaled } from '../../plan/quantity.js';
import { numberOf } from '../../plan/week-number.js';
import { scaledHeight, scaleSession } from '../../training/scale-session.js';
import { capital, facts, lines, paragraphs, plain } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import { amountText } from './amounts.js';
import type { HoverContext } from './context.js';
import { height } from './running-figures.js';

/** A change by a percentage, in words: `easy 6.5 km = 6 km + 8%`. */
interface Change {
  readonly text: string;
  /** The week was counted on from an earlier one, and one step from the week before would not give this. */
  readonly isCarried: boolean;
}

/** Nobody reads more lines than this in a hover. */
const MOST_LINES = 9;
/** Of one session; they are long. */
const MOST_CHANGES = 6;

/** What a derived week copies, day by day: what became of each run, what stayed, and what is written here. */
export function copiedDays(week: Week, context: HoverContext): string | undefined {
  const { derivation } = week;
  const { plan, language, hover } = context;
  const { copy: words } = hover;
  if (!derivation) return undefined;
  const source = derivation.source === undefined ? undefined : plan.weeks[derivation.source];
  if (!source) return notCopied(week, context);
  const { percent = 0 } = derivation;
  const changed: (Change & { readonly day: string })[] = [];
  const same: string[] = [];
  for (const { weekday, sessions, copied } of week.days) {
    if (!copied) continue;
    const day = words.days[weekday];
    for (const session of sessions) {
      const changes = percent === 0 ? [] : changesOf(session, context);
      if (changes.length > 0)
        changed.push({
          day,
          text: `${kindOf(session)} ${wholeOf(session, context)}${someOf(
            changes.map(each => each.text),
            language,
            MOST_CHANGES,
          ).join('; ')}`,
          isCarried: changes.some(each => each.isCarried),
        });
      else if (session.family !== 'rest') same.push(`${day} ${asItIs(session, context)}`);
    }
  }
  const here = week.days.filter(day => !day.copied).map(day => words.days[day.weekday]);
  const days = changed.map(({ day, text }) => `${day} ${text}`);
  const number = numberOf(source);
  return paragraphs(
    words.from(number, percent === 0 ? '' : `, ${signed(percent, language, '')}`),
    lines([
      ...days.slice(0, MOST_LINES),
      ...(days.length > MOST_LINES ? [hover.exercises.more(days.length - MOST_LINES)] : []),
    ]),
    capital(
      facts(
        same.length === 0 ? undefined : words.same(someOf(same, language).join(', ')),
        here.length === 0 ? undefined : words.here([...new Set(here)].join(', ')),
      ),
    ),
    changed.some(each => each.isCarried) ? words.carriedBecause : undefined,
  );
}

/** Why there is no week to copy: the problem on the same line, in fewer words. */
function notCopied(week: Week, { plan, hover }: HoverContext): string {
  const { fromWeek, range } = week.derivation ?? {};
  const problem = plan.problems.find(
    each =>
      each.code === 'plan/no-week-to-copy' &&
      range !== undefined &&
      each.range.start >= range.start &&
      each.range.end <= range.end,
  );
  if (fromWeek === undefined || problem?.code !== 'plan/no-week-to-copy') return hover.copy.unnamed;
  return hover.copy.nothing[problem.why](fromWeek);
}

function kindOf({ kind }: Session): string {
  return plain(kind.written);
}

/** Of a session that is the sum of its steps the sum, before the step that changed: `8.5 km: `. */
function wholeOf(session: Session, context: HoverContext): string {
  const { amount, distance: length, duration: time } = session;
  const { language, plan } = context;
  if (amount) return '';
  if (length.known && length.assumed === undefined)
    return `${distance(length.value, language, plan.head.units)}: `;
  return time.known && time.assumed === undefined ? `${duration(time.value, language)}: ` : '';
}

function asItIs(session: Session, context: HoverContext): string {
  const { amount } = session;
  return amount ? `${kindOf(session)} ${briefly(amount, context)}` : kindOf(session);
}

/** What the scaling of its week changed in a session. */
function changesOf(session: Session, context: HoverContext): Change[] {
  const { amount, steps } = session;
  const whole = amount && changedAmount(amount, session, context);
  return [
    ...(whole ? [whole] : []),
    ...steps.flatMap(step => changesOfStep(step, session, context)),
    ...changesOfHeight('climb', session.climb, session.scaledClimb, context),
    ...changesOfHeight('descend', session.descend, session.scaledDescend, context),
  ];
}

/** `climb 270 m = 250 m + 8%`, in the words of the plan. */
function changesOfHeight(
  word: 'climb' | 'descend',
  metres: number | undefined,
  scaled: Scaled | undefined,
  context: HoverContext,
): Change[] {
  // One that stays, because its run does or because it is low, is not worth a line.
  if (metres === undefined || !scaled || metres === scaled.from.high) return [];
  const { from, written } = scaled;
  const text = ({ high }: { readonly high: number }) => height(high, context.language);
  const change = changeOf(
    { now: `${word} ${text({ high: metres })}`, before: text(from), written: text(written) },
    scaled,
    { isSame: false, isCarried: scaledHeight(from.high, scaled) !== metres },
    context,
  );
  return change ? [change] : [];
}

function changesOfStep(step: Step, session: Session, context: HoverContext): Change[] {
  const { repeat, scaled, amount, steps } = step;
  if (!scaled) {
    const own = amount && changedAmount(amount, session, context);
    return [...(own ? [own] : []), ...steps.flatMap(inner => changesOfStep(inner, session, context))];
  }
  const once = Math.max(1, Math.round(scaled.from.high * factorOf(scaled)));
  const times = ({ high }: { readonly high: number }) => `${high} x`;
  const now = `${repeat} x ${insideOf(step, context)}`.trim();
  const change = changeOf(
    { now, before: times(scaled.from), written: times(scaled.written) },
    scaled,
    { isSame: repeat === scaled.from.high, isCarried: once !== repeat },
    context,
  );
  return change ? [change] : [];
}

/** `800 m`, or `(1 km, 400 m)` for a group. */
function insideOf({ amount, steps }: Step, context: HoverContext): string {
  if (amount) return briefly(amount, context);
  const inner = steps.map(step => {
    const inside = insideOf(step, context);
    return step.repeat > 1 ? `${step.repeat} x ${inside}` : inside;
  });
  return inner.length === 0 ? '' : `(${someOf(inner, context.language).join(', ')})`;
}

function changedAmount(amount: Amount, { kind }: Session, context: HoverContext): Change | undefined {
  const { scaled } = amount;
  if (!scaled) return undefined;
  const before: Amount = { ...amount, ...scaled.from, scaled: undefined };
  const once = scaleSession({ family: 'run', kind, amount: before, steps: [] }, scaled).amount;
  const text = (bounds: Scaled['from']) => briefly({ ...amount, ...bounds }, context);
  return changeOf(
    { now: text(amount), before: text(scaled.from), written: text(scaled.written) },
    scaled,
    {
      isSame: amount.low === before.low && amount.high === before.high,
      isCarried: once?.low !== amount.low || once?.high !== amount.high,
    },
    context,
  );
}

/** A range with its unit once, so that it fits in a sum: `12-14 km`. */
function briefly(amount: Amount, context: HoverContext): string {
  const at = (end: number) => amountText({ ...amount, low: end, high: end }, context);
  const [low, high] = [at(amount.low), at(amount.high)];
  const unit = / \S+$/.exec(high)?.[0] ?? '';
  if (low === high) return high;
  return low.endsWith(unit) && low.split(' ').length === 2
    ? `${low.slice(0, -unit.length)}-${high}`
    : `${low}-${high}`;
}

/** What changed; nothing for what one step from the week before would have left as it was, too. */
function changeOf(
  { now, before, written }: { readonly now: string; readonly before: string; readonly written: string },
  { percent, week, writtenWeek }: Scaled,
  { isSame, isCarried }: { readonly isSame: boolean; readonly isCarried: boolean },
  { language, hover }: HoverContext,
): Change | undefined {
  if (isCarried) return { text: hover.copy.carried(now, before, week, written, writtenWeek), isCarried };
  return isSame ? undefined : { text: `${now} = ${before} ${signed(percent, language, ' ')}`, isCarried };
}

function factorOf({ percent }: Scaled): number {
  return 1 + percent / 100;
}

/** `+8%`, or `+ 8%` as it stands in a sum. */
function signed(percent: number, language: Language, space: string): string {
  return `${percent < 0 ? '-' : '+'}${space}${decimal(Math.abs(percent), language)}%`;
}
