/** Points of a path that is written as one move and relative lines or curves, and may hold several pieces. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** The rings of path data as the picture writes it; curves by their end points. */
export function ringsOf(data: string): Ring[] {
  return data
    .split('z')
    .filter(Boolean)
    .map(piece => {
      const points: [number, number][] = [];
      let [x, y] = [0, 0];
      for (const [, command, rest] of piece.matchAll(/([Mlc])([^Mlc]*)/g)) {
        const numbers = [...rest!.matchAll(/-?\d+/g)].map(Number);
        const size = command === 'c' ? 6 : 2;
        if (numbers.length % size !== 0) throw new Error(`A command has ${numbers.length} numbers: ${piece}`);
        for (let at = 0; at < numbers.length; at += size) {
          x += numbers[at + size - 2]!;
          y += numbers[at + size - 1]!;
          points.push([x, y]);
        }
      }
      return points;
    });
}

/** Left, top, right, bottom. */
export function boxOf(data: string): [number, number, number, number] {
  const points = ringsOf(data).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point lies within rings, those within others being holes. */
export function isWithin([x, y]: readonly [number, number], rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
