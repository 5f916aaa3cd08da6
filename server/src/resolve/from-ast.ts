import { type AstNode, type CstNode, isCompositeCstNode, type ParseResult } from 'langium';
import * as ast from '../language/generated/ast.js';
import type { TextRange } from '../plan/text-range.js';
import type {
  Placed,
  PlanSource,
  QuantitySort,
  SourceClause,
  SourceContent,
  SourceDay,
  SourceHeading,
  SourceItem,
  SourceQuantity,
  SourceSession,
  SourceWeek,
} from './source.js';

/**
 * The only door from the syntax tree to everything else. It copies what stands in the tree, with its
 * places, and judges nothing; it takes any tree, also one with holes.
 */
export function fromAst(text: string, result: ParseResult): PlanSource {
  const headings: SourceHeading[] = [];
  const weeks: SourceWeek[] = [];
  const strayDays: SourceDay[] = [];
  const strays: Placed<string>[] = [];
  const stray = (node: AstNode) => strays.push(placed(text, node));

  const file = result.value as ast.PlanFile;
  for (const part of file.parts ?? []) {
    if (ast.isHeading(part)) headings.push(heading(part, weeks.length > 0));
    else if (ast.isDay(part)) strayDays.push(day(part));
    else if (ast.isWeek(part)) {
      const days: SourceDay[] = [];
      const index = weeks.length;
      for (const inner of part.parts ?? []) {
        if (ast.isDay(inner)) days.push(day(inner));
        else if (ast.isHeading(inner)) headings.push(heading(inner, true));
        else stray(inner);
      }
      weeks[index] = week(part, days);
    } else stray(part);
  }
  const { comments, openComments } = readComments(text, result.value.$cstNode);
  return {
    text,
    headings,
    weeks,
    strayDays,
    strays,
    comments,
    openComments,
    parserErrors: result.parserErrors.map(({ token }) => {
      const start = Number.isFinite(token.startOffset) ? token.startOffset : text.length;
      return { start, end: Math.min(text.length, start + token.image.length) };
    }),
  };
}

function heading(node: ast.Heading, late: boolean): SourceHeading {
  const whole = rangeOf(node);
  const keyword = node.keyword.toLowerCase();
  return {
    keyword,
    content: content(node.content, whole.end),
    late,
    keywordRange: { start: whole.start, end: whole.start + keyword.length },
    range: whole,
  };
}

function week(node: ast.Week, days: readonly SourceDay[]): SourceWeek {
  const whole = rangeOf(node);
  const keyword = node.keyword;
  const keywordRange = { start: whole.start, end: whole.start + keyword.length };
  const head = content(node.content, keywordRange.end);
  return {
    keyword: { value: keyword, range: keywordRange },
    content: head,
    days,
    headRange: { start: whole.start, end: head.range.end },
    range: whole,
  };
}

function day(node: ast.Day): SourceDay {
  const whole = rangeOf(node);
  const weekday = { start: whole.start, end: whole.start + node.weekday.length };
  const sessions: SourceSession[] = [];
  if (node.content) sessions.push({ content: content(node.content, weekday.end) });
  for (const further of node.more ?? []) {
    const range = rangeOf(further);
    const sign = further.joint === '+' ? '+' : 'or';
    sessions.push({
      joint: { value: sign, range: { start: range.start, end: range.start + further.joint.length } },
      content: further.content && content(further.content, range.end),
    });
  }
  return { weekday: { value: node.weekday, range: weekday }, sessions, range: whole };
}

function content(node: ast.Content | undefined, emptyAt: number): SourceContent {
  if (!node) return { clauses: [], range: { start: emptyAt, end: emptyAt } };
  return {
    clauses: (node.clauses ?? []).map(clause),
    items: node.list && items(node.list.items),
    range: rangeOf(node),
  };
}

function items(nodes: readonly ast.Item[] | undefined): SourceItem[] {
  return (nodes ?? []).map(node => ({ clauses: (node.parts ?? []).map(clause), range: rangeOf(node) }));
}

