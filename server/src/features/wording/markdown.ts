/** Markdown that stays readable where it is shown as plain text: paragraphs, bold, tables; no HTML. */

/** The author's own words must not turn into formatting. */
export function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#|~!]/g, '\\$&');
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

/** One below the other; nothing where there are none. */
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
