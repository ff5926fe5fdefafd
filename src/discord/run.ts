/** The bot's life: log in, register, answer, and end cleanly. */
import type { EventEmitter } from 'node:events';
import { type Client, Events } from 'discord.js';
import type { Config } from '../config.ts';
import type { Road } from '../road.ts';
import type { Bot, CommandList } from './bot.ts';
import { onDelete, onEdit } from './changes.ts';
import { createClient } from './client.ts';
import { isRefusedIntent, startFault } from './errors.ts';
import { HOUR, MINUTE, openFlood } from './flood.ts';
import { onInteraction } from './interactions.ts';
import { type Logger, openLog } from './log.ts';
import { onMessage } from './messages.ts';
import { pauseOf } from './refusals.ts';
import { register } from './register.ts';

export type BotConfig = Config & { readonly token: string };

/** What the bot uses of the process it runs in; tests pass their own. */
export interface Surroundings {
  readonly log: Logger;
  /** Emits SIGINT or SIGTERM when the bot is to end. */
  readonly signals: EventEmitter;
}

/** Runs the bot until it is told to end. Resolves to the exit code: 0 after a signal, 1 where it could not go on. */
export async function runBot(
  config: BotConfig,
  road: Road,
  list: CommandList,
  surroundings: Surroundings = { log: openLog(config.logLevel), signals: process },
): Promise<number> {
  const { log, signals } = surroundings;
  const client = createClient(config);
  const commandIds = new Map<string, string>();
  listen(client, {
    ...list,
    road,
    config,
    log,
    questions: openFlood(config.questionsPerMinute, MINUTE),
    notices: openFlood(1, MINUTE),
    warnings: openFlood(1, HOUR),
    isPaused: pauseOf(client.rest, log),
    commandIds,
  });
  const stopped = endOf(client, signals, log);
  // The indexes are built at the first question that needs them; nobody in Discord should wait for that.
  road.reply(road.read('a search for Zyxwvut'));
  try {
    await client.login(config.token);
    for (const [name, id] of await registerOnce(client, config, list, log)) commandIds.set(name, id);
  } catch (error) {
    await client.destroy();
    if (!config.messageContent || !isRefusedIntent(error)) return failedStart(error, log);
    process.stderr.write(
      `${startFault(error)}\nGoing on without it: mentions and direct messages are answered.\n`,
    );
    return await runBot({ ...config, messageContent: false }, road, list, surroundings);
  }
  return await stopped;
}

function listen(client: Client, bot: Bot): void {
  const { log, road } = bot;
  client.on(Events.ClientReady, ({ user, guilds }) => {
    log.info({ user: user.tag, servers: guilds.cache.size, archive: road.archive.version }, 'ready');
  });
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, bot));
  client.on(Events.MessageCreate, (message) => void onMessage(message, bot));
  client.on(Events.MessageUpdate, (_, message) => void onEdit(message, bot));
  client.on(Events.MessageDelete, (message) => void onDelete(message, bot));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) void onDelete(message, bot);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
}

async function registerOnce(
  client: Client,
  { guildId }: Config,
  list: CommandList,
  log: Logger,
): Promise<ReadonlyMap<string, string>> {
  const applicationId = client.application?.id ?? client.user?.id;
  if (!applicationId) throw new Error('logged in without an application id');
  const { changes, ids } = await register(list, { rest: client.rest, applicationId, guildId });
  log.info(
    { changes, server: guildId },
    changes.length > 0 ? 'commands registered' : 'commands are as registered',
  );
  return ids;
}

/** Resolves to 0 once SIGINT or SIGTERM has ended the connection, to 1 once Discord has ended it for good. */
function endOf(client: Client, signals: EventEmitter, log: Logger): Promise<number> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping');
      signals.off('SIGINT', stop).off('SIGTERM', stop);
      void client.destroy().then(() => resolve(0));
    };
    signals.on('SIGINT', stop).on('SIGTERM', stop);
    client.once(Events.Invalidated, () => {
      log.fatal('Discord has ended the session for good; check the token and the intents');
      void client.destroy().then(() => resolve(1));
    });
  });
}

/** Tells why the bot could not start, in one line where the owner can mend it. */
function failedStart(error: unknown, log: Logger): number {
  const fault = startFault(error);
  if (fault) process.stderr.write(`${fault}\n`);
  else log.fatal({ err: error }, 'the bot could not start');
  return 1;
}
