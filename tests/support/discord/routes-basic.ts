import { known } from './errors.ts';
import { loose, text } from './loose.ts';
import type { Answer, Call, Route } from './routing.ts';
import { ok, route } from './routing.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';
import { channelById, directMessageWith, guildFields, memberFields, userById } from './world.ts';

/** Makes the routes of the gateway's address, the application, users, channels and the guild. */
export function basicRoutes(state: State): Route[] {
  const { world } = state;
  const application = () => ok(applicationFields(state));
  return [
    route('GET /gateway', () => ok({ url: state.gatewayUrl() }), true),
    route('GET /gateway/bot', () => ok(gatewayFields(state))),
    route('GET /applications/@me', application),
    route('GET /oauth2/applications/@me', application),
    route('GET /users/@me', () =>
      ok({ ...world.botUser, verified: true, mfa_enabled: true, locale: 'en-US' }),
    ),
    route('GET /users/:user', ({ params }) => ok(known(userById(world, params.user), 10013, 'Unknown User'))),
    route('POST /users/@me/channels', (call) => openDirectMessage(world, call)),
    route('GET /channels/:channel', ({ params }) =>
      ok(known(channelById(world, params.channel), 10003, 'Unknown Channel')),
    ),
    route('GET /guilds/:guild', ({ params }) => ok(knownGuild(world, params.guild))),
    route('GET /guilds/:guild/members/:user', (call) => member(world, call)),
  ];
}

function applicationFields({ world, flags }: State): object {
  return {
    id: world.applicationId,
    name: world.botUser.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags,
    owner: world.users.ada,
    team: null,
    integration_types_config: { 0: {}, 1: {} },
    bot: world.botUser,
  };
}

function gatewayFields(state: State): object {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return { url: state.gatewayUrl(), shards: 1, session_start_limit: limit };
}

function openDirectMessage(world: World, { body }: Call): Answer {
  const user = userById(world, text(loose(body).recipient_id));
  return ok(directMessageWith(world, known(user, 10013, 'Unknown User')));
}

function knownGuild(world: World, id: string): object {
  return known(id === world.guildId ? guildFields(world) : undefined, 10004, 'Unknown Guild');
}

function member(world: World, { params }: Call): Answer {
  knownGuild(world, params.guild);
  return ok({ ...memberFields(), user: known(userById(world, params.user), 10007, 'Unknown Member') });
}
