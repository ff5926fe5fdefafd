import { intentBits } from './messages.ts';
import type { World } from './world.ts';
import { guildFields } from './world.ts';

const limitedMessageContent = 1 << 19;

/** Gives the application's flags, which tell whether it may read message content. */
export function applicationFlags(refuseIntents: readonly number[]): number {
  const refused = refuseIntents.some((bits) => (bits & intentBits.messageContent) !== 0);
  return refused ? 0 : limitedMessageContent;
}

/** Describes a new session, as READY does. */
export function readyFields(world: World, sessionId: string, url: string, flags: number): object {
  return {
    v: 10,
    user: { ...world.botUser, verified: true, mfa_enabled: true, email: null },
    user_settings: {},
    private_channels: [],
    relationships: [],
    presences: [],
    guilds: [{ id: world.guildId, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: url,
    session_type: 'normal',
    shard: [0, 1],
    application: { id: world.applicationId, flags },
  };
}

/** Lists what follows READY for a session with the given intents: the guild, if it asked for guilds. */
export function guildEvents(world: World, intents: number): { event: string; data: object }[] {
  return (intents & intentBits.guilds) === 0 ? [] : [{ event: 'GUILD_CREATE', data: guildFields(world) }];
}
