import type { Colors } from 'picocolors/types';

export interface MarkdownTextOptions {
  readonly colors: Colors;
  /** How many columns a line may take. */
  readonly width: number;
}

/**
 * Explanations as a terminal shows them. They hold four forms of Markdown only, all of our own making: paragraphs,
 * lists, tables, and within them bold, slanted and code. Lines never pass the width.
 */
export function markdownText(markdown: string, { colors, width }: MarkdownTextOptions): string {
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    plain: text => text,
    bold: colors.bold,
    slanted: colors.italic,
    code: colors.cyan,
  };
  const show = (line: Line) => line.map(({ text, style }) => styles[style](text)).join('');
  const paragraph = (text: string, hang = 0) =>
    wrapped(piecesOf(text, colors.isColorSupported), width - hang).map(show);

  const item = (text: string) =>
    paragraph(text, BULLET.length).map(
      (line, index) => (index === 0 ? BULLET : ' '.repeat(BULLET.length)) + line,
    );

  const block = (text: string): string[] => {
    if (text.startsWith('| ')) return table(text);
    if (text.startsWith('- ')) return text.split('\n').flatMap(line => item(line.slice(2)));
    return paragraph(text.replaceAll('\n', ' '));
  };

  const table = (text: string): string[] => {
    const [head = [], , ...rows] = text.split('\n').map(line =>
      line
        .slice(2, -2)
        .split(' | ')
        .map(cell => piecesOf(cell, colors.isColorSupported)),
    );
    const widths = columnWidths([head, ...rows], width);
    // Where the columns have no room beside each other, each row is an item of a list.
    if (!widths)
      return rows.flatMap(row =>
        item(row.map((cell, index) => `${plainText(head[index] ?? [])}: ${plainText(cell)}`).join(' · ')),
      );
    const lines = (cells: readonly Piece[][], style?: (line: string) => string) => {
      const columns = cells.map((cell, index) => wrapped(cell, widths[index]!));
      const height = Math.max(...columns.map(column => column.length));
      return Array.from({ length: height }, (_, at) =>
        columns
          .map((column, index) => {
            const line = column[at] ?? [];
            const shown = style && line.length > 0 ? style(plainText(line)) : show(line);
            const isLast = index === columns.length - 1;
            return isLast ? shown : shown + ' '.repeat(widths[index]! - lengthOf(line));
          })
          .join(GAP)
          .trimEnd(),
      );
    };
    return [
      ...lines(head, colors.bold),
      colors.dim(widths.map(each => '-'.repeat(each)).join(GAP)),
      ...rows.flatMap(row => lines(row)),
    ];
  };

  return markdown
    .split(/\n\n+/)
    .map(text => block(text).join('\n'))
    .join('\n\n');
}

const BULLET = '- ';
const GAP = '  ';

type Style = 'plain' | 'bold' | 'slanted' | 'code';

/** A stretch of one style; lines break at its spaces, but not at no-break ones. */
interface Piece {
  readonly text: string;
  readonly style: Style;
}

type Line = readonly Piece[];

const NO_BREAK = '\u00a0';

/** Escaped signs, code, bold and slanted stretches, and what stands between them. */
const INLINE = /\\([\\`*_{}[\]<>()#|~!])|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** Text in its styles. Code is to be copied, so it is kept on one line; without colours its quotes stay. */
function piecesOf(markdown: string, hasColors: boolean): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string | undefined, style: Style): void => {
    if (text) pieces.push({ text, style });
  };
  let from = 0;
  for (const match of markdown.matchAll(INLINE)) {
    const [whole, escaped, code, strong, slanted] = match;
    add(markdown.slice(from, match.index), 'plain');
    add(escaped, 'plain');
    add(code === undefined ? undefined : (hasColors ? code : whole).replaceAll(' ', NO_BREAK), 'code');
    add(strong, 'bold');
    add(slanted, 'slanted');
    from = match.index + whole.length;
  }
  add(markdown.slice(from), 'plain');
  return pieces;
}

/** Broken at spaces into lines no longer than `width`; what is longer by itself is broken anywhere. */
function wrapped(pieces: readonly Piece[], width: number): Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  let space: Piece | undefined;
  const put = (word: readonly Piece[]): void => {
    const length = lengthOf(word);
    const gap = space && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + length > width) {
      lines.push([]);
      used = 0;
    } else if (gap && space) {
      lines.at(-1)!.push(space);
      used++;
    }
    space = undefined;
    for (const { text, style } of word) {
      for (const sign of signsOf(text)) {
        if (used >= width) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)!.push({ text: sign === NO_BREAK ? ' ' : sign, style });
        used++;
      }
    }
  };
  for (const word of wordsOf(pieces, width)) {
    if (word.length === 1 && word[0]!.text === ' ') space = word[0]!;
    else put(word);
  }
  return lines.map(joined);
}

/** Words, each of one or more pieces, and the spaces between them. Code that no line has room for breaks too. */
function wordsOf(pieces: readonly Piece[], width: number): Piece[][] {
  const words: Piece[][] = [[]];
  for (const { text, style } of pieces) {
    const breakable = text.length > width ? text.replaceAll(NO_BREAK, ' ') : text;
    for (const part of breakable.split(/( )/)) {
      if (part === ' ') words.push([{ text: part, style }], []);
      else if (part !== '') words.at(-1)!.push({ text: part, style });
    }
  }
  return words.filter(word => word.length > 0);
}

/** Neighbours of one style as one piece, so that colours are switched on and off no more than needed. */
function joined(line: readonly Piece[]): Line {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last?.style === piece.style) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

/** What a reader sees as characters; of what we write, each takes one column. */
function signsOf(text: string): string[] {
  return [...text];
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + signsOf(text).length, 0);
}

function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text.replaceAll(NO_BREAK, ' ')).join('');
}

/** A column as narrow as this never wraps: a grade is one thing. */
const NEVER_WRAPS = 14;

/** What the widest column needs to hold a few words on a line. */
const READABLE = 15;

/**
 * Widths with which the columns fit: their own where there is room, else what their longest words need, and of the
 * room that is left the more the longer their text is. Nothing where that makes no table.
 */
function columnWidths(rows: readonly (readonly Piece[][])[], width: number): readonly number[] | undefined {
  const columns = rows[0]?.map((_, index) => rows.map(row => row[index] ?? [])) ?? [];
  const room = width - GAP.length * (columns.length - 1);
  const own = columns.map(cells => Math.max(...cells.map(lengthOf)));
  if (sum(own) <= room) return own;
  const least = columns.map((cells, index) =>
    own[index]! <= NEVER_WRAPS
      ? own[index]!
      : Math.max(...cells.flatMap(cell => wordsOf(cell, width).map(lengthOf))),
  );
  const spare = room - sum(least);
  if (spare < 0) return undefined;
  const wanted = own.map((each, index) => each - least[index]!);
  const widths = least.map((each, index) => each + Math.floor((spare * wanted[index]!) / sum(wanted)));
  // A word a line is no table to read.
  return Math.max(...widths) < READABLE ? undefined : widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
