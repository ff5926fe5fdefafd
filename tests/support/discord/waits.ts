interface Wait {
  look(): boolean;
  fail(reason: string): void;
}

/** Lets tests wait for something to come about, with a limit on the time and a clear message at its end. */
export class Waits {
  readonly #waits = new Set<Wait>();

  /** Resolves with what `look` finds as soon as it finds something. */
  until<Found>(look: () => Found | undefined, tell: () => string, timeoutMs: number): Promise<Found> {
    const found = look();
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => wait.fail(`not within ${timeoutMs} ms`), timeoutMs);
      const leave = () => {
        clearTimeout(timer);
        this.#waits.delete(wait);
      };
      const wait: Wait = {
        look: () => settle(look(), (value) => resolve(value), leave),
        fail: (reason) => {
          leave();
          reject(new Error(`${tell()}: ${reason}`));
        },
      };
      this.#waits.add(wait);
    });
  }

  /** Has every wait look again. */
  check(): void {
    for (const wait of [...this.#waits]) wait.look();
  }

  /** Ends every wait that is still open. */
  close(): void {
    for (const wait of [...this.#waits]) wait.fail('the stand-in was closed');
  }
}

function settle<Found>(
  found: Found | undefined,
  resolve: (found: Found) => void,
  leave: () => void,
): boolean {
  if (found === undefined) return false;
  leave();
  resolve(found);
  return true;
}
