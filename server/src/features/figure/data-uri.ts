/** An SVG as the address of itself. Characters beyond ASCII go as UTF-8, which is what an SVG is read as. */
export function dataUri(svg: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(svg)) bytes += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(bytes)}`;
}
