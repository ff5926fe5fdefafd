/** Messages → replies: a mention, a direct message, or a message in an ask channel. */
import { ChannelType, type Message, PermissionFlagsBits } from 'discord.js';
import type { Config } from '../config.ts';
import { inWords } from '../question.ts';
import type { Before } from '../read/index.ts';
import type { Road } from '../road.ts';
import { faultCode, type Logger } from './log.ts';
import { questionShown } from './payload.ts';
import { filesOf, messageOf } from './send.ts';
import { type Heard, isWorthSaying, triggerOf } from './triggers.ts';

const heardIn = (message: Message): Heard => ({
  automatic: message.author.bot || message.system || message.webhookId !== null,
  directMessage: message.channel.type === ChannelType.DM,
  mentionsBot: message.mentions.has(message.client.user, { ignoreEveryone: true, ignoreRoles: true }),
  channelId: message.channelId,
  channelName: 'name' in message.channel ? message.channel.name : null,
});

/**
 * The question of the reply of ours that a message replies to, told by that reply itself. Discord sends it along with the
 * message, and the client keeps it for a moment (`client.ts`), so nothing is fetched.
 */
function repliedTo(message: Message): Before | null {
  const original = message.channel.messages.cache.get(message.reference?.messageId ?? '');
  if (original?.author.id !== message.client.user.id) return null;
  const question = questionShown(original.components.map((component) => component.toJSON()));
  return question && { question, replied: true };
}

/** Whether a file can be sent along; where it cannot, the answer comes in words. */
const mayAttach = ({ channel, client }: Message): boolean =>
  channel.isDMBased() || channel.permissionsFor(client.user)?.has(PermissionFlagsBits.AttachFiles) === true;

/** Answers a message if it asks; a failure is logged and ends with the message. */
export async function onMessage(message: Message, road: Road, config: Config, log: Logger): Promise<void> {
  const trigger = triggerOf(heardIn(message), config.askChannels);
  if (!trigger) return;
  try {
    const answer = road.answer(road.read(message.content, repliedTo(message)));
    if (!isWorthSaying(trigger, answer.outcome)) return;
    const reply = mayAttach(message) ? road.render(answer) : road.reply(inWords(answer.question));
    await message.reply(messageOf(reply, await filesOf(reply)));
    log.info({ kind: answer.kind, outcome: answer.outcome, trigger }, 'answered a message');
  } catch (error) {
    // There may be no permission to write here, so the log is the only place that is sure to be reached.
    log.error(
      { code: faultCode(), err: error, channel: message.channelId },
      'a message could not be answered',
    );
  }
}
