import { list, loose, numeral, text } from './loose.ts';
import { snowflake } from './snowflakes.ts';
import { storedComponents } from './stored-components.ts';
import type { Channel, Message, User } from './types.ts';
import { storedAttachments } from './uploads.ts';

/** The intent bits that decide which messages a session sees, and how much of them. */
export const intentBits = {
  guilds: 1,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
};

/** The message flags the stand-in acts on. */
export const flagBits = { ephemeral: 1 << 6, loading: 1 << 7 };

/** Keeps the messages of all channels. */
export class MessageStore {
  readonly #messages = new Map<string, Message>();

  /** Keeps a new message or a new state of one. */
  put(message: Message): Message {
    this.#messages.set(message.id, message);
    return message;
  }

  /** Gives a message as it stands. */
  get(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  /** Finds the first message by somebody that replies to the given one. */
  replyTo(id: string, authorId: string): Message | undefined {
    return [...this.#messages.values()].find(
      ({ author, message_reference }) => author.id === authorId && message_reference?.message_id === id,
    );
  }

  /** Forgets a message. */
  remove(id: string): void {
    this.#messages.delete(id);
  }
}

/** Makes a message from the body of a request, with Discord's defaults for the rest. */
export function makeMessage(
  author: User,
  channel: Channel,
  body: unknown,
  more: Partial<Message> = {},
): Message {
  const { content, embeds, components, attachments, flags, nonce, tts } = loose(body);
  return {
    id: snowflake(),
    type: 0,
    channel_id: channel.id,
    author,
    content: text(content),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    attachments: storedAttachments(attachments),
    embeds: list(embeds),
    components: storedComponents(components),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: numeral(flags),
    pinned: false,
    tts: tts === true,
    ...(typeof nonce === 'string' || typeof nonce === 'number' ? { nonce } : {}),
    ...more,
  };
}

/** Applies the body of an edit to a message and leaves out nothing that the body does not name. */
export function editMessage(message: Message, body: unknown): Message {
  const { content, embeds, components, attachments, flags } = loose(body);
  return {
    ...message,
    ...(content === undefined ? {} : { content: text(content) }),
    ...(embeds === undefined ? {} : { embeds: list(embeds) }),
    ...(components === undefined ? {} : { components: storedComponents(components) }),
    ...(attachments === undefined ? {} : { attachments: storedAttachments(attachments) }),
    flags: (message.flags | numeral(flags)) & ~flagBits.loading,
    edited_timestamp: new Date().toISOString(),
  };
}

/** Makes a reply's pointer to the message it answers. */
export function referenceTo(
  message: Message,
  channel: Channel,
): Pick<Message, 'message_reference' | 'referenced_message'> {
  const place = channel.guild_id === undefined ? {} : { guild_id: channel.guild_id };
  const { referenced_message: _, ...referenced } = message;
  return {
    message_reference: { type: 0, channel_id: message.channel_id, message_id: message.id, ...place },
    referenced_message: referenced,
  };
}

/** Gives a message as a session with the given intents sees it: not at all, in full, or without its content. */
export function seenMessage(
  message: Message,
  channel: Channel,
  intents: number,
  botId: string,
): Message | undefined {
  const direct = channel.guild_id === undefined;
  const wanted = direct ? intentBits.directMessages : intentBits.guildMessages;
  if ((intents & wanted) === 0) return undefined;
  return direct || (intents & intentBits.messageContent) !== 0 ? message : withheld(message, botId);
}

function withheld(message: Message, botId: string): Message {
  const own = message.author.id === botId || message.mentions.some(({ id }) => id === botId);
  const bare = own ? message : { ...message, content: '', embeds: [], components: [], attachments: [] };
  const referenced = message.referenced_message;
  return referenced ? { ...bare, referenced_message: withheld(referenced, botId) } : bare;
}
