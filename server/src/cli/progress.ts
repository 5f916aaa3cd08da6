import type { Output } from './output.js';

/** What is done sooner needs no word; milliseconds. */
const FIRST_AFTER = 1000;

/** A line that changes more often cannot be read; milliseconds. */
const EVERY = 100;

const TO_END_OF_LINE = '\u001b[K';

/** A line on a terminal that says how far a long run is, and leaves nothing behind. */
export class Progress {
  readonly #start: number;
  #last = Number.NEGATIVE_INFINITY;
  #done = 0;
  #isShown = false;

  /**
   * @param now A clock in milliseconds.
   * @param sentence What to say when so many are done.
   */
  constructor(
    private readonly terminal: Output,
    private readonly now: () => number,
    private readonly sentence: (done: number) => string,
  ) {
    this.#start = now();
  }

  /** One more is done. */
  step(): void {
    this.#done++;
    const at = this.now();
    if (at - this.#start < FIRST_AFTER || at - this.#last < EVERY) return;
    this.#last = at;
    this.#isShown = true;
    void this.terminal.write(`\r${this.sentence(this.#done)}${TO_END_OF_LINE}`);
  }

  /** Makes room for something else to be written. */
  erase(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    void this.terminal.write(`\r${TO_END_OF_LINE}`);
  }
}
