import type { InEach } from '../messages/language.js';
import type { Finding } from './engine.js';
import type { Offer, OfferContext } from './fixes.js';
import { IGNORE_CODE } from './settings.js';

const WORDS: InEach<{ readonly here: string; readonly file: string; readonly reason: string }> = {
  en: { here: 'Ignore here, with a reason', file: 'Ignore in this file, with a reason', reason: 'why' },
  nl: {
    here: 'Hier negeren, met reden',
    file: 'In dit bestand negeren, met reden',
    reason: 'waarom',
  },
};

/** Comments that silence a finding, written by the light bulb. An ignore comment is not silenced by another. */
export function silences(
  finding: Finding,
  { text, language }: Pick<OfferContext, 'text' | 'language'>,
): Offer[] {
  if (finding.code === IGNORE_CODE) return [];
  const words = WORDS[language];
  const start = text.lastIndexOf('\n', finding.range.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = (scope: string) => `// runplan-ignore${scope} ${finding.code}: ${words.reason}${newline}`;
  const offer = (title: string, at: number, newText: string): Offer => ({
    title: `${title} (${finding.code})`,
    kind: 'silence',
    edits: [{ range: { start: at, end: at }, newText }],
    preferred: false,
  });
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  return [offer(words.here, start, `${indent}${comment('')}`), offer(words.file, top, comment('-file'))];
}
