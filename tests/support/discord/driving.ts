import { customIdsOf, everyComponent } from './components.ts';
import type { InteractionSeed } from './interactions.ts';
import { owners } from './interactions.ts';
import { type Loose, list, loose, numeral, text } from './loose.ts';
import { makeMessage, referenceTo } from './messages.ts';
import { snowflake } from './snowflakes.ts';
import type { State } from './state.ts';
import { publish, republish } from './state.ts';
import type { Channel, Message, OptionValue, SentInteraction, User } from './types.ts';
import { channelById, memberFields, permissions, userById } from './world.ts';

/** A message for `say` to send. */
export interface SayOptions {
  author: User;
  channel: Channel;
  content: string;
  /** Whom the message mentions; left out, it is read off the content. */
  mentions?: readonly User[];
  /** The message that this one replies to. */
  reference?: Message;
  /** Whether a reply mentions the author of the message it replies to, as it does unless turned off. */
  pingReference?: boolean;
  webhookId?: string;
  bot?: boolean;
}

/** A slash command for `slash` to use, or for `complete` to be typing. */
export interface SlashOptions {
  user: User;
  /** Left out, it is the channel `general`. */
  channel?: Channel;
  name: string;
  options?: readonly OptionValue[];
  locale?: string;
  /** Whether the interaction's token has already run out. */
  expired?: boolean;
}

/** A command in the menu of a message for `useOn` to use. */
export interface MessageCommandOptions {
  user: User;
  message: Message;
  name: string;
  locale?: string;
}

/** A button for `press` to press. */
export interface PressOptions {
  user: User;
  message: Message;
  customId: string;
  locale?: string;
  expired?: boolean;
  /** More permissions of the user than members have, as bits. */
  granted?: bigint;
}

/** An entry of a select menu for `select` to choose. */
export interface SelectOptions extends PressOptions {
  values: readonly string[];
}

/** A form for `submit` to fill in and send. */
export interface FormOptions {
  user: User;
  /** The interaction that the bot answered with the form. */
  opener: SentInteraction;
  /** What is written into the fields, by their ids; the others stay as they are. */
  values: Readonly<Record<string, string>>;
  /** The id of the form, where it is to be another than the one it came with. */
  customId?: string;
  locale?: string;
}

/** Sends interactions to the bot and gives back a hold on each. */
export type Send = (seed: InteractionSeed, payload: object, locale?: string) => SentInteraction;

/** Has somebody write a message. */
export function say(state: State, options: SayOptions): Message {
  const { author, channel, content, reference, webhookId, bot } = options;
  const writer = bot === undefined ? author : { ...author, bot };
  const reply = reference === undefined ? {} : { type: 19, ...referenceTo(reference, channel) };
  const webhook = webhookId === undefined ? {} : { webhook_id: webhookId };
  const more = { mentions: mentionsOf(state, options), ...webhook, ...reply };
  return publish(state, makeMessage(writer, channel, { content }, more));
}

/** Makes the function that dispatches an interaction with everything Discord tells along with it. */
export function sender(state: State, summary: () => string): Send {
  return (seed, payload, locale = 'en-US') => {
    const interaction = state.interactions.make(seed);
    const { id, token, type } = interaction;
    const around = surroundings(state, seed, locale);
    const event = {
      id,
      token,
      type,
      version: 1,
      application_id: state.world.applicationId,
      ...around,
      ...payload,
    };
    state.gateway.dispatch('INTERACTION_CREATE', () => event);
    return state.interactions.handle(interaction, summary);
  };
}

/** Has somebody use a slash command, or type one (`type` 4) with one option focused. */
export function useCommand(state: State, send: Send, type: 2 | 4, options: SlashOptions): SentInteraction {
  const { user, channel = state.world.channels.general, name, locale, expired = false } = options;
  const values = (options.options ?? []).map((option) => ({ type: 3, ...option }));
  const id = state.commands.named(name)?.id ?? snowflake();
  const data = { id, type: 1, name, ...(values.length === 0 ? {} : { options: values }) };
  if (type === 4 && values.filter(({ focused }) => focused).length !== 1) {
    throw new Error('an autocompletion has one option focused');
  }
  return send(
    { type, user, channel, expired, ...(type === 2 ? { commandName: name } : {}) },
    { data },
    locale,
  );
}

