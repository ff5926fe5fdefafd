import type { Outcome } from '../answer/index.ts';

/** What decides whether a message is a question to the bot. */
export interface Heard {
  /** Written by a bot or a webhook. */
  readonly automatic: boolean;
  readonly directMessage: boolean;
  /** Mentions the bot itself; roles and @everyone do not count. */
  readonly mentionsBot: boolean;
  readonly channelId: string;
  /** Null in direct messages. */
  readonly channelName: string | null;
}

/** How a message asks: `explicit` addresses the bot, `implicit` only stands where every message is a question. */
export type Trigger = 'explicit' | 'implicit';

/** Whether and how a message asks the bot. `askChannels` holds names and ids. */
export function triggerOf(heard: Heard, askChannels: ReadonlySet<string>): Trigger | null {
  if (heard.automatic) return null;
  if (heard.directMessage || heard.mentionsBot) return 'explicit';
  const named = heard.channelName !== null && askChannels.has(heard.channelName.toLowerCase());
  return named || askChannels.has(heard.channelId) ? 'implicit' : null;
}

/** Outcomes that answer nobody who did not ask: people talk in an ask channel, too. */
const KEPT_BACK: ReadonlySet<Outcome> = new Set(['nothing-found', 'unclear']);

/** Whether an answer is sent: a message that only happens to stand in an ask channel gets no shrug. */
export const isWorthSaying = (trigger: Trigger, outcome: Outcome): boolean =>
  trigger === 'explicit' || !KEPT_BACK.has(outcome);
