import type { CommandStore } from './commands.ts';
import { invalidForm } from './errors.ts';
import type { Gateway } from './gateway.ts';
import type { InteractionStore } from './interactions.ts';
import type { MessageStore } from './messages.ts';
import { flagBits, intentBits, seenMessage } from './messages.ts';
import { payloadFaults } from './payloads.ts';
import type { Message, PayloadKind } from './types.ts';
import type { World } from './world.ts';
import { channelById, memberFields } from './world.ts';

/** Everything the routes and the driving functions share. */
export interface State {
  token: string;
  world: World;
  messages: MessageStore;
  commands: CommandStore;
  interactions: InteractionStore;
  gateway: Gateway;
  faults: string[];
  /** The application's flags. */
  flags: number;
  gatewayUrl(): string;
}

/** Keeps a message as new and shows it to the sessions that may see it. */
export function publish(state: State, message: Message): Message {
  const channel = channelById(state.world, message.channel_id);
  if (channel !== undefined) channel.last_message_id = message.id;
  state.messages.put(message);
  announce(state, 'MESSAGE_CREATE', message);
  return message;
}

/** Keeps the new state of a message and shows it to the sessions that may see it. */
export function republish(state: State, message: Message): Message {
  state.messages.put(message);
  announce(state, 'MESSAGE_UPDATE', message);
  return message;
}

/** Forgets a message and tells the sessions that could see it. */
export function unpublish(state: State, message: Message): void {
  const channel = channelById(state.world, message.channel_id);
  const place = channel?.guild_id === undefined ? {} : { guild_id: channel.guild_id };
  const bit = channel?.guild_id === undefined ? intentBits.directMessages : intentBits.guildMessages;
  state.messages.remove(message.id);
  state.gateway.dispatch('MESSAGE_DELETE', (intents) =>
    (intents & bit) === 0 ? undefined : { id: message.id, channel_id: message.channel_id, ...place },
  );
}

/** Refuses a request body that breaks a rule, and keeps what was wrong. */
export function checkBody(
  state: State,
  kind: PayloadKind,
  where: string,
  body: unknown,
  flags?: number,
): void {
  const faults = payloadFaults(kind, body, flags);
  if (faults.length === 0) return;
  state.faults.push(...faults.map((fault) => `${where}: ${fault}`));
  throw invalidForm(faults);
}

function announce(state: State, event: string, message: Message): void {
  const channel = channelById(state.world, message.channel_id);
  if (channel === undefined || (message.flags & flagBits.ephemeral) !== 0) return;
  const inGuild = channel.guild_id !== undefined;
  const member = inGuild && message.webhook_id === undefined ? { member: memberFields() } : {};
  const place = inGuild ? { guild_id: channel.guild_id } : {};
  state.gateway.dispatch(event, (intents) => {
    const seen = seenMessage(message, channel, intents, state.world.botUser.id);
    return seen && { ...seen, ...place, ...member, channel_type: channel.type };
  });
}
