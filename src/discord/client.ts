import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';
import { NO_MENTIONS } from './send.ts';

/** None of these is privileged: servers and their channels, and messages without their content unless addressed to us. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** How long a reply of ours is kept in memory, in seconds. */
const OWN_REPLIES_KEPT = 60;

/** A client that keeps in memory no messages but its own latest ones, and no people, and can ping nobody. */
export const createClient = ({ apiUrl, messageContent }: Config): Client =>
  new Client({
    intents: messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // Without it direct messages in channels not seen before would be dropped.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: { maxSize: 0, keepOverLimit: ({ author, client }) => author?.id === client.user.id },
      ReactionManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    // Our own replies are kept for a moment, for a message that replies to one.
    sweepers: { messages: { interval: OWN_REPLIES_KEPT, lifetime: OWN_REPLIES_KEPT } },
    allowedMentions: NO_MENTIONS,
    rest: { api: apiUrl },
  });
