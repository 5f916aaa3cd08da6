import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The plans of `examples/`, by the name of their file; not the broken ones. */
export const EXAMPLES: readonly (readonly [name: string, text: string])[] = plansIn(folder);

/** Those with weeks of their own: a file of words has none. */
export const EXAMPLES_WITH_WEEKS = EXAMPLES.filter(([, text]) => /^week /m.test(text));

/** The plans of `examples/broken/`. */
export const BROKEN_EXAMPLES: readonly (readonly [name: string, text: string])[] = plansIn(
  join(folder, 'broken'),
);

function plansIn(path: string): (readonly [string, string])[] {
  return readdirSync(path)
    .filter(file => file.endsWith('.runplan'))
    .sort()
    .map(file => [file, readFileSync(join(path, file), 'utf8')] as const);
}
