/** Presses of buttons and choices of selects under a reply. */
import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import { languageOf, textsIn } from '../render/texts/index.ts';
import type { Bot } from './bot.ts';
import { commandLinesIn } from './help.ts';
import { REMOVE, readPress } from './ids.ts';
import { openForm } from './report.ts';
import { change, respond } from './respond.ts';
import { noticeOf } from './send.ts';

/** The one who asked changes the message; anybody else gets an answer of their own, in their own language. */
export async function press(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const { road, log } = bot;
  if (interaction.customId === REMOVE) return await remove(interaction, bot);
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  const pressed = readPress(interaction.customId, values);
  const own = languageOf(interaction.locale);
  const question = pressed.question ?? ({ kind: 'unclear', why: 'stale' } as const);
  const changes = pressed.question !== null && isAsker(interaction);
  const language = changes ? (pressed.language ?? own) : own;
  const answer = road.answer(question);
  const reply = road.render(answer, language);
  const commands = commandLinesIn(bot, question, language, interaction.locale);
  if (answer.kind === 'report') await openForm(interaction, answer, own);
  else if (changes) await change(interaction, reply, { commands, removable: !isPrivate(interaction) });
  else await respond(interaction, reply, true, { commands });
  log.info({ kind: answer.kind, outcome: answer.outcome }, 'answered a press');
}

/** Takes a reply away, for the one who asked and for those who may manage messages. */
async function remove(interaction: MessageComponentInteraction, { log }: Bot): Promise<void> {
  const manages = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (!isAsker(interaction) && !manages) {
    await interaction.reply(noticeOf(textsIn(languageOf(interaction.locale)).notice.notYours));
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
  log.info('removed a reply');
}

const isPrivate = ({ message }: MessageComponentInteraction): boolean => message.flags.has('Ephemeral');

/** Whether the presser asked for the message: by a command, or in the message that it replies to. */
function isAsker({ message, user, guildId }: MessageComponentInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  // In a direct message there is nobody else.
  return asker ? asker.id === user.id : guildId === null;
}
