import { ApiError } from './errors.ts';
import type { MessageStore } from './messages.ts';
import { snowflake } from './snowflakes.ts';
import type { Channel, InteractionMetadata, Message, Reply, SentInteraction, User } from './types.ts';
import type { Waits } from './waits.ts';

const expiredAfterMs = 5000;

/** An interaction from the moment it is sent to the bot. */
export interface Interaction {
  id: string;
  token: string;
  /** 2 a command, 3 a component, 4 an autocompletion, 5 a form that was sent. */
  type: number;
  user: User;
  channel: Channel;
  expired: boolean;
  commandName?: string;
  /** The message whose component was used. */
  source?: Message;
  /** The interaction that opened the form. */
  opener?: Interaction;
  callbackType?: number;
  /** The message that `@original` stands for. */
  originalId?: string;
  reply?: Reply;
}

/** What makes one interaction unlike another. */
export type InteractionSeed = Pick<Interaction, 'type' | 'user' | 'channel'> &
  Partial<Pick<Interaction, 'expired' | 'commandName' | 'source' | 'opener'>>;

/** Keeps the interactions that were sent and how the bot answered them. */
export class InteractionStore {
  readonly #interactions: Interaction[] = [];
  readonly #messages: MessageStore;
  readonly #waits: Waits;

  constructor(messages: MessageStore, waits: Waits) {
    this.#messages = messages;
    this.#waits = waits;
  }

  /** Makes an interaction; one that has expired is dated back accordingly. */
  make(seed: InteractionSeed): Interaction {
    const { expired = false } = seed;
    const id = snowflake(expired ? Date.now() - expiredAfterMs : Date.now());
    const interaction: Interaction = { ...seed, expired, id, token: `token-of-${id}` };
    this.#interactions.push(interaction);
    return interaction;
  }

  /** Gives an interaction by its id. */
  byId(id: string): Interaction | undefined {
    return this.#interactions.find((entry) => entry.id === id);
  }

  /** Gives the interaction that a callback is for. */
  forCallback(id: string, token: string): Interaction {
    const interaction = this.#interactions.find((entry) => entry.id === id && entry.token === token);
    if (interaction === undefined || interaction.expired) {
      throw new ApiError(404, 10062, 'Unknown interaction');
    }
    if (interaction.callbackType !== undefined) {
      throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
    }
    return interaction;
  }

  /** Gives the interaction that a webhook request is for: one that has had its callback. */
  forWebhook(token: string): Interaction {
    const interaction = this.#interactions.find((entry) => entry.token === token);
    if (interaction?.expired) throw new ApiError(401, 50027, 'Invalid Webhook Token');
    if (interaction?.callbackType === undefined) throw new ApiError(404, 10015, 'Unknown Webhook');
    return interaction;
  }

  /** Gives the message that `@original` stands for. */
  original(interaction: Interaction): Message {
    const message = this.#messages.get(interaction.originalId ?? '');
    if (message === undefined) throw new ApiError(404, 10008, 'Unknown Message');
    return message;
  }

  /** Keeps the bot's answer, unless there is one already. */
  answer(interaction: Interaction, reply: Reply): void {
    interaction.reply ??= reply;
    this.#waits.check();
  }

  /** Gives tests a hold on an interaction. */
  handle(interaction: Interaction, summary: () => string): SentInteraction {
    const tell = () => `waited for the answer to interaction ${interaction.id}; ${summary()}`;
    return {
      id: interaction.id,
      token: interaction.token,
      reply: (timeoutMs = 2000) => this.#waits.until(() => interaction.reply, tell, timeoutMs),
    };
  }
}

/** Tells on whose behalf the application acts: the guild's, or in direct messages nobody's. */
export function owners(channel: Channel): Readonly<Record<string, string>> {
  return { 0: channel.guild_id ?? '0' };
}

/** Describes an interaction as Discord does on the messages that come of it. */
export function metadata(
  interaction: Interaction,
): Required<Pick<Message, 'interaction_metadata'>> & Pick<Message, 'interaction'> {
  const { id, type, user, channel, commandName, source, opener } = interaction;
  const base: InteractionMetadata = { id, type, user, authorizing_integration_owners: owners(channel) };
  if (commandName !== undefined) {
    const interaction_metadata = { ...base, name: commandName, command_type: 1 };
    return { interaction_metadata, interaction: { id, type, name: commandName, user } };
  }
  if (opener !== undefined) {
    const { interaction_metadata } = metadata(opener);
    return { interaction_metadata: { ...base, triggering_interaction_metadata: interaction_metadata } };
  }
  const of = source === undefined ? {} : { interacted_message_id: source.id };
  return { interaction_metadata: { ...base, ...of } };
}
