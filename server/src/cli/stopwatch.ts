/** What happens to a plan before its rules are asked: its text is parsed, and what it says is worked out. */
export type Step = 'parse' | 'resolve';

/** What takes how long. */
export interface Stopwatch {
  time<T>(step: Step, work: () => T): T;
}

/** For when nobody wants to know. */
export const UNTIMED: Stopwatch = { time: (_step, work) => work() };

/** Adds up how long steps and rules take, over all plans. */
export class Timing implements Stopwatch {
  readonly steps: Record<Step, number> = { parse: 0, resolve: 0 };
  /** Milliseconds by the id of the rule. */
  readonly rules = new Map<string, number>();

  /** @param now A clock in milliseconds. */
  constructor(readonly now: () => number) {}

  time<T>(step: Step, work: () => T): T {
    const start = this.now();
    try {
      return work();
    } finally {
      this.steps[step] += this.now() - start;
    }
  }

  add(rules: ReadonlyMap<string, number>): void {
    for (const [code, milliseconds] of rules)
      this.rules.set(code, (this.rules.get(code) ?? 0) + milliseconds);
  }
}
