const PLAIN = /^[\x20-\x7e]*$/;

/**
 * How a word is compared: `Hill-Repeats`, `hill repeats` and `hillrepeats` are one word, and so are
 * `knieën` and `knieen`. Only letters and digits count, without case and accents.
 */
export function fold(words: string): string {
  // Most words are plain letters, and this runs over every name there is.
  if (PLAIN.test(words)) return words.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name as an author types it: lower case, hyphens for spaces, no apostrophes. */
export function typed(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** What is left must be a word still. */
const SHORTEST_STEM = 3;

/**
 * What a folded word may be the plural of, itself included: English `-s` and `-es`, Dutch `-s` and
 * `-en` (with one of two doubled consonants gone: `bruggen`, `brug`).
 */
export function singulars(folded: string): string[] {
  const stems = [folded];
  for (const ending of ['s', 'es', 'en']) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM) continue;
    stems.push(stem);
    if (ending === 'en' && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  return stems;
}
