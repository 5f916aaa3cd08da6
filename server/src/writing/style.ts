import type { Language } from '../messages/language.js';
import type { Weekday } from '../plan/plan.js';

/** The manner in which a text is written. Both languages and both signs are always read. */
export interface Style {
  /** Of the days and the few words that hold a line together; names stay as their author wrote them. */
  readonly language: Language;
  readonly decimal: '.' | ',';
}

export const ENGLISH: Style = { language: 'en', decimal: '.' };
export const DUTCH: Style = { language: 'nl', decimal: ',' };

/** The words that hold a line together. */
export interface Skeleton {
  readonly days: Readonly<Record<Weekday, string>>;
  readonly on: string;
  readonly at: string;
  readonly or: string;
  readonly rest: string;
  readonly jog: string;
  readonly walk: string;
  readonly perSide: string;
}

const SKELETONS: Readonly<Record<Language, Skeleton>> = {
  en: {
    days: { mon: 'mon', tue: 'tue', wed: 'wed', thu: 'thu', fri: 'fri', sat: 'sat', sun: 'sun' },
    on: 'on',
    at: 'at',
    or: 'or',
    rest: 'rest',
    jog: 'jog',
    walk: 'walk',
    perSide: 'per side',
  },
  nl: {
    days: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
    on: 'op',
    at: 'om',
    or: 'of',
    rest: 'rust',
    jog: 'dribbel',
    walk: 'wandel',
    perSide: 'per kant',
  },
};

export function skeleton({ language }: Style): Skeleton {
  return SKELETONS[language];
}
