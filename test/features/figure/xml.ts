export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML text, in order; throws where it is not well-formed. Knows what a plain SVG is made of. */
export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<&]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) throw new Error(`Not XML at ${at}: ${xml.slice(at, at + 40)}`);
    const [all, closing, name, attributes, empty, text] = match;
    if (text !== undefined) {
      if (open.length === 0) throw new Error(`Text outside the root: ${text}`);
      if (/&(?!(?:#\d+|amp|lt|gt|quot);)|\p{Cc}/u.test(text))
        throw new Error(`Text that is not escaped: ${text}`);
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else.`);
    } else {
      if (open.length === 0 && elements.length > 0) throw new Error('There are two roots.');
      const pairs = [...attributes!.matchAll(/([a-z:-]+)="([^"]*)"/gi)].map(
        ([, key, value]) => [key!, value!] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length)
        throw new Error(`An attribute twice: ${all}`);
      elements.push({ name: name!, attributes: Object.fromEntries(pairs) });
      if (!empty) open.push(name!);
    }
    at = token.lastIndex;
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}`);
  return elements;
}
