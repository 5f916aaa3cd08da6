/**
 * A note, a title or a path between quotes. A line break, which would end it, becomes a space. Quotes in it stand
 * between curly ones, and where it has both sorts, straight ones become apostrophes.
 */
export function writeNote(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  if (!line.includes('"')) return `"${line}"`;
  return /[”“]/.test(line) ? `"${line.replaceAll('"', '’')}"` : `“${line}”`;
}
