/** The bot's life: log in, register, answer, and end cleanly. */
import type { EventEmitter } from 'node:events';
import { type Client, Events } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import type { Road } from '../road.ts';
import { createClient } from './client.ts';
import { startFault } from './errors.ts';
import { onInteraction } from './interactions.ts';
import { type Logger, openLog } from './log.ts';
import { onMessage } from './messages.ts';
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
  commands: readonly Command[],
  { log, signals }: Surroundings = { log: openLog(config.logLevel), signals: process },
): Promise<number> {
  const client = createClient(config);
  listen(client, road, commands, config, log);
  const stopped = endOf(client, signals, log);
  try {
    await client.login(config.token);
    await registerOnce(client, config, commands, log);
  } catch (error) {
    await client.destroy();
    return failedStart(error, log);
  }
  return await stopped;
}

function listen(client: Client, road: Road, commands: readonly Command[], config: Config, log: Logger): void {
  client.on(Events.ClientReady, ({ user, guilds }) => {
    log.info({ user: user.tag, servers: guilds.cache.size, archive: road.archive.version }, 'ready');
  });
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, road, commands, log));
  client.on(Events.MessageCreate, (message) => void onMessage(message, road, config, log));
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
}

async function registerOnce(
  client: Client,
  { guildId }: Config,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  const applicationId = client.application?.id ?? client.user?.id;
  if (!applicationId) throw new Error('logged in without an application id');
  const changes = await register(commands, { rest: client.rest, applicationId, guildId });
  log.info(
    { changes, server: guildId },
    changes.length > 0 ? 'commands registered' : 'commands are as registered',
  );
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
