import type { InEach, Language } from './language.js';

/** A publication, and how well it was checked: V read, P partly read, M from memory. */
interface Checked {
  readonly key: string;
  readonly citation: string;
  readonly status: 'V' | 'P' | 'M';
}

const STATUS: InEach<Readonly<Record<Checked['status'], string>>> = {
  en: { V: 'abstract or record read', P: 'partly read', M: 'from memory, to be checked' },
  nl: {
    V: 'samenvatting of bronvermelding gelezen',
    P: 'deels gelezen',
    M: 'uit het geheugen, nog te controleren',
  },
};

/** `[roberts2005] Roberts TJ, … (abstract or record read)`: the publication in full, with the key that texts name it by. */
export function citationLine({ key, citation, status }: Checked, language: Language): string {
  return `[${key}] ${citation} (${STATUS[language][status]})`;
}
