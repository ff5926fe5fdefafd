import { snowflake } from './snowflakes.ts';
import type { Channel, User } from './types.ts';

/** The places and people of the stand-in's one guild. */
export interface World {
  applicationId: string;
  botUser: User;
  guildId: string;
  guildName: string;
  channels: { general: Channel; askGreetings: Channel; offTopic: Channel; dm: Channel };
  users: { ada: User; ben: User; cleo: User };
  /** Direct-message channels opened so far, one for each recipient. */
  directMessages: Channel[];
}

/** What members and the bot may do: see and read, write, embed, attach, react and use commands. */
export const permissions = String(
  [6, 10, 11, 14, 15, 16, 31].reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n),
);

/** Makes a user with the given name. */
export function makeUser(username: string, bot = false): User {
  const display = username.charAt(0).toUpperCase() + username.slice(1);
  return {
    id: snowflake(),
    username,
    global_name: bot ? null : display,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

/** Makes a world of one guild with three text channels, three users and one direct-message channel. */
export function makeWorld(): World {
  const applicationId = snowflake();
  const guildId = snowflake();
  const ada = makeUser('ada');
  const dm = makeDirectMessage(ada);
  const channels = {
    general: makeTextChannel(guildId, 'general', 0),
    askGreetings: makeTextChannel(guildId, 'ask-greetings', 1),
    offTopic: makeTextChannel(guildId, 'off-topic', 2),
    dm,
  };
  return {
    applicationId,
    botUser: { ...makeUser('greetings', true), id: applicationId },
    guildId,
    guildName: 'Stand-in',
    channels,
    users: { ada, ben: makeUser('ben'), cleo: makeUser('cleo') },
    directMessages: [dm],
  };
}

/** Finds a channel of the world by its id. */
export function channelById(world: World, id: string): Channel | undefined {
  return [...textChannels(world), ...world.directMessages].find((channel) => channel.id === id);
}

/** Finds a user of the world by its id. */
export function userById(world: World, id: string): User | undefined {
  return [world.botUser, ...Object.values(world.users)].find((user) => user.id === id);
}

/** Gives the direct-message channel with a user and opens it if there is none. */
export function directMessageWith(world: World, user: User): Channel {
  const known = world.directMessages.find(({ recipients }) => recipients?.some(({ id }) => id === user.id));
  if (known !== undefined) return known;
  const channel = makeDirectMessage(user);
  world.directMessages.push(channel);
  return channel;
}

/** Describes a user's membership of the guild; the user itself is left out, as in a message. */
export function memberFields(): object {
  return {
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    joined_at: '2024-01-01T00:00:00.000Z',
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** Describes the guild in full, as GUILD_CREATE and GET /guilds/{id} do. */
export function guildFields(world: World): object {
  const members = [world.botUser, ...Object.values(world.users)].map((user) => ({ ...memberFields(), user }));
  return {
    ...guildSettings,
    id: world.guildId,
    name: world.guildName,
    owner_id: world.users.ada.id,
    roles: [{ ...everyoneRole, id: world.guildId, permissions }],
    channels: textChannels(world),
    member_count: members.length,
    members,
  };
}

function textChannels(world: World): Channel[] {
  const { general, askGreetings, offTopic } = world.channels;
  return [general, askGreetings, offTopic];
}

function makeTextChannel(guildId: string, name: string, position: number): Channel {
  return {
    id: snowflake(),
    type: 0,
    guild_id: guildId,
    name,
    position,
    topic: null,
    nsfw: false,
    parent_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    last_message_id: null,
  };
}

function makeDirectMessage(user: User): Channel {
  return { id: snowflake(), type: 1, last_message_id: null, recipients: [user] };
}

const everyoneRole = {
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position: 0,
  managed: false,
  mentionable: false,
  flags: 0,
};

const guildSettings = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  features: [],
  preferred_locale: 'en-US',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  application_id: null,
  vanity_url_code: null,
  verification_level: 0,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  max_members: 1000,
  emojis: [],
  stickers: [],
  threads: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  joined_at: '2024-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
};
