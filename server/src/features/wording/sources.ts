import type { SourceId } from '../../knowledge/facts.js';
import { reference } from '../../knowledge/lookup.js';

/** `Roberts 2005, Vernillo 2017`, each once; nothing where there are no sources. */
export function shortCitations(sources: Iterable<SourceId>): string | undefined {
  const names = [...new Set(sources)].map(shortCitation).filter(name => name !== undefined);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** The first author and the year, or the journal and the year; nothing for what names neither. */
export function shortCitation(source: SourceId): string | undefined {
  const citation = reference(source)?.citation;
  if (citation === undefined) return undefined;
  const year = /\b(?:19|20)\d\d\b/.exec(citation)?.[0];
  const author = /^(\p{Lu}[\p{L}'’ -]*?) \p{Lu}{1,4}(?=[,.])/u.exec(citation)?.[1];
  const journal = /\. (\p{Lu}[^.]*?) (?:19|20)\d\d/u.exec(citation)?.[1];
  const name = author ?? journal;
  return name === undefined || year === undefined ? name : `${name} ${year}`;
}
