/** Whether the bot can answer in a channel, and what its asker is told where it cannot. */
import { type GuildTextBasedChannel, type Message, PermissionFlagsBits } from 'discord.js';
import type { Texts } from '../render/texts/index.ts';

type Needed = keyof Texts['permission'];

/** What a reply in a channel needs: a reply names the message that it answers, which takes the right to read back. */
const needed = (channel: GuildTextBasedChannel): readonly Needed[] => [
  'ViewChannel',
  channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
  'ReadMessageHistory',
];

/** The permissions that are missing for a reply to a message; none in direct messages. */
export function missingFor(message: Message): readonly Needed[] {
  if (!message.inGuild()) return [];
  const held = message.channel.permissionsFor(message.client.user);
  if (!held) return [];
  return needed(message.channel).filter((name) => !held.has(PermissionFlagsBits[name]));
}
