/** Markdown that stays readable where it is shown as plain text: paragraphs, bold, tables; no HTML. */

/** A name longer than this is no name, and a hover has more to say than its notes. */
const LONGEST = 80;

/** Signs of formatting, and where an entity, an address of the web or of mail would begin. */
const SIGNS = /[\\`*_{}[\]<>()#|~!]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\.|(?<=\S)@(?=[\w.-])/gi;

/**
 * The author's own words must not turn into formatting, links or entities, nor fill a page. A backslash is what the
 * reader sees least of where Markdown is shown as plain text, and no renderer makes a link across it.
 */
export function plain(text: string, longest = LONGEST): string {
  return cut(text.trim().replace(/\s+/g, ' '), longest).replace(SIGNS, '\\$&');
}

/** As much of a text as that many characters, with an ellipsis for what is left out. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Of a text of a million characters only the first few are taken apart.
  const signs = [...text.slice(0, 2 * longest + 2)];
  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

export function bold(text: string): string {
  return `**${text}**`;
}

/** The paragraphs that there are, one below the other. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join('\n\n');
}

/** Facts side by side on one line. */
export function facts(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join(' · ');
}

/** One right below the other, without the dots of a list, which a figure at their left would push about. */
export function lines(each: readonly string[]): string {
  return each.join('  \n');
}

/** A list; nothing where there are none. */
export function bullets(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}

export interface Column {
  readonly title: string;
  readonly cells: readonly (string | undefined)[];
}

/** A table without the columns that would be empty. */
export function table(columns: readonly Column[]): string {
  const shown = columns.filter(column => column.cells.some(cell => cell));
  const rows = shown[0]?.cells.map((_, row) => shown.map(column => column.cells[row] || '–')) ?? [];
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(shown.map(column => column.title)), line(shown.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** With a capital, for a name at the start of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
