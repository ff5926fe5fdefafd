/** What becomes of a reply when the message that it answers is edited or deleted. */
import { type Message, MessageFlags, type PartialMessage, SnowflakeUtil } from 'discord.js';
import type { Bot } from './bot.ts';
import { OWN_REPLIES_KEPT } from './client.ts';
import { heed } from './messages.ts';
import { editOf } from './send.ts';

type Changed = Message | PartialMessage;

/** Our reply to a message of the last few minutes, which the client still holds; null where there is none. */
function replyTo({ id, channel, client }: Changed): Message | null {
  const age = Date.now() - SnowflakeUtil.timestampFrom(id);
  if (age > OWN_REPLIES_KEPT * 1000) return null;
  const own = channel.messages.cache.find(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === id,
  );
  return own ?? null;
}

/** The reply goes with the message that it answered. */
export async function onDelete(message: Changed, { log }: Bot): Promise<void> {
  const reply = replyTo(message);
  if (!reply) return;
  try {
    await reply.delete();
    log.info('removed the reply to a deleted message');
  } catch (error) {
    log.warn({ err: error, channel: reply.channelId }, 'a reply could not be removed');
  }
}

/** The reply follows an edited message; where that no longer asks, it goes. */
export async function onEdit(message: Message, bot: Bot): Promise<void> {
  // Discord also tells of a message whose links have got their previews, which is no edit.
  const reply = message.editedTimestamp === null ? null : replyTo(message);
  // A notice of ours is no answer that could follow.
  if (!reply?.flags.has(MessageFlags.IsComponentsV2) || bot.isPaused()) return;
  if (!(await bot.questions.ask(message.channelId, message.author.id)).admitted) return;
  try {
    const heeded = heed(message, bot);
    if (heeded) await reply.edit(await editOf(heeded.reply, heeded.extras));
    else await reply.delete();
    bot.log.info('followed an edited message');
  } catch (error) {
    bot.log.warn({ err: error, channel: reply.channelId }, 'a reply could not follow its message');
  }
}
