import type { Language } from '../../messages/language.js';
import { distance, loadPoints, measured, minutes, percent, type Units } from '../../messages/numbers.js';
import { atLeast } from '../../plan/known.js';
import type { Measure, Plan, Session, Week } from '../../plan/plan.js';
import { METRES_PER_MILE, toGrid } from '../../plan/quantity.js';
import { isJump, loadOf, loadOfSession, referenceFor, USUAL_COMPARISON } from '../../plan/reference-week.js';
import { numberOf } from '../../plan/week-number.js';
import { type RelatedPlace, rule } from '../define.js';
import { scaleRuns } from './scale-runs.js';

export type JumpFacts = {
  readonly week: number;
  readonly measure: Measure['of'];
  /** What the author counts distances in. */
  readonly units: Units;
  /** Metres, seconds or load points, as measured. */
  readonly total: number;
  /** The total is at least this: a part of the week is not known. */
  readonly incomplete: boolean;
  /** Part of the total that was converted with an assumed pace. */
  readonly assumed: number;
  readonly reference: number;
  /** The week compared with; 0 is the baseline. */
  readonly referenceWeek: number;
  /** The largest total that would pass. */
  readonly allowed: number;
  readonly risePercent: number;
  readonly limitPercent: number;
};

/** Above this rise the message says so: one study found more distance-related injuries there, though not beyond chance. */
const STEEP = 30;
const MOST_SESSIONS_NAMED = 2;