function clause(node: ast.Clause | ast.ItemPart): SourceClause {
  const range = rangeOf(node);
  switch (node.$type) {
    case 'Word':
      return { is: 'word', text: node.text, range };
    case 'Note':
      return { is: 'note', ...unquote(node.text), range };
    case 'Quantity':
      return { is: 'quantity', quantity: quantity(node), range };
    case 'Target':
      return {
        is: 'target',
        quantity: node.quantity && quantity(node.quantity),
        word: node.word && word(node.word),
        range,
      };
    case 'OnClause':
      return { is: 'on', date: node.date, word: node.word && word(node.word), range };
    case 'InClause':
      return {
        is: 'in',
        quantity: node.time && quantity(node.time),
        word: node.word && word(node.word),
        range,
      };
    case 'AtClause':
      return { is: 'at', time: node.time, range };
    case 'MeasureClause':
      return {
        is: 'measure',
        keyword: MEASURES[node.keyword.toLowerCase()] ?? 'rest',
        quantity: quantity(node.amount),
        by: node.by === undefined ? undefined : /^w/i.test(node.by) ? 'walk' : 'jog',
        range,
      };
    case 'ListMarker':
      return { is: 'marker', keyword: node.keyword.toLowerCase() === 'works' ? 'works' : 'stretches', range };
    case 'WeekReference':
      return { is: 'week-reference', number: node.number, range };
    case 'Equals':
      return { is: 'equals', range };
    case 'Comma':
      return { is: 'comma', range };
    case 'PerSide':
      return { is: 'per-side', range };
    case 'Repeat':
      return { is: 'repeat', text: node.count, range };
    case 'Group':
      return { is: 'group', items: items(node.items), closed: node.closed, range };
    case 'Stray':
      return { is: 'stray', text: node.text, range };
  }
}

const MEASURES: Record<string, 'climb' | 'descend' | 'rest' | 'from' | 'until' | 'longest'> = {
  climb: 'climb',
  descend: 'descend',
  rest: 'rest',
  rust: 'rest',
  pauze: 'rest',
  p: 'rest',
  from: 'from',
  until: 'until',
  longest: 'longest',
};

const QUANTITY_SORTS: readonly QuantitySort[] = [
  'distance',
  'duration',
  'clock',
  'number',
  'pace',
  'speed',
  'heartRate',
  'heartRatePercent',
  'rpe',
  'zone',
  'weight',
  'percent',
  'date',
];

function quantity(node: ast.Quantity): SourceQuantity {
  const sort = QUANTITY_SORTS.find(each => node[each] !== undefined) ?? 'number';
  return { sort, text: node[sort] ?? '', range: rangeOf(node) };
}

function word(node: ast.Word): Placed<string> {
  return { value: node.text, range: rangeOf(node) };
}

/** `"Find the rhythm"` without its quotes, straight or curly, also when the closing one is missing. */
function unquote(text: string): { text: string; closed: boolean } {
  const closed = text.length > 1 && /["”“]$/.test(text);
  return { text: text.slice(1, closed ? -1 : undefined), closed };
}

function rangeOf(node: AstNode): TextRange {
  const cst = node.$cstNode;
  return cst ? { start: cst.offset, end: cst.end } : { start: 0, end: 0 };
}

function placed(text: string, node: AstNode): Placed<string> {
  const range = rangeOf(node);
  return { value: text.slice(range.start, range.end), range };
}

/** Comments are hidden leaves of the tree. A walk over it is worth it only where some comment may matter. */
function readComments(
  text: string,
  root: CstNode | undefined,
): Pick<PlanSource, 'comments' | 'openComments'> {
  const comments: Placed<string>[] = [];
  const openComments: TextRange[] = [];
  if (root && (text.includes('runplan-ignore') || text.includes('/*'))) {
    const visit = (node: CstNode): void => {
      if (isCompositeCstNode(node)) for (const child of node.content) visit(child);
      else if (node.hidden) {
        const range = { start: node.offset, end: node.end };
        const value = text.slice(range.start, range.end);
        if (value.startsWith('//')) comments.push({ value, range });
        else if (value.startsWith('/*') && !value.endsWith('*/')) openComments.push(range);
      }
    };
    visit(root);
  }
  return { comments, openComments };
}
