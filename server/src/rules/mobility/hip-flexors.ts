import { mobilises } from '../../knowledge/emphasis.js';
import type { Day, ExerciseItem, Plan, Session, Week } from '../../plan/plan.js';
import { numberOf } from '../../plan/week-number.js';
import { exerciseOf } from '../../plan/words.js';
import { isToldOfSource } from '../copied-weeks.js';
import { rule } from '../define.js';
import { addSession, writingLanguage } from '../plan-text.js';

type HipFacts = { readonly week: number; readonly runs: number };

const HIP_FLEXORS = 'hip_flexors';
const SESSION = { en: 'mobility 10 min: hip-flexors', nl: 'mobiliteit 10 min: heupbuigers' };

export default rule<HipFacts>()({
  severity: 'warning',
  options: { fromRuns: 2 },
  sources: ['muscles_article', 'maselli2020', 'mettler2019', 'lauersen2014', 'baxter2017'],
  docs: {
    en: {
      title: 'Nothing keeps the hip flexors mobile',
      evidence:
        'Advice from practice [muscles_article], hardly tested: stretching did not change the hip in running [mettler2019], and it was not shown to prevent injuries [lauersen2014].',
      what: 'Looks for an exercise or an area that keeps the hip flexors mobile, in any session of the week. Yoga counts, and so does a mobility session that lists nothing. Speaks in weeks with two or more runs.',
      why: 'The hip flexors swing the thigh forward at every step, and sitting keeps them in a shortened position. Runners are advised to keep them mobile, also because stiffness there is said to be common [muscles_article]. That is experience more than research.',
      against:
        'The evidence is thin. In 20 people, three weeks of stretching made the hip more supple on the treatment table, but did not change how far it extended while running [mettler2019]. Stretching was not shown to prevent injuries, neither over many sports [lauersen2014] nor clearly in distance runners [baxter2017]. A review of low back pain in runners lists a hip that bends too little among the risk factors, not one that extends too little [maselli2020].',
      advice:
        'Ten minutes after an easy run will do: a half-kneeling hip-flexor stretch, a couch stretch or leg swings. If you do it without writing it down, say so in a `runplan-ignore-file` comment.',
      message: ({ week, runs }) =>
        `Week ${week} has ${runs} runs and nothing that keeps the hip flexors mobile; they work at every step, and sitting keeps them shortened. Add a hip-flexor stretch after an easy run, such as \`+ mobility 10 min: hip-flexors\`.`,
      options: { fromRuns: 'How many runs a week must have for the rule to look at it.' },
      fixes: { add: () => 'Add hip-flexor mobility after an easy run' },
    },
    nl: {
      title: 'Niets houdt de heupbuigers soepel',
      evidence:
        'Een advies uit de praktijk [muscles_article], nauwelijks getoetst: rekken veranderde de heup tijdens het lopen niet [mettler2019], en dat het blessures voorkomt is niet aangetoond [lauersen2014].',
      what: 'Zoekt in alle trainingen van de week naar een oefening of lichaamsdeel dat de heupbuigers soepel houdt. Yoga telt mee, en ook een mobiliteitstraining waar geen oefeningen bij staan. Meldt zich in weken met twee of meer looptrainingen.',
      why: 'De heupbuigers zwaaien bij elke pas het bovenbeen naar voren en staan tijdens zitten in een verkorte stand. Lopers krijgen het advies ze soepel te houden, ook omdat stijfheid daar vaak zou voorkomen [muscles_article]. Dat is meer ervaring dan onderzoek.',
      against:
        'Het bewijs is dun. Bij 20 mensen maakte drie weken rekken de heup op de behandelbank soepeler, maar het veranderde niet hoe ver die strekt tijdens het lopen [mettler2019]. Dat rekken blessures voorkomt, is niet aangetoond: niet over veel sporten heen [lauersen2014] en niet duidelijk bij langeafstandslopers [baxter2017]. Een overzichtsstudie over lage rugpijn bij lopers noemt een heup die te weinig buigt als risicofactor, niet een heup die te weinig strekt [maselli2020].',
      advice:
        'Tien minuten na een rustige duurloop is genoeg: de heupbuigers rekken in halve kniestand, een couch stretch of beenzwaaien. Doe je dit zonder het op te schrijven, zeg dat dan in een `runplan-ignore-file`-commentaar.',
      message: ({ week, runs }) =>
        `Week ${week} heeft ${runs} looptrainingen en niets dat de heupbuigers soepel houdt; ze werken bij elke pas en staan tijdens zitten verkort. Rek ze na een rustige duurloop, bijvoorbeeld met \`+ mobiliteit 10 min: heupbuigers\`.`,
      options: { fromRuns: 'Vanaf hoeveel looptrainingen per week de regel kijkt.' },
      fixes: { add: () => 'Voeg mobiliteit voor de heupbuigers toe na een rustige duurloop' },
    },
  },
  check(plan, { options, report }) {
    const lacks = (week: Week) =>
      week.totals.runs >= options.fromRuns &&
      !week.days.some(day => day.sessions.some(session => mayMobiliseHipFlexors(session, plan)));
    for (const week of plan.weeks) {
      if (!lacks(week) || isToldOfSource(week, plan, lacks)) continue;
      report({
        range: week.headRange,
        facts: { week: numberOf(week), runs: week.totals.runs } satisfies HipFacts,
      });
    }
  },
  fixes: [
    {
      id: 'add',
      kind: 'judgement',
      edits: ({ plan, text, range, language }) => {
        const week = plan.weeks.find(each => each.headRange.start === range.start);
        const day = week && easyRunDay(week);
        if (!day) return [];
        const place = { plan, week, text, language };
        return [addSession(day.weekday, SESSION[writingLanguage(place)], place)];
      },
    },
  ],
  examples: [
    {
      name: { en: 'two runs and ankles only', nl: 'twee looptrainingen en alleen de enkels' },
      text: `
week 1
//~~~~ mobility/hip-flexors
  tue easy 5 km
  wed mobility 10 min: ankles
  sun long 8 km
`,
      fixed: `
week 1
  tue easy 5 km
    + mobility 10 min: hip-flexors
  wed mobility 10 min: ankles
  sun long 8 km
`,
    },
    {
      name: {
        en: 'an exercise that stretches them counts, in any session',
        nl: 'een oefening die ze rekt telt mee, in elke training',
      },
      text: `
week 1
  tue easy 5 km
  wed strength 30 min: split-squat 3x8
  sun long 8 km
`,
    },
    {
      name: {
        en: 'a copy of that week, of which it was said already',
        nl: 'een kopie van zo’n week, waarvan het al gezegd is',
      },
      text: `
week 1
//~~~~ mobility/hip-flexors
  tue easy 5 km
  sun long 8 km
week 2 = week 1 + 10%
`,
    },
    {
      name: { en: 'a copy that loses them', nl: 'een kopie waarin ze wegvallen' },
      text: `
week 1
  tue easy 5 km
  wed mobility 10 min: hip-flexors
  sun long 8 km
week 2 = week 1 + 10%
//~~~~~~~~~~~~~~~~~~~ mobility/hip-flexors
  wed rest
`,
      fixed: `
week 1
  tue easy 5 km
  wed mobility 10 min: hip-flexors
  sun long 8 km
week 2 = week 1 + 10%
  tue easy 5.5 km
    + mobility 10 min: hip-flexors
  wed rest
`,
    },
    {
      name: { en: 'yoga counts', nl: 'yoga telt mee' },
      text: `
week 1
  tue easy 5 km
  wed yoga 45 min
  sun long 8 km
`,
    },
    {
      name: { en: 'one run is no reason', nl: 'één looptraining is geen reden' },
      text: `
week 1
  tue easy 5 km
`,
    },
  ],
});