export default rule<JumpFacts>()({
  severity: 'warning',
  options: { ...USUAL_COMPARISON, floor: 0 },
  choices: { baseline: ['highest', 'previous-week'] },
  sources: [
    'back_article',
    'damsted2019',
    'nielsen2014',
    'soligard2016',
    'buist2008',
    'frandsen2025',
    'nielsen2012',
  ],
  docs: {
    en: {
      title: 'A week that is much heavier than the weeks before',
      evidence:
        'A rule of thumb: sudden jumps preceded injuries in some studies [damsted2019], but in a trial the 10% rule did no better than a steeper programme [buist2008].',
      what: 'Compares the running load of a week with the heaviest of the four weeks before it, and speaks when it is more than 10% higher. The load is distance when most runs are written in distances, else minutes of running and walking; a `measure` line chooses, and can choose load: minutes times effort. Of a week that copies another one, what only rounding adds does not count. Coming back to an old level after a lighter week is no jump. Race weeks, and weeks marked taper or recovery, are left alone.',
      why: 'The 10% rule is a rule of thumb that runners often hear; physiotherapists give it too [back_article]. In one study of runners preparing for a half marathon, those who raised their distance by 20 to 60% in a week were injured more often in the first three weeks than those who stayed under 20%; after eight weeks the difference could no longer be told from chance [damsted2019]. In another, beginners who went up by more than 30% had more of the injuries that are linked to distance, though chance could not be ruled out [nielsen2014]. A consensus statement advises against rapid changes [soligard2016].',
      against:
        'The evidence for exactly 10% is weak. In a trial with 532 beginners, about as many were injured on a programme built on the rule as on a steeper one [buist2008]. Counting all injuries of beginners, a faster rise made no clear difference [nielsen2014]. Among 5205 runners, the change from week to week showed no link with overuse injuries; a single run much longer than the longest of the month before did [frandsen2025]. A review could not tell which training errors cause injuries [nielsen2012].',
      advice:
        'Make the easy runs or the long run a little shorter, or spread the step over two weeks. If the heavier week is on purpose, say why in a `runplan-ignore` comment.',
      message: facts => message(facts, 'en'),
      related: about => related(about, 'en'),
      options: {
        percent: 'By how many per cent a week may be heavier.',
        lookBackWeeks: 'How many weeks before it are looked at.',
        baseline: 'What a week is compared with: the `highest` of those weeks, or only the `previous-week`.',
        floor: 'A rise of up to this many kilometres, minutes or load points is never reported.',
      },
      fixes: {
        scale: facts =>
          `Shorten the easy and long runs of week ${facts.week} to at most ${amount(facts, facts.allowed, 'en')} in all`,
      },
    },
    nl: {
      title: 'Een week die veel zwaarder is dan de weken ervoor',
      evidence:
        'Een vuistregel: in sommige onderzoeken gingen plotselinge sprongen vooraf aan blessures [damsted2019], maar in een proef deed de 10%-regel het niet beter dan een steiler schema [buist2008].',
      what: 'Vergelijkt de loopbelasting van een week met die van de zwaarste van de vier weken ervoor, en meldt zich als ze meer dan 10% hoger is. De belasting is de afstand als de meeste looptrainingen in afstanden zijn geschreven, en anders het aantal minuten hardlopen en wandelen; met een regel `measure` kies je zelf, ook voor belasting in de zin van minuten maal inspanning. Bij een week die een andere overneemt, telt niet mee wat alleen door afronden ontstaat. Na een lichtere week terugkeren naar het oude niveau is geen sprong. Over wedstrijdweken en over weken met taper of herstel zegt de regel niets.',
      why: 'De 10%-regel is een vuistregel die lopers vaak horen, ook van fysiotherapeuten [back_article]. In één onderzoek onder lopers die voor een halve marathon trainden, raakten lopers die hun afstand in een week met 20 tot 60% verhoogden in de eerste drie weken vaker geblesseerd dan lopers die onder de 20% bleven; na acht weken was dat verschil niet meer van toeval te onderscheiden [damsted2019]. In een ander onderzoek kregen beginners die meer dan 30% stegen vaker blessures die met afstand samenhangen, al kan ook dat toeval zijn [nielsen2014]. Een consensusverklaring raadt snelle veranderingen af [soligard2016].',
      against:
        'Het bewijs voor precies 10% is zwak. In een onderzoek met 532 beginners raakten bij een schema volgens de regel ongeveer evenveel lopers geblesseerd als bij een steiler schema [buist2008]. Over alle blessures van beginners samen maakte een snellere stijging geen duidelijk verschil [nielsen2014]. Bij 5205 lopers hing de verandering van week tot week niet samen met overbelastingsblessures; één training die veel langer was dan de langste van de maand ervoor wel [frandsen2025]. Een overzichtsstudie kon niet zeggen welke trainingsfouten blessures veroorzaken [nielsen2012].',
      advice:
        'Maak de rustige duurlopen of de lange duurloop iets korter, of verdeel de stap over twee weken. Is de zwaardere week de bedoeling, zeg dan waarom in een `runplan-ignore`-commentaar.',
      message: facts => message(facts, 'nl'),
      related: about => related(about, 'nl'),
      options: {
        percent: 'Hoeveel procent een week zwaarder mag zijn.',
        lookBackWeeks: 'Naar hoeveel voorgaande weken wordt gekeken.',
        baseline:
          'Waarmee een week wordt vergeleken: de zwaarste van die weken (`highest`), of alleen de vorige (`previous-week`).',
        floor:
          'Een stijging tot en met dit aantal kilometers, minuten of belastingspunten wordt nooit gemeld.',
      },
      fixes: {
        scale: facts =>
          `Verkort de rustige en lange duurlopen van week ${facts.week} tot samen ${amount(facts, facts.allowed, 'nl')}`,
      },
    },
  },
  check(plan, { options, report }) {
    for (const week of plan.weeks) {
      if (week.isRaceWeek || week.phase?.id === 'taper' || week.phase?.id === 'recovery') continue;
      const load = loadOf(week, plan);
      const total = atLeast(load) ?? 0;
      const reference = referenceFor(week, plan, options);
      if (!reference || reference.value <= 0) continue;
      const floor = options.floor * { distance: 1000, time: 60, load: 1 }[plan.measure.of];
      if (!isJump(week, plan, options) || total - reference.value <= floor) continue;
      report({
        range: week.headRange,
        facts: {
          week: numberOf(week),
          measure: plan.measure.of,
          units: unitsOf(plan),
          total,
          incomplete: !load.known,
          assumed: load.known ? (load.assumed ?? 0) : 0,
          reference: reference.value,
          referenceWeek: reference.week ? numberOf(reference.week) : 0,
          allowed: toGrid((reference.value * (100 + options.percent)) / 100),
          risePercent: ((total - reference.value) / reference.value) * 100,
          limitPercent: options.percent,
        },
        related: relatedPlaces(week, reference.week, plan),
      });
    }
  },
  fixes: [
    {
      id: 'scale',
      kind: 'judgement',
      edits: ({ plan, text, facts, range }) => {
        const week = plan.weeks.find(each => each.headRange.start === range.start);
        return week ? scaleRuns(week, plan, facts.allowed, text) : [];
      },
    },
  ],
  examples: [
    {
      name: { en: 'a fifth more than the week before', nl: 'een vijfde meer dan de week ervoor' },
      text: `
week 1
  sun long 10 km
week 2
//~~~~ load/weekly-jump
  sun long 12 km
`,
      fixed: `
week 1
  sun long 10 km
week 2
  sun long 11 km
`,
    },
    {
      name: { en: 'exactly a tenth more', nl: 'precies een tiende meer' },
      text: `
week 1
  sun long 10 km
week 2
  sun long 11 km
`,
    },
    {
      name: {
        en: 'back to the old level after a recovery week',
        nl: 'terug naar het oude niveau na een herstelweek',
      },
      text: `
week 1
  wed easy 8 km
  sun long 12 km
week 2 recovery
  wed easy 6 km
  sun long 8 km
week 3
  wed easy 8 km
  sun long 14 km
`,
    },
    {
      name: {
        en: 'the baseline counts as the week before the first',
        nl: 'de basis telt als de week voor de eerste',
      },
      text: `
baseline 20 km
week 1
//~~~~ load/weekly-jump
  tue easy 10 km
  sun long 15 km
`,
      fixed: `
baseline 20 km
week 1
  tue easy 8.5 km
  sun long 13 km
`,
    },
    {
      name: {
        en: 'minutes of running and walking in a run-walk plan',
        nl: 'minuten hardlopen en wandelen in een loop-wandelschema',
      },
      text: `
week 1
  mon run-walk 30 min
  thu run-walk 30 min
week 2
//~~~~ load/weekly-jump
  mon run-walk 40 min
  thu run-walk 40 min
`,
      fixed: `
week 1
  mon run-walk 30 min
  thu run-walk 30 min
week 2
  mon run-walk 30 min
  thu run-walk 30 min
`,
    },
    {
      name: { en: 'hours become minutes', nl: 'uren worden minuten' },
      text: `
measure time
week 1
  tue easy 60 min
  sun long 90 min
week 2
//~~~~ load/weekly-jump
  tue easy 60 min
  sun long 2 h
`,
      fixed: `
measure time
week 1
  tue easy 60 min
  sun long 90 min
week 2
  tue easy 55 min
  sun long 110 min
`,
    },
    {
      name: { en: 'a copy that grows too fast', nl: 'een kopie die te snel groeit' },
      text: `
week 1
  tue easy 6 km
  sun long 10 km
week 2 = week 1 + 20%
//~~~~~~~~~~~~~~~~~~~ load/weekly-jump
`,
      fixed: `
week 1
  tue easy 6 km
  sun long 10 km
week 2 = week 1 + 10%
`,
    },
    {
      name: {
        en: 'a copy that only rounding makes so heavy',
        nl: 'een kopie die alleen door afronden zo zwaar is',
      },
      text: `
week 1
  tue easy 30 min
week 2 = week 1 + 8%
week 3 = week 2 + 8%
`,
    },
    {
      name: { en: 'load, where the author measures that', nl: 'belasting, als de schrijver die meet' },
      text: `
measure load
week 1
  sun long 60 min @ rpe 3
week 2
//~~~~ load/weekly-jump
  sun long 60 min @ rpe 5
`,
    },
    {
      name: {
        en: 'a taper and a race week are left alone',
        nl: 'over een taper- en een wedstrijdweek zegt de regel niets',
      },
      text: `
week 1
  sun long 10 km
week 2 taper
  sun long 14 km
week 3 race
  sun race 21.1 km
`,
    },
    {
      name: { en: 'a week before it that is not known yet', nl: 'een week ervoor die nog niet bekend is' },
      text: `
week 1
  tue easy 5 km
  sun long
week 2
  tue easy 5 km
  sun long 10 km
`,
    },
  ],
});

