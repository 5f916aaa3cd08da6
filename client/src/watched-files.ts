/**
 * What to watch on disk: plans and settings that change without being open, by another program or a checkout. A
 * folder that comes or goes takes plans along, and then only the folder is told: so whatever comes and goes is watched.
 */
export const WATCHED: readonly { readonly files: string; readonly changes: boolean }[] = [
  { files: '**/*.runplan', changes: true },
  // Settings for a folder may build on other files of any name.
  { files: '**/*.{json,jsonc}', changes: true },
  { files: '**/*', changes: false },
];

/** Whether the server should be told of something on disk: a plan, settings, or what may be a folder. */
export function mayMatter(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return /\.runplan$/i.test(name) || /\.jsonc?$/i.test(name) || !name.includes('.');
}
