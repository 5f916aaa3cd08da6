/** Code, bold and slanted stretches, with what was escaped in them. */
const STYLED = /`([^`]+)`|\*\*((?:\\.|[^*\\])+)\*\*|\*((?:\\.|[^*\\])+)\*/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * Markdown of ours as text, for editors that show nothing else: no signs of formatting, the author's words as they
 * were written, and each row of a table on a line of its own.
 */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .filter(line => !/^\|(?: ?-+ ?\|)+$/.test(line))
    .map(line => (line.startsWith('| ') ? rowText(line) : inlineText(line)).trimEnd())
    .join('\n');
}

function rowText(line: string): string {
  return line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map(inlineText)
    .join(' · ');
}

function inlineText(text: string): string {
  return text
    .replace(STYLED, (_, code?: string, strong?: string, slanted?: string) => code ?? strong ?? slanted ?? '')
    .replace(ESCAPED, '$1');
}