/** The week compared with, and the runs that grew most since then. */
function relatedPlaces(week: Week, reference: Week | undefined, plan: Plan): RelatedPlace[] {
  const places: RelatedPlace[] = [];
  const measure = plan.measure.of;
  const units = unitsOf(plan);
  if (reference)
    places.push({
      range: reference.headRange,
      about: {
        is: 'week',
        week: numberOf(reference),
        measure,
        units,
        amount: atLeast(loadOf(reference, plan)) ?? 0,
      },
    });
  const loadOn = (session: Session): number => atLeast<number>(loadOfSession(session, plan)) ?? 0;
  const baseline = plan.head.baseline;
  if (!reference && baseline)
    places.push({
      range: baseline.range,
      about: { is: 'baseline', measure, units, amount: baseline.amount.high },
    });
  // The runs of the weeks before the plan are not known, so none can be said to have grown.
  if (!reference) return places;
  // A copied day has no text in this week that one could look at; the week's hover lists what it became.
  const grown = week.days
    .filter(day => !day.copied)
    .flatMap(day => {
      const before = reference.days
        .filter(each => each.weekday === day.weekday)
        .flatMap(each => each.sessions);
      return day.sessions.map((session, index) => ({
        session,
        more: loadOn(session) - (before[index] ? loadOn(before[index]) : 0),
      }));
    })
    .filter(each => each.more > 0)
    .sort((a, b) => b.more - a.more);
  for (const { session, more } of grown.slice(0, MOST_SESSIONS_NAMED))
    places.push({
      range: session.range,
      about: { is: 'session', measure, units, more, week: numberOf(reference) },
    });
  return places;
}

