import { byGroup, mobilises } from '../../knowledge/emphasis.js';
import type { KindFacts } from '../../knowledge/facts.js';
import type { Session } from '../../plan/plan.js';
import { areasOf, type ItemUse, useOf } from '../../training/exercise-use.js';
import { bold, capital, facts, paragraphs, plain, table } from '../wording/markdown.js';
import { namesAtGrade, topGrade } from '../wording/muscle-names.js';
import { someOf } from '../wording/some-of.js';
import { shortCitations } from '../wording/sources.js';
import { amountText } from './amounts.js';
import type { HoverContext } from './context.js';
import { cueOf, doseOf, exerciseName, musclesOf } from './exercise.js';
import { loadLine } from './load-line.js';
import { activityTable, strideTable } from './muscle-table.js';
import { opening } from './opening.js';
import { sessionTitle } from './title.js';
import { briefGrades, gradesLine, lowerLine, supportingLine, trainsLine } from './trains.js';

/** Strength, core, jumps, drills, mobility and stretching: what is listed says what is trained. */
export function exerciseSessionHover(session: Session, kind: KindFacts, context: HoverContext): string {
  const uses = session.exercises.map(item => useOf(item, context.plan));
  if (uses.length === 0) return usualSession(session, kind, context);
  return kind.family === 'mobility'
    ? mobilitySession(session, kind, uses, context)
    : trainingSession(session, kind, uses, context);
}

/** Nothing is listed: what such a session usually trains. */
function usualSession(session: Session, kind: KindFacts, context: HoverContext): string {
  const { words, hover } = context;
  const groups = byGroup(kind.muscles);
  const title = sessionTitle(session, context);
  if (groups.length === 0)
    return paragraphs(
      `${title} — ${hover.exercises.nothingListed}`,
      amountLine(session, context),
      loadLine(session, context),
    );
  const start = paragraphs(
    opening(
      {
        shades: kind.muscles,
        lines: [
          trainsLine(title, groups, session, context),
          kind.family === 'mobility' ? hover.exercises.hipFlexors.nothingListed : undefined,
          capital(facts(amountLine(session, context), hover.exercises.usualSession)),
          lowerLine(groups, context),
        ],
      },
      context,
    ),
    words.kinds[kind.id]?.why,
  );
  if (context.detail === 'brief') return paragraphs(start, briefGrades(context));
  return paragraphs(
    start,
    loadLine(session, context),
    kind.family === 'drill' ? strideTable(groups, words, hover) : activityTable(groups, words, hover),
    supportingLine(groups, context),
    gradesLine(kind.sources, context),
  );
}

function trainingSession(
  session: Session,
  kind: KindFacts,
  uses: readonly ItemUse[],
  context: HoverContext,
): string {
  const { words, hover } = context;
  const emphasis = session.muscles;
  const groups = byGroup(emphasis);
  const title = sessionTitle(session, context);
  const top = topGrade(groups);
  const lower = ([2, 1] as const)
    .filter(grade => grade < top)
    .map(grade => ({ grade, names: namesAtGrade(groups, grade, words) }))
    .filter(each => each.names.length > 0);
  const sources = shortCitations(kind.sources);
  const start = opening(
    {
      shades: emphasis,
      lines: [
        top === 0 ? `${title} — ${hover.exercises.noneKnown}` : trainsLine(title, groups, session, context),
        lower.map(({ grade, names }) => hover.muscles.less(grade, names.join(', '))).join(' '),
        amountLine(session, context),
      ],
    },
    context,
  );
  const alsoMobile = mobileAreas(uses, context, hover.exercises.alsoKeepsMobile);
  if (context.detail === 'brief')
    return paragraphs(start, alsoMobile, top === 0 ? undefined : briefGrades(context));
  return paragraphs(
    start,
    loadLine(session, context),
    exerciseTable(uses, context),
    alsoMobile,
    facts(
      top === 0 ? undefined : hover.exercises.grades,
      sources === undefined ? undefined : hover.exercises.sources(sources),
    ),
  );
}

function mobilitySession(
  session: Session,
  kind: KindFacts,
  uses: readonly ItemUse[],
  context: HoverContext,
): string {
  const { hover } = context;
  const title = sessionTitle(session, context);
  const areas = mobileAreas(uses, context, hover.exercises.keepsMobile);
  const isAnyKnown = uses.some(use => use.exercise || use.area);
  const sources = shortCitations(kind.sources);
  const emphasis = session.muscles;
  const start = opening(
    {
      shades: emphasis,
      lines: [
        areas
          ? `${title} — ${areas}`
          : isAnyKnown
            ? trainsLine(title, byGroup(emphasis), session, context)
            : `${title} — ${hover.exercises.noneKnown}`,
        hipFlexorLine(uses, context),
        amountLine(session, context),
      ],
    },
    context,
  );
  if (context.detail === 'brief') return start;
  return paragraphs(
    start,
    loadLine(session, context),
    exerciseTable(uses, context),
    sources === undefined ? undefined : hover.exercises.sources(sources),
  );
}

function amountLine({ amount }: Session, context: HoverContext): string | undefined {
  return amount ? amountText(amount, context) : undefined;
}

/** Nobody reads more rows than this, and an editor should not have to lay them out. */
const MOST_ROWS = 20;

function exerciseTable(uses: readonly ItemUse[], context: HoverContext): string {
  const { columns, more } = context.hover.exercises;
  const shown = uses.slice(0, MOST_ROWS);
  const rows = table([
    { title: columns.exercise, cells: shown.map(use => exerciseName(use, context)) },
    { title: columns.dose, cells: shown.map(use => doseOf(use.item, context)) },
    { title: columns.muscles, cells: shown.map(use => musclesOf(use, context)) },
    { title: columns.cue, cells: shown.map(use => cueOf(use, context)) },
  ]);
  return paragraphs(rows, uses.length > MOST_ROWS ? more(uses.length - MOST_ROWS) : undefined);
}

/** The areas that the items keep mobile, each once. */
function mobileAreas(
  uses: readonly ItemUse[],
  { words }: HoverContext,
  say: (areas: string) => string,
): string | undefined {
  const names = [...new Set(uses.flatMap(areasOf))].map(id => words.areas[id]?.name ?? id);
  return names.length === 0 ? undefined : say(names.join(', '));
}

const HIP_FLEXORS = 'hip_flexors';

/** Whether the hip flexors are in it: the question that runners ask of a mobility session. */
function hipFlexorLine(uses: readonly ItemUse[], context: HoverContext): string {
  const says = context.hover.exercises.hipFlexors;
  const through = uses.filter(use =>
    mobilises(HIP_FLEXORS, {
      areas: use.area === undefined ? [] : [use.area],
      exercises: use.exercise ? [use.exercise] : [],
    }),
  );
  if (through.some(use => use.area === HIP_FLEXORS)) return says.yes;
  const names = [...new Set(through.map(use => nameInSentence(use, context)))];
  if (names.length > 0) return says.through(someOf(names, context.language).join(', '));
  const strange = uses.find(use => !use.exercise && use.area === undefined && use.item.name.written !== '');
  return strange ? says.unknownWord(bold(plain(strange.item.name.written))) : says.no;
}

/** An area is a common noun; the name of an exercise keeps its capital. */
function nameInSentence(use: ItemUse, context: HoverContext): string {
  const area = use.area === undefined ? undefined : context.words.areas[use.area]?.name;
  return area ?? exerciseName(use, context);
}
