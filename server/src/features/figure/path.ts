/** How many steps of the picture's grid make one unit of the library: a step is a twelfth of a pixel. */
export const STEPS = 20;

type Point = readonly [x: number, y: number];

/** How many numbers a command of a path takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, z: 0 };

/**
 * Splits the data of a path into its closed pieces, each put on a grid of whole numbers and written as relative
 * lines and curves. Points are rounded where they stand, not step by step, so that errors do not add up.
 * Understands what the library writes: lines, curves and closed pieces, relative or absolute.
 */
export function piecesOf(data: string): string[] {
  const pieces: string[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  let pen = new Pen(at);
  for (const { command, numbers } of commandsOf(data)) {
    const isRelative = command === command.toLowerCase();
    const [x0, y0] = isRelative ? at : [0, 0];
    switch (command.toLowerCase()) {
      case 'm':
        at = [x0 + numbers[0]!, y0 + numbers[1]!];
        start = at;
        pen = new Pen(at);
        break;
      case 'l':
        at = [x0 + numbers[0]!, y0 + numbers[1]!];
        pen.line(at);
        break;
      case 'h':
        at = [x0 + numbers[0]!, at[1]];
        pen.line(at);
        break;
      case 'v':
        at = [at[0], y0 + numbers[0]!];
        pen.line(at);
        break;
      case 'c': {
        const [a, b, c, d, x, y] = numbers as [number, number, number, number, number, number];
        at = [x0 + x, y0 + y];
        pen.curve([x0 + a, y0 + b], [x0 + c, y0 + d], at);
        break;
      }
      default:
        pieces.push(pen.closed());
        at = start;
        pen = new Pen(at);
    }
  }
  return pieces;
}

/** The commands with their numbers, one set of numbers each; numbers after a move are lines. */
function commandsOf(data: string): { command: string; numbers: number[] }[] {
  const commands: { command: string; numbers: number[] }[] = [];
  for (const [, letter, rest] of data.matchAll(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g)) {
    const takes = TAKES[letter!.toLowerCase()];
    if (takes === undefined) throw new Error(`A path with the command "${letter}" cannot be read.`);
    const numbers = [...rest!.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([text]) =>
      Number(text),
    );
    let command = letter!;
    for (let from = 0; from === 0 || from < numbers.length; from += takes) {
      commands.push({ command, numbers: numbers.slice(from, from + takes) });
      if (command === 'm') command = 'l';
      if (command === 'M') command = 'L';
      if (takes === 0) break;
    }
  }
  return commands;
}

/** Writes one piece. */
class Pen {
  private text: string;
  private last = '';
  private at: Point;

  constructor(start: Point) {
    this.at = onGrid(start);
    this.text = `M${numbers(this.at)}`;
  }

  line(to: Point): void {
    const [x, y] = onGrid(to);
    const step: Point = [x - this.at[0], y - this.at[1]];
    if (step[0] === 0 && step[1] === 0) return;
    this.write('l', step);
    this.at = [x, y];
  }

  curve(...points: readonly [Point, Point, Point]): void {
    const placed = points.map(onGrid);
    this.write(
      'c',
      placed.flatMap(([x, y]) => [x - this.at[0], y - this.at[1]]),
    );
    this.at = placed[2]!;
  }

  closed(): string {
    return `${this.text}z`;
  }

  private write(command: string, steps: readonly number[]): void {
    const text = numbers(steps);
    // A command that is repeated need not be written again, and a minus parts numbers by itself.
    this.text += command !== this.last ? command + text : text.startsWith('-') ? text : ` ${text}`;
    this.last = command;
  }
}

function onGrid([x, y]: Point): Point {
  return [Math.round(x * STEPS), Math.round(y * STEPS)];
}

function numbers(values: readonly number[]): string {
  return values.join(' ').replaceAll(' -', '-');
}
