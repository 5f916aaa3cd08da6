import type { Plan, Week, Weekday } from '../../plan/plan.js';
import { WEEKDAYS } from '../../plan/plan.js';
import { numberOf } from '../../plan/week-number.js';
import { isToldOfSource } from '../copied-weeks.js';
import { rule } from '../define.js';
import { addSession, writingLanguage } from '../plan-text.js';

type StrengthFacts = { readonly week: number; readonly days: number; readonly needed: number };

const SESSION = {
  en: 'strength 30 min: goblet-squat 3x8, romanian-deadlift 3x8, standing-calf-raise 3x12, side-plank 3x30s per side',
  nl: 'kracht 30 min: goblet-squat 3x8, roemeense-deadlift 3x8, kuitheffen-staand 3x12, zijplank 3x30s per kant',
};

export default rule<StrengthFacts>()({
  severity: 'warning',
  options: { perWeek: 2, inTaper: 1 },
  sources: [
    'muscles_article',
    'blagrove2018',
    'balsalobre2016',
    'leppanen2024',
    'lauersen2014',
    'wu2024',
    'toresdahl2020',
  ],
  docs: {
    en: {
      title: 'Too few strength days in a week',
      evidence:
        'Well supported for running with less energy [blagrove2018]; not certain against injuries: supervised training helped in one trial [leppanen2024], programmes on the whole did not [wu2024].',
      what: 'Counts the days with strength, core or plyometric training, also where it follows a run (`+ strength`). Speaks when a week with running has fewer than two; a taper week needs one, a race week none.',
      why: 'Two to three times a week is the usual advice [muscles_article]. In a review of 24 studies, runners who did strength training two or three times a week for 6 to 20 weeks came to use about 2 to 8% less energy at the same pace [blagrove2018]; highly trained runners gained too [balsalobre2016]. In one trial, supervised hip and core training led to fewer injuries among beginners [leppanen2024], and over many other sports strength training goes with far fewer injuries [lauersen2014].',
      against:
        'In runners, protection against injury is not certain. Nine trials together found no effect of exercise programmes on injuries, except where somebody supervised them [wu2024], and ten unsupervised minutes three times a week did not help people who trained for their first marathon [toresdahl2020]. The gain in running economy is well supported.',
      advice:
        'Put strength after an easy run or on a free day, not on the day before a hard or a long run. If it is planned elsewhere, say so in a `runplan-ignore-file` comment.',
      message: ({ week, days, needed }) =>
        `Week ${week} has ${days === 0 ? 'no strength day' : `${days} strength ${days === 1 ? 'day' : 'days'}`}, and ${needed} ${needed === 1 ? 'is' : 'are'} often advised: stronger legs and trunk can help you run with less effort. Add strength, core or jumps after an easy run or on a free day.`,
      options: { perWeek: 'How many strength days a week needs.', inTaper: 'How many a taper week needs.' },
      fixes: {
        add: ({ needed, days }) =>
          needed - days === 1
            ? 'Add a strength session on the best day'
            : `Add ${needed - days} strength sessions on the best days`,
      },
    },
    nl: {
      title: 'Te weinig krachtdagen in een week',
      evidence:
        'Goed onderbouwd voor zuiniger lopen [blagrove2018]; niet zeker tegen blessures: begeleide training hielp in één onderzoek [leppanen2024], programma’s over het geheel niet [wu2024].',
      what: 'Telt de dagen met kracht-, core- of sprongtraining, ook als die na een looptraining komt (`+ kracht`). Meldt zich als een week met hardlopen er minder dan twee heeft; een taperweek heeft er één nodig, een wedstrijdweek geen.',
      why: 'Twee tot drie keer per week is het gebruikelijke advies [muscles_article]. In een overzicht van 24 onderzoeken gingen lopers die 6 tot 20 weken lang twee of drie keer per week aan krachttraining deden ongeveer 2 tot 8% minder energie verbruiken bij hetzelfde tempo [blagrove2018]; ook goed getrainde lopers hadden er baat bij [balsalobre2016]. In één onderzoek gaf begeleide heup- en coretraining minder blessures bij beginners [leppanen2024], en bij veel andere sporten gaat krachttraining samen met veel minder blessures [lauersen2014].',
      against:
        'Bij hardlopers is bescherming tegen blessures niet zeker. Negen onderzoeken samen vonden geen effect van oefenprogramma’s op blessures, behalve als er begeleiding bij was [wu2024], en drie keer per week tien minuten zonder begeleiding hielp niet bij mensen die voor hun eerste marathon trainden [toresdahl2020]. De winst in loopeconomie is goed onderbouwd.',
      advice:
        'Zet krachttraining na een rustige duurloop of op een vrije dag, niet op de dag voor een zware training of een lange duurloop. Staat ze ergens anders gepland, zeg dat dan in een `runplan-ignore-file`-commentaar.',
      message: ({ week, days, needed }) =>
        `Week ${week} heeft ${days === 0 ? 'geen krachtdag' : `${days} ${days === 1 ? 'krachtdag' : 'krachtdagen'}`}, en vaak ${needed === 1 ? 'wordt er' : 'worden er'} ${needed} geadviseerd: met sterkere benen en romp kan lopen minder moeite kosten. Voeg kracht, core of sprongen toe na een rustige duurloop of op een vrije dag.`,
      options: {
        perWeek: 'Hoeveel krachtdagen een week nodig heeft.',
        inTaper: 'Hoeveel een taperweek er nodig heeft.',
      },
      fixes: {
        add: ({ needed, days }) =>
          needed - days === 1
            ? 'Voeg een krachttraining toe op de beste dag'
            : `Voeg ${needed - days} krachttrainingen toe op de beste dagen`,
      },
    },
  },
  check(plan, { options, report }) {
    const neededIn = (week: Week) => (week.phase?.id === 'taper' ? options.inTaper : options.perWeek);
    const lacks = (week: Week) => {
      const { runs, strengthDays, unknownSessions } = week.totals;
      // A word that nobody knows may have been meant as strength.
      return !week.isRaceWeek && runs > 0 && strengthDays + unknownSessions < neededIn(week);
    };
    for (const week of plan.weeks) {
      if (!lacks(week) || isToldOfSource(week, plan, lacks)) continue;
      report({
        range: week.headRange,
        facts: {
          week: numberOf(week),
          days: week.totals.strengthDays,
          needed: neededIn(week),
        } satisfies StrengthFacts,
      });
    }
  },
  fixes: [
    {
      id: 'add',
      kind: 'judgement',
      edits: ({ plan, text, facts, range, language }) => {
        const week = plan.weeks.find(each => each.headRange.start === range.start);
        if (!week) return [];
        const place = { plan, week, text, language };
        const session = SESSION[writingLanguage(place)];
        return bestDays(week, plan, facts.needed - facts.days).map(weekday =>
          addSession(weekday, session, place),
        );
      },
    },
  ],
  examples: [
    {
      name: { en: 'one strength day', nl: 'één krachtdag' },
      text: `
week 1
//~~~~ strength/missing
  tue easy 5 km
  wed strength 30 min
  fri easy 5 km
  sun long 10 km
`,
      fixed: `
week 1
  tue easy 5 km
  wed strength 30 min
  fri easy 5 km
    + strength 30 min: goblet-squat 3x8, romanian-deadlift 3x8, standing-calf-raise 3x12, side-plank 3x30s per side
  sun long 10 km
`,
    },
    {
      name: {
        en: 'a copied week in which strength falls away',
        nl: 'een gekopieerde week waarin kracht wegvalt',
      },
      text: `
week 1
  tue easy 5 km
  wed strength 30 min
  fri easy 5 km
  sat core 20 min
  sun long 10 km
week 2 = week 1 + 10%
//~~~~~~~~~~~~~~~~~~~ strength/missing
  mon easy 3 km
  wed easy 4 km
  thu easy 3 km
  sat easy 3 km
  sun strength 20 min
`,
      fixed: `
week 1
  tue easy 5 km
  wed strength 30 min
  fri easy 5 km
  sat core 20 min
  sun long 10 km
week 2 = week 1 + 10%
  mon easy 3 km
    + strength 30 min: goblet-squat 3x8, romanian-deadlift 3x8, standing-calf-raise 3x12, side-plank 3x30s per side
  wed easy 4 km
  thu easy 3 km
  sat easy 3 km
  sun strength 20 min
`,
    },
    {
      name: { en: 'core, and strength behind a run', nl: 'core, en kracht na een looptraining' },
      text: `
week 1
  tue easy 5 km
    + strength 20 min
  thu core 20 min
  sun long 10 km
`,
    },
    {
      name: {
        en: 'one in a taper week, none in a race week',
        nl: 'één in een taperweek, geen in een wedstrijdweek',
      },
      text: `
week 1 taper
  tue easy 5 km
  wed core 20 min
week 2 race
  tue easy 5 km
  sun race 10 km
`,
    },
    {
      name: { en: 'a week without running', nl: 'een week zonder hardlopen' },
      text: `
week 1
  mon rest
  wed walk 30 min
`,
    },
  ],
});

