/** Replies to interactions: at once, or announced first where a picture may take longer than Discord waits. */
import type { CommandInteraction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Reply } from '../render/reply.ts';
import type { Extras } from './payload.ts';
import { answerOf, deferralOf, editOf } from './send.ts';

/** Answers with a message of its own, for everybody or for the asker alone. */
export async function respond(
  interaction: CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction,
  reply: Reply,
  forAskerAlone: boolean,
  extras: Extras,
): Promise<void> {
  if (!reply.picture) {
    await interaction.reply(answerOf(reply, forAskerAlone, extras));
    return;
  }
  await interaction.deferReply(deferralOf(forAskerAlone));
  await interaction.editReply(await editOf(reply, { removable: !forAskerAlone, ...extras }));
}

/** Answers by changing the message that was pressed. */
export async function change(
  interaction: MessageComponentInteraction,
  reply: Reply,
  extras: Extras,
): Promise<void> {
  if (!reply.picture) {
    await interaction.update(await editOf(reply, extras));
    return;
  }
  await interaction.deferUpdate();
  await interaction.editReply(await editOf(reply, extras));
}
