import { byGroup, exerciseEmphasis } from '../../knowledge/emphasis.js';
import type { ExerciseFacts, GroupId } from '../../knowledge/facts.js';
import { area, composite, exercise, GROUPS, group, muscle } from '../../knowledge/lookup.js';
import type { Words } from '../../knowledge/text.js';
import { bold, capital, facts as inOneLine, paragraphs } from '../wording/markdown.js';
import { namesAtGrade, topGrade } from '../wording/muscle-names.js';
import type { SharedWords } from '../wording/words.js';
import type { ExplainContext } from './context.js';
import { alsoCalled, title } from './parts.js';

/** An exercise: what it works, how it is done, how much of it is usual, and why runners do it. */
export function explainExercise(id: string, context: ExplainContext): string | undefined {
  const facts = exercise(id);
  const { words, shared, explain } = context;
  const text = words.exercises[id];
  if (!facts || !text) return undefined;
  const { text: dose, perSide } = facts.dose;
  const start = paragraphs(
    `${title(text.name)} — ${whatItWorks(facts, words, shared)}`,
    capital(
      inOneLine(
        explain.exercise.category[facts.category],
        shared.exercises.usualDose(perSide ? `${dose} ${shared.exercises.perSide}` : dose),
      ),
    ),
    `*${text.cue}*`,
  );
  if (context.detail === 'brief') return start;
  return paragraphs(start, whyLine(facts, context), alsoCalled(text, context));
}

/** Why runners do it: what the muscles that it is done for first do in running. */
export function whyLine(facts: ExerciseFacts, { words, explain }: ExplainContext): string | undefined {
  const why = whyForRunners(facts);
  const text = why === undefined ? undefined : words.groups[why];
  return text && `${bold(explain.exercise.whyForRunners)} — ${capital(text.name)}: ${text.summary}`;
}

/** `works most: quadriceps; also: adductors; keeps mobile: hips`. */
export function whatItWorks(facts: ExerciseFacts, words: Words, shared: SharedWords): string {
  const groups = byGroup(exerciseEmphasis([{ id: facts.id }]));
  const top = topGrade(groups);
  const names = namesAtGrade(groups, top, words).join(', ');
  const areas = facts.mobilises.filter(each => area(each)).map(each => words.areas[each]?.name ?? each);
  const mobile = areas.length === 0 ? [] : [shared.exercises.keepsMobile(areas.join(', '))];
  if (facts.category === 'mobility') return [shared.exercises.isFor(names), ...mobile].join('; ');
  const helpers = top > 1 ? namesAtGrade(groups, 1, words).join(', ') : '';
  const helped = helpers === '' ? [] : [shared.exercises.helps(helpers)];
  return [shared.exercises.works(names), ...helped, ...mobile].join('; ');
}

/** The group that the exercise is done for first. */
function whyForRunners({ primary: [first] }: ExerciseFacts): GroupId | undefined {
  if (first === undefined) return undefined;
  if (group(first)) return first;
  const direct = muscle(first)?.groups[0] ?? GROUPS.find(each => each.members.includes(first))?.id;
  if (direct !== undefined) return direct;
  const member = composite(first)?.members[0];
  return member === undefined ? undefined : muscle(member)?.groups[0];
}
