import type { BadPattern } from '../messages/config-problems.js';

const MOST_CHARACTERS = 200;
const MOST_CHOICES = 100;

/** Says whether a path is meant. Paths are relative, with `/` between their parts. */
export type Pattern = (path: string) => boolean;

/**
 * Reads a pattern of file names: `*` for part of a name, `?` for one character, `**` for any folders, `{a,b}` for
 * choices; a folder means whatever is in it. Every other sign is itself. Case makes no difference, as on most disks.
 *
 * Libraries for this translate patterns into regular expressions, which take half a minute for `*a*a*a*a*a*b` and a
 * name of a hundred characters. A configuration may come from anybody, so this takes no longer than the length of
 * the pattern times that of the path. Tests compare it with picomatch.
 */
export function readPattern(written: string): Pattern | BadPattern {
  const pattern = written.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
  if (pattern.trim() === '') return 'empty';
  if (pattern.length > MOST_CHARACTERS) return 'too-long';
  if (pattern.startsWith('!')) return 'negation';
  if (pattern.startsWith('/') || /^[a-z]:/i.test(pattern)) return 'not-relative';
  const choices = choicesOf(pattern);
  if (typeof choices === 'string') return choices;
  const ways = choices.map(partsOf);
  if (ways.some(parts => parts.includes('..'))) return 'outside';
  if (ways.some(parts => parts.length === 0)) return 'empty';
  const read = ways.flatMap(withContent).map(parts => parts.map(part => (part === '**' ? part : [...part])));
  return path => {
    const parts = partsOf(path).map(part => [...part]);
    return read.some(way =>
      fits(way, parts, '**', (name, part) => typeof name !== 'string' && fits(name, part, '*', isCharacter)),
    );
  };
}

/** A name without wildcards may be that of a folder too, and means what is in it. What is in a folder has a name. */
function withContent(parts: readonly string[]): readonly (readonly string[])[] {
  const last = parts.at(-1)!;
  if (last === '**') return [[...parts, '*']];
  return /[*?]/.test(last) ? [parts] : [parts, [...parts, '**', '*']];
}

function partsOf(path: string): string[] {
  return path
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter(part => part !== '' && part !== '.');
}

function isCharacter(wanted: string, found: string): boolean {
  return wanted === found || wanted === '?';
}

/** Whether all parts are what the pattern wants, in its order, with `any` for any number of them. */
function fits<W, P>(
  wanted: readonly W[],
  parts: readonly P[],
  any: W,
  fitsOne: (wanted: W, part: P) => boolean,
): boolean {
  let at = 0;
  let part = 0;
  // Where the last `any` stood, and from where on it was tried. An earlier one never has to be tried again.
  let last = -1;
  let from = 0;
  while (part < parts.length) {
    if (at < wanted.length && wanted[at] === any) {
      last = at++;
      from = part;
    } else if (at < wanted.length && fitsOne(wanted[at]!, parts[part]!)) {
      at++;
      part++;
    } else if (last >= 0) {
      at = last + 1;
      part = ++from;
    } else return false;
  }
  return wanted.slice(at).every(each => each === any);
}

/** The patterns that braces stand for. */
function choicesOf(pattern: string): string[] | BadPattern {
  let all = [''];
  for (const piece of pattern.split(/(\{[^{}]*\})/)) {
    const isChoice = piece.startsWith('{') && piece.endsWith('}');
    if (!isChoice && /[{}]/.test(piece)) return 'braces';
    const choices = isChoice ? piece.slice(1, -1).split(',') : [piece];
    all = all.flatMap(start => choices.map(choice => start + choice));
    if (all.length > MOST_CHOICES) return 'too-many';
  }
  return all;
}
