import type { Colors } from 'picocolors/types';
import { type Column, type StatsTable, statsTable } from '../features/stats/table.js';
import type { Language } from '../messages/language.js';
import { displayLine, harmless } from './display-line.js';
import type { StatsReporter } from './stats-reporter.js';
import { WORDS } from './words.js';

export interface StatsTableOptions {
  readonly language: Language;
  readonly colors: Colors;
  /** How many columns the terminal has. */
  readonly columns: number;
}

/** Narrower than this nothing can be read, whatever the terminal says of itself. */
const NARROWEST = 30;

const NO_BREAK = '\u00a0';

/** For people: a table for each plan, with lines below it that say what its signs mean. */
export function statsAsTable({ language, colors, columns }: StatsTableOptions): StatsReporter {
  const width = Math.max(NARROWEST, columns);
  const words = WORDS[language];
  const { bold, dim, yellow } = colors;
  const line = (text: string) => displayLine(text, 0, 0, width).text;
  let isFirst = true;

  return {
    begin: '',
    plan: ({ path, plan, mistakes }) => {
      const table = statsTable(plan, language);
      const { header, weeks, sums, ruler, leftOut } = laidOut(table, width);
      const lines = [
        ...(isFirst ? [] : ['']),
        bold(line(table.title ?? path)),
        ...(table.title === undefined ? [] : [dim(line(path))]),
        ...table.subtitles.map(line),
        '',
        ...header.map(each => dim(line(each))),
        ...weeks.map(line),
        ...(sums.length === 0 ? [] : [dim(ruler), ...sums.map(line)]),
        ...(weeks.length === 0 ? [] : ['']),
        ...table.notes.flatMap(({ sign, text }) =>
          wrapped(text, width, sign === undefined ? '' : `${sign} `).map(line),
        ),
        ...(leftOut.length === 0 ? [] : wrapped(words.leftOut(leftOut.join(', ')), width).map(line)),
        ...(mistakes === 0
          ? []
          : // A command is to be copied: it is never cut.
            wrapped(words.mistakes(mistakes, commandToCheck(path)), width).map(each =>
              yellow(harmless(each)),
            )),
        '',
      ];
      isFirst = false;
      return lines.join('\n');
    },
    end: '',
  };
}

/** What to type to see what is wrong with a plan. */
function commandToCheck(path: string): string {
  return `runplan check ${/^[\w./][\w./-]*$/.test(path) ? path : `"${path}"`}`.replaceAll(' ', NO_BREAK);
}

/** The lines of a table that is no wider than `width`: first the gaps shrink, then columns go. */
function laidOut({ columns, weeks, sums }: StatsTable, width: number) {
  const widths = columns.map((column, index) =>
    Math.max(
      column.name.length,
      column.unit.length,
      ...[...weeks, ...sums].map(cells => cells[index]!.length),
    ),
  );
  const kept = columns.map((_column, index) => index);
  const needed = (gap: number) => kept.reduce((sum, index) => sum + widths[index]! + gap, 0) - gap;
  while (needed(1) > width) {
    const least = kept.reduce((a, b) => (columns[a]!.dispensable >= columns[b]!.dispensable ? a : b));
    if (columns[least]!.dispensable === 0) break;
    kept.splice(kept.indexOf(least), 1);
  }
  const gap = needed(2) <= width ? '  ' : ' ';
  const lineOf = (cells: readonly string[]) =>
    kept
      .map(index => aligned(cells[index]!, widths[index]!, columns[index]!.align))
      .join(gap)
      .trimEnd();
  return {
    header: columns.length === 0 ? [] : [lineOf(columns.map(nameOf)), lineOf(columns.map(unitOf))],
    weeks: weeks.map(lineOf),
    sums: sums.map(lineOf),
    leftOut: columns.flatMap((column, index) => (kept.includes(index) ? [] : [column.name])),
    ruler: '-'.repeat(Math.max(0, Math.min(width, needed(gap.length)))),
  };
}

function nameOf({ name }: Column): string {
  return name;
}

function unitOf({ unit }: Column): string {
  return unit;
}

function aligned(text: string, width: number, align: Column['align']): string {
  return align === 'left' ? text.padEnd(width) : text.padStart(width);
}

/** Text broken at its spaces, but not at no-break ones. The lines after the first start below what follows the sign. */
function wrapped(text: string, width: number, sign = ''): string[] {
  const lines: string[] = [];
  let line = sign;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(sign.length);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map(each => each.replaceAll(NO_BREAK, ' '));
}
