/** Requests that Discord refuses: 10,000 in ten minutes ban an address (topics/rate-limits, Invalid Request Limit). */
import { RESTEvents } from 'discord.js';
import type { Logger } from './log.ts';

/** So many refused requests stop the answering of messages; Discord's own limit is ten times as far. */
export const MOST_REFUSED = 1000;

/** What tells of refused requests: the client's REST manager, or a stand-in for it. */
interface Refusals {
  on(
    event: RESTEvents.InvalidRequestWarning,
    listener: (warning: { count: number; remainingTime: number }) => void,
  ): unknown;
}

/** Watches how many requests are refused; the function tells whether there are too many just now. */
export function pauseOf(
  rest: Refusals,
  log: Pick<Logger, 'warn'>,
  now: () => number = Date.now,
): () => boolean {
  let until = 0;
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    log.warn({ count, remainingTime }, 'Discord refuses requests');
    if (count >= MOST_REFUSED) until = now() + remainingTime;
  });
  return () => now() < until;
}