/** Whether a session keeps the hip flexors mobile, or might: what is not listed or not known gets the benefit of the doubt. */
function mayMobiliseHipFlexors(session: Session, plan: Plan): boolean {
  const listsNothing = session.family === 'mobility' && session.exercises.length === 0;
  return listsNothing || session.exercises.some(item => mayMobilise(item, plan));
}

function mayMobilise(item: ExerciseItem, plan: Plan): boolean {
  const id = item.name.id;
  if (item.is === 'unknown' || id === undefined) return true;
  const own = exerciseOf(plan.head, id);
  if (own) return mobilises(HIP_FLEXORS, { areas: own.stretches.flatMap(each => each.id ?? []) });
  return mobilises(HIP_FLEXORS, item.is === 'area' ? { areas: [id] } : { exercises: [{ id }] });
}

/** The first day with nothing but easy running; else any run but the race. */
function easyRunDay(week: Week): Day | undefined {
  const withRuns = week.days.filter(day => day.sessions.some(session => session.family === 'run'));
  // A day that is copied would have to be written out first.
  const runs = [...withRuns.filter(day => !day.copied), ...withRuns.filter(day => day.copied)];
  return (
    runs.find(day => day.sessions.every(session => !session.hard)) ??
    runs.find(day => day.sessions.every(session => !/^race/.test(session.kind.id ?? ''))) ??
    runs[0]
  );
}
