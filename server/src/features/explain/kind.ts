import { byGroup } from '../../knowledge/emphasis.js';
import type { KindFacts, TargetEmphasis } from '../../knowledge/facts.js';
import { kind } from '../../knowledge/lookup.js';
import { decimal, list, pace, percent } from '../../messages/numbers.js';
import { bandOfRpe } from '../../training/conditions.js';
import { whyHard } from '../wording/hard.js';
import { capital, facts as inOneLine, paragraphs, table } from '../wording/markdown.js';
import { gradeMark, muscleName, namesAtGrade, topGrade } from '../wording/muscle-names.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, fullText, title } from './parts.js';

/** A kind of session: what it trains, how hard it is, why, and what it builds. */
export function explainKind(id: string, context: ExplainContext): string | undefined {
  const facts = kind(id);
  const { words, shared, explain, language } = context;
  const text = words.kinds[id];
  if (!facts || !text) return undefined;
  const effort = facts.family === 'rest' ? undefined : howHard(facts, context);
  const trained = trains(facts, context);
  // Where no muscles are graded, what it is for is the answer.
  const start =
    trained === undefined
      ? paragraphs(`${title(text.name)} — ${text.why}`, effort)
      : paragraphs(`${title(text.name)} — ${trained}`, effort, text.why);
  if (context.detail === 'brief') return start;
  const builds = facts.builds.map(each => words.adaptations[each]).filter(name => name !== undefined);
  const { runningShare, assumedPace: seconds } = facts;
  return fullText(
    context,
    facts.sources,
    start,
    builds.length === 0 ? undefined : shared.session.builds(list(builds, language)),
    everyMuscle(facts, context),
    facts.countsHills ? explain.kind.countsHills : undefined,
    gradesLine(facts, context),
    runningShare > 0 && runningShare < 1
      ? explain.kind.runningShare(percent(runningShare * 100, language))
      : undefined,
    seconds === undefined ? undefined : explain.kind.assumedPace(paceOf(seconds)),
    alsoCalled(text, context),
  );
}

function trains({ muscles }: KindFacts, { words, shared }: ExplainContext): string | undefined {
  const groups = byGroup(muscles);
  const top = topGrade(groups);
  return top === 0 ? undefined : shared.muscles.trains[top](namesAtGrade(groups, top, words).join(', '));
}

/** `Hard effort (8/10) · counts as a hard session · moderate landings (2/3)`. */
function howHard(
  { id, rpe, hard, impact }: KindFacts,
  { shared, explain, language }: ExplainContext,
): string {
  return capital(
    inOneLine(
      shared.session.effort[bandOfRpe(rpe)](decimal(rpe, language)),
      hard ? whyHard(id, shared) : undefined,
      explain.kind.impact[impact],
    ),
  );
}

/** Every muscle that is graded, the most trained first: what it does in such a session, or its name alone. */
function everyMuscle({ muscles }: KindFacts, { words, shared, explain }: ExplainContext): string {
  const graded = muscles.filter(each => each.emphasis > 0).sort((a, b) => b.emphasis - a.emphasis);
  const hasMore = ({ emphasis, reason, contraction }: TargetEmphasis) =>
    emphasis === 3 || reason !== undefined || contraction !== undefined;
  const rows = graded.filter(hasMore);
  const others = ([2, 1] as const).map(grade => {
    const names = graded.filter(each => !hasMore(each) && each.emphasis === grade);
    return names.length === 0
      ? undefined
      : shared.muscles.less(grade, names.map(each => muscleName(each.target, words)).join(', '));
  });
  const { columns } = explain.kind;
  return paragraphs(
    table([
      { title: columns.grade, cells: rows.map(each => gradeMark(each.emphasis)) },
      { title: columns.muscle, cells: rows.map(each => muscleName(each.target, words)) },
      {
        title: columns.does,
        cells: rows.map(({ reason }) => (reason === undefined ? undefined : words.reasons[reason])),
      },
      {
        title: columns.how,
        cells: rows.map(({ contraction }) =>
          contraction === undefined ? undefined : words.contractions[contraction]?.plain,
        ),
      },
    ]),
    ...others,
  );
}

/** The publications stand in full below. */
function gradesLine(
  { muscles, confidence }: KindFacts,
  { shared, explain }: ExplainContext,
): string | undefined {
  return muscles.length === 0 ? undefined : `${shared.muscles.grades} ${explain.kind.confidence[confidence]}`;
}

/** Of a pace in seconds per kilometre. */
function paceOf(seconds: number): string {
  return pace({ slow: seconds / 1000, fast: seconds / 1000, per: 'km' });
}
