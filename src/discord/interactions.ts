/** Interactions → replies: commands, completion, buttons, selects and forms. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Choice, Command, RawArguments } from '../../commands/command.ts';
import type { Road } from '../road.ts';
import { clip, MAX_CHOICE_TEXT } from './limits.ts';
import { faultCode, type Logger } from './log.ts';
import { questionOfPress } from './payload.ts';
import { openForm, questionOfForm } from './report.ts';
import { answerOf, messageOf, noticeOf } from './send.ts';

/** Answers an interaction. A fault is told with a code that the log holds, and the process lives on. */
export async function onInteraction(
  interaction: Interaction,
  road: Road,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, road, commands);
    else if (interaction.isChatInputCommand()) await command(interaction, road, commands, log);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await press(interaction, road, log);
    else if (interaction.isModalSubmit()) await submit(interaction, road, log);
  } catch (error) {
    await fail(interaction, error, log);
  }
}

async function command(
  interaction: ChatInputCommandInteraction,
  road: Road,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  const known = commands.find(({ definition }) => definition.name === interaction.commandName);
  if (!known) {
    await interaction.reply(
      noticeOf('This command is no longer there. Restart Discord to see the present ones.'),
    );
    return;
  }
  const options = optionsOf(interaction);
  const answer = road.answer(known.question(options, road.context()));
  await interaction.reply(answerOf(road.render(answer), options['private'] === true));
  log.info(
    { command: interaction.commandName, kind: answer.kind, outcome: answer.outcome },
    'answered a command',
  );
}

const optionsOf = (interaction: ChatInputCommandInteraction): RawArguments =>
  Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );

async function complete(
  interaction: AutocompleteInteraction,
  road: Road,
  commands: readonly Command[],
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const known = commands.find(({ definition }) => definition.name === interaction.commandName);
  const choices = known?.complete[name]?.(String(value), road.context()) ?? [];
  await interaction.respond(choices.map(fittingChoice));
}

const fittingChoice = ({ name, value }: Choice): Choice => ({ name: clip(name, MAX_CHOICE_TEXT), value });

/** The one who asked changes the message; anybody else gets an answer of their own. */
async function press(interaction: MessageComponentInteraction, road: Road, log: Logger): Promise<void> {
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  const question = questionOfPress(interaction.customId, values);
  const answer = road.answer(question ?? { kind: 'unclear', why: 'stale' });
  const reply = road.render(answer);
  if (answer.kind === 'report') await openForm(interaction, answer, reply.language);
  else if (question && isAsker(interaction)) await interaction.update(messageOf(reply));
  else await interaction.reply(answerOf(reply, true));
  log.info({ kind: answer.kind, outcome: answer.outcome }, 'answered a press');
}

/** What a form holds is answered to its sender alone. */
async function submit(interaction: ModalSubmitInteraction, road: Road, log: Logger): Promise<void> {
  const answer = road.answer(questionOfForm(interaction, road) ?? { kind: 'unclear', why: 'stale' });
  await interaction.reply(answerOf(road.render(answer), true));
  log.info({ kind: answer.kind, outcome: answer.outcome }, 'answered a form');
}

/** Whether the presser asked for the message: by a command, or in the message that it replies to. */
function isAsker({ message, user, guildId }: MessageComponentInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  // In a direct message there is nobody else.
  return asker ? asker.id === user.id : guildId === null;
}

async function fail(interaction: Interaction, error: unknown, log: Logger): Promise<void> {
  const code = faultCode();
  log.error({ code, err: error, interaction: interaction.type }, 'an interaction could not be answered');
  if (!interaction.isRepliable()) return;
  try {
    await tell(interaction, `Something went wrong on my side (code ${code}). Please try again.`);
  } catch (second) {
    // Its time has run out, or Discord cannot be reached: there is nobody left to tell.
    log.warn({ code, err: second }, 'the asker could not be told');
  }
}

async function tell(interaction: RepliableInteraction, text: string): Promise<void> {
  if (interaction.replied || interaction.deferred) await interaction.followUp(noticeOf(text));
  else await interaction.reply(noticeOf(text));
}
