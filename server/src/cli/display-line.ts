/** A line of a plan as a terminal can show it, and where the mark under it goes. */
export interface DisplayLine {
  readonly text: string;
  /** Columns before the mark, and columns under which it runs: at least one. */
  readonly before: number;
  readonly under: number;
}

/** As in the editor, where Runplan sets the same. */
const TAB_WIDTH = 2;
/** How much of a line that is cut off stays to the left of the mark. */
const LEFT_OF_MARK = 20;

/** One thing that a reader sees as a character. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Whether the mark runs under it. */
  readonly marked: boolean;
}

/**
 * Shows a line with a mark under the characters from `from` up to `to`. Tabs become spaces, characters that
 * steer a terminal become harmless, and a line that is wider than `width` columns is cut around the mark.
 */
export function displayLine(line: string, from: number, to: number, width: number): DisplayLine {
  // A pasted line may be a million characters long, of which only those near the mark can be seen.
  const start = wholeCharacter(line, Math.max(0, from - 4 * width));
  const end = wholeCharacter(line, Math.min(line.length, from + 4 * width));
  const cells = cellsOf(line.slice(start, end), from - start, Math.min(to, end) - start);

  let cut = 0;
  let before = columns(cells.slice(0, firstMarked(cells)));
  if (start > 0 || before > width - LEFT_OF_MARK)
    for (; cut < cells.length && before > LEFT_OF_MARK; cut++) before -= cells[cut]!.width;
  const cutLeft = start > 0 || cut > 0;
  const shown: Cell[] = cutLeft ? [{ text: '…', width: 1, marked: false }] : [];
  let room = width - shown.length;
  for (let i = cut; i < cells.length; i++) {
    const isLast = i === cells.length - 1 && end === line.length;
    if (cells[i]!.width > room - (isLast ? 0 : 1)) {
      shown.push({ text: '…', width: 1, marked: false });
      break;
    }
    shown.push(cells[i]!);
    room -= cells[i]!.width;
  }
  const at = firstMarked(shown);
  return {
    text: shown.map(cell => cell.text).join(''),
    before: columns(shown.slice(0, at)),
    under: Math.max(1, columns(shown.filter(cell => cell.marked))),
  };
}

/** The index of the first cell with a mark; the mark of nothing comes behind all. */
function firstMarked(cells: readonly Cell[]): number {
  const index = cells.findIndex(cell => cell.marked);
  return index < 0 ? cells.length : index;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const isTab = segment === '\t';
    const width = isTab ? TAB_WIDTH - (column % TAB_WIDTH) : widthOf(segment);
    const text = isTab ? ' '.repeat(width) : harmless(segment);
    // A mark of no length still has to stand somewhere: under the character that follows it.
    const marked = index < Math.max(to, from + 1) && index + segment.length > from;
    cells.push({ text, width, marked });
    column += width;
  }
  return cells;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;

/** How many columns of a terminal a character takes: none, one, or two. */
function widthOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Steers a terminal, or turns the direction of writing round. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text in which nothing steers a terminal: control characters become pictures of themselves. */
export function harmless(text: string): string {
  return text.replace(STEERING, sign => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** JSON in which nothing steers a terminal either: what `JSON.stringify` leaves as it is, is escaped; it means the same. */
export function harmlessJson(json: string): string {
  return json.replace(STEERING, sign =>
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same place, or the one before it where it would tear a pair of surrogates apart. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
