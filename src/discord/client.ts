import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';
import { NO_MENTIONS } from './send.ts';

/** None of these is privileged: servers and their channels, and messages without their content unless addressed to us. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** How long a reply of ours is kept in memory, in seconds: so long it follows the message that it answers. */
export const OWN_REPLIES_KEPT = 5 * 60;

/** How often replies that are older are looked for, in seconds. */
const SWEPT_EVERY = 60;

/** After how many refused requests there is a warning; Discord bans an address at 10,000 in ten minutes. */
const WARNED_EVERY = 100;

/** A client that keeps in memory no messages but its own latest ones, and no people, and can ping nobody. */
export const createClient = ({ apiUrl, messageContent }: Config): Client =>
  new Client({
    intents: messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // Without them direct messages in channels not seen before, and changes of messages not kept, would be dropped.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: { maxSize: 0, keepOverLimit: ({ author, client }) => author?.id === client.user.id },
      ReactionManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    // Our own replies are kept for a while, for a message that replies to one, and for changes of the one they answer.
    sweepers: { messages: { interval: SWEPT_EVERY, lifetime: OWN_REPLIES_KEPT } },
    allowedMentions: NO_MENTIONS,
    rest: { api: apiUrl, invalidRequestWarningInterval: WARNED_EVERY },
  });