/** Days for strength, best first: after an easy run or on a free day, away from other strength, not before a hard or long run. */
function bestDays(week: Week, plan: Plan, count: number): Weekday[] {
  const chosen: Weekday[] = [];
  const taken = week.days
    .filter(day => day.sessions.some(session => session.family === 'strength'))
    .map(day => WEEKDAYS.indexOf(day.weekday));
  while (chosen.length < count) {
    const scores = WEEKDAYS.map((weekday, index) => ({
      weekday,
      score: taken.includes(index)
        ? Number.NEGATIVE_INFINITY
        : scoreOf(week, plan, index) - (taken.some(day => Math.abs(day - index) === 1) ? 2 : 0),
    }));
    const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
    if (best.score === Number.NEGATIVE_INFINITY) break;
    chosen.push(best.weekday);
    taken.push(WEEKDAYS.indexOf(best.weekday));
  }
  return chosen;
}

function scoreOf(week: Week, plan: Plan, index: number): number {
  const sessionsOn = (day: number) => {
    const inWeek = day < 7 ? week : plan.weeks[week.index + 1];
    return (
      inWeek?.days.filter(each => each.weekday === WEEKDAYS[day % 7]).flatMap(each => each.sessions) ?? []
    );
  };
  const today = sessionsOn(index);
  const restDays = week.days.filter(day => day.sessions.some(session => session.family === 'rest')).length;
  let score = today.some(session => session.hard)
    ? -3
    : today.length === 0
      ? 2
      : today.some(session => session.family === 'run')
        ? 3
        : 1;
  // The only day off stays a day off if it can.
  if (today.some(session => session.family === 'rest')) score = restDays > 1 ? 1 : -1;
  if (sessionsOn(index + 1).some(session => session.hard)) score -= 3;
  return score;
}
