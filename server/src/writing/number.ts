import type { Style } from './style.js';

/** Numbers as the language reads them: figures and one decimal sign, never an exponent. */

/** The value with the fewest decimals that is read as the same one; nothing where so many do not suffice. */
export function fewestDecimals(
  value: number,
  most: number,
  isSame: (read: number) => boolean,
  { decimal }: Style,
): string | undefined {
  for (let digits = 0; digits <= most; digits++) {
    const text = figures(value, digits);
    if (isSame(Number(text))) return text.replace('.', decimal);
  }
  return undefined;
}

/** A number of which nothing more is known than that it was written: a count, a heart rate. */
export function plainNumber(value: number, style: Style): string {
  return fewestDecimals(value, 6, read => read === value, style) ?? figures(value, 0);
}

function figures(value: number, digits: number): string {
  if (!Number.isFinite(value)) return '0';
  return Math.abs(value) < 1e21 ? value.toFixed(digits) : BigInt(Math.round(value)).toString();
}
