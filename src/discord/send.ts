/** The one place that says how a reply is sent: its flags, and that nobody is ever pinged. */
import { type APIContainerComponent, MessageFlags, type MessageMentionOptions } from 'discord.js';
import type { Reply } from '../render/reply.ts';
import { componentsOf, type Extras } from './payload.ts';

/** No mention in a reply pings anybody, nor does the reply ping the one it answers. */
export const NO_MENTIONS: MessageMentionOptions = { parse: [], repliedUser: false };

export interface MessageBody {
  readonly components: [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: MessageMentionOptions;
}

/** A reply as an ordinary message or the edit of one, which its asker can remove. */
export const messageOf = (reply: Reply, extras: Extras = {}): MessageBody => ({
  components: componentsOf(reply, { removable: true, ...extras }),
  flags: MessageFlags.IsComponentsV2,
  allowedMentions: NO_MENTIONS,
});

/** A reply as the answer to an interaction, for everybody or for the asker alone. */
export const answerOf = (reply: Reply, forAskerAlone: boolean, extras: Extras = {}) => ({
  components: componentsOf(reply, { removable: !forAskerAlone, ...extras }),
  flags: forAskerAlone
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : ([MessageFlags.IsComponentsV2] as const),
  allowedMentions: NO_MENTIONS,
});

/** A plain line for the asker alone, for what is no answer. */
export const noticeOf = (text: string) => ({
  content: text,
  flags: [MessageFlags.Ephemeral] as const,
  allowedMentions: NO_MENTIONS,
});

/** A plain line in a channel, which notifies nobody. */
export const quietNoticeOf = (text: string) => ({
  content: text,
  flags: [MessageFlags.SuppressNotifications] as const,
  allowedMentions: NO_MENTIONS,
});
