import { byGroup, type Effect, sessionEmphasis } from '../../knowledge/emphasis.js';
import type { KindFacts } from '../../knowledge/facts.js';
import { modifier } from '../../knowledge/lookup.js';
import { list } from '../../messages/numbers.js';
import type { Session } from '../../plan/plan.js';
import { conditionsOf, perKilometre } from '../../training/conditions.js';
import { whyHard } from '../wording/hard.js';
import { bold, capital, facts, paragraphs } from '../wording/markdown.js';
import { muscleName } from '../wording/muscle-names.js';
import { amountsOf } from './amounts.js';
import type { HoverContext } from './context.js';
import { loadLine } from './load-line.js';
import { activityTable, strideTable } from './muscle-table.js';
import { opening } from './opening.js';
import { steepnessText } from './running-figures.js';
import { sessionTitle } from './title.js';
import { briefGrades, gradesLine, lowerLine, supportingLine, trainsLine } from './trains.js';

/** A run, a walk or cross-training: what covers a distance or fills a time. */
export function movingSessionHover(session: Session, kind: KindFacts, context: HoverContext): string {
  const { words, hover } = context;
  const groups = byGroup(session.muscles);
  const answer = trainsLine(sessionTitle(session, context), groups, session, context);
  const amounts = capital(
    facts(amountsOf(session, context), session.hard ? whyHard(kind.id, hover) : undefined),
  );
  const load = loadLine(session, context);
  if (groups.length === 0) return paragraphs(answer, amounts, load);
  const { effects } = sessionEmphasis(conditionsOf(session, kind));
  const isOnFoot = kind.family === 'run' || kind.family === 'walk';
  const start = paragraphs(
    opening({ shades: session.muscles, lines: [answer, amounts, lowerLine(groups, context)] }, context),
    // What is said of the usual effort of a kind does not hold for a harder one.
    effects.some(({ sort }) => sort === 'intensity') ? undefined : words.kinds[kind.id]?.why,
    ...effects.map(effect => effectLine(effect, session, context)),
    isOnFoot ? hillLine(session, kind, context) : undefined,
  );
  if (context.detail === 'brief') return paragraphs(start, briefGrades(context));
  const sources = effects.flatMap(effect => modifier(effect.modifier)?.sources ?? []);
  return paragraphs(
    start,
    buildsLine(kind, context),
    load,
    isOnFoot ? strideTable(groups, words, hover) : activityTable(groups, words, hover),
    supportingLine(groups, context),
    gradesLine([...kind.sources, ...sources], context),
  );
}

/** What such sessions improve when they are repeated for weeks. */
function buildsLine({ builds }: KindFacts, { words, hover, language }: HoverContext): string | undefined {
  const named = builds.map(id => words.adaptations[id]).filter(name => name !== undefined);
  return named.length === 0 ? undefined : hover.session.builds(list(named, language));
}

/** What one circumstance changes: `**Gravel**: +1 fibular muscles. Slightly loose: …` */
export function effectLine(effect: Effect, session: Session, context: HoverContext): string {
  const { words, hover } = context;
  const { modifier: id, sort, changed } = effect;
  const text = (sort === 'surface' ? words.surfaces : words.modifiers)[id];
  const height = sort === 'terrain' ? session.climb : sort === 'descent' ? session.descend : undefined;
  const steepness = perKilometre(height, session);
  const name = bold(capital(text?.name ?? id));
  const where = steepness === undefined ? name : `${name} (${steepnessText(steepness, context)})`;

  const added = new Map<number, string[]>();
  for (const [target, by] of Object.entries(changed))
    added.set(by, [...(added.get(by) ?? []), muscleName(target, words)]);
  const contractions = new Set(Object.values(modifier(id)?.contraction ?? {}));
  const changes = [
    ...[...added].map(([by, muscles]) => hover.session.adds(by, muscles.join(', '))),
    ...[...contractions].map(each => hover.session.worksAs(words.contractions[each]?.name ?? each)),
  ].join('; ');
  return `${where}: ${changes === '' ? '' : `${changes}. `}${text?.note ?? ''}`;
}

/** Says why climb and descent that the author wrote change nothing. */
function hillLine(session: Session, kind: KindFacts, { hover }: HoverContext): string | undefined {
  if (session.climb === undefined && session.descend === undefined) return undefined;
  if (kind.countsHills) return hover.session.hillsCounted;
  return session.distance.known ? undefined : hover.session.steepnessUnknown;
}
