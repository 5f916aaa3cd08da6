import { describe, expect, it } from 'vitest';
import { fold, singulars, typed } from '../../server/src/knowledge/fold.js';

describe('fold', () => {
  it.each([
    ['Hill-Repeats', 'hillrepeats'],
    ['hill_repeats', 'hillrepeats'],
    ['knieën', 'knieen'],
    ['KNIEËN', 'knieen'],
    ["tempo's", 'tempos'],
    ['tempo’s', 'tempos'],
    ['90/90', '9090'],
    ['  easy ', 'easy'],
    ['🏃', ''],
    ['', ''],
  ])('%s is compared as "%s"', (written, key) => {
    expect(fold(written)).toBe(key);
  });
});

describe('singulars', () => {
  it.each([
    ['hills', ['hills', 'hill']],
    ['lunges', ['lunges', 'lunge', 'lung']],
    ['kuiten', ['kuiten', 'kuit']],
    ['bruggen', ['bruggen', 'brugg', 'brug']],
    ['gas', ['gas']],
    ['plank', ['plank']],
  ])('%s may be %j', (folded, stems) => {
    expect(singulars(folded)).toEqual(stems);
  });
});

describe('typed', () => {
  it.each([
    ['Hill repeats', 'hill-repeats'],
    ["Farmer's carry", 'farmers-carry'],
    ['Knieën rollen', 'knieën-rollen'],
    ['Hakken-billen', 'hakken-billen'],
    ['(warm)', 'warm'],
  ])('%s is typed as %s', (name, word) => {
    expect(typed(name)).toBe(word);
  });
});
