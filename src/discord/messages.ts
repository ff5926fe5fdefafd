/** Messages → replies: a mention, a direct message, or a message in an ask channel. */
import { ChannelType, type Message, PermissionFlagsBits } from 'discord.js';
import type { Answer } from '../answer/index.ts';
import { inWords } from '../question.ts';
import type { Reply } from '../render/reply.ts';
import { type Language, languageOf, textsIn } from '../render/texts/index.ts';
import type { Bot } from './bot.ts';
import { commandLinesIn } from './help.ts';
import { type Pressed, shownIn } from './ids.ts';
import { faultCode } from './log.ts';
import type { Extras } from './payload.ts';
import { missingFor } from './permissions.ts';
import { messageOf, quietNoticeOf } from './send.ts';
import { type Heard, isWorthSaying, type Trigger, triggerOf } from './triggers.ts';

const heardIn = (message: Message): Heard => ({
  automatic: message.author.bot || message.system || message.webhookId !== null,
  directMessage: message.channel.type === ChannelType.DM,
  mentionsBot: message.mentions.has(message.client.user, { ignoreEveryone: true, ignoreRoles: true }),
  channelId: message.channelId,
  channelName: 'name' in message.channel ? message.channel.name : null,
});

/**
 * What the reply of ours that a message replies to answers, told by that reply itself. Discord sends it along with the
 * message, and the client keeps it for a while (`client.ts`), so nothing is fetched.
 */
function repliedTo(message: Message): Pressed {
  const original = message.channel.messages.cache.get(message.reference?.messageId ?? '');
  if (original?.author.id !== message.client.user.id) return { question: null, language: null };
  return shownIn(original.components.map((component) => component.toJSON()));
}

/** Whether a file can be sent along; where it cannot, the answer comes in words. */
const mayAttach = ({ channel, client }: Message): boolean =>
  channel.isDMBased() || channel.permissionsFor(client.user)?.has(PermissionFlagsBits.AttachFiles) === true;

/** What a message is answered with. */
export interface Heeded {
  readonly trigger: Trigger;
  readonly language: Language;
  readonly answer: Answer;
  readonly reply: Reply;
  readonly extras: Extras;
}

/** Reads a message; null for one that does not ask, or that only happens to stand in an ask channel. */
export function heed(message: Message, bot: Bot): Heeded | null {
  const trigger = triggerOf(heardIn(message), bot.config.askChannels);
  if (!trigger) return null;
  const { road } = bot;
  const { question: before, language: shown } = repliedTo(message);
  const question = road.read(message.content, before && { question: before, replied: true });
  const answer = road.answer(question);
  if (!isWorthSaying(trigger, answer.outcome)) return null;
  const locale = road.languageIn(message.content) ?? shown ?? message.guild?.preferredLocale ?? 'en';
  const language = languageOf(locale);
  const commands = commandLinesIn(bot, question, language, locale);
  const reply = mayAttach(message) ? road.render(answer, language) : road.reply(inWords(question), language);
  return { trigger, language, answer, reply, extras: { commands } };
}

/** Answers a message if it asks; a failure is logged and ends with the message. */
export async function onMessage(message: Message, bot: Bot): Promise<void> {
  if (bot.isPaused()) return;
  const { log } = bot;
  let heeded: Heeded | null = null;
  try {
    heeded = heed(message, bot);
    if (heeded && (await mayAnswer(message, heeded, bot))) {
      await message.reply(await messageOf(heeded.reply, heeded.extras));
      const { answer, trigger } = heeded;
      log.info({ kind: answer.kind, outcome: answer.outcome, trigger }, 'answered a message');
    }
  } catch (error) {
    const code = faultCode();
    log.error({ code, err: error, channel: message.channelId }, 'a message could not be answered');
    if (heeded?.trigger === 'explicit')
      await tellFault(message, textsIn(heeded.language).notice.fault(code), bot);
  }
}

/** Whether there is leave to answer: by the permissions in the channel, and by how much was asked of late. */
async function mayAnswer(message: Message, { trigger, language }: Heeded, bot: Bot): Promise<boolean> {
  const { notice, permission, and } = textsIn(language);
  const missing = missingFor(message);
  if (missing.length > 0) {
    if (trigger === 'implicit') return false;
    if (!(await bot.warnings.ask(message.channelId, message.author.id)).admitted) return false;
    bot.log.warn({ channel: message.channelId, missing }, 'permissions are missing in a channel');
    const names = and(missing.map((one) => permission[one]));
    await tellAsker(message, notice.cannotWrite(`<#${message.channelId}>`, names), bot);
    return false;
  }
  const admission = await bot.questions.ask(message.channelId, message.author.id);
  if (admission.admitted) return true;
  if (trigger === 'explicit' && (await bot.notices.ask(message.channelId, message.author.id)).admitted)
    await message.reply(quietNoticeOf(notice.tooMany(admission.seconds)));
  return false;
}

/** Writes to the asker alone; some take no direct messages, and then there is no other way. */
async function tellAsker(message: Message, text: string, { log }: Bot): Promise<void> {
  try {
    await message.author.send(quietNoticeOf(text));
  } catch (error) {
    log.info({ err: error }, 'an asker takes no direct messages');
  }
}

async function tellFault(message: Message, text: string, { log }: Bot): Promise<void> {
  try {
    await message.reply(quietNoticeOf(text));
  } catch (second) {
    log.warn({ err: second }, 'the asker could not be told');
  }
}
