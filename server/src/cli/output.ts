import type { Writable } from 'node:stream';

/**
 * Text on its way out. A reader may leave early (`runplan check | head`): then what is written goes
 * nowhere and nothing fails. Waiting for each write keeps no more than one piece of text in memory.
 */
export class Output {
  readonly #stream: Writable;
  #error: NodeJS.ErrnoException | undefined;
  #last: Promise<void> = Promise.resolve();

  /** Called before anything is written. */
  beforeWrite: () => void = () => undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', error => {
      this.#error ??= error;
    });
  }

  /** Whether nobody reads any more, so that there is no point in going on. */
  get closed(): boolean {
    return this.#error !== undefined;
  }

  /** Why text was lost, when that was not the reader's own wish: a full disk, say. */
  get failure(): string | undefined {
    return this.#error?.code === 'EPIPE' ? undefined : (this.#error?.code ?? this.#error?.message);
  }

  /** Resolves when the text is out, or lost. */
  write(text: string | Uint8Array): Promise<void> {
    if (this.#error || text.length === 0) return this.#last;
    this.beforeWrite();
    this.#last = new Promise(resolve => {
      this.#stream.write(text, error => {
        if (error) this.#error ??= error;
        resolve();
      });
    });
    return this.#last;
  }

  /** Resolves when everything is out, or lost. */
  done(): Promise<void> {
    return this.#last;
  }
}
