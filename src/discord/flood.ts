/** How often one person may have something in one channel. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;

/** Whether something is admitted; where it is not, how long to wait. */
export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly seconds: number };

export interface Flood {
  /** Counts one more of a person in a channel. */
  ask(channelId: string, userId: string): Promise<Admission>;
}

/** Admits so many in so many seconds, counted in memory; any number where `most` is 0. */
export function openFlood(most: number, seconds: number): Flood {
  const limiter = new RateLimiterMemory({ points: Math.max(1, most), duration: seconds });
  return {
    ask: async (channelId, userId) => {
      if (most === 0) return { admitted: true };
      try {
        await limiter.consume(`${channelId}:${userId}`);
        return { admitted: true };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { admitted: false, seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
      }
    },
  };
}
