import type { RecordedRequest } from './types.ts';
import type { Waits } from './waits.ts';

/** Tells of a request whether it is the one waited for. */
export type RequestTest = (request: RecordedRequest) => boolean;

/** Keeps every request in order and lets tests wait for one. */
export class RequestLog {
  readonly all: RecordedRequest[] = [];
  readonly #waits: Waits;

  constructor(waits: Waits) {
    this.#waits = waits;
  }

  /** Keeps a request that was answered. */
  add(request: RecordedRequest): void {
    this.all.push(request);
    this.#waits.check();
  }

  /** Resolves with the first request, past or future, that passes the test. */
  waitFor(test: RequestTest, label = 'a request', timeoutMs = 2000, since = 0): Promise<RecordedRequest> {
    const look = () => this.all.slice(since).find(test);
    return this.#waits.until(look, () => `waited for ${label}; ${this.summary(since)}`, timeoutMs);
  }

  /** Tells in one text which requests came. */
  summary(since = 0): string {
    const lines = this.all.slice(since).map(({ method, path, status }) => `${method} ${path} → ${status}`);
    return lines.length === 0 ? 'no request came' : `these came:\n  ${lines.join('\n  ')}\n`;
  }
}