/** Has somebody use a command in the menu of a message. */
export function useMessageCommand(state: State, send: Send, options: MessageCommandOptions): SentInteraction {
  const { user, message, name, locale } = options;
  const channel = channelById(state.world, message.channel_id);
  if (channel === undefined) throw new Error(`no channel ${message.channel_id}`);
  const data = {
    id: snowflake(),
    type: 3,
    name,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return send({ type: 2, user, channel, commandName: name }, { data }, locale);
}

/** Has the author of a message change its content. */
export function rewrite(state: State, message: Message, content: string): Message {
  const mentions = mentionsOf(state, {
    author: message.author,
    channel: { id: message.channel_id, type: 0 } as Channel,
    content,
  });
  return republish(state, { ...message, content, mentions, edited_timestamp: new Date().toISOString() });
}

/** Denies everybody some permissions in a channel. */
export function restrict(state: State, channel: Channel, denied: bigint): void {
  const everyone = { id: state.world.guildId, type: 0, allow: '0', deny: String(denied) };
  Object.assign(channel, { permission_overwrites: denied === 0n ? [] : [everyone] });
  state.gateway.dispatch('CHANNEL_UPDATE', () => channel);
}

/** Has somebody press a button or choose from a select menu of a message. */
export function useComponent(
  state: State,
  send: Send,
  options: PressOptions & { values?: readonly string[] },
): SentInteraction {
  const { user, message, customId, values, locale, expired = false, granted = 0n } = options;
  const source = asStored(state, message);
  const component = componentOf([source, message], customId, values);
  const channel = channelById(state.world, source.channel_id);
  if (channel === undefined) throw new Error(`no channel ${source.channel_id}`);
  const chosen = values === undefined ? {} : { values };
  const data = { component_type: component.type, custom_id: customId, id: component.id, ...chosen };
  const sent = { data, message: source };
  const own = { member: { ...memberFields(), user, permissions: String(BigInt(permissions) | granted) } };
  const raised = granted === 0n ? {} : own;
  return send({ type: 3, user, channel, source, expired }, { ...sent, ...raised }, locale);
}

/** Has somebody fill in a form and send it. */
export function submitForm(state: State, send: Send, options: FormOptions): SentInteraction {
  const { user, opener: sent, values, locale } = options;
  const opener = state.interactions.byId(sent.id);
  if (opener?.callbackType !== 9) throw new Error('this interaction opened no form');
  const { channel, source } = opener;
  const form = loose(opener.reply?.data);
  const components = list(form.components).map((entry, at) => filledIn(loose(entry), values, 2 * at + 1));
  const known = everyComponent(components).map(({ custom_id }) => custom_id);
  const strange = Object.keys(values).filter((id) => !known.includes(id));
  if (strange.length > 0) throw new Error(`the form has no field ${strange.join(', ')}`);
  const data = { custom_id: options.customId ?? form.custom_id, components };
  const seed = { type: 5, user, channel, opener, ...(source && { source }) };
  return send(seed, { data, ...(source && { message: asStored(state, source) }) }, locale);
}

/** A label with its text input as Discord sends it back; what Discord would not let anybody send is an error. */
function filledIn({ type, component }: Loose, values: FormOptions['values'], id: number): object {
  const { custom_id, value, required = true, max_length = 4000 } = loose(component);
  const written = values[text(custom_id)] ?? text(value);
  if (required && written === '') throw new Error(`the field ${text(custom_id)} is required`);
  if (written.length > numeral(max_length)) throw new Error(`too much text for ${text(custom_id)}`);
  return { type, id, component: { type: loose(component).type, id: id + 1, custom_id, value: written } };
}

function asStored(state: State, message: Message): Message {
  const stored = state.messages.get(message.id) ?? message;
  const { message_reference } = stored;
  if (message_reference === undefined) return stored;
  const { referenced_message: _, ...referenced } = state.messages.get(message_reference.message_id) ?? {};
  return { ...stored, referenced_message: 'id' in referenced ? referenced : null };
}

function mentionsOf(state: State, options: SayOptions): User[] {
  const { content, reference, pingReference = true } = options;
  const named = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => userById(state.world, id ?? ''));
  const mentioned = options.mentions ?? named.filter((user) => user !== undefined);
  const pinged = reference !== undefined && pingReference ? [reference.author] : [];
  return [...new Map([...mentioned, ...pinged].map((user) => [user.id, user])).values()];
}

function surroundings(state: State, { user, channel }: InteractionSeed, locale: string): object {
  const shared = {
    channel_id: channel.id,
    locale,
    entitlements: [],
    app_permissions: permissions,
    authorizing_integration_owners: owners(channel),
    attachment_size_limit: 10_485_760,
  };
  if (channel.guild_id === undefined) return { ...shared, channel, user, context: 1 };
  return {
    ...shared,
    channel: { ...channel, permissions },
    guild_id: state.world.guildId,
    guild: { id: state.world.guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: { ...memberFields(), user, permissions },
    context: 0,
  };
}

function componentOf(messages: readonly Message[], customId: string, values: readonly string[] | undefined) {
  const all = messages.flatMap((message) => everyComponent(message.components));
  const component = all.find((entry) => entry.custom_id === customId);
  if (component === undefined) {
    const shown = messages.flatMap(customIdsOf).join(', ');
    throw new Error(`no component ${customId} on the message; there are: ${shown}`);
  }
  if (component.disabled === true) throw new Error(`the component ${customId} is disabled`);
  if ((values !== undefined) !== (component.type === 3)) throw new Error(`${customId} is of another type`);
  const offered = list(component.options).map((option) => text(loose(option).value));
  const strange = (values ?? []).filter((value) => !offered.includes(value));
  if (strange.length > 0) throw new Error(`${customId} does not offer ${strange.join(', ')}`);
  return component;
}
