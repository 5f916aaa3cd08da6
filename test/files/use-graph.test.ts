import { describe, expect, test } from 'vitest';
import { followUses, LONGEST_CHAIN, MOST_FILES, UseGraph } from '../../server/src/files/use-graph.js';

/** A graph of lines such as `a: b c`. */
function graphOf(lines: readonly string[], charactersOf = (_file: string) => 100) {
  const files = new Map(
    lines.map(line => {
      const [file, targets = ''] = line.split(':');
      return [file!, targets.split(' ').filter(Boolean)] as const;
    }),
  );
  const targetsOf = (file: string) => files.get(file) ?? [];
  return { graph: new UseGraph({ targetsOf, charactersOf }), targetsOf };
}

describe('circles', () => {
  test.each([
    [['a: a'], 'a→a', 'a a'],
    [['a: b', 'b: a'], 'a→b', 'a b a'],
    [['a: b', 'b: a'], 'b→a', 'b a b'],
    [['a: b', 'b: c', 'c: d', 'd: e', 'e: a'], 'c→d', 'c d e a b c'],
    [['a: b', 'b: c d', 'c: b', 'd:'], 'a→b', 'none'],
    [['a: b', 'b: c d', 'c: b', 'd:'], 'b→c', 'b c b'],
    [['a: b', 'b: c d', 'c: b', 'd:'], 'b→d', 'none'],
    [['a: b c', 'b: c', 'c: a'], 'a→b', 'a b c a'],
    [['a: gone'], 'a→gone', 'none'],
  ])('%j: %s is %s', (lines, use, way) => {
    const [file, target] = use.split('→');
    expect(graphOf(lines).graph.wayRound(file!, target!)?.join(' ') ?? 'none').toBe(way);
  });

  test('all files that use one another', () => {
    const names = Array.from({ length: 150 }, (_, i) => `f${i}`);
    const { graph } = graphOf(names.map(name => `${name}: ${names.join(' ')}`));
    expect(graph.wayRound('f3', 'f7')).toEqual(['f3', 'f7', 'f3']);
    expect(graph.reach('f0').size).toBe(150);
  });
});

describe('limits', () => {
  const chain = (length: number) => Array.from({ length }, (_, i) => `f${i}: f${i + 1}`);

  test('so many in a row, and no more', () => {
    expect(graphOf(chain(LONGEST_CHAIN)).graph.fits('f0', 'f1')).toBe(true);
    const { graph } = graphOf(chain(LONGEST_CHAIN + 1));
    expect(graph.fits('f0', 'f1')).toBe(false);
    expect(graph.fits('f1', 'f2')).toBe(true);
  });

  test('so many together: the lines that go beyond are refused, those after them may fit', () => {
    const names = Array.from({ length: MOST_FILES }, (_, i) => `f${i}`);
    const { graph } = graphOf([`a: ${names.slice(0, -1).join(' ')} big last`, 'big: x y z']);
    expect([names[0]!, 'big', 'last'].map(target => graph.fits('a', target))).toEqual([true, false, true]);
  });

  test('so much text together', () => {
    const { graph } = graphOf(['a: b c d'], file => (file === 'c' ? 3_900_000 : 200_000));
    expect(['b', 'c', 'd'].map(target => graph.fits('a', target))).toEqual([true, false, true]);
  });

  test.each([
    ['a chain', chain(1000)],
    ['a thousand lines', [`f0: ${Array.from({ length: 1000 }, (_, i) => `f${i + 1}`).join(' ')}`]],
    ['a tree', Array.from({ length: 1000 }, (_, i) => `f${i}: f${2 * i + 1} f${2 * i + 2}`)],
  ])('of %s only so much is read', async (_what, lines) => {
    const { targetsOf } = graphOf(lines);
    const read: string[] = [];
    await followUses('f0', targetsOf, async file => {
      read.push(file);
      return 100;
    });
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeLessThanOrEqual(MOST_FILES + 1);
    const { graph } = graphOf(lines.filter(line => ['f0', ...read].includes(line.split(':')[0]!)));
    const refused = targetsOf('f0').filter(target => !graph.fits('f0', target));
    expect(refused.length).toBeGreaterThan(0);
  });

  test('of large files only so much is read', async () => {
    const { targetsOf } = graphOf(['a: b c d e f g h i']);
    const read: string[] = [];
    await followUses('a', targetsOf, async file => {
      read.push(file);
      return 1_000_000;
    });
    expect(read).toEqual(['b', 'c', 'd', 'e', 'f']);
  });
});
