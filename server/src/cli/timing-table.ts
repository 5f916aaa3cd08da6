import type { Language } from '../messages/language.js';
import type { Timing } from './stopwatch.js';
import { WORDS } from './words.js';

/** How long each rule took in all, the slowest first, then what came before the rules, then everything together. */
export function timingTable({ rules, steps }: Timing, language: Language): string {
  const words = WORDS[language].timing;
  const sorted = [...rules].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const parts = [...sorted, [words.parse, steps.parse], [words.resolve, steps.resolve]] as const;
  const all = parts.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const rows = [...parts, [words.all, all] as const].map(([name, milliseconds]) => [
    name,
    fixed(milliseconds, language),
    `${fixed(all > 0 ? (100 * milliseconds) / all : 0, language)}%`,
  ]);
  const table = [[words.what, 'ms', words.share], ...rows];
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => row[column]!.length)));
  return table
    .map(([name, milliseconds, share]) =>
      [name!.padEnd(widths[0]!), milliseconds!.padStart(widths[1]!), share!.padStart(widths[2]!)].join('  '),
    )
    .map(line => `${line}\n`)
    .join('');
}

/** With one decimal always, so that the points stand below one another. */
function fixed(value: number, language: Language): string {
  const written = value.toFixed(1);
  return language === 'nl' ? written.replace('.', ',') : written;
}
