/** The one place that says how a reply is sent: its flags, its picture, and that nobody is ever pinged. */
import { type APIContainerComponent, MessageFlags, type MessageMentionOptions } from 'discord.js';
import { pngOf } from '../picture/png.ts';
import type { Reply } from '../render/reply.ts';
import { componentsOf, type Extras, PICTURE_FILE } from './payload.ts';

/** No mention in a reply pings anybody, nor does the reply ping the one it answers. */
export const NO_MENTIONS: MessageMentionOptions = { parse: [], repliedUser: false };

/** A file that is sent along with a message. */
export interface SentFile {
  readonly name: string;
  readonly attachment: Buffer;
}

export interface MessageBody {
  readonly components: [APIContainerComponent];
  readonly files: SentFile[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: MessageMentionOptions;
}

/** The files that a reply shows: its picture, drawn, where it has one. */
const filesOf = async ({ picture }: Reply): Promise<SentFile[]> =>
  picture ? [{ name: PICTURE_FILE, attachment: await pngOf(picture.svg) }] : [];

/** A reply as an ordinary message, which its asker can remove. */
export const messageOf = async (reply: Reply, extras: Extras = {}): Promise<MessageBody> => ({
  components: componentsOf(reply, { removable: true, ...extras }),
  files: await filesOf(reply),
  flags: MessageFlags.IsComponentsV2,
  allowedMentions: NO_MENTIONS,
});

/** A reply as the edit of a message, which keeps none of the files that it had. */
export const editOf = async (reply: Reply, extras: Extras = {}) => ({
  ...(await messageOf(reply, extras)),
  attachments: [],
});

/** A reply without a picture as the answer to an interaction, for everybody or for the asker alone. */
export const answerOf = (reply: Reply, forAskerAlone: boolean, extras: Extras = {}) => ({
  components: componentsOf(reply, { removable: !forAskerAlone, ...extras }),
  flags: forAskerAlone
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : ([MessageFlags.IsComponentsV2] as const),
  allowedMentions: NO_MENTIONS,
});

/** The announcement of an answer that takes a while; it settles who sees it. */
export const deferralOf = (forAskerAlone: boolean) =>
  forAskerAlone ? { flags: [MessageFlags.Ephemeral] as const } : {};

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
