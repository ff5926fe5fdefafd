/** Interactions → replies: commands, completion, and the menu of a message. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Choice, RawArguments } from '../../commands/command.ts';
import type { Question } from '../question.ts';
import { type Language, languageOf, textsIn } from '../render/texts/index.ts';
import type { Bot } from './bot.ts';
import { commandLinesIn } from './help.ts';
import { clip, MAX_CHOICE_TEXT } from './limits.ts';
import { faultCode } from './log.ts';
import { press } from './press.ts';
import { questionOfForm } from './report.ts';
import { respond } from './respond.ts';
import { noticeOf } from './send.ts';

/** Answers an interaction. A fault is told with a code that the log holds, and the process lives on. */
export async function onInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, bot);
    else if (interaction.isChatInputCommand()) await command(interaction, bot);
    else if (interaction.isMessageContextMenuCommand()) await find(interaction, bot);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await press(interaction, bot);
    else if (interaction.isModalSubmit()) await submit(interaction, bot);
  } catch (error) {
    await fail(interaction, error, bot);
  }
}

async function command(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const known = bot.commands.find(({ definition }) => definition.name === interaction.commandName);
  const options = optionsOf(interaction);
  const language = languageOf(String(options['language'] ?? interaction.locale));
  if (!known) {
    await interaction.reply(noticeOf(textsIn(language).notice.oldCommand));
    return;
  }
  const question = known.question(options, bot.road.context());
  await answerWith(interaction, bot, question, language, options['private'] === true);
}

/** Reads the message whose menu was opened; the answer is for the reader alone, as nobody else asked. */
async function find(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void> {
  const known = bot.messageCommands.find(({ definition }) => definition.name === interaction.commandName);
  const language = languageOf(interaction.locale);
  const { notice } = textsIn(language);
  const question = known?.question(interaction.targetMessage.content, bot.road.context());
  if (question) await answerWith(interaction, bot, question, language, true);
  else await interaction.reply(noticeOf(known ? notice.nothingInMessage : notice.oldCommand));
}

async function answerWith(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: Bot,
  question: Question,
  language: Language,
  forAskerAlone: boolean,
): Promise<void> {
  const admission = await bot.questions.ask(interaction.channelId, interaction.user.id);
  if (!admission.admitted) {
    await interaction.reply(noticeOf(textsIn(language).notice.tooMany(admission.seconds)));
    return;
  }
  const answer = bot.road.answer(question);
  const extras = { commands: commandLinesIn(bot, question, language, interaction.locale) };
  await respond(interaction, bot.road.render(answer, language), forAskerAlone, extras);
  bot.log.info(
    { command: interaction.commandName, kind: answer.kind, outcome: answer.outcome },
    'answered a command',
  );
}

const optionsOf = (interaction: ChatInputCommandInteraction): RawArguments =>
  Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );

async function complete(interaction: AutocompleteInteraction, { commands, road }: Bot): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const known = commands.find(({ definition }) => definition.name === interaction.commandName);
  const choices =
    known?.complete[name]?.(String(value), road.context(), languageOf(interaction.locale)) ?? [];
  await interaction.respond(choices.map(fittingChoice));
}

const fittingChoice = ({ name, value }: Choice): Choice => ({ name: clip(name, MAX_CHOICE_TEXT), value });

/** What a form holds is answered to its sender alone. */
async function submit(interaction: ModalSubmitInteraction, { road, log }: Bot): Promise<void> {
  const language = languageOf(interaction.locale);
  const answer = road.answer(questionOfForm(interaction, road) ?? { kind: 'unclear', why: 'stale' });
  await respond(interaction, road.render(answer, language), true, {});
  log.info({ kind: answer.kind, outcome: answer.outcome }, 'answered a form');
}

async function fail(interaction: Interaction, error: unknown, { log }: Bot): Promise<void> {
  const code = faultCode();
  log.error({ code, err: error, interaction: interaction.type }, 'an interaction could not be answered');
  if (!interaction.isRepliable()) return;
  try {
    await tell(interaction, textsIn(languageOf(interaction.locale)).notice.fault(code));
  } catch (second) {
    // Its time has run out, or Discord cannot be reached: there is nobody left to tell.
    log.warn({ code, err: second }, 'the asker could not be told');
  }
}

async function tell(interaction: RepliableInteraction, text: string): Promise<void> {
  if (interaction.replied || interaction.deferred) await interaction.followUp(noticeOf(text));
  else await interaction.reply(noticeOf(text));
}