/** How an amount is shown: in what the plan measures, and in the author's units. */
type Shown = Pick<JumpFacts, 'measure' | 'units'>;

function unitsOf({ head }: Plan): Units {
  return head.units ?? 'km';
}

function amount(facts: Shown, value: number, language: Language): string {
  // The largest total that passes must pass when it is typed as it is shown: so it is rounded down.
  if (facts.measure === 'load') return loadPoints(Math.floor(value + 1e-6), language);
  const step = facts.measure === 'time' ? 60 : facts.units === 'mi' ? METRES_PER_MILE / 10 : 100;
  const down = Math.floor(value / step + 1e-6) * step;
  return facts.measure === 'time' ? minutes(down, language) : distance(down, language, facts.units);
}

function shown(facts: Shown, value: number, language: Language): string {
  return measured(facts.measure, value, language, facts.units);
}

function message(facts: JumpFacts, language: Language): string {
  const { week, referenceWeek, incomplete, assumed, risePercent, limitPercent } = facts;
  const total = shown(facts, facts.total, language);
  const before = shown(facts, facts.reference, language);
  const most = amount(facts, facts.allowed, language);
  const limit = percent(limitPercent, language);
  const isBarely = Math.round(risePercent) <= limitPercent;
  const isSteep = risePercent > STEEP;
  const guessed = assumed > 0 ? shown(facts, assumed, language) : undefined;
  if (language === 'nl') {
    const than = referenceWeek === 0 ? `je basis (${before})` : `week ${referenceWeek} (${before})`;
    const rise = isBarely ? `net meer dan ${limit} boven` : `${percent(risePercent, language)} meer dan`;
    const guess = guessed ? ` ${estimated(facts, guessed, 'nl')}` : '';
    const advice = `${isSteep ? 'Dat is een grote stap: vaak' : 'Vaak'} wordt hooguit ${limit} geadviseerd, zodat het lichaam kan wennen: tot ${most}.`;
    return `Week ${week} komt op ${incomplete ? 'minstens ' : ''}${total}, ${rise} ${than}.${guess} ${advice}`;
  }
  const than = referenceWeek === 0 ? `your baseline (${before})` : `week ${referenceWeek} (${before})`;
  const rise = isBarely ? `just over ${limit} above` : `${percent(risePercent, language)} more than`;
  const guess = guessed ? ` ${estimated(facts, guessed, 'en')}` : '';
  const advice = `${isSteep ? 'That is a big step: at' : 'At'} most ${limit} is often advised, to let the body get used to it: up to ${most}.`;
  return `Week ${week} adds up to ${incomplete ? 'at least ' : ''}${total}, ${rise} ${than}.${guess} ${advice}`;
}

/** What a part of the total rests on. Load is estimated from the effort, the others from the pace. */
function estimated({ measure }: JumpFacts, part: string, language: Language): string {
  if (measure === 'load')
    return language === 'nl'
      ? `Daarvan rusten ${part} op een geschatte inspanning.`
      : `Of these, ${part} rest on an estimated effort.`;
  return language === 'nl'
    ? `Daarvan is ${part} geschat met een aangenomen tempo.`
    : `${part} of it is estimated with an assumed pace.`;
}

function related(about: Readonly<Record<string, string | number>>, language: Language): string {
  const as = { measure: about.measure ?? 'distance', units: about.units ?? 'km' } as Shown;
  if (about.is === 'week') return `Week ${about.week}: ${shown(as, Number(about.amount), language)}`;
  if (about.is === 'baseline')
    return `${language === 'nl' ? 'Basis' : 'Baseline'}: ${shown(as, Number(about.amount), language)}`;
  const more = shown(as, Number(about.more), language);
  return language === 'nl'
    ? `${more} meer dan op deze dag in week ${about.week}`
    : `${more} more than on this day in week ${about.week}`;
}
