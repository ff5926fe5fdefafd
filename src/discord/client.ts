import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';
import { NO_MENTIONS } from './send.ts';

/** None of these is privileged: servers and their channels, and messages without their content unless addressed to us. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A client that keeps neither messages nor people in memory, and can ping nobody. */
export const createClient = ({ apiUrl, messageContent }: Config): Client =>
  new Client({
    intents: messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // Without it direct messages in channels not seen before would be dropped.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    allowedMentions: NO_MENTIONS,
    rest: { api: apiUrl },
  });
