/** The bot's life: log in, register, answer, and end cleanly. */
import { type Client, Events, type REST } from 'discord.js';
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

/** Runs the bot until it is told to end. Resolves to the exit code: 0 after a signal, 1 where it could not start. */
export async function runBot(
  config: BotConfig,
  road: Road,
  commands: readonly Command[],
  log: Logger = openLog(config.logLevel),
): Promise<number> {
  const client = createClient(config);
  listen(client, road, commands, config, log);
  const stopped = stopSignal(client, log);
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
  const rest: REST = client.rest;
  const changes = await register(commands, { rest, applicationId, guildId });
  log.info(
    { changes, server: guildId },
    changes.length > 0 ? 'commands registered' : 'commands are as registered',
  );
}

/** Resolves to 0 once SIGINT or SIGTERM has ended the connection. */
function stopSignal(client: Client, log: Logger): Promise<number> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      log.info({ signal }, 'stopping');
      process.off('SIGINT', stop).off('SIGTERM', stop);
      void client.destroy().then(() => resolve(0));
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}

/** Tells why the bot could not start, in one line where the owner can mend it. */
function failedStart(error: unknown, log: Logger): number {
  const fault = startFault(error);
  if (fault) process.stderr.write(`${fault}\n`);
  else log.fatal({ err: error }, 'the bot could not start');
  return 1;
}
